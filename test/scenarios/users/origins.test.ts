import { describe, expect, it } from 'vitest'
import { startPreview } from '../../support/inherited-preview.ts'

const declared = [
  { email: 'ada@example.com', password: 'correct horse battery', roles: ['admin'] },
  { email: 'bob@example.com', password: 'correct horse battery', roles: ['user', 'editor'] },
]

describe.each(['1.7', '1.4'] as const)('in a service of generation %s', (generation) => {
  it.each([
    ['the service itself', true, undefined, false],
    ['a declared domain', false, 'https://pr-12.example.com', false],
    ['a declared pattern', false, 'https://*.preview.example.com', false],
    ['localhost', false, undefined, true],
  ])(
    'users are seeded where %s is trusted',
    async (_, trustsOwnOrigin, domain, allow_localhost) => {
      await using preview = await startPreview({
        behaviour: { generation, trustsOwnOrigin, domainSpelling: 'trailing slash' },
        settings: { allow_localhost },
      })
      for (let times = 1; times <= 2; times += 1) {
        const run = await preview.setUp(declared, { with: { domains: domain ?? '' } })
        expect(run.error).toBeUndefined()
      }
      expect(preview.auth.users().map(({ role }) => role)).toEqual(['admin', 'user,editor'])
    },
  )

  it('where the service trusts nothing, the error says to declare a domain', async () => {
    await using preview = await startPreview({
      behaviour: { generation, trustsOwnOrigin: false },
      settings: { allow_localhost: false },
    })
    const run = await preview.setUp(declared)
    expect(run.error).toContain('`domains`')
    expect(preview.auth.users().filter(({ email }) => email.includes('neon-auth-preview'))).toEqual(
      [],
    )
  })
})
