import { describe, expect, test } from 'vitest'
import { declared, startPreview, userPassword } from '../../support/preview.ts'

const smtpPassword = 'c0rrect-h0rse/&"battery"<staple>'
const json = JSON.stringify(smtpPassword).slice(1, -1)
const credentials = Buffer.from(`postmaster:${smtpPassword}`).toString('base64')

const files = {
  'auth.yml': `
email_provider:
  type: standard
  host: smtp.example.com
  port: 587
  username: postmaster
  password: \${SMTP_PASSWORD}
  sender_email: a@example.com
  sender_name: Shop
  test_recipient: me@example.com
`,
}

const echoes: readonly (readonly [name: string, text: string])[] = [
  ['as it is', smtpPassword],
  ['in JSON by PHP', json.replaceAll('/', '\\/')],
  ['in JSON by Go', json.replaceAll('&', '\\u0026').replaceAll('<', '\\u003c')],
  ['in HTML', smtpPassword.replaceAll('&', '&amp;').replaceAll('<', '&lt;')],
  ['in a URL in small letters', encodeURIComponent(smtpPassword).toLowerCase()],
  ['in hex', Buffer.from(smtpPassword).toString('hex')],
  ['in credentials', credentials],
  ['in capitals', smtpPassword.toUpperCase()],
  ['cut', smtpPassword.slice(0, 20)],
]

/** What is left of the secret where Markdown, HTML and the like are undone. */
function traces(text: string): string[] {
  const plain = text.replaceAll(/[^A-Za-z0-9]+/g, '').toLowerCase()
  return ['c0rrecth0rse', 'h0rsebat', credentials.slice(20, 30).toLowerCase()].filter((trace) =>
    plain.includes(trace),
  )
}

describe('a mail server that repeats the password in its answer to a test mail', () => {
  test.for(echoes)('shows it to nobody: %s', async ([, echo]) => {
    await using preview = await startPreview()
    const body = { success: false, error_message: `535 5.7.8 rejected: AUTH ${echo}` }
    preview.neon.fault({ kind: 'status', status: 200, body, path: /\/email_provider\/test$/ })
    const run = await preview.run(
      'opened',
      { config_file: 'auth.yml' },
      { files, env: { SMTP_PASSWORD: smtpPassword } },
    )
    expect(run.warnings.join()).toContain('The test mail to me@example.com was not sent')
    expect(traces(run.everything)).toEqual([])
  })

  test('nor by an error that has it in JSON in JSON', async () => {
    await using preview = await startPreview()
    const body = { code: '', message: `refused: {"password":"${JSON.stringify(json)}"}` }
    preview.neon.fault({
      kind: 'status',
      status: 400,
      body,
      method: 'PATCH',
      path: /\/email_provider$/,
    })
    const run = await preview.run(
      'opened',
      { config_file: 'auth.yml' },
      { files, env: { SMTP_PASSWORD: smtpPassword } },
    )
    expect(run.exitCode).toBe(1)
    expect(traces(run.everything)).toEqual([])
  })
})

describe('a success that has a secret where none belongs', () => {
  test('the key in the name of the database is shown and handed on nowhere', async () => {
    await using preview = await startPreview({ inherits: true })
    const { auth } = preview.branch()
    expect(auth).toBeDefined()
    const { apiKey } = preview.neon
    preview.neon.fault({
      kind: 'status',
      status: 200,
      method: 'GET',
      path: /\/auth$/,
      body: {
        auth_provider: 'better_auth',
        auth_provider_project_id: 'x',
        branch_id: preview.branch().id,
        db_name: apiKey,
        base_url: `https://${apiKey}.example.com/neondb/auth`,
        jwks_url: `https://${apiKey}.example.com/neondb/auth/.well-known/jwks.json`,
        created_at: '2026-01-01T00:00:00Z',
        owned_by: 'neon',
      },
    })
    const run = await preview.run('opened', { operation: 'status' })
    expect(run.everything.toLowerCase()).not.toContain(apiKey.toLowerCase())
    expect(['', undefined]).toContain(run.outputs['base_url'])
  })

  test('an ordinary run is shown whole', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', { ...declared, user_password: userPassword })
    expect(run.everything).not.toContain('***')
  })
})
