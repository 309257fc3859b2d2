import { expect, test } from 'vitest'
import { Timings } from '../../../src/lib/timings.ts'
import { fakeClock } from '../../support/clock.ts'

test('the time of a step is that of all its turns, failed ones too', async () => {
  const clock = fakeClock()
  const timings = new Timings(clock)
  const { signal } = new AbortController()
  const wait = (milliseconds: number) => () => clock.sleep(milliseconds, signal)
  await timings.measure('looking', wait(200))
  await timings.measure('users', wait(1_000))
  await timings.measure('looking', wait(50))
  const failing = timings.measure('auth', async () => {
    await wait(30)()
    throw new Error('refused')
  })
  await expect(failing).rejects.toThrow('refused')
  expect(timings.all).toEqual([
    { step: 'looking', milliseconds: 250 },
    { step: 'users', milliseconds: 1_000 },
    { step: 'auth', milliseconds: 30 },
  ])
})
