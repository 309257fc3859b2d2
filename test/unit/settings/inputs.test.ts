import { describe, expect, test } from 'vitest'
import { allowLocalhost } from '../../../src/auth-settings/allow-localhost.ts'
import { InvalidInputsError } from '../../../src/lib/errors.ts'
import { anySettingsOf, issuesOf, reading, settingsOf } from '../../support/inputs.ts'
import { someEvent, somePullRequest } from '../../support/settings.ts'

describe('defaults', () => {
  test('a key and a project are enough on a pull request', async () => {
    expect(await settingsOf()).toMatchObject({
      operation: 'setup',
      automatic: true,
      branch: 'preview/pr-12-feature/login',
      apiHost: 'https://console.neon.tech/api/v2',
      users: [],
      domains: [],
      authSettings: [],
      testRecipient: undefined,
      prune: false,
      databaseName: undefined,
      reset: false,
      deleteData: true,
      waitForBranch: 30,
      waitForReady: 60,
      timeout: 300,
      dryRun: false,
      summary: true,
    })
  })
})

describe('an input that a wrapping action passes on empty', () => {
  const ofStack = { auth_provider: 'stack' }
  test.each([
    ['setup', {}],
    ['teardown', {}],
    ['status', {}],
    ['keys', ofStack],
    ['claim', ofStack],
  ])('has its default for a %s', async (operation, more) => {
    const empty = Object.fromEntries(
      ['delete_data', 'dry_run', 'comment', 'summary', 'export_env'].map((name) => [name, '']),
    )
    const given = { ...more, operation }
    expect(await anySettingsOf({ ...given, ...empty })).toEqual(await anySettingsOf(given))
  })
})

test('an input for another pull request than that of the event is named and ignored', async () => {
  const { outcome, warnings } = await reading({ pull_request: '13' })
  expect(outcome).toMatchObject({ settings: { pullRequest: { number: 12 } } })
  expect(warnings).toEqual([
    'pull_request: 13 is ignored, because this event is of pull request 12.',
  ])
})

test('a comment on a pull request needs a token to read it', async () => {
  const event = someEvent({
    name: 'issue_comment',
    pullRequest: undefined,
    pullRequestNumber: 12,
  })
  expect(await issuesOf({}, event)).toEqual([
    'github_token: is needed to read the pull request, with the permission pull-requests: read',
  ])
})

test.each(['~', 'null', '# only a comment'])(
  'users that say nothing are one mistake: %s',
  async (text) => {
    expect(await issuesOf({ users: text })).toEqual([
      'users: must be a list of users, each beginning with "- email:"',
    ])
  },
)

describe('a branch named after the head', () => {
  test('needs one that has something to name it after', async () => {
    const event = someEvent({ pullRequest: somePullRequest({ headRef: '修正' }) })
    expect(await issuesOf({ branch: '{head_slug}' }, event)).toEqual([
      'branch: is empty; give the name or id of the preview branch',
    ])
  })

  test('needs a payload that tells the head', async () => {
    const event = someEvent({ pullRequest: somePullRequest({ headRef: undefined }) })
    expect(await issuesOf({}, event)).toEqual([
      'branch: {head_ref} stands for head.ref, which the pull request in the payload lacks',
    ])
  })
})

describe('switches', () => {
  const switches = ['allow_localhost', 'reset', 'delete_data', 'dry_run', 'summary']

  test.each(switches)('%s takes true and false', async (name) => {
    expect(await issuesOf({ [name]: 'true' })).toEqual([])
    expect(await issuesOf({ [name]: 'false' })).toEqual([])
  })

  test.each(switches)('%s refuses what only looks like yes or no', async (name) => {
    for (const text of ['True', 'TRUE', 'yes', 'no', '1', '0', 'ture', 'on', 'null']) {
      expect(await issuesOf({ [name]: text })).toEqual([
        `${name}: must be true or false, but is "${text}"`,
      ])
    }
  })

  test('those that an expression leaves empty are as by default, in a sweep too', async () => {
    const names = ['delete_data', 'dry_run', 'summary', 'comment', 'export_env', 'prune', 'reset']
    const empty = Object.fromEntries(names.map((name) => [name, '']))
    expect(await settingsOf(empty)).toMatchObject({
      deleteData: true,
      dryRun: false,
      summary: true,
      comment: false,
      exportEnv: false,
      prune: false,
      reset: false,
    })
    const { outcome } = await reading({ ...empty, operation: 'sweep', github_token: 'ghs_0123' })
    expect(outcome).toMatchObject({
      kind: 'settings',
      settings: { operation: 'sweep', deleteData: true, dryRun: false, summary: true },
    })
  })

  test('each switch does what its name says', async () => {
    const settings = await settingsOf({
      allow_localhost: 'false',
      reset: 'true',
      delete_data: 'false',
      dry_run: 'true',
      summary: 'false',
    })
    expect(settings).toMatchObject({
      authSettings: [{ setting: allowLocalhost, fields: { allow_localhost: false } }],
      reset: true,
      deleteData: false,
      dryRun: true,
      summary: false,
    })
  })
})

describe('seconds', () => {
  test.each([
    ['wait_for_branch', '0', '3600'],
    ['wait_for_ready', '0', '3600'],
    ['timeout', '10', '21600'],
  ])('%s takes whole numbers from %s to %s', async (name, least, most) => {
    expect(await issuesOf({ [name]: least })).toEqual([])
    expect(await issuesOf({ [name]: most })).toEqual([])
    const wrong = [String(Number(least) - 1), String(Number(most) + 1)]
    for (const text of [...wrong, '1.5', '1e3', '30s', '+30', '0x20', '٣٠', '9'.repeat(400)]) {
      const [mistake, ...more] = await issuesOf({ [name]: text })
      expect(mistake).toContain(
        `${name}: must be a whole number of seconds from ${least} to ${most}`,
      )
      expect(mistake?.length).toBeLessThan(200)
      expect(more).toEqual([])
    }
  })

  test('each lands in its own setting', async () => {
    const settings = await settingsOf({ wait_for_branch: '1', wait_for_ready: '2', timeout: '33' })
    expect(settings).toMatchObject({ waitForBranch: 1, waitForReady: 2, timeout: 33 })
  })
})

describe('auth_provider', () => {
  test('left empty is better_auth', async () => {
    expect((await settingsOf({ auth_provider: '' })).authProvider).toBe('better_auth')
  })

  test.each(['Stack', 'clerk', 'stack_v2'])('"%s" is refused', async (text) => {
    expect(await issuesOf({ auth_provider: text })).toEqual([
      `auth_provider: must be one of better_auth, stack, but is "${text}"`,
    ])
  })
})

describe('operation', () => {
  test.each(['Setup', 'delete', 'sweeps', 'setup,teardown'])('"%s" is refused', async (text) => {
    expect(await issuesOf({ operation: text })).toEqual([
      `operation: must be one of auto, setup, teardown, sweep, status, keys, claim, but is "${text}"`,
    ])
  })
})

describe('api_key', () => {
  test('a missing key says where to keep it', async () => {
    expect(await issuesOf({ api_key: '' })).toEqual([
      expect.stringMatching(/^api_key: is missing: .*secrets\.NEON_API_KEY/),
    ])
  })

  test('a key with white space or a line break in it is refused without being shown', async () => {
    for (const key of ['napi_abc def', 'napi_abc\ndef', 'napi_äbc', 'napi_\u200babc']) {
      const { secrets, outcome } = await reading({ api_key: key })
      expect(outcome).toEqual({
        kind: 'issues',
        issues: [
          {
            where: 'api_key',
            problem: expect.stringMatching(/^has white space/),
            position: undefined,
          },
        ],
      })
      expect(secrets).toContain(key)
      expect(JSON.stringify(outcome)).not.toContain('abc')
    }
  })

  test('the key is masked whatever else is wrong', async () => {
    const { secrets } = await reading({ operation: 'nonsense', users: '{', project_id: '' })
    expect(secrets).toEqual(['napi_0123456789abcdef'])
  })
})

describe('project_id', () => {
  test.each(['late-frost-12345678', 'a', '0'.repeat(60)])('%s is taken', async (id) => {
    expect((await settingsOf({ project_id: id })).projectId).toBe(id)
  })

  test.each(['Late-frost', 'late_frost', '../x', 'a/b', 'a?b', 'a b', 'a%2Fb', '0'.repeat(61)])(
    '%s is refused',
    async (id) => {
      expect(await issuesOf({ project_id: id })).toEqual([
        expect.stringMatching(/^project_id: ".*" is not the id of a Neon project/),
      ])
    },
  )

  test('a missing one says where it is', async () => {
    expect(await issuesOf({ project_id: '' })).toEqual([
      'project_id: is missing; it is in the project settings in the Neon console',
    ])
  })
})

describe('api_host', () => {
  test.each([
    ['https://console.neon.tech/api/v2/', 'https://console.neon.tech/api/v2'],
    ['https://console.neon.tech/api/v2///', 'https://console.neon.tech/api/v2'],
    ['HTTPS://Console.Neon.Tech/api/v2', 'https://console.neon.tech/api/v2'],
    ['https://neon.example:8443', 'https://neon.example:8443'],
    ['http://127.0.0.1:8080/api/v2', 'http://127.0.0.1:8080/api/v2'],
    ['http://[::1]:8080/api/v2', 'http://[::1]:8080/api/v2'],
    ['http://localhost:8080/api/v2', 'http://localhost:8080/api/v2'],
  ])('%s is taken', async (text, host) => {
    expect((await settingsOf({ api_host: text })).apiHost).toBe(host)
  })

  test.each([
    ['http://console.neon.tech/api/v2', 'must be an https address'],
    ['http://localhost.evil.example/api/v2', 'must be an https address'],
    ['http://127.0.0.1.evil.example', 'must be an https address'],
    ['https://user:secret@console.neon.tech/api/v2', 'must be an https address without a user'],
    ['ftp://console.neon.tech', 'must be an https address'],
    ['console.neon.tech/api/v2', 'is not an address'],

    ['https://console.neon.tech/api/v2?', 'no ? and no #'],
    ['https://console.neon.tech/api/v2#', 'no ? and no #'],
    ['https://console.neon.tech/api/v2?x=1', 'no ? and no #'],
  ])('the key is not sent to "%s"', async (text, problem) => {
    const [mistake, ...more] = await issuesOf({ api_host: text })
    expect(mistake).toMatch(/^api_host: /)
    expect(mistake).toContain(problem)
    expect(mistake).not.toContain('secret')
    expect(more).toEqual([])
  })
})

describe('all mistakes at once', () => {
  test('one run names every input that is wrong', async () => {
    const issues = await issuesOf({
      api_key: 'napi abc',
      project_id: 'A',
      api_host: 'ftp://x',
      operation: 'x',
      branch: '{nmber}',
      users: '- email: nobody',
      user_password: 'short',
      domains: 'https://*, preview.example.com',
      allow_localhost: 'x',
      reset: 'x',
      delete_data: 'x',
      wait_for_branch: 'x',
      wait_for_ready: 'x',
      timeout: 'x',
      dry_run: 'x',
      summary: 'x',
    })
    const named = issues.map((mistake) => /^[a-z_]+/.exec(mistake)?.[0])
    expect(new Set(named)).toEqual(
      new Set([
        ...['api_key', 'project_id', 'api_host', 'operation', 'branch', 'users', 'user_password'],
        ...['domains', 'allow_localhost', 'reset', 'delete_data', 'wait_for_branch'],
        ...['wait_for_ready', 'timeout', 'dry_run', 'summary'],
      ]),
    )
    expect(named.filter((name) => name === 'domains')).toHaveLength(2)
  })

  test('the error counts mistakes, and has each on its own line', () => {
    const [first, second] = [
      { where: 'a', problem: 'x', position: undefined },
      { where: 'b', problem: 'y', position: { file: 'neon.yml', line: 2, column: 3 } },
    ]
    expect(new InvalidInputsError([first, second]).message).toBe(
      'Nothing was done, because the inputs have 2 mistakes:\n- a: x\n- b (neon.yml, line 2, column 3): y',
    )
    expect(new InvalidInputsError([first]).message).toBe(
      'Nothing was done, because the inputs have a mistake:\n- a: x',
    )
  })

  test('text that is quoted in a mistake is short, on one line, and cannot act', async () => {
    const hostile = `\r\n::error::x\u202e${'y'.repeat(10_000)}`
    for (const name of ['operation', 'project_id', 'api_host', 'timeout', 'dry_run', 'domains']) {
      for (const mistake of await issuesOf({ [name]: `a${hostile}` })) {
        expect(mistake).not.toMatch(/[\r\n\u202e]/)
        expect(mistake.length).toBeLessThan(400)
      }
    }
  })
})

describe('branch', () => {
  test('an empty one is the default', async () => {
    expect((await settingsOf({ branch: ' ' })).branch).toBe('preview/pr-12-feature/login')
  })

  test('one with a line break in it is refused', async () => {
    expect(await issuesOf({ branch: 'a\nb' })).toEqual([
      'branch: "a\\nb" has a line break or another control character in it',
    ])
  })
})

describe('secrets that the outputs would hold', () => {
  const password = 'correct horse battery'

  test.each([
    ['branch', { branch: `preview/${password}` }],
    ['database_name', { database_name: password }],
    ['domains', { domains: 'https://preview.example.com', user_password: 'preview.example' }],
    ['users', { users: '- {email: correct.horse@example.com}', user_password: 'correct.horse' }],
    ['users', { users: `- {email: ada@example.com, name: "my ${password}!"}` }],
    ['users', { users: '- {email: ada@example.com, roles: [editors-all], password: editors-all}' }],
    ['project_id', { user_password: 'late-frost' }],
    ['api_host', { user_password: 'console.neon.tech' }],
  ])('a password that is a part of %s is refused in words', async (input, given) => {
    const issues = await issuesOf({ user_password: password, ...given })
    expect(issues).toContainEqual(
      expect.stringMatching(new RegExp(`^${input}: contains a declared password or other secret`)),
    )
  })

  test('a password that is too short is one mistake, not one for every text with it', async () => {
    expect(await issuesOf({ user_password: 'e' })).toEqual([
      'user_password: is shorter than 8 characters',
    ])
  })
})
