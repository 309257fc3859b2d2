import { describe, expect, test } from 'vitest'
import { declared, listOutput, startPreview, userPassword } from '../../support/preview.ts'

const users = JSON.stringify([
  { email: 'ada@example.com', roles: ['admin'], password: 'Ada\'s "own" & 100% secret' },
  { email: 'bob@example.com' },
  { email: 'eve@example.com', password: '0123456789' },
])
const passwords = ['Ada\'s "own" & 100% secret', '0123456789', userPassword]

describe('the key and the passwords', () => {
  test('are masked before anything else is printed', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', {
      ...declared,
      users,
      domains: 'https://example.com/x',
    })
    const secrets = [preview.neon.apiKey, preview.neon.github.token, ...passwords]
    expect(new Set(run.masks)).toEqual(new Set(secrets))
    const first = run.commands.slice(0, secrets.length).map(({ command }) => command)
    expect(new Set(first)).toEqual(new Set(['add-mask']))
    expect(run.stdout.startsWith('::add-mask::')).toBe(true)
    expect(run.warnings).toHaveLength(1)
  })

  test('are masked even where the inputs are wrong', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', { ...declared, users, timeout: 'soon' })
    const { apiKey, github } = preview.neon
    expect(new Set(run.masks)).toEqual(new Set([apiKey, github.token, ...passwords]))
    expect(run.stdout.startsWith('::add-mask::')).toBe(true)
  })

  test('are in nothing that leaves the process, with debug logging too', async () => {
    await using preview = await startPreview()
    for (const action of ['opened', 'synchronize', 'closed'] as const) {
      const run = await preview.run(
        action,
        { ...declared, users },
        { env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } },
      )
      for (const secret of passwords) {
        const spellings = [
          secret,
          JSON.stringify(secret).slice(1, -1),
          encodeURIComponent(secret),
          Buffer.from(secret).toString('base64'),
        ]
        for (const spelling of spellings) expect(run.everything).not.toContain(spelling)
      }
    }
  })

  test('cost no output: each can be handed on to other jobs', async () => {
    await using preview = await startPreview()
    for (const action of ['opened', 'synchronize', 'closed'] as const) {
      const run = await preview.run(action, { ...declared, users }, { secrets: passwords })
      const given = Object.entries(run.outputs).filter(([, value]) => value !== '')
      expect(run.jobOutputs).toEqual(Object.fromEntries(given))
      expect(run.summary).not.toContain('***')
    }
  })

  test('the key goes to the management API alone and the token to GitHub, in one header, and never to an auth service', async () => {
    await using preview = await startPreview()
    const { requests, exitCode } = await preview.run('opened', declared)
    expect(exitCode).toBe(0)
    const { apiKey: key, github } = preview.neon
    const sent = { api: `Bearer ${key}`, github: `token ${github.token}`, auth: undefined }
    for (const { headers, service, path, query, body } of requests) {
      const { authorization, ...others } = headers
      expect(authorization).toBe(sent[service])
      const rest = JSON.stringify([others, path, String(query), body])
      for (const secret of [key, github.token]) expect(rest).not.toContain(secret)
      if (service === 'api') expect(headers.cookie).toBeUndefined()
    }
  })

  test('a password that is a part of base_url is refused, because GitHub would drop the outputs', async () => {
    await using preview = await startPreview()
    for (const action of ['opened', 'synchronize'] as const) {
      const run = await preview.run(action, { ...declared, user_password: 'neondb/auth' })
      expect(run.exitCode).toBe(1)
      expect(run.errors).toEqual([
        'Could not output the URLs of the auth service: a declared password or other secret is part of a URL, or of the name of the branch or database\nLikely cause: GitHub masks secrets, and drops every output that contains one.\nWhat to do: choose another one.',
      ])
      expect(run.requests.some(({ path }) => path.endsWith('/sign-up/email'))).toBe(false)
    }
    const better = await preview.run('synchronize', declared)
    expect(better.errors).toEqual([])
    expect(listOutput(better, 'users')).toHaveLength(3)
  })

  test('a wrong key is told with what to do, and not shown', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', { api_key: 'napi_wrong0123456789' })
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain('Neon answered status 401')
    expect(run.errors[0]).toContain(
      'create a key at https://console.neon.tech/app/settings/api-keys',
    )
    expect(run.everything).not.toContain('napi_wrong0123456789')
  })
})

describe('an answer that points elsewhere', () => {
  test.for([301, 302, 307, 308])('is not followed: %i', async (status) => {
    await using preview = await startPreview()
    await using elsewhere = await startPreview()
    const headers = { location: `${elsewhere.neon.apiHost}/projects` }
    const path = /\/branches$/
    preview.neon.fault({ kind: 'status', status, headers, method: 'GET', path })
    const run = await preview.run('opened', declared)
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain(`Neon answered status ${status}`)
    expect(elsewhere.neon.requests).toEqual([])
    expect(run.requests.filter(({ service }) => service === 'api')).toHaveLength(1)
  })

  test('from the auth service is not followed with a password', async () => {
    await using preview = await startPreview()
    await using elsewhere = await startPreview()
    const headers = { location: `${elsewhere.neon.origin}/collect` }
    const path = /\/sign-up\/email$/
    preview.neon.fault({ kind: 'status', status: 307, headers, path })
    const run = await preview.run('opened', declared)
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain('status 307')
    expect(elsewhere.neon.requests).toEqual([])
  })

  test('with an address of the auth service that is no https is refused, and no password sent', async () => {
    await using preview = await startPreview()
    const body = {
      auth_provider: 'better_auth',
      base_url: 'http://auth.example.com/neondb/auth',
      jwks_url: 'http://auth.example.com/neondb/auth/.well-known/jwks.json',
    }
    preview.neon.fault({ kind: 'status', status: 200, body, method: 'GET', path: /\/auth$/ })
    const run = await preview.run('opened', declared)
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain(
      'it is "http://auth.example.com/neondb/auth", which is not an https address',
    )
    expect(run.writes).toEqual([])
  })
})
