import { expect, test } from 'vitest'
import { startPreview } from '../../support/preview.ts'

test.each([
  ['', false],
  ['1', true],
])(
  'an error that nobody foresaw shows its trace with debug logging only: RUNNER_DEBUG=%s',
  async (RUNNER_DEBUG, traced) => {
    await using preview = await startPreview()
    // A runner without the file for outputs.
    const env = { GITHUB_OUTPUT: '/nowhere/output', RUNNER_DEBUG }
    const run = await preview.run('opened', {}, { env })
    expect(run.exitCode).toBe(1)
    expect(run.errors).toEqual([
      expect.stringContaining('An error that this action did not foresee'),
    ])
    expect(run.errors[0]).toContain('/nowhere/output')
    expect(/^##\[debug\]Error: .*\\n +at /m.test(run.log)).toBe(traced)
    expect(/^(?!##\[debug\]).*\bat .*\.js:\d+/m.test(run.log)).toBe(false)
  },
)
