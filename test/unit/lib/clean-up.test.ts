import { expect, test } from 'vitest'
import { allSettledOrThrow } from '../../../src/lib/clean-up.ts'

test('of things that go on side by side, each error is told once', async () => {
  const aborted = new Error('the run was cancelled')
  const [one, other] = [new Error('one'), new Error('other')]
  const several = Promise.reject(new AggregateError([one, aborted]))
  const failing = allSettledOrThrow([several, Promise.reject(aborted), Promise.reject(other)])
  const error = await failing.catch((thrown: unknown) => thrown)
  expect(error instanceof AggregateError && error.errors).toEqual([one, aborted, other])
})
