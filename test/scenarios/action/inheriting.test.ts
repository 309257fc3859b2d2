import { describe, expect, test } from 'vitest'
import {
  branchName,
  declared,
  listOutput,
  startPreview,
  userPassword,
} from '../../support/preview.ts'
import { signInFrom } from './sign-in.ts'

describe('a branch that was made of a parent with auth', () => {
  test('keeps the auth that it inherited, and the declared users are added to it', async () => {
    await using preview = await startPreview({ inherits: true })
    const before = preview.branch().auth?.baseUrl
    const run = await preview.run('opened', declared)
    expect(run.errors).toEqual([])
    expect(run.outputs).toMatchObject({ result: 'updated', created: 'false', base_url: before })
    expect(run.writes).not.toContain(`POST ${branchName}/auth`)
    const emails = preview
      .branch()
      .auth?.users()
      .map(({ email }) => email)
    expect(emails).toEqual(
      expect.arrayContaining(['customer@example.com', 'ada@example.com', 'eve@example.com']),
    )
    expect(emails).toHaveLength(4)
  })

  test('has nothing done to it when nothing is declared', async () => {
    await using preview = await startPreview({ inherits: true })
    const run = await preview.run('opened')
    expect(run.outputs).toMatchObject({ result: 'unchanged', created: 'false' })
    expect(run.requests.map(({ method }) => method)).not.toContain('POST')
  })

  test('is found to have auth although a read of it came too early', async () => {
    await using preview = await startPreview({ inherits: true })
    const notYet = { kind: 'status', status: 404, method: 'GET' } as const
    preview.neon.fault({ ...notYet, path: /\/auth$/ })
    preview.neon.fault({ ...notYet, path: /\/auth\/domains$/ })
    preview.neon.fault({ ...notYet, path: /\/auth\/plugins$/ })
    const run = await preview.run('opened', declared)
    expect(run.errors).toEqual([])
    expect(run.outputs).toMatchObject({ created: 'false', result: 'updated' })
    expect(run.requests.map(({ method }) => method)).not.toContain('DELETE')
    expect(listOutput(run, 'users')).toHaveLength(3)
  })

  test('starts empty when the pull request opens with reset', async () => {
    await using preview = await startPreview({ inherits: true })
    const run = await preview.run('opened', { ...declared, reset: 'true' })
    expect(run.errors).toEqual([])
    expect(run.outputs).toMatchObject({ result: 'enabled', created: 'true' })
    expect(run.log).toContain(
      '✓ remove the auth that the branch copied from its parent, with all its users, sessions, domains and secrets',
    )
    const { auth } = preview.branch()
    expect(auth?.users().map(({ email }) => email)).not.toContain('customer@example.com')
    expect(auth?.settings.domains.map(({ domain }) => domain)).toEqual([
      'https://pr-12.example.com',
    ])
    expect(preview.production.auth?.users()).toHaveLength(1)
  })

  test('keeps its users and sessions when a commit is pushed, reset or not', async () => {
    await using preview = await startPreview({ inherits: true })
    await preview.run('opened', { ...declared, reset: 'true' })
    const pushed = await preview.run('synchronize', { ...declared, reset: 'true' })
    expect(pushed.outputs['result']).toBe('unchanged')
    expect(pushed.writes).toEqual([])
  })

  test('lets a copied user sign in with the declared password', async () => {
    await using preview = await startPreview({ inherits: true })
    const run = await preview.run('opened', {
      ...declared,
      users: '- email: customer@example.com',
    })
    expect(run.errors).toEqual([])
    const { base_url: baseUrl = '', jwks_url: jwksUrl = '' } = run.outputs
    const page = { baseUrl, jwksUrl, origin: 'https://pr-12.example.com' }
    expect(await signInFrom(page, 'customer@example.com', userPassword)).toMatchObject({
      email: 'customer@example.com',
    })
    expect(listOutput(run, 'users')).toMatchObject([{ status: 'updated' }])
  })

  test('of another provider is left alone, with an error', async () => {
    await using preview = await startPreview()
    await preview.neon.enableAuth(branchName, { provider: 'stack' })
    for (const action of ['opened', 'closed'] as const) {
      const run = await preview.run(action, declared)
      expect(run.exitCode).toBe(1)
      expect(run.errors[0]).toContain('it is of the provider "stack"')
      expect(run.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    }
  })
})

describe('a database of another name', () => {
  test('gets auth when it is asked for', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', { database_name: 'app' })
    expect(run.requests.find(({ method }) => method === 'POST')?.body).toEqual({
      auth_provider: 'better_auth',
      database_name: 'app',
    })
    expect(run.outputs['database_name']).toBe('app')
    expect(run.log).toContain('✓ enable auth on database app')
    const again = await preview.run('synchronize', { database_name: 'app' })
    expect(again.outputs).toMatchObject({ result: 'unchanged', database_name: 'app' })
    expect(again.warnings).toEqual([])
  })

  test('does not take auth away from the database that it was inherited on, but is warned of', async () => {
    await using preview = await startPreview({ inherits: true })
    const run = await preview.run('opened', { database_name: 'app' })
    expect(run.outputs).toMatchObject({ result: 'unchanged', database_name: 'neondb' })
    expect(run.warnings).toEqual([
      'database_name is app, but auth is enabled on database neondb already and stays there. To move it, tear it down first (`operation: teardown`).',
    ])
  })
})
