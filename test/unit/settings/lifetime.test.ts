import { describe, expect, test } from 'vitest'
import type { JobAuth } from '../../../src/event/job-auth.ts'
import { anySettingsOf, issuesOf, settingsOf } from '../../support/inputs.ts'
import { someEvent } from '../../support/settings.ts'

const own: JobAuth = {
  projectId: 'late-frost-12345678',
  branchId: 'br-cool-moon-12345678',
  confirmed: true,
  providerProjectId: undefined,
}
const push = someEvent({ name: 'push', action: undefined, pullRequest: undefined })

describe('lifetime', () => {
  test('is no other word than those two', async () => {
    expect(await issuesOf({ lifetime: 'jbo' })).toEqual([
      'lifetime: must be one of pull_request, job, but is "jbo"',
    ])
  })

  test('of a job means a setup that no event chose, where none chooses', async () => {
    const given = { lifetime: 'job', branch: 'ci-1' }
    const wanted = { operation: 'setup', automatic: false, lifetime: 'job' }
    expect(await settingsOf(given, push)).toMatchObject(wanted)
    expect(await settingsOf(given)).toMatchObject({ ...wanted, automatic: true })
    const closed = someEvent({ action: 'closed' })
    expect(await anySettingsOf(given, closed)).toMatchObject({ operation: 'teardown' })
  })

  test('of a job begins with the job', async () => {
    const given = { lifetime: 'job', branch: 'ci-1', reset: 'true' }
    expect(await settingsOf(given, push)).toMatchObject({ startsPreview: true })
    const pushed = someEvent({ action: 'synchronize' })
    expect(await settingsOf({ ...given, lifetime: 'pull_request' }, pushed)).toMatchObject({
      startsPreview: false,
    })
  })
})

describe('the end of a job', () => {
  test('tears down what was noted, whatever operation and branch the inputs name', async () => {
    const given = { operation: 'setup', branch: '{number}', project_id: 'Not An Id' }
    expect(await anySettingsOf(given, { ...push, jobAuth: own })).toMatchObject({
      operation: 'teardown',
      automatic: false,
      projectId: own.projectId,
      branch: own.branchId,
    })
  })

  test('takes no longer than GitHub lets a cancelled job', async () => {
    const ending = { ...push, jobAuth: own }
    expect((await anySettingsOf({ timeout: '3600' }, ending)).timeout).toBe(240)
    expect((await anySettingsOf({ timeout: '60' }, ending)).timeout).toBe(60)
  })
})
