import { describe, expect, test } from 'vitest'
import { Issues } from '../../../src/lib/issues.ts'
import { readUsers, type UsersInput } from '../../../src/settings/users.ts'
import { issuesOf } from '../../support/inputs.ts'

function read(text: string, password = ''): UsersInput & { issues: readonly string[] } {
  const issues = new Issues()
  return { ...readUsers(text, password, issues), issues: issues.lines }
}

const password = 'correct horse battery'

describe('declaring users', () => {
  test('YAML and JSON say the same', () => {
    const yaml = `
- email: Ada@Example.com
  name: Ada
  password: ${password}
  roles: [admin, user]
  email_verified: false
- email: bob@example.com
`
    const json = JSON.stringify([
      {
        email: 'Ada@Example.com',
        name: 'Ada',
        password,
        roles: ['admin', 'user'],
        email_verified: false,
      },
      { email: 'bob@example.com' },
    ])
    expect(read(yaml)).toEqual(read(json))
    expect(read(yaml)).toEqual({
      users: [
        {
          email: 'ada@example.com',
          name: 'Ada',
          password,
          roles: ['admin', 'user'],
          emailVerified: false,
        },
        {
          email: 'bob@example.com',
          name: undefined,
          password: undefined,
          passwordMissing: true,
          roles: undefined,
          emailVerified: undefined,
        },
      ],
      passwords: [password],
      validPasswords: [password],
      issues: [],
    })
  })

  test('user_password is for every user without one, and all of them are masked', () => {
    const { users, passwords } = read(
      `- email: ada@example.com\n- {email: bob@example.com, password: another one}`,
      password,
    )
    expect(users.map((user) => user.password)).toEqual([password, 'another one'])
    expect(passwords).toEqual([password, 'another one'])
    expect(users.map(({ emailVerified }) => emailVerified)).toEqual([true, true])
  })

  test('a role that is given twice is one', () => {
    expect(read('- {email: ada@example.com, roles: [a, b, a]}').users[0]?.roles).toEqual(['a', 'b'])
  })

  test('a byte order mark before them is no part of them', () => {
    const { users, issues } = read('\ufeff- {email: ada@example.com, password: correct horse}')
    expect(issues).toEqual([])
    expect(users.map(({ email }) => email)).toEqual(['ada@example.com'])
  })

  test('an empty list declares nobody', () => {
    expect(read('[]')).toEqual({ users: [], passwords: [], validPasswords: [], issues: [] })
  })

  test('aliases may repeat a value', () => {
    const { users, issues } = read(
      '- {email: ada@example.com, password: &p correct horse}\n- {email: b@example.com, password: *p}',
    )
    expect(issues).toEqual([])
    expect(users.map((user) => user.password)).toEqual(['correct horse', 'correct horse'])
  })

  test.each(['a@b.de', "o'neil+tag@sub.example.co.uk", 'UPPER@EXAMPLE.COM'])(
    '%s is an address',
    (email) => {
      expect(read(JSON.stringify([{ email }])).issues).toEqual([])
    },
  )

  test.each([
    'nobody',
    'a@b',
    '.a@b.de',
    'a..b@c.de',
    'a@b.de ',
    'a@b.de\n',
    'ä@b.de',
    'a@-b.de',
    '"a b"@c.de',
    'a@b.de, c@d.de',
  ])('%j is none', (email) => {
    const { users, issues } = read(JSON.stringify([{ email }]))
    expect(users).toEqual([])
    expect(issues[0]).toMatch(
      /^users\[0\]\.email \(line 1, column 11\): is (not an email address that Neon Auth accepts: ASCII|longer than 256)/,
    )
  })
})

describe('mistakes in users', () => {
  test.each([
    ['- name: Ada', ['users[0].email (line 1, column 3): is missing']],
    ['- ada@example.com', ['users[0] (line 1, column 3): must have email, name, password']],
    ['ada@example.com', ['users (line 1, column 1): must be a list of users']],
    ['email: ada@example.com', ['users (line 1, column 1): must be a list of users']],
    ['- email: ada@example.com\n  name: ""', ['users[0].name (line 2, column 9): is empty']],
    ['- email: ada@example.com\n  roles: []', ['users[0].roles (line 2, column 10): is empty']],
    [
      '- email: ada@example.com\n  roles: admin',
      ['users[0].roles (line 2, column 10): must be a list'],
    ],
    [
      '- email: ada@example.com\n  roles: [a, "b,c", "d e", ""]',
      [
        'users[0].roles[1] (line 2, column 14): must be one word',
        'users[0].roles[2] (line 2, column 21): must be one word',
        'users[0].roles[3] (line 2, column 28): must be one word',
      ],
    ],
    [
      '- email: ada@example.com\n  email_verified: yes',
      ['users[0].email_verified (line 2, column 19): must be true or false'],
    ],
    [
      '- email: ada@example.com\n  pasword: x\n  role: admin\n- email: b@example.com\n  e: 1',
      [
        'users[0].pasword (line 2, column 3): is not known; did you mean password? There are email, name, password, roles, email_verified, active_organization, absent',
        'users[0].role (line 3, column 3): is not known; did you mean roles?',
        'users[1].e (line 5, column 3): is not known',
      ],
    ],
    ...['__proto__', 'constructor', 'toString'].map((key): [string, string[]] => [
      `- email: a@b.de\n  ${key}: {a: 1}`,
      [`users (line 2, column 3): ${key} is not known`],
    ]),
    [
      '- email: a@b.de\n  email: c@d.de',
      ['users (line 2, column 3): is not valid YAML: duplicate key'],
    ],
    [
      '[{"email":"a@b.de","email":"c@d.de"}]',
      ['users (line 1, column 20): is not valid YAML: duplicate'],
    ],
    [
      '- email: a@b.de\n---\n- email: c@d.de',
      ['users (line 2, column 1): is not valid YAML: multiple docs'],
    ],
    [
      '- &a {email: a@b.de, e: 1}\n- *a',
      [
        'users[0].e (line 1, column 22): is not known',
        'users[1].e (line 2, column 3): is not known',
        'users[1].email (line 2, column 3): is the same address',
      ],
    ],
    ['*ada', ['users (line 1, column 1): has an alias to nothing']],
    ['\t- email: a@b.de', ['users (line 1, column 1): is indented with a tab; use spaces']],
  ])('%j is told with its entry, line and column', (text, expected) => {
    expect(read(text).issues).toEqual(expected.map((line) => expect.stringContaining(line)))
  })

  test('an address has at most 256 characters', () => {
    const problems = (length: number) =>
      read(`- email: ${'a'.repeat(length - 12)}@example.com`).issues
    expect(problems(256)).toEqual([])
    expect(problems(257)).toEqual([expect.stringContaining('is longer than 256 characters')])
  })

  test('an address is one user whatever its case', () => {
    expect(
      read('- email: ada@example.com\n- email: bob@example.com\n- email: ADA@Example.com').issues,
    ).toEqual(['users[2].email (line 3, column 10): is the same address as users[0].email'])
  })
})

describe('passwords', () => {
  test.each([
    ['7 charac', []],
    ['"1234567"', ['is shorter than 8 characters']],
    ['12345678', ['must be text; put it in quotes']],
    ['0123456789', ['must be text; put it in quotes']],
    ['true', ['must be text; put it in quotes']],
    ['[a, b]', ['must be text; put it in quotes']],
    ['""', ['is shorter than 8 characters']],
    ['"abc\\ndefghi"', ['has a line break or another control character']],
    ['"abc\\u0007defghi"', ['has a line break or another control character']],
  ])('password: %s', (written, problems) => {
    expect(read(`- email: ada@example.com\n  password: ${written}`).issues).toEqual(
      problems.map((problem) =>
        expect.stringContaining(`users[0].password (line 2, column 13): ${problem}`),
      ),
    )
  })

  test('128 characters are the most', () => {
    const problems = (length: number) =>
      read(`- {email: a@b.de, password: ${'x'.repeat(length)}}`).issues
    expect(problems(128)).toEqual([])
    expect(problems(129)).toEqual([expect.stringContaining('is longer than 128 characters')])
  })

  test('a secret that is not there is a mistake, not a user without a password', () => {
    expect(read('- email: ada@example.com\n  password: ').issues).toEqual([
      'users[0].password (line 2, column 3): must be text; put it in quotes (or use false for a user without a password)',
    ])
  })

  test('user_password is held to the same rules', async () => {
    expect(await issuesOf({ user_password: 'a\u0000bcdefghij' })).toEqual([
      'user_password: has a line break or another control character in it',
    ])
  })

  test('wrong ones are masked too, whatever they were written as', () => {
    const { passwords } = read(
      '- {email: nobody, password: short}\n- {email: a@b.de, password: 12345678}\n- {password: third password}',
      'default',
    )
    expect(passwords).toEqual(['default', 'short', '12345678', 'third password'])
  })

  // Ways in which YAML takes an unquoted password for something else.
  test.each([
    ['- email: ada@example.com\n  password: *Hunter22', 'put text that begins with * in quotes'],
    ['- email: ada@example.com\n  password: !Hunter22', 'put text that begins with ! in quotes'],
    ['- email: ada@example.com\n  password: !Hunter22 rabbits!', 'begins with ! in quotes'],
    ['- email: ada@example.com\n  password: &Hunter22', 'put it in quotes'],
    ['- email: ada@example.com\n  password: @Hunter22', 'bad scalar start'],
    ['- email: ada@example.com\n  password: Hunter22: x', 'block as implicit key'],
    ['- {email: ada@example.com, password: rabbits!!,Hunter22}', 'put text that has a comma in it'],
    ['- {email: ada@example.com, {password: Hunter22}: x}', 'non string key'],
    ['- email: ada@example.com\n  password: "Hunter22\n- email: x', 'missing char'],
    ['- email: ada@example.com\n  password: {Hunter22}', 'put it in quotes'],
  ])('%j is told and not quoted', (text, problem) => {
    const { users, issues } = read(text)
    expect(users).toEqual([])
    expect(issues).toContainEqual(expect.stringContaining(problem))
    expect(issues.join('\n')).not.toMatch(/hunter22|rabbits/i)
    expect(issues.every((mistake) => /line \d+, column \d+/.test(mistake))).toBe(true)
  })
})

/** Seconds of work on an idle one. */
const BUSY_MACHINE = { timeout: 180_000 }

describe('huge and hostile texts end in a clear error', () => {
  test.each([
    [
      '10,000 users',
      Array.from({ length: 10_000 }, (_, i) => `- email: u${i}@example.com`).join('\n'),
      'has more than 1000 entries',
    ],
    ['a megabyte of entries', '- 1\n'.repeat(250_000), 'has more than 1000 entries'],
    ['a megabyte of one address', `- email: ${'a.'.repeat(500_000)}@b.de`, 'longer than 256'],
    [
      'a bomb of aliases',
      ['a: &a [x,x,x,x,x,x,x,x,x,x]', ...'bcdefgh'.split('').map(bombLine)].join('\n'),
      'too many YAML aliases',
    ],
    [
      'thousands of aliases',
      Array.from({ length: 20_000 }, (_, i) => `- &a${i} x\n- *a${i}`).join('\n'),
      'too many YAML aliases',
    ],
    ['deep nesting', '['.repeat(100_000), 'resource exhaustion'],
    ['deep lists in one line', '- '.repeat(50_000), 'resource exhaustion'],
    [
      'a map of 100,000 keys',
      Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n'),
      'must be a list of users',
    ],
    [
      'a user of 20,000 keys',
      `- email: a@b.de\n${Array.from({ length: 20_000 }, (_, i) => `  k${i}: 1`).join('\n')}`,
      'has 19900 more mistakes',
    ],
    ['a mistake in every line', '- "\\q"\n'.repeat(50_000), 'has 49900 more mistakes'],
    ['a user that is itself', '- &a {email: a@b.de, roles: *a}', 'must be a list'],
  ])('%s', BUSY_MACHINE, (_, text, problem) => {
    const { users, issues } = read(text)
    expect(users).toEqual([])
    expect(issues.join('\n')).toContain(problem)
    expect(issues.length).toBeLessThanOrEqual(101)
  })

  test('a key that is the name of a part of every object is harmless', () => {
    read('- {email: a@b.de, __proto__: {isAdmin: true}, constructor: 1}')
    expect('isAdmin' in {}).toBe(false)
  })
})

function bombLine(name: string): string {
  const before = String.fromCharCode(name.charCodeAt(0) - 1)
  return `${name}: &${name} [${Array(10).fill(`*${before}`).join(',')}]`
}

describe('whether a user has a password', () => {
  const users = '- email: ada@example.com\n- {email: code@example.com, password: false}'

  test.each(['', ' ', '\n'])('an empty user_password (%j) is a mistake', async (user_password) => {
    const issues = await issuesOf({ users, user_password })
    expect(issues).toEqual([
      expect.stringMatching(
        /^users: ada@example\.com has no password, and `user_password` is empty: .*secret that does not exist.*`password: false`$/,
      ),
    ])
  })

  test('all who lack one are told at once, those of whom it is meant are not', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `- email: user${index}@example.com`)
    const [issue] = await issuesOf({ users: [...many, users].join('\n') })
    expect(issue).toContain('user0@example.com, user1@example.com')
    expect(issue).toContain('and 3 more have no password')
    expect(issue).not.toContain('code@example.com')
  })

  test('is said by password: false, which user_password does not override', () => {
    const { users: read1, issues } = read(users, password)
    expect(issues).toEqual([])
    expect(read1.map((user) => user.password)).toEqual([password, undefined])
  })

  test.each([` ${password}`, `${password}\n`, `${password} `])(
    'white space at an end is refused in words: %j',
    async (user_password) => {
      const issues = await issuesOf({ users, user_password })
      expect(issues).toEqual([
        'user_password: begins or ends with whitespace; the secret probably has a line break at its end',
      ])
      const own = `- {email: ada@example.com, password: ${JSON.stringify(user_password)}}`
      expect((await issuesOf({ users: own }))[0]).toContain('begins or ends with whitespace')
    },
  )
})
