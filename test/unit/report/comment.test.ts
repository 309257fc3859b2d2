import { expect, test } from 'vitest'
import type { JobAuth } from '../../../src/event/job-auth.ts'
import { renderComment } from '../../../src/report/comment.ts'
import { trustedDomains } from '../../../src/report/domains.ts'
import { EMPTY_REPORT, type Report } from '../../../src/report/report.ts'
import type { ChangeSettings, SetupSettings } from '../../../src/settings/settings.ts'
import { someIntegration } from '../../support/observed.ts'
import { someSettings, someTeardown, someUser } from '../../support/settings.ts'

const ownAuth: JobAuth = {
  projectId: 'late-frost-12345678',
  branchId: 'br-cool-moon-12345678',
  confirmed: true,
  providerProjectId: 'auth-project-1',
}

const report: Report = { ...EMPTY_REPORT, result: 'enabled', integration: someIntegration() }

const NOW = Date.UTC(2026, 10, 28, 12, 34)

function textOf(settings: Partial<SetupSettings>, overrides: Partial<Report> = {}): string {
  return renderComment(someSettings(settings), { ...report, ...overrides }, NOW)?.text ?? ''
}

test('a comment of any size is one that GitHub takes', () => {
  const users = Array.from({ length: 1000 }, (_, n) =>
    someUser({ email: `${n}${'x'.repeat(200)}@example.com`, roles: ['|'.repeat(500)] }),
  )
  const domains = trustedDomains(
    Array.from({ length: 200 }, (_, n) => `https://${n}.${'*'.repeat(200)}.example`),
  )
  const text = textOf({ users, branch: '`'.repeat(5000) }, { domains })
  expect(text.length).toBeLessThan(60_000)
  expect(text.match(/… and \d+ more/g)).toHaveLength(2)
  const error = 'x\n'.repeat(50_000)
  expect(textOf({}, { result: 'failed', error }).length).toBeLessThan(60_000)
})

test('the text does not depend on what a run had to change', () => {
  const users = [someUser({ roles: ['admin'] })]
  const texts = (['enabled', 'updated', 'unchanged'] as const).map((result) =>
    textOf({ users }, { result, changes: [], created: true }),
  )
  expect(new Set(texts).size).toBe(1)
})

test('a reviewer sees the preview, who can sign in, where the password is, and what it is of', () => {
  const comment = renderComment(
    someSettings({
      users: [someUser({ roles: ['admin'] })],
      previewUrl: 'https://pr-12.example.com',
      passwordHint: '1Password, `Preview`',
    }),
    report,
    NOW,
  )
  expect(comment?.text).toMatch(/^### ✅ Sign-in is ready on this preview\n/)
  expect(comment?.text).toContain('**Preview:** <a href="https://pr-12.example.com">')
  expect(comment?.text).toContain(
    '| <code>ada&#64;example.com</code> | <code>admin</code> |\n\nPassword: 1Password, <code>Preview</code>',
  )
  expect(comment?.text).toMatch(/<sub>Commit <code>0d1a26e<\/code> · $/)
  expect(comment?.footer).toBe('Updated 2026-11-28 12:34 UTC</sub>')
})

test('a user without a password is told to sign in with a code, and no password is spoken of', () => {
  const bare = someUser({ email: 'bob@example.com', password: undefined })
  expect(textOf({ users: [someUser(), bare] })).toContain('one-time code or magic link')
  expect(textOf({ users: [bare] })).toContain('one-time code or magic link')
  expect(textOf({ users: [bare] })).not.toContain('assword')
})

test('a user who is to be absent is none to sign in with', () => {
  expect(textOf({ users: [someUser({ absent: true })] })).not.toMatch(/Sign in as|Password/)
})

test('only domains that auth trusts are listed, older ones too', () => {
  const domains: Report['domains'] = [
    { origin: 'https://new.example.com', state: 'failed', declared: true },
    { origin: 'https://old.example.com', state: 'trusted', declared: false },
  ]
  expect(textOf({}, { domains })).toContain('| <code>https://old.example.com</code> |')
  expect(textOf({}, { domains })).not.toContain('new.example.com')
})

test('a failed setup says what failed, and that sign-in may not work', () => {
  const changes = [{ change: 'trust https://a.example.com', status: 'failed' }] as const
  const text = textOf({}, { result: 'failed', error: 'Could not trust\nWhat to do: x', changes })
  expect(text).toContain('### ❌ The latest setup failed')
  expect(text).toContain('> Could not trust  \n> What to do: x  ')
  expect(text).toContain('trust https')
})

test('a close says what was removed, or that the data is kept', () => {
  const closed = { ...report, result: 'disabled' } as const
  const text = (deleteData: boolean) =>
    renderComment(someTeardown({ deleteData }), closed, NOW)?.text
  expect(text(true)).toContain('with all users and sessions')
  expect(text(false)).toContain('Its data was kept')
})

test('a preview with Stack Auth has no base_url to tell', () => {
  const integration = { ...someIntegration(), baseUrl: undefined }
  const text = textOf({}, { integration })
  expect(text).toContain(`| JWKS URL | <code>${integration.jwksUrl.href}</code> |`)
  expect(text).not.toContain('Auth URL')
})

test.each<[when: string, settings: ChangeSettings]>([
  ['begins', someSettings({ lifetime: 'job' })],
  ['ends', someTeardown({ jobAuth: ownAuth })],
])('auth that lives as long as a job is no news to the pull request when it %s', (_, settings) => {
  expect(renderComment(settings, report, NOW)).toBeUndefined()
})
