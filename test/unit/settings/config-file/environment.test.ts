import { describe, expect, test } from 'vitest'
import { describeChange } from '../../../../src/plan/describe.ts'
import { changesOf } from '../../../../src/plan/plan.ts'
import { planSetup } from '../../../../src/plan/setup.ts'
import { interpolateEnvironment } from '../../../../src/settings/config-file/environment.ts'
import { readText, settingsWith } from '../../../support/config-file.ts'
import { observing, someAuth } from '../../../support/observed.ts'

/** A reference as a file has it; a literal would be taken for a template of the test's own. */
const of = (name: string) => `\${${name}}`

function fill(text: string, environment: Record<string, string> = {}) {
  const problems: string[] = []
  const filled = interpolateEnvironment(text, environment, (problem) => problems.push(problem))
  return { filled, problems }
}

describe('a variable in a value', () => {
  test.each([
    [of('A'), 'one'],
    [`x-${of('A')}-${of('B_2')}`, 'x-one-two'],
    [`$${of('A')}`, of('A')],
    ['costs 5 $ {A} and $A', 'costs 5 $ {A} and $A'],
    ['', ''],
  ])('%s becomes %s', (text, expected) => {
    expect(fill(text, { A: 'one', B_2: 'two' })).toEqual({ filled: expected, problems: [] })
  })

  test('what came from the environment is not filled again', () => {
    expect(fill(of('A'), { A: of('B'), B: 'no' }).filled).toBe(of('B'))
  })

  test.each([
    [of('MISSING'), 'needs the environment variable MISSING, which is empty or not set'],
    [of('EMPTY'), 'needs the environment variable EMPTY, which is empty or not set'],
    [of('not a name'), 'has a $ with braces that name no environment variable'],
    [`half\${open`, 'has a $ with braces that name no environment variable'],
    [of('INPUT_API_KEY'), 'must not take INPUT_API_KEY from the environment'],
    [of('ACTIONS_RUNTIME_TOKEN'), 'must not take ACTIONS_RUNTIME_TOKEN from the environment'],
  ])('%s is a mistake', (text, problem) => {
    const { problems } = fill(text, {
      EMPTY: '',
      INPUT_API_KEY: 'napi_x',
      ACTIONS_RUNTIME_TOKEN: 'x',
    })
    expect(problems).toEqual([expect.stringContaining(problem)])
  })
})

describe('a file with values from the environment', () => {
  const environment = { SMTP_PASSWORD: 'p4ss: #word', SMTP_PORT: '587', ON: 'true', ID: '123' }

  test('takes them as text where text is wanted, and as numbers and switches where those are', async () => {
    const { config, issues } = await readText(
      `
      email_provider:
        type: standard
        host: smtp.example.com
        port: ${of('SMTP_PORT')}
        username: ${of('ID')}
        password: ${of('SMTP_PASSWORD')}
        sender_email: a@example.com
        sender_name: Shop
      plugins: { magic_link: { enabled: "${of('ON')}" } }
      `,
      { environment },
    )
    expect(issues).toEqual([])
    expect(config?.authSettings[0]).toMatchObject({
      fields: { port: 587, username: '123', password: 'p4ss: #word' },
      fromEnvironment: ['port', 'username', 'password'],
    })
    expect(config?.authSettings[1]?.fields).toEqual({ enabled: true })
  })

  test('has its secrets masked, also those that stand in the file, and those at a wrong place', async () => {
    const { secrets } = await readText(
      `
      users: [{ email: a@example.com, password: "literal secret" }]
      email_provider: { type: standard, password: "${of('SMTP_PASSWORD')}" }
      oauth_providers: [{ id: nobody, client_secret: 4711 }]
      name: ${of('ID')}
      `,
      { environment },
    )
    expect(secrets).toEqual(['literal secret', 'p4ss: #word', '4711'])
  })

  test('hides one that an anchor shares in every place that it is shared with', async () => {
    const { config, issues } = await readText(
      `
      name: &shared ${of('ID')}
      email_provider: { type: shared, sender_name: *shared }
      `,
      { environment },
    )
    expect(issues).toEqual([])
    expect(config?.authSettings.map(({ fromEnvironment }) => fromEnvironment)).toEqual([
      ['name'],
      ['sender_name'],
    ])
  })

  test('yields to an input, whose value is no secret', async () => {
    const settings = await settingsWith(`allow_localhost: ${of('ON')}`, {
      inputs: { allow_localhost: 'false' },
      environment,
    })
    expect(changesOf(planSetup(settings, observing(someAuth()))).map(describeChange)).toEqual([
      'set allow_localhost to false',
    ])
  })

  test('names every missing variable with its place', async () => {
    const { issues } = await readText(
      `name: ${of('A')}\ndomains:\n  - https://${of('B')}.example.com\n`,
    )
    expect(issues).toEqual([
      expect.stringContaining(
        'config_file (auth.yml, line 1, column 7): needs the environment variable A,',
      ),
      expect.stringContaining(
        'config_file (auth.yml, line 3, column 5): needs the environment variable B,',
      ),
    ])
  })
})
