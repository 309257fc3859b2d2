import { describe, expect, test } from 'vitest'
import { type ApplyResult, emptyResult, type Outcome } from '../../../src/apply/result.ts'
import { allowLocalhost } from '../../../src/auth-settings/allow-localhost.ts'
import { ActionError, InvalidInputsError } from '../../../src/lib/errors.ts'
import { describeChange } from '../../../src/plan/describe.ts'
import { type Change, changesOf, EMPTY_PLAN, type Plan } from '../../../src/plan/plan.ts'
import { planSetup } from '../../../src/plan/setup.ts'
import { trustedDomains } from '../../../src/report/domains.ts'
import { formatError, formatWholeError } from '../../../src/report/format-error.ts'
import { headline } from '../../../src/report/headline.ts'
import { logLines } from '../../../src/report/log.ts'
import { renderOutputs } from '../../../src/report/outputs.ts'
import { publish } from '../../../src/report/publish.ts'
import {
  EMPTY_REPORT,
  type Report,
  type ReportedChange,
  type ReportedUser,
  type Result,
} from '../../../src/report/report.ts'
import { planReport, runReport } from '../../../src/report/run-report.ts'
import { NO_STACK_OUTPUTS } from '../../../src/report/stack-outputs.ts'
import { renderSummary } from '../../../src/report/summary.ts'
import { Cancelled } from '../../../src/runner/cancellation.ts'
import { type Runner, type RunnerCommands, redactingRunner } from '../../../src/runner/runner.ts'
import { issuesOf } from '../../support/inputs.ts'
import {
  observing,
  someAuth,
  someBranch,
  someIntegration,
  someSeenUser,
} from '../../support/observed.ts'
import { unknownUsers } from '../../support/plan.ts'
import { someSettings, someTeardown, someUser } from '../../support/settings.ts'

const nothing: Plan = EMPTY_PLAN
const bob = someUser({ email: 'bob@example.com', password: 'bobs own password' })
const settings = someSettings({
  domains: ['https://a.example.com'],
  users: [someUser({ name: 'Ada', roles: ['admin'] }), bob],
})

function seeded(overrides: Partial<ReportedUser> = {}): ReportedUser {
  return {
    email: 'ada@example.com',
    id: 'user-1',
    name: 'Ada',
    roles: ['admin'],
    status: 'created',
    hasPassword: true,
    ...overrides,
  }
}

function applied(overrides: Partial<ApplyResult> = {}): ApplyResult {
  return { ...emptyResult(someIntegration()), ...overrides }
}

function listOutput(change: Change, status: ReportedChange['status'] = 'done'): ReportedChange {
  return { change: describeChange(change), status }
}

function outcome(change: Change, status: Outcome['status'] = 'done'): Outcome {
  return { change, status }
}

const enable: Change = {
  kind: 'enable',
  databaseName: undefined,
  ifEnabled: 'keep',
  mayClearLeftover: true,
}
const trust: Change = { kind: 'trust', origin: 'https://a.example.com' }
const disable: Change = { kind: 'disable', deleteData: true }
const everyChange: readonly Change[] = [
  { kind: 'reset' },
  enable,
  { ...enable, databaseName: 'app' },
  disable,
  { ...disable, deleteData: false },
  trust,
  {
    kind: 'set',
    setting: allowLocalhost,
    differences: [{ field: 'allow_localhost', from: undefined, to: true, secret: false }],
    body: { allow_localhost: true },
    current: undefined,
  },
  { kind: 'seed', users: unknownUsers(settings.users) },
]

function someReport(overrides: Partial<Report> = {}): Report {
  return {
    ...EMPTY_REPORT,
    operation: 'setup',
    result: 'enabled',
    created: true,
    branch: someBranch(),
    integration: someIntegration(),
    users: [seeded(), seeded({ email: 'bob@example.com', id: undefined, roles: undefined })],
    domains: trustedDomains(settings.domains),
    changes: everyChange.map((change) => listOutput(change)),
    ...overrides,
  }
}

describe('result', () => {
  const setup = observing(someAuth())
  test.each<[string, Result, Partial<ApplyResult>]>([
    ['auth was enabled', 'enabled', { created: true, outcomes: [outcome(enable)] }],
    ['auth was there, a domain was not', 'updated', { outcomes: [outcome(trust)] }],
    ['all was there', 'unchanged', {}],
    ['another job was faster', 'unchanged', { outcomes: [outcome(enable, 'unchanged')] }],
    ['something failed', 'failed', { outcomes: [outcome(trust)], errors: [new Error('x')] }],
  ])('%s: %s', (_, result, overrides) => {
    expect(runReport(settings, setup, nothing, applied(overrides)).result).toBe(result)
  })

  test.each<[string, Result, Partial<ApplyResult>]>([
    ['auth was disabled', 'disabled', { outcomes: [outcome(disable)] }],
    ['there was none', 'absent', {}],
    ['Neon refused', 'failed', { errors: [new Error('x')] }],
  ])('on close, %s: %s', (_, result, overrides) => {
    const report = runReport(
      someTeardown(),
      setup,
      nothing,
      applied({ integration: undefined, ...overrides }),
    )
    expect(report).toMatchObject({ result, users: [], domains: [], created: false })
  })

  test('a dry run is planned, and tells what would be done', () => {
    const plan = planSetup(settings, observing(undefined))
    const report = planReport(settings, observing(undefined), plan)
    expect(report).toMatchObject({ result: 'planned', created: false, users: [] })
    expect(report.changes).toEqual(changesOf(plan).map((change) => listOutput(change, 'planned')))
  })

  test('a dry close tells of no domains, as the real one', () => {
    const teardown = someTeardown()
    expect(planReport(teardown, observing(someAuth()), nothing).domains).toEqual([])
  })
})

describe('users', () => {
  const observed = observing(
    someAuth({
      sightings: {
        'ada@example.com': { kind: 'seen', user: someSeenUser(), password: 'right' },
        'bob@example.com': {
          kind: 'seen',
          user: someSeenUser({ id: 'user-2', email: 'bob@example.com' }),
          password: 'right',
        },
      },
    }),
  )
  const plan = planSetup(settings, observed)

  test('who was as declared is told too, as unchanged', () => {
    const { users } = runReport(settings, observed, plan, applied({ users: [seeded()] }))
    expect(users.map(({ email, id, status }) => [email, id, status])).toEqual([
      ['ada@example.com', 'user-1', 'created'],
      ['bob@example.com', 'user-2', 'unchanged'],
    ])
  })

  test('whether a password is declared is told of each, in log and summary, but not in the outputs', () => {
    const eve = someUser({ email: 'bob@example.com', password: undefined })
    const declared = someSettings({ users: [someUser(), eve] })
    const report = runReport(declared, observed, EMPTY_PLAN, applied({ users: [seeded()] }))
    const gone = seeded({ email: 'old@example.com', status: 'removed', hasPassword: false })
    const told = { ...report, users: [...report.users, gone] }
    const log = logLines(told)
    expect(log).toContain('  ada@example.com: created, with a password')
    expect(log).toContain('  bob@example.com: unchanged, no password declared')
    expect(log).toContain('  old@example.com: removed')
    const summary = renderSummary(told)
    expect(summary).toMatch(/\| ada&#64;example\.com \| [^|]* \| yes \| created \|/)
    expect(summary).toMatch(/\| bob&#64;example\.com \| [^|]* \| none declared \| unchanged \|/)
    expect(summary).toMatch(/\| old&#64;example\.com \| [^|]* \| {2}\| removed \|/)
    expect(renderOutputs(told)['users']).not.toMatch(/password/i)
  })

  test('who was to be changed, and was not, is not told to be as declared', () => {
    const { users } = runReport(
      settings,
      observed,
      plan,
      applied({ errors: [new Error('seeding failed')] }),
    )
    expect(users.map(({ email }) => email)).toEqual(['bob@example.com'])
  })
})

describe('outputs', () => {
  test('hold what the next steps need', () => {
    const { users, changes, domains, ...rest } = renderOutputs(someReport())
    const baseUrl = 'https://ep-cool-moon.neonauth.eu-central-1.aws.neon.tech/neondb/auth'
    expect(rest).toEqual({
      base_url: baseUrl,
      jwks_url: `${baseUrl}/.well-known/jwks.json`,
      result: 'enabled',
      operation: 'setup',
      organizations: '[]',
      created: 'true',
      branch_id: 'br-cool-moon-12345678',
      branch_name: 'preview/pr-12-feature/login',
      database_name: 'neondb',
      auth_provider: 'better_auth',
      sessions: '{}',
      swept: '',
      kept: '',
      ...NO_STACK_OUTPUTS,
    })
    expect(JSON.parse(String(users))).toEqual([
      { email: 'ada@example.com', id: 'user-1', name: 'Ada', roles: ['admin'], status: 'created' },
      { email: 'bob@example.com', id: null, name: 'Ada', roles: null, status: 'created' },
    ])
    expect(JSON.parse(String(domains))).toEqual(['https://a.example.com'])
    expect(JSON.parse(String(changes))).toEqual(
      everyChange.map((change) => ({ change: describeChange(change), status: 'done' })),
    )
  })

  test('of a run that did nothing are empty, and still lists where lists are promised', () => {
    expect(renderOutputs(EMPTY_REPORT)).toMatchObject({
      base_url: '',
      result: 'skipped',
      operation: '',
      created: 'false',
      users: '[]',
      domains: '[]',
      changes: '[]',
    })
  })

  test('a failed run has no result, so that no step takes it for one', () => {
    expect(renderOutputs(someReport({ result: 'failed' }))['result']).toBe('')
  })

  test('a user without anything known has null, so that the JSON has every key', () => {
    const bare = seeded({ id: undefined, name: undefined, roles: undefined })
    expect(JSON.parse(String(renderOutputs(someReport({ users: [bare] }))['users']))).toEqual([
      { email: 'ada@example.com', id: null, name: null, roles: null, status: 'created' },
    ])
  })

  test('neither they nor log and summary hold a password', () => {
    const report = someReport({
      changes: [listOutput({ kind: 'seed', users: unknownUsers([bob]) }, 'failed')],
    })
    const everything = [
      JSON.stringify(renderOutputs(report)),
      ...logLines(report),
      renderSummary(report),
    ]
    expect(everything.join('\n')).not.toContain(bob.password)
  })

  test('a password that is one of their own words is refused, since GitHub would drop them', async () => {
    const results: Result[] = ['enabled', 'updated', 'unchanged', 'disabled', 'absent', 'planned']
    const operations = ['setup', 'teardown'] as const
    const statuses = ['done', 'unchanged', 'failed', 'not tried', 'planned'] as const
    const texts = [...results, 'skipped' as const].flatMap((result) =>
      operations.flatMap((operation) =>
        statuses.flatMap((status) => {
          const changes = everyChange.map((change) => listOutput(change, status))
          const users = [seeded({ status: 'unchanged' })]
          return Object.values(renderOutputs(someReport({ result, operation, changes, users })))
        }),
      ),
    )
    const address = /https?:\S+|[\w.]+@[\w.]+|preview\/\S+|br-\S+/g
    const words = texts.flatMap((text) => text.replace(address, '').match(/\w{8,}/g) ?? [])
    expect(new Set(words).size).toBeGreaterThan(3)
    const taken: string[] = []
    for (const word of new Set(words)) {
      const mistakes = await issuesOf({ user_password: word })
      if (!mistakes.some((mistake) => mistake.startsWith('outputs: contain a declared password'))) {
        taken.push(word)
      }
    }
    expect(taken).toEqual([])
  })
})

describe('the log', () => {
  test('says what happened, each change, the users, and the addresses', () => {
    const changes = [
      listOutput(enable),
      listOutput(trust, 'failed'),
      listOutput(disable, 'not tried'),
    ]
    expect(logLines(someReport({ changes }))).toEqual([
      'Auth is enabled on branch preview/pr-12-feature/login',
      '  ✓ enable auth',
      '  ✗ trust https://a.example.com (failed)',
      '  · disable auth and drop its data (delete_data) (not tried)',
      '  ada@example.com: created, with a password',
      '  bob@example.com: created, with a password',
      '  base_url: https://ep-cool-moon.neonauth.eu-central-1.aws.neon.tech/neondb/auth',
      '  jwks_url: https://ep-cool-moon.neonauth.eu-central-1.aws.neon.tech/neondb/auth/.well-known/jwks.json',
    ])
  })

  test('names 50 of 10,000 changes and counts the others', () => {
    const lines = logLines(
      someReport({ users: [], changes: Array(10_000).fill(listOutput(trust)) }),
    )
    expect(lines).toHaveLength(54)
    expect(lines).toContain('  … and 9950 more')
  })

  test.each<[Result, Partial<Report>, string]>([
    ['enabled', {}, 'Auth is enabled on branch x'],
    ['updated', {}, 'Auth was updated on branch x'],
    ['unchanged', {}, 'No changes: auth is up to date on branch x'],
    ['disabled', {}, 'Auth is disabled on branch x'],
    ['absent', {}, 'Auth is not enabled on branch x; nothing to clean up'],
    [
      'absent',
      { branch: undefined, target: { branch: 'pr-1', projectId: 'late-frost-12345678' } },
      'Branch pr-1 not found in project late-frost-12345678; nothing to clean up',
    ],
    ['planned', {}, 'Dry run: nothing was changed on branch x'],
    ['planned', { branch: undefined }, 'Dry run: nothing was changed'],
    ['absent', { branch: undefined }, 'Branch not found; nothing to clean up'],
    ['skipped', { branch: undefined }, 'Skipped'],
    ['failed', {}, 'Setup failed on branch x'],
    ['failed', { operation: 'teardown', branch: undefined }, 'Teardown failed'],
  ])('%s %j: %s', (result, overrides, line) => {
    const branch = someBranch({ name: 'x' })
    expect(headline(someReport({ branch, result, ...overrides }))).toBe(line)
  })
})

describe('the job summary', () => {
  test('says what there is in one table, and folds changes that went well', () => {
    expect(
      renderSummary(
        someReport({ changes: [listOutput(enable)], warnings: ['mind the *gap* in `x*`'] }),
      ),
    ).toBe(`\
### Neon Auth: Auth is enabled on branch preview/pr\\-12\\-feature/login

| Branch | <code>preview/pr-12-feature/login</code> (<code>br-cool-moon-12345678</code>) |
| :-- | :-- |
| Auth URL | <code>https://ep-cool-moon.neonauth.eu-central-1.aws.neon.tech/neondb/auth</code> |
| JWKS URL | <code>https://ep-cool-moon.neonauth.eu-central-1.aws.neon.tech/neondb/auth/.well-known/jwks.json</code> |
| Database | <code>neondb</code> |
| Trusted domains | <code>https://a.example.com</code> |

| User | Roles | Password | Status |
| :-- | :-- | :-- | :-- |
| ada&#64;example.com | admin | yes | created |
| bob&#64;example.com |  | yes | created |

<details><summary>1 change</summary>

| Change | Result |
| :-- | :-- |
| enable auth | done |

</details>

> [!WARNING]
> mind the \\*gap\\* in <code>x&#42;</code>  

`)
  })

  test('of a failure shows the problem, line by line', () => {
    const report = someReport({ result: 'failed', error: 'Could not *x*\nWhat to do: <y>' })
    expect(renderSummary(report)).toContain(
      '\n\n> [!CAUTION]\n> Could not \\*x\\*  \n> What to do: &lt;y&gt;  \n\n',
    )
  })

  test('tells how long the main steps took, where that is worth a word', () => {
    const timings = [
      { step: 'looking', milliseconds: 620 },
      { step: 'auth', milliseconds: 12 },
      { step: 'users', milliseconds: 3_400 },
    ]
    expect(renderSummary(someReport({ timings }))).toMatch(
      /\n\nTook 4\.0 s: looking 0\.6 s, users 3\.4 s\.\n\n$/,
    )
    expect(renderSummary(someReport({ timings: timings.slice(1, 2) }))).not.toContain('Took')
  })

  test('shows what failed before everything that went well, and calls no domain trusted that is not', () => {
    const domains: Report['domains'] = [
      { origin: 'https://a.example.com', state: 'failed', declared: true },
      { origin: 'https://old.example.com', state: 'trusted', declared: false },
    ]
    const changes = [
      listOutput(enable),
      listOutput(disable, 'not tried'),
      listOutput(trust, 'failed'),
    ]
    const summary = renderSummary(someReport({ result: 'failed', error: 'x', domains, changes }))
    expect(summary).toContain('| Trusted domains | <code>https://old.example.com</code> |')
    expect(summary).toContain('| Not trusted | <code>https://a.example.com</code> |')
    const order = ['trust https', 'disable auth', '| Branch', '<details>', 'enable auth']
    const places = order.map((text) => summary.indexOf(text))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('of a dry run is a plan, in which no domain is trusted yet', () => {
    const plan = planSetup(settings, observing(undefined))
    const summary = renderSummary(planReport(settings, observing(undefined), plan))
    expect(summary).toMatch(/\| The plan \|\n\| :-- \|\n\| enable auth \|/)
    expect(summary).not.toContain('Trusted')
    expect(summary).not.toContain('<details>')
  })

  test('counts and folds a hundred users', () => {
    const users = Array.from({ length: 100 }, (_, n) =>
      seeded({ email: `${n}@example.com`, status: n < 98 ? 'created' : 'unchanged' }),
    )
    expect(renderSummary(someReport({ users }))).toContain(
      '<details><summary>100 users: 98 created, 2 unchanged</summary>',
    )
  })

  test('has a row for each branch of a sweep, with its pull request', () => {
    const rows = [
      { name: 'pr-7', number: 7, status: 'failed', reason: 'see the error' },
      { name: 'x', number: undefined, status: 'removed', reason: '' },
    ] as const
    const sweep = { swept: 1, kept: [], withoutAuth: 0, rows }
    const summary = renderSummary({ ...EMPTY_REPORT, operation: 'sweep', result: 'swept', sweep })
    expect(summary).toContain('| <code>pr-7</code> | #7 | failed: see the error |')
    expect(summary).toContain('| <code>x</code> |  | removed |')
  })

  test('says how many warnings and notes it leaves out', () => {
    const summary = renderSummary(
      someReport({ warnings: Array(75).fill('x'), notes: Array(61).fill('y') }),
    )
    expect(summary).toContain('\n\n… and 15 more, left out here.\n\n')
    expect(summary).toContain('\n\n… and 1 more, left out here.\n\n')
  })

  const family = '👨‍👩‍👧‍👦'
  const long = [
    ['pipes', '|'],
    ['ampersands', '&'],
    ['line breaks', '\n'],
    ['emoji', family],
    ['marks without end', '\u0301'],
    ['marks of two code units', '\u{1d165}'],
    ['at signs', '@'],
  ] as const

  test.each(long)('stays below what GitHub takes, with 10,000 of all and %s', (_, character) => {
    const name = character.repeat(10_000)
    const many = <Item>(item: Item): Item[] => Array(10_000).fill(item)
    const report = someReport({
      branch: someBranch({ name }),
      integration: someIntegration({ databaseName: name }),
      users: many(seeded({ email: name, roles: [name, name] })),
      domains: trustedDomains(many(name)),
      changes: many(listOutput({ kind: 'trust', origin: name }, 'failed')),
      warnings: many(name),
      notes: many(name),
      callbacks: many({ provider: name, url: name }),
      settings: many({ name, value: name }),
      integrations: many({
        branchId: name,
        branchName: name,
        authProvider: name,
        databaseName: name,
        ownedBy: name,
        jwksUrl: name,
      }),
      error: many(`What to do: ${name}`).slice(0, 200).join('\n'),
      result: 'failed',
    })
    const summary = renderSummary(report)
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary.isWellFormed()).toBe(true)
    // Each table and block is there, and says how much of it is not.
    expect(summary.match(/… and \d+ more/g)?.length).toBeGreaterThanOrEqual(4)
    const rows = summary.split('\n').filter((line) => line.startsWith('|'))
    for (const row of rows) {
      const cells = row.replace(/\\[!-/:-@[-`{-~]/g, '').split('|').length - 2
      expect(cells).toBeLessThanOrEqual(4)
    }
    for (const line of summary.split('\n')) {
      expect(line).toMatch(/^($|\||>|###|… and|<details>|<\/details>)/)
    }
  })
})

describe('telling', () => {
  function someRunner(overrides: Partial<RunnerCommands> = {}): Runner & { said: string[] } {
    const said: string[] = []
    const say = (message: string) => {
      said.push(message)
    }
    const runner = redactingRunner({
      environment: {},
      state: () => '',
      input: () => '',
      event: () => Promise.reject(new Error('not asked for')),
      mask: say,
      info: say,
      debug: say,
      notice: say,
      warning: (message) => say(`warning: ${message}`),
      annotate: (message) => say(`annotate: ${message}`),
      fail: (message) => say(`fail: ${message}`),
      output: (name) => say(`output ${name}`),
      exportVariable: (name, value) => say(`${name}=${value}`),
      saveState: (name) => say(`save ${name}`),
      writeSummary: () => Promise.resolve(say('summary')),
      ...overrides,
    })
    return { ...runner, said }
  }

  test('a summary that cannot be written is a warning, and the outputs are there', async () => {
    const runner = someRunner({ writeSummary: () => Promise.reject(new Error('disk full')) })
    await publish(runner, someReport(), { summary: true, exportEnv: false })
    expect(runner.said).toContain('output base_url')
    expect(runner.said.at(-1)).toBe(
      'warning: The job summary could not be written: Error: disk full',
    )
  })

  test('a summary that is not wanted is not written', async () => {
    const runner = someRunner()
    await publish(runner, someReport(), { summary: false, exportEnv: false })
    expect(runner.said).not.toContain('summary')
  })

  test('the environment variables of Stack Auth are those of its keys alone', async () => {
    const runner = someRunner()
    const integration = { ...someIntegration(), baseUrl: undefined }
    await publish(runner, someReport({ integration }), { summary: false, exportEnv: true })
    expect(runner.said.filter((line) => line.includes('NEON_AUTH'))).toEqual([
      expect.stringContaining(`NEON_AUTH_JWKS_URL=${integration.jwksUrl.href}`),
    ])
  })
})

describe('what went wrong', () => {
  test('is told once each, foreseen errors without a trace', () => {
    const failure = new ActionError({ attempted: 'x', answered: 'y', likely: 'z', remedy: 'w' })
    const twin = new ActionError(failure.facts)
    const error = new AggregateError([
      failure,
      new AggregateError([failure, twin]),
      new InvalidInputsError([{ where: 'a', problem: 'b', position: undefined }]),
    ])
    expect(formatError(error)).toEqual({
      message:
        'Could not x: y\nLikely cause: z\nWhat to do: w\n\nNothing was done, because the inputs have a mistake:\n- a: b',
      annotations: [],
      traces: [],
    })
  })

  test('what is wrong in a file is shown on its line, and not told again', () => {
    const position = { file: 'neon.yml', line: 3, column: 5 }
    const inFile = { where: 'config_file.name', problem: 'is empty', position }
    const error = new InvalidInputsError([
      { where: 'a', problem: 'b', position: undefined },
      inFile,
    ])
    const message = 'config_file.name (neon.yml, line 3, column 5): is empty'
    expect(formatError(error)).toEqual({
      message:
        'Nothing was done, because the inputs have 2 mistakes:\n- a: b\n- 1 in neon.yml, reported above on its line',
      annotations: [{ message, position }],
      traces: [],
    })
    expect(formatError(new InvalidInputsError([inFile, inFile])).message).toBe(
      'Nothing was done, because the inputs have 2 mistakes in neon.yml, reported above on their lines.',
    )
    expect(formatWholeError(error)).toContain(`- ${message}`)
  })

  test('a cancelled run says so', () => {
    expect(formatError(new Cancelled('SIGINT')).message).toMatch(/^Cancelled \(SIGINT\)/)
  })

  test('an error that nobody foresaw is short and cannot act; its trace is kept', () => {
    const { message, traces } = formatError(new TypeError(`x\n::error::${'y'.repeat(10_000)}`))
    expect(message).toMatch(/^Unexpected error: TypeError: x\\n::error::y+…\n/)
    expect(message.length).toBeLessThan(600)
    expect(traces).toHaveLength(1)
    expect(formatError(Object.assign(new Error('x'), { stack: undefined })).traces).toEqual(['x'])
    expect(formatError('text').message).toContain('Unexpected error: text')
    expect(formatError(undefined).message).toContain('Unexpected error: undefined')
  })
})
