import { expect, it } from 'vitest'
import { addresses, type Preview, startPreview } from '../../support/inherited-preview.ts'

const declared = [{ email: 'ada@example.com', password: 'correct horse battery' }]

function startWithProduction(): Promise<Preview> {
  return startPreview({
    users: [{ email: 'customer@example.com', password: 'a customer of production' }],
    password: { disable_sign_up: true },
    settings: {
      domains: [{ domain: 'https://production.example.com', auth_provider: 'better_auth' }],
      webhooks: {
        enabled: true,
        webhook_url: 'https://hooks.example.com',
        enabled_events: ['user.created'],
      },
      oauth_providers: [
        {
          id: 'github',
          type: 'standard',
          client_id: 'id',
          client_secret: 'a secret of production',
        },
      ],
    },
  })
}

it.each(['opened', 'reopened'] as const)(
  'nothing of production is in a preview that is %s with reset',
  async (activity) => {
    await using preview = await startWithProduction()
    const run = await preview.setUp(declared, { activity, with: { reset: 'true' } })
    expect(run).toMatchObject({ error: undefined, result: 'enabled', warnings: [] })
    expect(addresses(preview.auth.users())).toEqual(['ada@example.com'])
    expect(preview.auth.settings.domains).toEqual([])
    expect(preview.auth.settings.oauth_providers).toEqual([{ id: 'google', type: 'shared' }])
    expect(preview.auth.settings.webhooks.enabled).toBe(false)
    expect(preview.auth.webhookDeliveries).toEqual([])
    expect(preview.neon.branch('production').auth?.users()).toHaveLength(1)
  },
)

it("a push resets what is production's, and later nothing", async () => {
  await using preview = await startWithProduction()
  const run = await preview.setUp(declared, { with: { reset: 'true' } })
  expect(run.error).toBeUndefined()
  expect(addresses(preview.auth.users())).toEqual(['ada@example.com'])
  await preview.auth.addUser({ email: 'tester@example.com', password: 'of a tester' })
  for (const activity of ['synchronize', 'opened'] as const) {
    const again = await preview.setUp(declared, { activity, with: { reset: 'true' } })
    expect(again.error).toBeUndefined()
    expect(addresses(preview.auth.users())).toEqual(['ada@example.com', 'tester@example.com'])
  }
})
