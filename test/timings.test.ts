import { expect, test } from 'vitest'
import { Timings } from '../src/timings.ts'
import { fakeClock } from './builders/clock.ts'

test('the time of a step is that of all its turns, failed ones too', async () => {
  const clock = fakeClock()
  const timings = new Timings(clock)
  const { signal } = new AbortController()
  const wait = (milliseconds: number) => () => clock.sleep(milliseconds, signal)
  await timings.of('looking', wait(200))
  await timings.of('users', wait(1_000))
  await timings.of('looking', wait(50))
  const failing = timings.of('auth', async () => {
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
