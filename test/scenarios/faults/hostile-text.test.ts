import { describe, expect, test } from 'vitest'
import { type Preview, startPreview, userPassword } from '../../support/preview.ts'
import { pullRequest } from '../../support/runner/events.ts'
import type { ActionRun } from '../../support/runner/run-action.ts'
import { expectNoSecrets } from '../../support/runner/secrets.ts'

const speaking = [
  '::set-output name=result::owned',
  '::add-mask::example',
  '##[set-env name=OWNED]yes',
  '  ::error::owned',
  '%0A::warning::owned',
  '::stop-commands::owned',
]
const drawing = [
  '| cell | <img src=x onerror=alert(1)> <!-- `code` ``` # heading',
  '[link](https://evil.example) @everyone **bold** </code></td></table>',
  '\u001b[2J\u202egnp.exe\u2066 \u0085::error::owned\u2028::error::owned',
  '👨‍👩‍👧‍👦'.repeat(50),
  'x'.repeat(10_000),
]
/** Every way in which text could speak to the runner, or break out of the summary, in one. */
const hostile = [...speaking, ...drawing].flatMap((text) => [`\n${text}`, `\r${text}`]).join('')
/** The same without line ends, as a git ref or a one-line field could carry it. */
const hostileLine = [...speaking, ...drawing.slice(0, 2)].join(' ')

/** What this action says to the runner on purpose. */
const meant = new Set(['add-mask', 'debug', 'notice', 'warning', 'error'])

function expectSilence(run: ActionRun, secrets: readonly string[]): void {
  expect(run.commands.filter(({ command }) => !meant.has(command))).toEqual([])
  expect(run.masks.filter((mask) => !secrets.includes(mask))).toEqual([])
  // The note of what had to be undone is empty by then.
  const { journal = '', ...state } = run.state
  expect([run.env, journal, state, run.path]).toEqual([{}, '', {}, []])
  for (const message of [...run.errors, ...run.warnings, ...run.notices]) {
    expect(message).not.toMatch(/^\s*(::|##\[|owned)/)
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
  expect(run.log).not.toMatch(acting)
  expect(run.summary).not.toMatch(acting)
  expect(run.stderr).toBe('')
  expectWholeSummary(run.summary)
  expectNoSecrets(run, secrets)
}

/** Every line of the summary is one that the action writes, and every table has its columns. */
function expectWholeSummary(summary: string): void {
  const withoutCode = summary
    .replace(/<code>[^<>|`\n]*<\/code>/g, 'code')
    .replace(/^<details><summary>\d+ changes?<\/summary>\n\n([^<]*)\n\n<\/details>$/gm, '$1')
  expect(withoutCode).not.toContain('<')
  for (const line of withoutCode.split('\n')) {
    expect(line).toMatch(/^(### Neon Auth: |\| .* \|$|> |… and \d+ more|Took |$)/)
    expect(line).not.toMatch(/@|:\/\/|\]\(/)
  }
  for (const lines of withoutCode.split('\n\n')) {
    const columns = lines.split('\n').filter((line) => line.startsWith('|'))
    const counts = columns.map((line) => line.replaceAll('\\|', '').split('|').length)
    expect(new Set(counts).size).toBeLessThan(2)
  }
}

/** A preview with a name that is hostile; only its id can find it. */
async function startHostilePreview(): Promise<Preview & { id: string }> {
  const preview = await startPreview({ inherits: true, branch: null })
  const { id } = preview.neon.addBranch({ name: `preview/12${hostile}`, parent: 'production' })
  return { ...preview, id }
}

const debugging = { env: { RUNNER_DEBUG: '1' } }
const users = `[{ email: bob@example.com, name: ${JSON.stringify(hostile.slice(0, 250))} }]`

describe('hostile text speaks neither to the runner nor in the summary', () => {
  test('in the name of a branch and of a user', async () => {
    await using preview = await startHostilePreview()
    const { neon, id } = preview
    for (const operation of ['setup', 'teardown', 'teardown']) {
      const inputs = { branch: id, operation, users, user_password: userPassword }
      const run = await preview.run('opened', inputs, debugging)
      expect(run.errors).toEqual([])
      expect(run.outputs['branch_name']).toBe(neon.branch(id).name)
      expectSilence(run, [neon.apiKey, neon.github.token, userPassword])
    }
  })

  test('in the name of a branch that is refused, and of the nearest ones', async () => {
    await using preview = await startHostilePreview()
    const { neon, id } = preview
    const missing = await preview.run('opened', { branch: 'preview/12', wait_for_branch: '0' })
    expect(missing.errors[0]).toContain('the nearest names are')
    neon.branch(id).protected = true
    const refused = await preview.run('opened', { branch: id })
    expect(refused.errors[0]).toContain('it is a protected branch')
    for (const run of [missing, refused]) expectSilence(run, [neon.apiKey, neon.github.token])
  })

  test('in the errors of seeding on such a branch', async () => {
    await using preview = await startHostilePreview()
    const { neon, id } = preview
    const inputs = { branch: id, users, user_password: userPassword }
    const password = { ...preview.production.auth?.settings.email_and_password }
    neon.fault({ kind: 'status', status: 400, path: /\/sign-up\//, body: { message: hostile } })
    const refused = await preview.run('opened', inputs, debugging)
    expect(refused.exitCode).toBe(1)
    neon.branch(id).auth?.change({
      email_and_password: { ...defaults, ...password, disable_sign_up: true },
    })
    neon.fault({ kind: 'status', status: 400, method: 'PATCH', path: /\/email_and_password$/ })
    const lifting = await preview.run('opened', inputs, debugging)
    neon.branch(id).auth?.change({
      email_and_password: { ...defaults, ...password, enabled: false },
    })
    const useless = await preview.run('opened', inputs, debugging)
    expect(useless.errors[0]).toContain('switched off')
    for (const run of [refused, lifting, useless]) {
      expectSilence(run, [neon.apiKey, neon.github.token, userPassword])
      // One error, of lines that the action wrote: none was added by a name.
      expect(run.errors.join('\n').split('\n').length).toBeLessThan(8)
    }
  })

  test('in a head ref and in wrong inputs', async () => {
    await using preview = await startPreview()
    const event = pullRequest('opened', { number: 12, headRef: hostile })
    const run = await preview.run(event, {
      operation: hostile,
      project_id: hostile,
      api_host: hostile,
      timeout: hostile,
      summary: hostile,
      users: `[{ ${JSON.stringify(hostile)}: 1, email: ${JSON.stringify(hostile)} }]`,
      domains: `https://${hostile}`,
    })
    expect([run.exitCode, run.requests]).toEqual([1, []])
    expectSilence(run, [preview.neon.apiKey, preview.neon.github.token])
    const oneLine = pullRequest('opened', { number: 12, headRef: hostileLine })
    const notFound = await preview.run(oneLine, { wait_for_branch: '0' })
    expect(notFound.errors[0]).toContain('no branch has exactly this name')
    expectSilence(notFound, [preview.neon.apiKey, preview.neon.github.token])
  })

  const answers: [kind: 'status' | 'html' | 'text', body: unknown][] = [
    ['status', { message: hostile, code: hostile, request_id: hostile }],
    ['html', `<html>${hostile}</html>`],
    ['text', hostile],
  ]
  test.each(answers)("in an error answer of Neon's (%s)", async (kind, body) => {
    await using preview = await startPreview()
    preview.neon.fault({ kind, status: 400, method: 'POST', path: /\/auth$/, body })
    const run = await preview.run('opened', {}, debugging)
    expect(run.errors[0]).toMatch(/^Could not enable auth on branch .* status 400/)
    expectSilence(run, [preview.neon.apiKey, preview.neon.github.token])
  })

  test('in what Neon says of the auth that a branch has', async () => {
    await using preview = await startPreview({ inherits: true })
    const { neon } = preview
    const { auth } = preview.branch()
    auth?.change({
      webhooks: {
        enabled: true,
        webhook_url: `https://user:pw@hook.example/${hostileLine}`,
        enabled_events: ['user.created'],
      },
      domains: [{ domain: hostile, auth_provider: 'better_auth' }],
    })
    const inputs = { users, user_password: userPassword, database_name: hostileLine.slice(0, 60) }
    const run = await preview.run('opened', inputs, debugging)
    expect(run.warnings.join('\n')).toContain(': hook.example is notified of')
    expectSilence(run, [neon.apiKey, neon.github.token, userPassword])

    for (const body of [
      { ...auth?.integration, db_name: hostile, auth_provider: 'better_auth' },
      { ...auth?.integration, auth_provider: hostile },
      { ...auth?.integration, base_url: hostile },
      { ...auth?.integration, base_url: `javascript:${hostileLine}` },
    ]) {
      neon.fault({ kind: 'status', status: 200, method: 'GET', path: /\/auth$/, body })
      expectSilence(await preview.run('synchronize', {}, debugging), [
        neon.apiKey,
        neon.github.token,
      ])
    }
  })
})

const defaults = {
  enabled: true,
  email_verification_method: 'link',
  require_email_verification: false,
  auto_sign_in_after_verification: false,
  send_verification_email_on_sign_up: false,
  send_verification_email_on_sign_in: false,
  disable_sign_up: false,
} as const

test('inputs beyond all bounds end in a clear error', async () => {
  await using preview = await startPreview()
  const many = Array.from({ length: 10_000 }, (_, index) => `- email: u${index}@example.com`)
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\n${'cdefghijklmnopqrstuvw'
    .split('')
    .map(
      (name, index, all) =>
        `${name}: &${name} [*${all[index - 1] ?? 'b'}, *${all[index - 1] ?? 'b'}]`,
    )
    .join('\n')}`
  for (const given of [
    many.join('\n').slice(0, 100_000),
    bomb,
    `- email: ${'x'.repeat(100_000)}`,
  ]) {
    const run = await preview.run('opened', { users: given })
    expect([run.exitCode, run.requests]).toEqual([1, []])
    expect(run.errors[0]).toMatch(/^Nothing was done, because /)
    expect(run.errors[0]?.length).toBeLessThan(4096)
  }
})
