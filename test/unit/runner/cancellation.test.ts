import { expect, test } from 'vitest'
import { exitCodeAfter, RunTimeoutError } from '../../../src/runner/cancellation.ts'

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
