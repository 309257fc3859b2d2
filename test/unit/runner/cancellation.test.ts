import { expect, test, vi } from 'vitest'
import { cancellation, exitCodeAfter, RunTimeoutError } from '../../../src/runner/cancellation.ts'

test('a run whose time is up names at most five things that it was doing', () => {
  const doing = Array.from({ length: 8 }, (_, number) => `trust https://${number}.example`)
  const { message } = new RunTimeoutError(300, doing)
  expect(message).toBe(
    'The run timed out (timeout: 300 seconds) while trying to trust https://0.example, trust https://1.example, trust https://2.example, trust https://3.example and trust https://4.example.\nWhat to do: run the job again, which is safe, or raise `timeout`.',
  )
  expect(new RunTimeoutError(300, []).message).toContain('(timeout: 300 seconds).\n')
})

test('a cancelled run ends with the exit code of its signal', () => {
  expect([exitCodeAfter('SIGINT'), exitCodeAfter('SIGTERM')]).toEqual([130, 143])
})

test('a second signal waits for the clean-up, and ends the process once that had its time', () => {
  const before = new Set(process.listeners('SIGTERM'))
  const exit = vi.spyOn(process, 'exit').mockImplementation((): never => undefined as never)
  const now = vi.spyOn(performance, 'now')
  const cancelled = cancellation()
  const ends = process.listeners('SIGTERM').filter((listener) => !before.has(listener))
  try {
    for (const seconds of [0, 8]) {
      now.mockReturnValue(seconds * 1000)
      for (const end of ends) end('SIGTERM')
    }
    expect(cancelled.aborted).toBe(true)
    expect(exit).not.toHaveBeenCalled()
    now.mockReturnValue(10_000)
    for (const end of ends) end('SIGTERM')
    expect(exit.mock.calls).toEqual([[143]])
  } finally {
    for (const end of ends) {
      process.off('SIGTERM', end)
      process.off('SIGINT', end)
    }
    vi.restoreAllMocks()
  }
})
