import { describe, expect, test } from 'vitest'
import type { HttpRequest } from '../../../src/clients/http/transport.ts'
import { declared, previewOrigin, startPreview } from '../../support/preview.ts'
import type { Fault } from '../../support/stand-in/faults.ts'
import type { RecordedRequest } from '../../support/stand-in/requests.ts'

/** A branch that becomes the default or a protected one while a run goes on. */

const everything = {
  ...declared,
  domains: previewOrigin,
  prune: 'true',
  allow_localhost: 'false',
}

const refusals: [string, Partial<Fault>][] = [
  ['another operation', { status: 423 }],
  ['a rate limit', { status: 429 }],
  ['a service that is not ready', { status: 503 }],
  ['a failure', { status: 502 }],
]

const writes: [string, string, RegExp, 'opened' | 'closed', Record<string, string>][] = [
  ['a close', 'DELETE', /\/auth$/, 'closed', {}],
  ['a reset', 'DELETE', /\/auth$/, 'opened', { reset: 'true' }],
  ['a domain', 'POST', /\/domains$/, 'opened', {}],
  ['a domain that is removed', 'DELETE', /\/domains$/, 'opened', {}],
  ['a setting', 'PATCH', /\/allow_localhost$/, 'opened', {}],
  ['a sign-up', 'POST', /\/sign-up\/email$/, 'opened', {}],
  ['a new user', 'POST', /\/admin\/create-user$/, 'opened', {}],
]

describe.each(refusals)('while a write waits for %s', (_, refusal) => {
  test.each(writes)('%s is not written any more', async (...[, method, path, activity, more]) => {
    await using preview = await startPreview({ inherits: true })
    preview.neon.fault({ kind: 'status', method, path, ...refusal })
    let from = Number.NaN
    const run = await preview.run(
      activity,
      { ...everything, ...more },
      {
        afterEach: async (request: HttpRequest) => {
          if (request.method !== method || !path.test(request.url.pathname)) return
          if (Number.isNaN(from)) from = preview.neon.requests.length
          preview.branch().protected = true
        },
      },
    )
    expect(run.errors.join()).toContain('it has become a protected branch of the project')
    const later: RecordedRequest[] = preview.neon.requests.slice(from)
    const sent = later.filter((request) => request.method === method && path.test(request.path))
    expect(sent).toEqual([])
  })
})

test('what removes auth follows a look at the branch at once', async () => {
  for (const activity of ['closed', 'opened'] as const) {
    await using preview = await startPreview({ inherits: true })
    const run = await preview.run(
      activity,
      { ...everything, reset: 'true' },
      {
        afterEach: async ({ url }) => {
          // After the branch was found by its name.
          if (url.pathname.endsWith('/branches')) preview.branch().protected = true
        },
      },
    )
    expect(run.errors.join()).toContain('it is a protected branch of the project')
    expect(run.writes).toEqual([])
  }
})
