import { describe, expect, test } from 'vitest'
import {
  declared,
  facts,
  type Preview,
  previewOrigin,
  startPreview,
  userPassword,
} from '../../support/preview.ts'
import { putPreviewOnStack, stack, startStackPreview } from '../../support/stack-preview.ts'
import { signInFrom } from './sign-in.ts'

/** Pull request 12 (`feature/login`) and 43 (`feature_login`) are previewed by the same branch. */
async function startShared(): Promise<Preview> {
  const preview = await startPreview({ inherits: true, branch: { name: 'preview/feature-login' } })
  preview.neon.github.addPull({ number: 43, headRef: 'feature_login' })
  return preview
}

const bySlug = { branch: 'preview/{head_slug}' }

const shared = (preview: Preview) => preview.neon.branch('preview/feature-login')

const domains = (preview: Preview) =>
  shared(preview).auth?.settings.domains.map(({ domain }) => domain)

describe('a branch that is the preview of two open pull requests', () => {
  test('keeps its auth when one of them is closed, and no later step gets its id', async () => {
    await using preview = await startShared()
    const run = await preview.run('closed', bySlug)
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({ result: 'skipped', branch_id: '' })
    expect(run.log).toContain('also the preview of pull request 43, which is open')
    expect(run.writes).toEqual([])
    preview.neon.github.pull(43).state = 'closed'
    expect((await preview.run('closed', bySlug)).outputs['result']).toBe('disabled')
  })

  test('loses nothing by reset, prune or an absent user, and gets what is missing', async () => {
    await using preview = await startShared()
    const run = await preview.run('opened', {
      ...bySlug,
      reset: 'true',
      prune: 'true',
      domains: 'https://new.example.com',
      users: '- {email: customer@example.com, absent: true}',
    })
    expect(run.error).toBeUndefined()
    expect(run.log).toContain('is the preview of pull request 43 as well')
    expect(domains(preview)).toEqual(['https://example.com', 'https://new.example.com'])
    expect(
      shared(preview)
        .auth?.users()
        .map(({ email }) => email),
    ).toEqual(['customer@example.com'])
  })

  test('keeps the schema that an earlier close has left over', async () => {
    const branch = { name: 'preview/feature-login', leftoverSchema: true }
    await using preview = await startPreview({ branch })
    preview.neon.github.addPull({ number: 43, headRef: 'feature_login' })
    const run = await preview.run('opened', bySlug)
    expect(run.error).toContain('its database has a leftover `neon_auth` schema')
    expect(shared(preview).leftoverSchema).toBe(true)
  })

  test('is not pruned with Stack Auth either', async () => {
    await using preview = await startStackPreview({ branch: { name: 'preview/feature-login' } })
    preview.neon.github.addPull({ number: 43, headRef: 'feature_login' })
    const auth = await preview.neon.enableAuth('preview/feature-login', { provider: 'stack' })
    auth.change({ domains: [{ domain: 'https://theirs.example.com', auth_provider: 'stack' }] })
    const run = await preview.run('opened', { ...bySlug, ...stack, prune: 'true' })
    expect(run.error).toBeUndefined()
    expect(run.log).toContain('is the preview of pull request 43 as well')
    expect(auth.settings.domains).toHaveLength(1)
  })

  test('counts only while the other one is open', async () => {
    await using preview = await startShared()
    preview.neon.github.pull(43).state = 'closed'
    const run = await preview.run('opened', { ...bySlug, prune: 'true' })
    expect(run.error).toBeUndefined()
    expect(domains(preview)).toEqual([])
  })
})

test('a name with the number costs no look at other pull requests', async () => {
  await using preview = await startPreview({ inherits: true })
  const run = await preview.run('closed')
  const asked = run.requests.filter(({ service }) => service === 'github')
  expect(asked.map(({ path }) => path)).toEqual([expect.stringMatching(/\/pulls\/12$/)])
})

describe('a run of an older push', () => {
  test('adds what is missing, removes nothing, and says that a newer push is on its way', async () => {
    await using preview = await startPreview({ inherits: true })
    preview.neon.github.pull(facts.number).head.sha = 'f'.repeat(40)
    const run = await preview.run('synchronize', {
      ...declared,
      domains: 'https://old.example.com',
      prune: 'true',
      allow_localhost: 'false',
    })
    expect(run.error).toBeUndefined()
    expect(run.log).toContain('the head of the pull request is ffffffffffff by now')
    const { auth } = preview.branch()
    expect(auth?.settings.domains.map(({ domain }) => domain)).toEqual([
      'https://example.com',
      'https://old.example.com',
    ])
    expect(auth?.settings.allow_localhost).toBe(true)
  })

  test('changes no user who is there, and makes the one who is missing', async () => {
    await using preview = await startPreview()
    await preview.run('opened', declared)
    preview.neon.github.pull(facts.number).head.sha = 'f'.repeat(40)
    const users = [
      '- {email: ada@example.com, name: Old name, roles: [admin]}',
      '- {email: bob@example.com, password: an older password}',
      '- {email: eve@example.com, absent: true}',
      '- {email: new@example.com}',
    ].join('\n')
    const run = await preview.run('synchronize', { ...declared, users })
    expect(run.error).toBeUndefined()
    const { base_url: baseUrl = '', jwks_url: jwksUrl = '' } = run.outputs
    const page = { baseUrl, jwksUrl, origin: previewOrigin }
    for (const email of ['ada', 'bob', 'eve', 'new'].map((name) => `${name}@example.com`)) {
      expect(await signInFrom(page, email, userPassword)).toMatchObject({ email })
    }
    expect(
      preview
        .branch()
        .auth?.users()
        .find(({ email }) => email === 'ada@example.com'),
    ).toMatchObject({ name: 'Ada' })
  })

  test('leaves the comment to the run of the newer push', async () => {
    await using preview = await startPreview()
    await preview.run('opened', { ...declared, comment: 'true' })
    const before = structuredClone(preview.neon.github.comments(facts.number))
    preview.neon.github.pull(facts.number).head.sha = 'f'.repeat(40)
    const domains = 'https://old.example.com'
    await preview.run('synchronize', { ...declared, domains, comment: 'true' })
    expect(preview.neon.github.comments(facts.number)).toEqual(before)
  })

  test('prunes nothing with Stack Auth either', async () => {
    await using preview = await startStackPreview()
    const auth = await putPreviewOnStack(preview)
    auth.change({ domains: [{ domain: 'https://present.example.com', auth_provider: 'stack' }] })
    preview.neon.github.pull(facts.number).head.sha = 'f'.repeat(40)
    const inputs = { ...stack, domains: 'https://old.example.com', prune: 'true' }
    const run = await preview.run('synchronize', inputs)
    expect(run.error).toBeUndefined()
    expect(run.log).toContain('the head of the pull request is ffffffffffff by now')
    expect(auth.settings.domains.map(({ domain }) => domain)).toEqual([
      'https://present.example.com',
      'https://old.example.com',
    ])
  })
})

describe('reset', () => {
  const reset = { ...declared, reset: 'true' }
  const customer = 'customer@example.com'
  const emails = (preview: Preview) =>
    preview
      .branch()
      .auth?.users()
      .map(({ email }) => email)

  test.each(['synchronize', 'labeled'] as const)(
    "takes production's users out on %s too, if the first run sees them then",
    async (activity) => {
      await using preview = await startPreview({ inherits: true })
      const run = await preview.run(activity, reset)
      expect(run.error).toBeUndefined()
      expect(emails(preview)).not.toContain(customer)
    },
  )

  test('takes them out where auth is so young that it is seen only while it is enabled', async () => {
    await using preview = await startPreview({ inherits: true })
    const body = { message: 'not enabled yet' }
    preview.neon.fault({ kind: 'status', method: 'GET', path: /\/auth$/, status: 404, body })
    const run = await preview.run('synchronize', reset)
    expect(run.error).toBeUndefined()
    expect(emails(preview)).not.toContain(customer)
    const { base_url: baseUrl = '', jwks_url: jwksUrl = '' } = run.outputs
    const page = { baseUrl, jwksUrl, origin: previewOrigin }
    expect(await signInFrom(page, 'bob@example.com', userPassword)).toMatchObject({
      email: 'bob@example.com',
    })
  })

  test('takes them out when auth has the time of branching, if the preview begins', async () => {
    const behaviour = { inheritedAuthCreatedAt: 'branch creation' } as const
    await using preview = await startPreview({ inherits: true, behaviour })
    const late = await preview.run('synchronize', reset)
    expect(late.log).toContain('reset does not apply')
    expect(emails(preview)).toContain(customer)
    const run = await preview.run('opened', reset)
    expect(run.log).toContain('reset applies although')
    expect(emails(preview)).not.toContain(customer)
  })
})
