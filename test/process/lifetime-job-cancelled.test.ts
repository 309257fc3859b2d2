import { describe, expect, test } from 'vitest'
import { declared, type Preview, startPreview } from '../support/preview.ts'
import { push } from '../support/runner/events.ts'

const name = 'ci-1658821493'
const inputs = { ...declared, domains: 'https://ci.example.com', branch: name, lifetime: 'job' }

/** A job that is cancelled, or killed, as soon as it has sent a request that hangs. */
async function cancelledAt(
  preview: Preview,
  method: string,
  path: RegExp,
  signal: NodeJS.Signals = 'SIGINT',
) {
  const { neon } = preview
  neon.fault({ kind: 'hang', method, path })
  return await preview.runBuilt(push(), inputs, {
    onStart: (child) => {
      void neon
        .received((request) => request.method === method && path.test(request.path))
        .then(() => child.kill(signal))
    },
  })
}

function end(preview: Preview, state: Record<string, string>) {
  return preview.runBuilt(push(), inputs, { stage: 'post', state })
}

describe('a job that is cancelled', () => {
  test.for<[NodeJS.Signals]>([['SIGINT'], ['SIGTERM'], ['SIGKILL']])(
    'after it has enabled auth removes it at its end (%s)',
    async ([signal]) => {
      await using preview = await startPreview({ branch: { name } })
      const run = await cancelledAt(preview, 'POST', /\/domains$/, signal)
      expect(run.exitCode).not.toBe(0)
      expect(preview.neon.branch(name).auth).toBeDefined()
      const ended = await end(preview, run.state)
      expect(ended.exitCode).toBe(0)
      expect(preview.neon.branch(name).auth).toBeUndefined()
    },
  )

  test('while Neon is enabling auth still hears that it did, and removes it at its end', async () => {
    await using preview = await startPreview({ branch: { name } })
    const { neon } = preview
    const run = await preview.runBuilt(push(), inputs, {
      onStart: (child) => {
        // The answer to enabling takes longer than the signal.
        neon.behaviour.latency = 200
        void neon.received(({ method }) => method === 'POST').then(() => child.kill('SIGINT'))
      },
    })
    neon.behaviour.latency = 0
    expect(run.exitCode).toBe(130)
    expect(run.writes).toEqual([`POST ${name}/auth`])
    const ended = await end(preview, run.state)
    expect(ended.writes).toEqual([`DELETE ${name}/auth`])
  })

  test('while Neon never answers keeps what is there by its end, and says so', async () => {
    await using preview = await startPreview({ branch: { name } })
    const run = await cancelledAt(preview, 'POST', /\/auth$/, 'SIGKILL')
    await preview.neon.enableAuth(name)
    const ended = await end(preview, run.state)
    expect([ended.exitCode, ended.writes]).toEqual([0, []])
    expect(ended.warnings[0]).toContain('is kept')
  })

  test('before it has asked Neon to enable auth leaves nothing to do at its end', async () => {
    await using preview = await startPreview({ branch: { name } })
    const run = await cancelledAt(preview, 'GET', /\/auth$/)
    expect(run.state).toEqual({})
    const ended = await end(preview, run.state)
    expect([ended.requests, ended.everything.trim()]).toEqual([[], ''])
  })
})
