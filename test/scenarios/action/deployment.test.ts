import { describe, expect, test } from 'vitest'
import {
  declared,
  facts,
  listOutput,
  type Preview,
  previewOrigin,
  startPreview,
} from '../../support/preview.ts'
import { deploymentStatus } from '../../support/runner/events.ts'

/** The head of the stand-in's pull requests. */
const headSha = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const site = 'https://shop-8f3a2b-team.vercel.app'

/** A deployment of the pull request's head that can be seen, or what is otherwise. */
function deployed(otherwise: Partial<Parameters<typeof deploymentStatus>[0]> = {}) {
  return deploymentStatus({
    state: 'success',
    environment: 'Preview',
    environmentUrl: `${site}/`,
    sha: headSha,
    ...otherwise,
  })
}

async function expectSkipped(preview: Preview, event: ReturnType<typeof deployed>, why: string) {
  const run = await preview.run(event, declared)
  expect(run.exitCode).toBe(0)
  expect(run.notices).toEqual([expect.stringContaining(why)])
  expect(run.outputs).toMatchObject({ result: 'skipped', domains: '[]' })
  expect([run.warnings, run.errors, run.writes]).toEqual([[], [], []])
  return run
}

describe('a deployment that succeeded', () => {
  test('sets the pull request up that its commit belongs to, and its site is trusted', async () => {
    await using preview = await startPreview()
    const run = await preview.run(deployed(), declared)
    expect(run.errors).toEqual([])
    expect(run.warnings).toEqual([])
    expect(run.outputs).toMatchObject({ result: 'enabled', operation: 'setup' })
    expect(listOutput(run, 'domains')).toEqual([previewOrigin, site])
    const trusted = preview.branch().auth?.settings.domains.map(({ domain }) => domain)
    expect(trusted?.toSorted()).toEqual([previewOrigin, site].toSorted())
  })

  test('trusts the site of every deployment, beside the alias that is declared', async () => {
    await using preview = await startPreview()
    await preview.run(deployed(), declared)
    const other = 'https://shop-77c1d0-team.vercel.app'
    const run = await preview.run(deployed({ environmentUrl: other }), declared)
    expect(run.outputs['result']).toBe('updated')
    expect(preview.branch().auth?.settings.domains).toHaveLength(3)
    expect((await preview.run(deployed(), declared)).outputs['result']).toBe('unchanged')
  })

  test('with prune, only the latest site stays', async () => {
    await using preview = await startPreview()
    await preview.run(deployed(), { ...declared, prune: 'true' })
    const other = 'https://shop-77c1d0-team.vercel.app'
    await preview.run(deployed({ environmentUrl: other }), { ...declared, prune: 'true' })
    const trusted = preview.branch().auth?.settings.domains.map(({ domain }) => domain)
    expect(trusted?.toSorted()).toEqual([previewOrigin, other].toSorted())
  })

  test('with reset, starts without what was copied, and later ones keep what there is', async () => {
    await using preview = await startPreview({ inherits: true })
    const inputs = { ...declared, reset: 'true' }
    const first = await preview.run(deployed(), inputs)
    expect(first.outputs).toMatchObject({ result: 'enabled', created: 'true' })
    const emails = preview
      .branch()
      .auth?.users()
      .map(({ email }) => email)
    expect(emails).toEqual(['ada@example.com', 'bob@example.com', 'eve@example.com'])
    const { baseUrl } = preview.branch().auth ?? {}
    const second = await preview.run(deployed(), inputs)
    expect(second.outputs).toMatchObject({ result: 'unchanged', base_url: baseUrl })
    expect(second.writes).toEqual([])
  })

  test('finds the pull request over all pages', async () => {
    await using preview = await startPreview({ inherits: true })
    const { github } = preview.neon
    github.pulls.unshift(
      ...Array.from({ length: 250 }, (_, number) => ({
        ...github.pull(facts.number),
        number: 1000 + number,
        state: 'closed' as const,
      })),
    )
    const run = await preview.run(deployed(), {})
    expect(run.outputs['result']).toBe('updated')
    expect(run.requests.filter(({ service }) => service === 'github')).toHaveLength(4)
  })
})

describe('a deployment that is nothing to act on is skipped with a notice', () => {
  test.for(['pending', 'queued', 'in_progress', 'failure', 'error', 'inactive'] as const)(
    'state %s',
    async (state) => {
      await using preview = await startPreview()
      const run = await expectSkipped(preview, deployed({ state }), `is ${state}. Auth is set up`)
      expect(run.requests).toEqual([])
    },
  )

  test.for<[string, Partial<Parameters<typeof deploymentStatus>[0]>, string]>([
    ['production by its flag', { production: true }, 'goes to production, which is not a preview'],
    [
      'production by its name',
      { environment: 'Production – shop' },
      'goes to production, which is not a preview',
    ],
    ['no address', { environmentUrl: '' }, 'has no environment_url'],
  ])('%s', async ([, otherwise, why]) => {
    await using preview = await startPreview()
    const run = await expectSkipped(preview, deployed(otherwise), why)
    expect(run.requests).toEqual([])
  })

  test('no open pull request has its commit as its head', async () => {
    await using preview = await startPreview()
    const pull = preview.neon.github.pull(facts.number)
    await expectSkipped(preview, deployed({ sha: 'f'.repeat(40) }), 'is not the head of an open')
    pull.state = 'closed'
    await expectSkipped(preview, deployed(), 'is not the head of an open')
    pull.state = 'open'
    // As GitHub lists one whose head moved on.
    preview.neon.fault({
      kind: 'status',
      status: 200,
      path: /\/commits\//,
      body: [{ ...pull, head: { ...pull.head, sha: 'a'.repeat(40) } }],
    })
    await expectSkipped(preview, deployed(), 'is not the head of an open')
  })

  test('several open pull requests have its commit as their head', async () => {
    await using preview = await startPreview()
    preview.neon.github.addPull({ number: 13, headRef: 'feature/same' })
    await expectSkipped(preview, deployed(), 'several open pull requests (12 and 13)')
  })

  test('its commit is the head of a pull request of another repository alone', async () => {
    await using preview = await startPreview()
    const pull = preview.neon.github.pull(facts.number)
    pull.base = { ref: 'main', repo: { full_name: 'upstream/Hello-World' } }
    await expectSkipped(preview, deployed(), 'is not the head of an open')
  })

  test.for(['contributor/Hello-World', null])(
    'the pull request comes from a fork: %s',
    async (headRepository) => {
      await using preview = await startPreview()
      preview.neon.github.pulls.length = 0
      preview.neon.github.addPull({ ...facts, headRepository })
      await expectSkipped(preview, deployed(), 'pull request 12 comes from a fork')
    },
  )
})

describe('a deployment that cannot be looked up is an error that says what to do', () => {
  test('without a token', async () => {
    await using preview = await startPreview()
    const run = await preview.run(deployed(), { github_token: '' })
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain('- github_token: is needed to find the pull request')
    expect(run.requests).toEqual([])
  })

  test('without the permission', async () => {
    await using preview = await startPreview()
    preview.neon.github.right = 'none'
    const run = await preview.run(deployed(), declared)
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain('Could not find the pull request that was deployed')
    expect(run.errors[0]).toContain("add the permission to the job's `permissions`")
    expect(run.writes).toEqual([])
  })

  test('with a payload that is none', async () => {
    await using preview = await startPreview()
    const { payload } = deployed()
    const unreadable = { ...payload, deployment_status: { ...payload.deployment_status, state: 1 } }
    const run = await preview.run({ name: 'deployment_status', payload: unreadable })
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain('- operation: auto found no deployment in the payload')
  })
})

describe('an address of a deployment that auth must not trust', () => {
  test.for([
    ['http://preview.example.com', 'must begin with https://; plain http is for localhost only'],
    ['javascript:alert(1)', 'is not the address of one site'],
    ['https://me:secret-word@preview.example.com', 'has a user name or password in it'],
    ['https://*.vercel.app', 'is not the address of one site'],
    ['https://{head_ref}.example.com', 'is not the address of one site'],
    ['https://', 'is not the address of one site'],
    ['::set-env name=x::y', 'is not the address of one site'],
  ] as const)('is a mistake, and nothing is written: %s', async ([environmentUrl, problem]) => {
    await using preview = await startPreview()
    const run = await preview.run(deployed({ environmentUrl }), declared)
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain('- environment_url: of the deployment')
    expect(run.errors[0]).toContain(problem)
    expect(run.everything).not.toContain('secret-word')
    expect(run.writes).toEqual([])
  })
})

test('an operation that is said takes branch and domains as they are given', async () => {
  await using preview = await startPreview()
  const run = await preview.run(deployed({ production: true }), {
    operation: 'setup',
    branch: 'preview/pr-12-feature/login',
    domains: 'https://example.com',
  })
  expect(listOutput(run, 'domains')).toEqual(['https://example.com'])
  expect(run.requests.filter(({ service }) => service === 'github')).toEqual([])
})

test('all other mistakes are told when the pull request was found', async () => {
  await using preview = await startPreview()
  const run = await preview.run(deployed(), { project_id: 'My Project', users: '- {' })
  expect(run.errors[0]).toContain('- project_id')
  expect(run.errors[0]).toContain('- users')
  expect(run.writes).toEqual([])
})

test('a pull request of a fork with the same commit does not hide that of the repository', async () => {
  await using preview = await startPreview()
  const headRepository = 'contributor/Hello-World'
  preview.neon.github.addPull({ number: 13, headRef: 'feature/same', headRepository })
  const run = await preview.run(deployed())
  expect(run.outputs['result']).toBe('enabled')
})
