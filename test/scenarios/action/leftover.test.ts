import { describe, expect, test } from 'vitest'
import { branchName, declared, type Preview, startPreview } from '../../support/preview.ts'

/** The methods of the requests to read, enable and disable auth. */
function methods({ neon }: Preview): string[] {
  return neon.requests.filter(({ path }) => path.endsWith('/auth')).map(({ method }) => method)
}

const dropped =
  'A schema `neon_auth` that was left over on the branch was dropped, with all users in it, because auth cannot be enabled beside it. To keep it in such a case, set `delete_data: false`.'

/** What Neon says of a schema that is left over. */
const leftover = { code: '', message: 'schema "neon_auth" already exists and must be dropped' }

describe('auth was disabled before and its data kept', () => {
  test('the schema that is left over is dropped once, and the user is told', async () => {
    await using preview = await startPreview({ branch: { leftoverSchema: true } })
    const run = await preview.run('opened', declared)
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({ result: 'enabled', created: 'true' })
    expect(run.writes.slice(0, 3)).toEqual([
      `POST ${branchName}/auth`,
      `DELETE ${branchName}/auth`,
      `POST ${branchName}/auth`,
    ])
    expect(run.requests.find(({ method }) => method === 'DELETE')?.body).toEqual({
      delete_data: true,
    })
    expect(run.log).toContain(dropped)
    expect(run.summary).toContain('was dropped, with all users in it')
  })

  test('the schema is dropped although Neon does not list the auth of the project any more', async () => {
    await using preview = await startPreview({
      behaviour: { listsIntegrations: false },
      branch: { leftoverSchema: true },
    })
    const run = await preview.run('opened')
    expect(run.outputs).toMatchObject({ result: 'enabled', created: 'true' })
    expect(run.log).toContain(dropped)
  })

  test('the user is told of the dropped schema even when enabling fails then', async () => {
    await using preview = await startPreview({ branch: { leftoverSchema: true } })
    const refused = { kind: 'status', method: 'POST', path: /\/auth$/ } as const
    preview.neon.fault({ ...refused, status: 409, body: leftover })
    preview.neon.fault({ ...refused, status: 400 })
    const run = await preview.run('opened', declared)
    expect(run.error).toContain('Neon answered status 400')
    expect(run.log).toContain(dropped)
  })

  test('the schema is not dropped when the data is to be kept, and the error says what to do', async () => {
    await using preview = await startPreview({ branch: { leftoverSchema: true } })
    const run = await preview.run('opened', { delete_data: 'false' })
    expect(run.writes).toEqual([`POST ${branchName}/auth`])
    expect(run.error).toBe(
      `Could not enable auth on branch "${branchName}" (${preview.branch().id}): its database has a leftover \`neon_auth\` schema
Likely cause: an earlier close kept the data, and this step may not drop it: \`delete_data\` is false, or the branch carries neither the number nor the head ref of the pull request, or is another one's preview as well.
What to do: if it is the pull request's own branch, set \`delete_data: true\`; otherwise run this SQL on the branch "${branchName}" (never on its parent), then run the job again: DROP SCHEMA neon_auth CASCADE;`,
    )
    expect(preview.branch().leftoverSchema).toBe(true)
  })

  test('the schema is dropped without a word when the preview is to start empty', async () => {
    await using preview = await startPreview({ branch: { leftoverSchema: true } })
    const run = await preview.run('opened', { reset: 'true', delete_data: 'false' })
    expect(run.error).toBeUndefined()
    expect(run.log).not.toContain('left over')
    expect(run.outputs['result']).toBe('enabled')
  })

  test("a schema that a schema-only branch has of its parent's auth is dropped as well", async () => {
    await using preview = await startPreview({
      inherits: true,
      branch: { initSource: 'schema-only' },
    })
    const run = await preview.run('opened', declared)
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('enabled')
    expect(preview.branch().auth?.users()).toHaveLength(3)
  })

  test.for([200, 404, 400, 409] as const)(
    'a schema that Neon does not drop (%i) is tried once, and the error says which SQL to run where',
    async (disableWhenOff) => {
      await using preview = await startPreview({
        behaviour: { leftoverClearsByDelete: false, disableWhenOff },
        branch: { leftoverSchema: true },
      })
      const run = await preview.run('opened', declared)
      expect(run.error).toContain(
        `its database has a leftover \`neon_auth\` schema
Likely cause: auth was disabled on this branch, or on its parent, without dropping its data.
What to do: run this SQL on the branch "${branchName}" (never on its parent), then run the job again: DROP SCHEMA neon_auth CASCADE;`,
      )
      expect(run.writes).toEqual([
        `POST ${branchName}/auth`,
        `DELETE ${branchName}/auth`,
        `POST ${branchName}/auth`,
      ])
    },
  )
})

describe('another job enables auth at the same moment', () => {
  const path = /\/auth$/

  test('its auth is kept, although it could not be read at once', async () => {
    await using preview = await startPreview({ inherits: true })
    const before = preview.branch().auth?.baseUrl
    preview.neon.fault({ kind: 'status', status: 404, method: 'GET', path, times: 3 })
    const run = await preview.run('opened')
    expect(run.outputs).toMatchObject({ created: 'false', base_url: before, result: 'unchanged' })
    expect(methods(preview).slice(0, 5)).toEqual(['GET', 'POST', 'GET', 'GET', 'GET'])
    expect(methods(preview)).not.toContain('DELETE')
  })

  test('its auth is kept, although there was a schema to drop first', async () => {
    await using preview = await startPreview({ inherits: true })
    const before = preview.branch().auth?.baseUrl
    const conflict = { kind: 'status', status: 409, method: 'POST', path } as const
    preview.neon.fault({ ...conflict, times: 2, body: leftover })
    preview.neon.fault({ kind: 'status', status: 404, method: 'GET', path, times: 4 })
    preview.neon.fault({ kind: 'status', status: 404, method: 'DELETE', path })
    const run = await preview.run('opened')
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({ created: 'false', base_url: before })
  })

  test('it is never removed for a conflict that speaks of no schema, however long it cannot be read', async () => {
    await using preview = await startPreview({ inherits: true })
    preview.neon.fault({ kind: 'status', status: 404, method: 'GET', path, times: 99 })
    const run = await preview.run('opened')
    expect(run.error).toContain('but no auth can be read there')
    expect(run.writes).toEqual([`POST ${branchName}/auth`])
    expect(preview.branch().auth?.users()).toHaveLength(1)
  })

  test('it is not removed to start empty where it comes and goes, and that is said', async () => {
    await using preview = await startPreview()
    const { neon } = preview
    neon.fault({ kind: 'lost-answer', method: 'POST', path })
    const gone = { kind: 'status', status: 404, method: 'GET', path, times: 99 } as const
    const run = await preview.run(
      'opened',
      { reset: 'true' },
      {
        afterEach: async () => {
          // Seen once after the lost answer, and then no more.
          if (methods(preview).join() === 'GET,POST,GET') neon.fault(gone)
        },
      },
    )
    expect(run.error).toContain(
      `Could not enable auth on branch "${branchName}" (${preview.branch().id}): Neon answered that it is enabled, but no auth can be read there`,
    )
    expect(run.error).toContain('run the job again in a minute, which is safe: nothing was removed')
    expect(run.writes).toEqual([`POST ${branchName}/auth`])
  })

  test('it is given up for the fifth time that it cannot be seen before and can after', async () => {
    await using preview = await startPreview({ inherits: true })
    const notSeen = { kind: 'status', status: 404, method: 'GET', path } as const
    preview.neon.fault(notSeen)
    const run = await preview.run('opened', declared, {
      afterEach: async ({ method, url }) => {
        // After each look that found it comes one that does not.
        const looked = method === 'GET' && path.test(url.pathname)
        if (looked && preview.neon.requests.at(-1)?.status === 200) preview.neon.fault(notSeen)
      },
    })
    expect(run.error).toBe(
      `Could not set up auth on branch "${branchName}": Neon reports alternately that auth is enabled there and that it is not
Likely cause: other jobs set the same branch up and tear it down at the same time.
What to do: give the jobs of one pull request a \`concurrency\` group, and run this one again.`,
    )
    expect(run.writes).toEqual(Array(5).fill(`POST ${branchName}/auth`))
  })

  test('both jobs succeed, and the users are there once', async () => {
    await using preview = await startPreview({ behaviour: { latency: 25 } })
    const runs = await Promise.all([
      preview.run('opened', declared),
      preview.run('synchronize', declared),
    ])
    expect(runs.flatMap(({ errors }) => errors)).toEqual([])
    expect(runs.map(({ outputs }) => outputs['created']).toSorted()).toEqual(['false', 'true'])
    const emails = preview
      .branch()
      .auth?.users()
      .map(({ email }) => email)
    expect(emails?.toSorted()).toEqual(['ada@example.com', 'bob@example.com', 'eve@example.com'])
  })
})
