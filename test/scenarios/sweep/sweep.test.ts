import { describe, expect, test } from 'vitest'
import { listOutput as listed } from '../../support/preview.ts'
import { push, schedule, workflowDispatch } from '../../support/runner/events.ts'
import { type SweptProject, startProject } from '../../support/sweep-project.ts'

const removed = (name: string, why: string) =>
  `disable auth and drop its data (delete_data) on branch ${name}, because ${why}`

describe('a sweep', () => {
  test('removes what closed pull requests left over, and nothing else, on a schedule', async () => {
    await using project = await startProject()
    const { neon } = project
    await project.add({ number: 13, headRef: 'closed', state: 'closed' })
    await project.add({ number: 14, headRef: 'open' })
    await project.add(
      { number: 15, headRef: 'renamed', state: 'closed' },
      { name: 'preview/pr-15-old' },
    )
    await project.addBranch({ name: 'preview/pr-9-missing' })
    await project.addBranch({ name: 'preview/pr-900-of-another-repository' })
    neon.github.issues.add(10)
    await project.addBranch({ name: 'preview/pr-10-of-another-repository' })
    await project.addBranch({ name: 'staging' })
    neon.github.addPull({ number: 16, headRef: 'off', state: 'closed' })
    neon.addBranch({ name: 'preview/pr-16-off' })
    const run = await project.run(schedule())
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({
      result: 'swept',
      operation: 'sweep',
      swept: '3',
      kept: '3',
      base_url: '',
    })
    expect(project.withAuth()).toEqual([
      'preview/pr-10-of-another-repository',
      'preview/pr-14-open',
      'preview/pr-900-of-another-repository',
      'staging',
    ])
    expect(run.log.split('\n')[0]).toBe(
      'Sweep: removed auth from 3 branches of closed pull requests; kept 3; without auth 1',
    )
    expect(listed(run, 'changes')).toEqual(
      expect.arrayContaining([
        { change: removed('preview/pr-13-closed', 'pull request 13 is closed'), status: 'done' },
        {
          change: removed(
            'preview/pr-15-old',
            'pull request 15 is closed, its head is renamed now',
          ),
          status: 'done',
        },
        { change: removed('preview/pr-9-missing', 'there is no pull request 9'), status: 'done' },
      ]),
    )
    const kept = [
      'preview/pr-10-of-another-repository: kept, 10 is an issue of this repository',
      'preview/pr-900-of-another-repository: kept, this repository never had a pull request 900',
      'preview/pr-14-open: kept, pull request 14 is open',
    ]
    expect(run.log.split('\n').slice(-3)).toEqual(kept.map((line) => `  = ${line}`))
    expect(run.summary).toContain('this repository never had a pull request 900')
    expect(run.summary).toContain('| #13 | removed: pull request 13 is closed |')
    // A second one has nothing to do.
    const again = await project.run(workflowDispatch(), { operation: 'sweep' })
    expect(again.outputs).toMatchObject({ result: 'swept', swept: '0', kept: '3' })
    expect(again.writes).toEqual([])
  })

  test('shows in a dry run what it would remove', async () => {
    await using project = await startProject()
    const name = await project.add({ number: 13, headRef: 'x', state: 'closed' })
    const run = await project.run(schedule(), { dry_run: 'true' })
    expect(run.outputs).toMatchObject({ result: 'planned', operation: 'sweep', swept: '1' })
    expect(run.writes).toEqual([])
    expect(run.log).toContain('Dry run of a sweep: would remove auth from 1 branch')
    expect(run.log).toContain(`→ ${removed(name, 'pull request 13 is closed')}`)
    expect(project.withAuth()).toEqual([name])
  })

  test('keeps the data where that was asked for', async () => {
    await using project = await startProject()
    const name = await project.add({ number: 13, headRef: 'x', state: 'closed' })
    const run = await project.run(schedule(), { delete_data: 'false' })
    expect(run.outputs['swept']).toBe('1')
    expect(project.neon.branch(name).leftoverSchema).toBe(true)
  })

  test('never touches a default or a protected branch, whatever its name', async () => {
    await using project = await startProject()
    await project.add({ number: 13, headRef: 'x', state: 'closed' }, { protected: true })
    await project.add({ number: 14, headRef: 'y', state: 'closed' }, { primary: true })
    const run = await project.run(schedule())
    expect(run.outputs).toMatchObject({ swept: '0', kept: '2' })
    expect(run.writes).toEqual([])
    expect(run.log).toContain('it is a protected branch')
    expect(run.log).toContain('it is the default branch')
  })

  test('keeps auth of a provider that it does not work with', async () => {
    await using project = await startProject()
    project.neon.github.addPull({ number: 13, headRef: 'x', state: 'closed' })
    project.neon.addBranch({ name: 'preview/pr-13-x' })
    await project.neon.enableAuth('preview/pr-13-x', { provider: 'stack' })
    const run = await project.run(schedule())
    expect(run.outputs).toMatchObject({ result: 'swept', swept: '0', kept: '1' })
    expect(run.log).toContain('its auth is of the provider "stack"')
  })

  test('goes by the head where names carry no number', async () => {
    await using project = await startProject()
    const { github } = project.neon
    for (const name of ['done', 'again', 'forked', 'no-pull', 'patch-1']) {
      await project.addBranch({ name: `preview/${name}` })
    }
    github.addPull({ number: 20, headRef: 'done', state: 'closed' })
    github.addPull({ number: 21, headRef: 'again', state: 'closed' })
    github.addPull({ number: 22, headRef: 'again' })
    github.addPull({ number: 23, headRef: 'forked', headRepository: 'someone/fork' })
    github.addPull({ number: 24, headRef: 'forked', state: 'closed' })
    github.addPull({
      number: 25,
      headRef: 'patch-1',
      state: 'closed',
      headRepository: 'someone/fork',
    })
    const run = await project.run(schedule(), { branch: 'preview/{head_ref}' })
    expect(run.outputs).toMatchObject({ swept: '1', kept: '4' })
    expect(run.writes).toEqual(['DELETE preview/done/auth'])
    expect(run.log).toContain('preview/no-pull: kept, no pull request of this repository with this')
  })

  test('asks for no closed pull requests where all branches are in use', async () => {
    await using project = await startProject()
    await project.add({ number: 20, headRef: 'x' }, { name: 'preview/x' })
    const asked: string[] = []
    const told = await project.sweepInProcess({
      inputs: { branch: 'preview/{head_ref}' },
      before: ({ purpose }) => void asked.push(purpose),
    })
    expect(told.outputs).toMatchObject({ result: 'swept', swept: '0', kept: '1' })
    expect(asked).not.toContain('list the closed pull requests')
  })
})

describe('a pull request that changes while the sweep is going on', () => {
  test.for([
    ['preview/pr-{number}-{head_ref}', 'preview/pr-13-x'],
    ['preview/{head_ref}', 'preview/x'],
    ['preview/{head_slug}', 'preview/x'],
  ] as const)('keeps its branch when it is reopened: %s', async ([branch, name]) => {
    await using project = await startProject()
    await project.add({ number: 13, headRef: 'x', state: 'closed' }, { name })
    const told = await project.sweepInProcess({
      inputs: { branch },
      before: ({ purpose }) => {
        // After the list of open pull requests.
        if (purpose.startsWith('read the auth')) project.neon.github.pull(13).state = 'open'
      },
    })
    expect(told.error).toBeUndefined()
    expect(told.outputs).toMatchObject({ swept: '0', kept: '1' })
    expect(project.withAuth()).toEqual([name])
  })

  test('is not missed where others close between two pages of the list', async () => {
    await using project = await startProject()
    const { github } = project.neon
    github.addPull({ number: 20, headRef: 'x', state: 'closed' })
    github.addPull({ number: 21, headRef: 'x' })
    // With number 21 as the first of the second page.
    for (let number = 100; number < 200; number += 1) github.addPull({ number, headRef: 'other' })
    await project.addBranch({ name: 'preview/x' })
    const closing = [199, 200]
    const told = await project.sweepInProcess({
      inputs: { branch: 'preview/{head_ref}' },
      before: ({ purpose, url }) => {
        if (purpose.startsWith('read the auth')) github.addPull({ number: 200, headRef: 'new' })
        if (url.searchParams.get('page') !== '2') return
        github.pull(closing.shift() ?? 0).state = 'closed'
      },
    })
    expect(told.error).toBeUndefined()
    expect(project.withAuth()).toEqual(['preview/x'])
  })

  test('has its branch seen only if that was there before', async () => {
    await using project = await startProject()
    await project.add({ number: 13, headRef: 'x', state: 'closed' })
    const asked: string[] = []
    await project.sweepInProcess({ before: ({ purpose }) => void asked.push(purpose) })
    expect(asked.slice(0, 2)).toEqual([
      `look up the branches in project ${project.neon.projectId}`,
      'list the open pull requests',
    ])
  })

  test.for([
    [
      'protected',
      (branch: { protected: boolean }) => {
        branch.protected = true
      },
    ],
    [
      'made the default',
      (branch: { default: boolean }) => {
        branch.default = true
      },
    ],
  ] as const)('is of no avail to a branch that is %s meanwhile', async ([, change]) => {
    await using project = await startProject()
    const name = await project.add({ number: 13, headRef: 'x', state: 'closed' })
    const told = await project.sweepInProcess({
      before: ({ purpose }) => {
        if (purpose.startsWith('read the auth')) change(project.neon.branch(name))
      },
    })
    expect(told.outputs).toMatchObject({ swept: '0', kept: '1' })
    expect(project.withAuth()).toEqual([name])
  })
})

describe('a branch that changes while the sweep is going on', () => {
  async function sweepWhile(change: (project: SweptProject, name: string) => void) {
    const project = await startProject()
    const name = await project.add({ number: 13, headRef: 'x', state: 'closed' })
    const told = await project.sweepInProcess({
      before: ({ purpose }) => {
        // After all branches were looked at for auth.
        if (purpose === 'list the pull requests') change(project, name)
      },
    })
    return { project, name, told }
  }

  test('is not taken for swept when it is deleted', async () => {
    const { project, name, told } = await sweepWhile(({ neon }, name) => neon.deleteBranch(name))
    await using _ = project
    expect(told.error).toBeUndefined()
    expect(told.outputs).toMatchObject({ swept: '0', kept: '1' })
    expect(told.log).toContain(`${name}: kept, it was deleted meanwhile`)
    expect(project.neon.requests.filter(({ method }) => method === 'DELETE')).toEqual([])
  })

  test('keeps its auth when it is renamed, since its name tells whose it is', async () => {
    const { project, name, told } = await sweepWhile(({ neon }, name) => {
      neon.branch(name).name = 'staging'
    })
    await using _ = project
    expect(told.error).toBeUndefined()
    expect(told.outputs).toMatchObject({ swept: '0', kept: '1' })
    expect(told.log).toContain(`${name}: kept, it was renamed meanwhile`)
    expect(project.withAuth()).toEqual(['staging'])
  })
})

describe('a branch that is looked at again right before', () => {
  test.for([
    ['a refusal', { kind: 'status', status: 403, body: { message: 'forbidden' } }, 'forbidden'],
    ['a 404 of a gateway', { kind: 'text', status: 404, body: 'no such page' }, 'no such page'],
  ] as const)('keeps its auth, and fails the job, after %s', async ([, fault, answer]) => {
    await using project = await startProject()
    const name = await project.add({ number: 13, headRef: 'x', state: 'closed' })
    await project.add({ number: 14, headRef: 'y', state: 'closed' })
    const { id } = project.neon.branch(name)
    project.neon.fault({ ...fault, path: new RegExp(`${id}$`) })
    const told = await project.sweepInProcess()
    expect(told.error).toContain(
      `Could not sweep branch "${name}" (${id}): could not look at branch ${id} again: Neon answered status ${fault.status}, "${answer}"`,
    )
    expect(told.outputs['swept']).toBe('1')
    expect(project.withAuth()).toEqual([name])
  })
})

describe('an answer of GitHub that cannot be relied on', () => {
  test.for([
    [
      'no right to see pull requests',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
    ],
    ['another repository', { status: 404, body: { message: 'Not Found' } }],
    ['a fault that stays', { status: 500 }],
    ['a list of something else', { status: 200, body: [{ number: 1 }] }],
    ['a list that is none', { status: 200, body: { message: 'hello' } }],
  ] as const)('sweeps nothing: %s', async ([, answer]) => {
    await using project = await startProject()
    const name = await project.add({ number: 13, headRef: 'x', state: 'closed' })
    project.neon.fault({ kind: 'status', path: /\/pulls$/, times: 20, ...answer })
    const told = await project.sweepInProcess()
    expect(told.error).toContain('Could not list the open pull requests')
    expect(told.outputs).toMatchObject({ result: '', operation: 'sweep' })
    expect(told.log.split('\n')[0]).toBe('Sweep failed: nothing was changed')
    expect(project.withAuth()).toEqual([name])
  })

  test('sweeps nothing when a further page fails', async () => {
    await using project = await startProject()
    const name = await project.add({ number: 13, headRef: 'x', state: 'closed' })
    for (let number = 100; number < 220; number += 1) {
      project.neon.github.addPull({ number, headRef: `b${number}` })
    }
    let pages = 0
    const told = await project.sweepInProcess({
      before: ({ purpose }) => {
        if (!purpose.startsWith('list the open')) return
        pages += 1
        if (pages === 2) {
          project.neon.fault({ kind: 'status', path: /\/pulls$/, status: 502, times: 20 })
        }
      },
    })
    expect(told.error).toContain('Could not list the open pull requests')
    expect(project.withAuth()).toEqual([name])
  })

  test.for([
    ['a state that it does not know', 200, { number: 13, state: 'merged', head: { ref: 'x' } }],
    ['no right to see it', 403, { message: 'Resource not accessible by integration' }],
    ['nothing', 500, {}],
  ] as const)(
    'about one pull request keeps its branch, sweeps the others, and fails the job: %s',
    async ([, status, body]) => {
      await using project = await startProject()
      const odd = await project.add({ number: 13, headRef: 'x', state: 'closed' })
      await project.add({ number: 14, headRef: 'y', state: 'closed' })
      project.neon.fault({ kind: 'status', path: /\/pulls\/13$/, status, body, times: 20 })
      const told = await project.sweepInProcess()
      expect(told.error).toContain(`Could not sweep branch "${odd}"`)
      expect(told.outputs['swept']).toBe('1')
      expect(project.withAuth()).toEqual([odd])
    },
  )
})

describe('a sweep that does not come to its end', () => {
  test('does what it can, and fails naming the branches that it could not do', async () => {
    await using project = await startProject()
    const { neon } = project
    const names: string[] = []
    for (let number = 30; number < 40; number += 1) {
      names.push(await project.add({ number, headRef: 'x', state: 'closed' }))
    }
    const [first = '', second = ''] = names
    const at = (name: string) => new RegExp(`${neon.branch(name).id}/auth$`)
    neon.fault({ kind: 'status', status: 403, method: 'DELETE', path: at(first) })
    neon.fault({ kind: 'status', status: 403, method: 'GET', path: at(second) })
    const run = await project.run(schedule())
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain(`Could not sweep branch "${first}"`)
    expect(run.errors[0]).toContain(`Could not sweep branch "${second}"`)
    expect(run.outputs).toMatchObject({ result: '', swept: '8' })
    expect(project.withAuth()).toEqual([first, second])
    expect(run.log).toContain('Sweep with errors: removed auth from 8 branches')
    expect(run.summary).toContain('failed')
  })

  test('names five of many failures, and counts the others', async () => {
    await using project = await startProject()
    for (let number = 30; number < 42; number += 1) {
      await project.add({ number, headRef: 'x', state: 'closed' })
    }
    project.neon.fault({ kind: 'status', status: 403, method: 'DELETE', path: /auth$/, times: 99 })
    const run = await project.run(schedule())
    expect(run.errors[0]?.match(/Could not sweep branch/g)).toHaveLength(5)
    expect(run.errors[0]).toContain('Could not sweep 7 more branches')
  })

  test('tells what it had done when it is cancelled', async () => {
    await using project = await startProject()
    const { neon } = project
    for (let number = 30; number < 50; number += 1) {
      await project.add({ number, headRef: 'x', state: 'closed' })
    }
    // What is under way at the signal has happened already, and is answered after it.
    neon.behaviour.latency = 100
    const deletes = () => neon.requests.filter(({ method }) => method === 'DELETE').length
    const run = await project.run(
      schedule(),
      {},
      {
        cancelAt: () => deletes() >= 6,
      },
    )
    expect(run.exitCode).toBe(130)
    expect(run.errors[0]).toContain('Cancelled (SIGINT)')
    const swept = 20 - project.withAuth().length
    expect(swept).toBeLessThan(20)
    // What was under way got its answer, and is told as it is.
    expect(run.outputs['swept']).toBe(String(swept))
    expect(run.log).toContain('the run ended before')
  })

  test('tells what it had done when its time is up', async () => {
    await using project = await startProject()
    const first = await project.add({ number: 30, headRef: 'x', state: 'closed' })
    const last = await project.add({ number: 31, headRef: 'x', state: 'closed' })
    const at = new RegExp(`${project.neon.branch(last).id}/auth$`)
    project.neon.fault({ kind: 'status', status: 429, method: 'DELETE', path: at, times: 1000 })
    const told = await project.sweepInProcess()
    expect(told.error).toContain('The run timed out')
    expect(told.outputs['swept']).toBe('1')
    expect(project.withAuth()).toEqual([last])
    expect(told.log).toContain(removed(first, 'pull request 30 is closed'))
    expect(told.log).toContain('the run ended in the middle of it')
  })

  test('tells which branches it did not come to when its time is up before', async () => {
    await using project = await startProject()
    const first = await project.add({ number: 30, headRef: 'x', state: 'closed' })
    const last = await project.add({ number: 31, headRef: 'x', state: 'closed' })
    const limited = { kind: 'status', status: 429, path: /\/pulls\/31$/, times: 1000 } as const
    project.neon.fault(limited)
    const told = await project.sweepInProcess()
    expect(told.error).toContain('The run timed out')
    expect(told.error).not.toContain('Could not sweep')
    expect(told.log).toContain(removed(first, 'pull request 30 is closed'))
    expect(told.log).toContain(`on branch ${last} (the run ended before) (not tried)`)
    expect(project.withAuth()).toEqual([last])
  })
})

describe('a sweep that is asked for wrongly does nothing', () => {
  test.for<[Record<string, string>, string]>([
    [{ branch: 'staging' }, 'branch: of a sweep must identify the pull request'],
    [{ branch: 'preview/{sha}' }, 'branch: of a sweep must identify the pull request'],
    [{ github_token: '' }, 'github_token: is needed for a sweep'],
    [{ lifetime: 'jbo' }, 'lifetime: must be one of'],
    [{ dry_run: 'yes' }, 'dry_run: must be true or false'],
  ])('%o', async ([inputs, mistake]) => {
    await using project = await startProject()
    const run = await project.run(schedule(), inputs)
    expect(run.exitCode).toBe(1)
    expect(run.requests).toEqual([])
    expect(run.errors[0]).toContain(mistake)
  })

  test('on other events it has to be said', async () => {
    await using project = await startProject()
    const run = await project.run(push(), { branch: 'preview/{number}' })
    expect(run.requests).toEqual([])
    expect(run.errors[0]).toContain('operation: auto does not know what to do on')
  })
})

test('a pattern that no branch fits is named, with the project', async () => {
  await using project = await startProject()
  await project.add({ number: 13, headRef: 'closed', state: 'closed' })
  const run = await project.run(schedule(), { branch: 'previews/pr-{number}' })
  expect(run.outputs).toMatchObject({ result: 'swept', swept: '0', kept: '0' })
  const note = `No branch of project ${project.neon.projectId} has a name that fits previews/pr-{number}.`
  expect(run.log).toContain(note)
  expect(run.summary).toContain('has a name that fits')
  expect((await project.run(schedule())).log).not.toContain('has a name that fits')
})

test('a branch whose auth a table of the app depends on says how to sweep it', async () => {
  await using project = await startProject()
  const name = await project.add({ number: 13, headRef: 'closed', state: 'closed' })
  project.neon.behaviour.foreignKeys = { refersTo: () => true, schema: true, status: 409 }
  const run = await project.run(schedule())
  expect(run.error).toContain(`Could not sweep branch "${name}"`)
  expect(run.error).toContain('a foreign key on its users')
  const kept = await project.run(schedule(), { delete_data: 'false' })
  expect(kept.error).toBeUndefined()
  expect(project.withAuth()).toEqual([])
})
