import { expect, test } from 'vitest'
import type { JobAuth } from '../../../src/event/job-auth.ts'
import { renderComment } from '../../../src/report/comment.ts'
import { EMPTY_REPORT, type Report } from '../../../src/report/report.ts'
import type { ChangeSettings } from '../../../src/settings/settings.ts'
import { someIntegration } from '../../support/observed.ts'
import { someSettings, someTeardown, someUser } from '../../support/settings.ts'

const ownAuth: JobAuth = {
  projectId: 'late-frost-12345678',
  branchId: 'br-cool-moon-12345678',
  confirmed: true,
  providerProjectId: 'auth-project-1',
}

const report: Report = { ...EMPTY_REPORT, result: 'enabled', integration: someIntegration() }

test('a comment of any size is one that GitHub takes', () => {
  const users = Array.from({ length: 1000 }, (_, n) =>
    someUser({ email: `${n}${'x'.repeat(200)}@example.com`, roles: ['|'.repeat(500)] }),
  )
  const domains = Array.from({ length: 200 }, (_, n) => `https://${n}.${'*'.repeat(200)}.example`)
  const branch = '`'.repeat(5000)
  const text = renderComment(someSettings({ users, domains, branch }), report)?.text ?? ''
  expect(text.length).toBeLessThan(60_000)
  expect(text.match(/… and \d+ more/g)).toHaveLength(2)
})

test('the text does not depend on what a run had to change', () => {
  const settings = someSettings({ users: [someUser({ roles: ['admin'] })] })
  const texts = (['enabled', 'updated', 'unchanged'] as const).map(
    (result) => renderComment(settings, { ...report, result, changes: [], created: true })?.text,
  )
  expect(new Set(texts).size).toBe(1)
})

test('a user who is to be absent is none to sign in with', () => {
  const settings = someSettings({ users: [someUser({ absent: true })] })
  expect(renderComment(settings, report)?.text).not.toContain('Test user')
})

test('a close that keeps the data says so', () => {
  const settings = someTeardown({ deleteData: false })
  expect(renderComment(settings, { ...report, result: 'disabled' })?.text).toContain('data is kept')
})

test('a preview with Stack Auth has no base_url to tell', () => {
  const integration = { ...someIntegration(), baseUrl: undefined }
  const text = renderComment(someSettings(), { ...report, integration })?.text
  expect(text).toContain(`| \`jwks_url\` | <code>${integration.jwksUrl.href}</code> |`)
  expect(text).not.toContain('base_url')
})

test.each<[when: string, settings: ChangeSettings]>([
  ['begins', someSettings({ lifetime: 'job' })],
  ['ends', someTeardown({ jobAuth: ownAuth })],
])('auth that lives as long as a job is no news to the pull request when it %s', (_, settings) => {
  expect(renderComment(settings, report)).toBeUndefined()
})
