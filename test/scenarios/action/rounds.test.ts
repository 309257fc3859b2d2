import { describe, expect, test } from 'vitest'
import { documentedEnvironment, documentedFile } from '../../support/example-config.ts'
import { declared, facts, inputsFor, type Preview, startPreview } from '../../support/preview.ts'
import { countRoundTrips, type Travelled } from '../../support/round-trips.ts'
import { pullRequest } from '../../support/runner/events.ts'
import type { ActionToRun } from '../../support/runner/run-action.ts'
import { plainlyEnabled } from '../../support/stand-in/settings.ts'

/** A run in an activity of the pull request, whose branch is given by its name. */
async function run(
  { neon }: Preview,
  activity: 'opened' | 'synchronize' | 'closed',
  inputs: Record<string, string>,
  more: Partial<ActionToRun> = {},
): Promise<Travelled> {
  const event = pullRequest(activity, facts)
  return await countRoundTrips(neon, { with: { ...inputsFor(neon), ...inputs }, event, ...more })
}

function result(result: string) {
  return { told: { outputs: { result } } }
}

describe('round trips to Neon, one after the other', () => {
  test('a first setup with three users and a domain takes 7, a repeat 3, a teardown 3', async () => {
    await using preview = await startPreview()
    const opened = await run(preview, 'opened', declared)
    expect(opened).toMatchObject({ trips: 7, ...result('enabled') })
    const pushed = await run(preview, 'synchronize', declared)
    expect(pushed).toMatchObject({ trips: 3, ...result('unchanged') })
    const closed = await run(preview, 'closed', declared)
    expect(closed).toMatchObject({ trips: 3, ...result('disabled') })
  })

  test('more domains take no longer', async () => {
    await using preview = await startPreview()
    const domains = ['a', 'b', 'c', 'd', 'e'].map((name) => `https://${name}.example.com`)
    const opened = await run(preview, 'opened', { ...declared, domains: domains.join('\n') })
    expect(opened).toMatchObject({ trips: 7, ...result('enabled') })
  })

  test('a first setup with a complete configuration file takes no longer either', async () => {
    await using preview = await startPreview()
    const inputs = { config_file: 'neon-auth.yml' }
    const around = { env: documentedEnvironment, files: { 'neon-auth.yml': documentedFile() } }
    const opened = await run(preview, 'opened', inputs, around)
    expect(opened).toMatchObject({ trips: 7, ...result('enabled') })
  })

  test('a closed sign-up that the branch has copied takes one more, to lift it', async () => {
    await using preview = await startPreview({ inherits: true })
    const seeding = async (email: string) => {
      const users = JSON.stringify([{ email, password: 'only for previews' }])
      return await run(preview, 'opened', { users })
    }
    const { trips } = await seeding('ada@example.com')
    const auth = preview.branch().auth
    const open = auth?.settings.email_and_password
    auth?.change({
      email_and_password: { ...plainlyEnabled.email_and_password, disable_sign_up: true },
    })
    expect(await seeding('bob@example.com')).toMatchObject({
      trips: trips + 1,
      ...result('updated'),
    })
    expect(auth?.settings.email_and_password).toEqual({ ...open, disable_sign_up: true })
  })

  test('a setup without users takes 4', async () => {
    await using preview = await startPreview()
    const opened = await run(preview, 'opened', { domains: 'https://example.com' })
    expect(opened).toMatchObject({ trips: 4, ...result('enabled') })
  })
})
