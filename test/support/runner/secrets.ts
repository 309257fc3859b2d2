import { expect } from 'vitest'
import { leaksIn } from './leaks.ts'
import type { ActionRun } from './run-action.ts'

/** Expects that no byte of a run holds a secret, besides those that `runAction` looks for itself. */
export function expectNoSecrets(run: ActionRun, secrets: readonly string[]): void {
  expect(leaksIn(run, secrets)).toEqual([])
}
