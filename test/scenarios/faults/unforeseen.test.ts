import { expect, test } from 'vitest'
import { startPreview } from '../../support/preview.ts'

test.each([
  ['', false],
  ['1', true],
])(
  'an error that nobody foresaw shows its trace with debug logging only: RUNNER_DEBUG=%s',
  async (RUNNER_DEBUG, traced) => {
    await using preview = await startPreview()
    const run = await preview.run(
      'opened',
      {},
      {
        env: { RUNNER_DEBUG },
        afterEach: async () => {
          throw new TypeError('the sky is falling')
        },
      },
    )
    expect(run.exitCode).toBe(1)
    expect(run.errors).toEqual([expect.stringContaining('Unexpected error')])
    expect(run.errors[0]).toContain('the sky is falling')
    expect(/^##\[debug\]TypeError: .*\\n +at /m.test(run.log)).toBe(traced)
    expect(/^(?!##\[debug\]).*\bat .*\.[jt]s:\d+/m.test(run.log)).toBe(false)
  },
)
