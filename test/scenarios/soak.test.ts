import { expect, test } from 'vitest'
import { soak } from '../../scripts/soak/soak.ts'

/** Milliseconds. It takes seconds where nothing else goes on. */
const LONG = 180_000

test('whatever goes wrong, and however many jobs there are, previews end as declared or with an error, and recover', {
  timeout: LONG,
}, async () => {
  const { finishedRight, gaveUp, wrong } = await soak(24, 1)
  expect(wrong).toEqual([])
  // Both have to come up often, else the faults are too many or too few to show anything.
  expect(finishedRight).toBeGreaterThan(70)
  expect(gaveUp).toBeGreaterThan(10)
})
