import { describe, expect, test } from 'vitest'
import {
  declared,
  listOutput,
  previewOrigin,
  startPreview,
  userPassword,
} from '../../support/preview.ts'
import { signInFrom } from './sign-in.ts'

/** Milliseconds that answers are held, so that the jobs meet at every step. */
const behaviour = { latency: 5 }
const jobs = [0, 1, 2, 3, 4]
const everything = {
  ...declared,
  domains: 'https://pr-{number}.example.com, https://a.example.com, https://b.example.com',
  allow_localhost: 'false',
}

describe.each([
  ['without auth', false],
  ['with what it copied from production', true],
])('the jobs of a matrix that set up one branch at once, %s', (_, inherits) => {
  test('all succeed, and it is as after one job', async () => {
    await using alone = await startPreview({ behaviour, inherits })
    await alone.run('opened', everything)
    await using preview = await startPreview({ behaviour, inherits })
    const runs = await Promise.all(jobs.map(() => preview.run('opened', everything)))
    expect(runs.map(({ error }) => error)).toEqual(jobs.map(() => undefined))

    const [one, many] = [alone.branch().auth, preview.branch().auth]
    const domains = (of: typeof one) => of?.settings.domains.map(({ domain }) => domain).toSorted()
    expect(domains(many)).toEqual(domains(one))
    expect(many?.settings.allow_localhost).toEqual(one?.settings.allow_localhost)
    expect(many?.settings.email_and_password).toEqual(one?.settings.email_and_password)
    const users = (of: typeof one) =>
      of
        ?.users()
        .map(({ email, role }) => `${email} ${role}`)
        .toSorted()
    expect(users(many)).toEqual(users(one))
    expect(preview.neon.mails).toEqual([])

    const created = runs.filter(({ outputs }) => outputs['created'] === 'true')
    expect(created).toHaveLength(inherits ? 0 : 1)
    for (const run of runs) {
      expect(run.outputs['base_url']).toBe(runs[0]?.outputs['base_url'])
      expect(listOutput(run, 'users')).toHaveLength(3)
    }
    const { base_url: baseUrl = '', jwks_url: jwksUrl = '' } = runs[0]?.outputs ?? {}
    const page = { baseUrl, jwksUrl, origin: previewOrigin }
    expect(await signInFrom(page, 'ada@example.com', userPassword)).toMatchObject({ role: 'admin' })
    const again = await preview.run('synchronize', everything)
    expect(again.outputs['result']).toBe('unchanged')
  })
})
