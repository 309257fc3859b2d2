import { describe, expect, test } from 'vitest'
import { declared, facts, type Preview, startPreview, userPassword } from '../../support/preview.ts'
import { deploymentStatus, pullRequest, workflowDispatch } from '../../support/runner/events.ts'
import { expectNoSecrets } from '../../support/runner/secrets.ts'

const commented = { ...declared, comment: 'true' }

const comments = (preview: Preview) => preview.neon.github.comments(facts.number)
const bodies = (preview: Preview) => comments(preview).map(({ body }) => body)

/** What a run asked GitHub besides the pull request's state. */
function asked({ requests }: { requests: { service: string; method: string; path: string }[] }) {
  return requests
    .filter(({ service, path }) => service === 'github' && !/\/pulls\/\d+$/.test(path))
    .map(({ method, path }) => `${method} ${path.replace(/^.*\/(?=issues|graphql)/, '')}`)
}

describe('the comment on a pull request', () => {
  test('is made once, stays while nothing changes, and says on close that auth was removed', async () => {
    await using preview = await startPreview()
    const opened = await preview.run('opened', commented)
    expect(opened.warnings).toEqual([])
    expect(asked(opened)).toEqual(['GET issues/12/comments', 'POST issues/12/comments'])
    const [first = ''] = bodies(preview)
    expect(first).toContain('### ✅ Sign-in is ready on this preview')
    for (const shown of [
      opened.outputs['base_url'],
      opened.outputs['jwks_url'],
      'https://pr-12.example.com',
      'preview/pr-12-feature/login',
      'ada&#64;example.com',
      'admin',
    ]) {
      expect(first).toContain(shown)
    }

    const pushed = await preview.run('synchronize', commented)
    expect(asked(pushed)).toEqual(['GET issues/12/comments', 'POST graphql'])
    expect(bodies(preview)).toEqual([first])

    const users = 'bob@example.com'
    const changed = await preview.run('synchronize', { ...commented, users: `- email: ${users}` })
    expect(asked(changed).at(-1)).toMatch(/^PATCH issues\/comments\/\d+$/)
    expect(bodies(preview)).toHaveLength(1)
    expect(bodies(preview)[0]).not.toContain('ada')

    const closed = await preview.run('closed', commented)
    expect(closed.outputs['result']).toBe('disabled')
    expect(bodies(preview)).toEqual([
      expect.stringContaining('### Neon Auth was removed from this preview\n\nAuth was removed'),
    ])
    expect((await preview.run('closed', commented)).warnings).toEqual([])
    expect(bodies(preview)).toHaveLength(1)
    for (const run of [opened, pushed, changed, closed]) {
      expectNoSecrets({ ...run, everything: JSON.stringify(bodies(preview)) + first }, [
        userPassword,
        preview.neon.apiKey,
        preview.neon.github.token,
      ])
    }
  })

  test('is found over all pages', async () => {
    await using preview = await startPreview()
    for (let i = 0; i < 250; i += 1) preview.neon.github.addComment(12, `comment ${i}`, 'octocat')
    await preview.run('opened', commented)
    await preview.run('closed', commented)
    expect(bodies(preview)).toHaveLength(251)
    expect(bodies(preview).at(-1)).toContain('was removed')
  })

  test('is never one that somebody else wrote, even with the same hidden marker', async () => {
    await using preview = await startPreview()
    await preview.run('opened', commented)
    const [ours] = comments(preview)
    const body = `${ours?.body} (not really)`
    comments(preview).length = 0
    preview.neon.github.addComment(12, body, 'mallory')
    await preview.run('synchronize', commented)
    expect(comments(preview).map(({ user }) => user.login)).toEqual([
      'mallory',
      'github-actions[bot]',
    ])
    expect(bodies(preview)[0]).toBe(body)
    await preview.run('closed', commented)
    expect(bodies(preview)[0]).toBe(body)
    expect(bodies(preview)[1]).toContain('was removed')
  })

  test('becomes one again where two jobs made one each at the same time', async () => {
    await using preview = await startPreview()
    await preview.run('opened', commented)
    const [first] = comments(preview)
    preview.neon.github.addComment(12, first?.body ?? '')
    preview.neon.github.addComment(12, first?.body ?? '', 'mallory')
    await preview.run('closed', commented)
    expect(comments(preview).map(({ id, user }) => [id, user.login])).toEqual([
      [first?.id, 'github-actions[bot]'],
      [expect.any(Number), 'mallory'],
    ])
    expect(bodies(preview)[0]).toContain('was removed')
  })

  test('is one for each branch and project that a job of the pull request sets up', async () => {
    await using preview = await startPreview()
    preview.neon.addBranch({ name: 'docs/pr-12', parent: 'production' })
    await preview.run('opened', commented)
    await preview.run('opened', { ...commented, branch: 'docs/pr-{number}' })
    await preview.run('synchronize', commented)
    expect(bodies(preview)).toHaveLength(2)
  })

  test('is told of a deployment too', async () => {
    await using preview = await startPreview()
    const { sha } = preview.neon.github.pull(12).head
    const environmentUrl = 'https://shop-1.vercel.app'
    const event = { state: 'success', environment: 'Preview', environmentUrl, sha } as const
    await preview.run(deploymentStatus(event), commented)
    expect(bodies(preview)[0]).toContain(environmentUrl)
  })

  test('speaks to nobody, whatever a branch is called', async () => {
    const headRef = '--><img/src=x>@octocat#1|`x`[a](https://evil.example)'
    await using preview = await startPreview({ branch: { name: `preview/pr-12-${headRef}` } })
    const run = await preview.run(pullRequest('opened', { ...facts, headRef }), commented)
    expect(run.errors).toEqual([])
    const [body = ''] = bodies(preview)
    expect(body.match(/-->/g)).toHaveLength(1)
    expect(body).not.toMatch(/<img|@octocat|`x`|\]\(/)
  })
})

describe('no comment is made', () => {
  test.for<[string, 'opened' | 'closed', Record<string, string>]>([
    ['unless it is wanted', 'opened', {}],
    ['by a dry run', 'opened', { comment: 'true', dry_run: 'true' }],
    ['by a status', 'opened', { comment: 'true', operation: 'status' }],
    ['by a close where there was none', 'closed', { comment: 'true' }],
    ['by a setup that failed', 'opened', { comment: 'true', project_id: 'other' }],
  ])('%s', async ([, activity, inputs]) => {
    await using preview = await startPreview()
    const run = await preview.run(activity, { ...declared, ...inputs })
    expect(bodies(preview)).toEqual([])
    expect(run.warnings).toEqual([])
  })

  test('by a setup that comes after the close', async () => {
    await using preview = await startPreview()
    preview.neon.github.pull(12).state = 'closed'
    await preview.run('opened', commented)
    expect(bodies(preview)).toEqual([])
  })
})

test('a comment does not go on saying that auth is ready when a setup failed', async () => {
  await using preview = await startPreview()
  await preview.run('opened', commented)
  preview.neon.fault({ kind: 'status', status: 400, method: 'GET', path: /\/auth$/ })
  const run = await preview.run('synchronize', commented)
  expect(run.exitCode).toBe(1)
  expect(bodies(preview)).toEqual([expect.stringContaining('### ❌ The latest setup failed')])
  await preview.run('synchronize', commented)
  expect(bodies(preview)).toEqual([expect.stringContaining('Sign-in is ready on this preview')])
})

describe('a comment that cannot be kept is one warning, and the job succeeds', () => {
  test('for want of the permission', async () => {
    await using preview = await startPreview()
    preview.neon.github.right = 'read'
    const run = await preview.run('opened', commented)
    expect([run.exitCode, run.outputs['result']]).toEqual([0, 'enabled'])
    expect(run.warnings).toEqual([
      expect.stringContaining('The comment could not be kept up to date: Could not comment'),
    ])
    expect(run.warnings[0]).toContain('Resource not accessible by integration')
    expect(run.warnings[0]).toContain("add the permission to the job's `permissions`")
  })

  test.for([
    ['reading', { method: 'GET', path: /\/comments$/ }],
    ['writing', { method: 'POST', path: /\/comments$/ }],
  ] as const)('for want of an answer to %s', async ([, where]) => {
    await using preview = await startPreview()
    preview.neon.fault({ kind: 'reset', times: 99, ...where })
    const run = await preview.run('opened', commented)
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('enabled')
    expect(
      run.log.split('\n').filter((line) => line.includes('The comment could not')),
    ).toHaveLength(1)
  })

  test('for want of knowing whose token it is', async () => {
    await using preview = await startPreview()
    await preview.run('opened', commented)
    const body = { errors: [{ message: 'Resource not accessible by integration' }], data: null }
    preview.neon.fault({ kind: 'status', status: 200, path: /\/graphql$/, body })
    const run = await preview.run('synchronize', { ...commented, domains: '' })
    expect(run.exitCode).toBe(0)
    expect(run.warnings).toEqual([expect.stringContaining('tell whose token')])
    expect(bodies(preview)).toHaveLength(1)
  })

  test.for([
    ['a pull request', workflowDispatch(), {}],
    ['a token', pullRequest('opened', facts), { github_token: '' }],
  ] as const)('for want of %s', async ([, event, inputs]) => {
    await using preview = await startPreview()
    const run = await preview.run(event, {
      operation: 'setup',
      branch: 'preview/pr-12-feature/login',
      comment: 'true',
      ...inputs,
    })
    expect(run.exitCode).toBe(0)
    expect(run.warnings).toEqual([expect.stringContaining('The comment could not be kept')])
  })
})
