import { expect, test } from 'vitest'
import { acme, authOf, setUp, users } from '../../support/organization-preview.ts'
import { startPreview } from '../../support/preview.ts'
import { plainlyEnabled } from '../../support/stand-in/settings.ts'

test('settings that a killed run has lifted for members are put back at the end of its job', async () => {
  const file = `${users}organizations:${acme}`
  const organization = {
    ...plainlyEnabled.organization,
    send_invitation_email: true,
    creator_role: 'admin' as const,
  }
  await using first = await startPreview()
  await setUp(first, users)
  authOf(first).change({ organization })
  const { requests } = await setUp(first, file, { event: 'synchronize' })
  const request = requests.findIndex(({ path }) => path.endsWith('/organization/create')) + 1
  expect(request).toBeGreaterThan(0)

  await using preview = await startPreview()
  await setUp(preview, users)
  authOf(preview).change({ organization })
  const run = await setUp(preview, file, {
    event: 'synchronize',
    killAt: { request, effect: true },
  })
  expect(authOf(preview).settings.organization.send_invitation_email).toBe(false)
  const ended = await preview.run('synchronize', {}, { stage: 'post', state: run.state })
  expect(ended.error).toBeUndefined()
  expect(ended.log).toContain('set send_invitation_email to true, creator_role to admin')
  expect(authOf(preview).settings.organization).toEqual(organization)
  expect(ended.state['journal']).toBe('')
})
