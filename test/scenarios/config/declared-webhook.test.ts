import { describe, expect, test } from 'vitest'
import {
  declared,
  listOutput,
  type Preview,
  type PreviewRun,
  previewOrigin,
  startPreview,
  userPassword,
} from '../../support/preview.ts'
import type { AuthSettings } from '../../support/stand-in/settings.ts'
import { signInFrom } from '../action/sign-in.ts'

const inputs = { ...declared, config_file: 'auth.yml' }

/** The webhook, which is asked before a user is made, refuses everybody. */
const refusing = { beforeCreate: { refuses: () => true, status: 403 } } as const

const webhook = {
  enabled: true,
  webhook_url: 'https://hooks.example.com/users',
  enabled_events: ['user.before_create'],
} satisfies AuthSettings['webhooks']

const files = { 'auth.yml': JSON.stringify({ webhooks: webhook }) }

const copied = { ...webhook, webhook_url: 'https://production.example.com/users' }

async function startInherited(generation: '1.7' | '1.4'): Promise<Preview> {
  const preview = await startPreview({ inherits: true, behaviour: { ...refusing, generation } })
  preview.branch().auth?.change({ webhooks: copied })
  return preview
}

const webhookOf = (preview: Preview) => preview.branch().auth?.settings.webhooks

const webhookWrites = ({ writes }: PreviewRun) =>
  writes.filter((write) => write.endsWith('/auth/webhooks'))

async function expectUsersSignIn({ outputs }: PreviewRun, more: string[] = []): Promise<void> {
  const { base_url: baseUrl = '', jwks_url: jwksUrl = '' } = outputs
  const page = { baseUrl, jwksUrl, origin: previewOrigin }
  for (const email of ['ada@example.com', 'bob@example.com', 'eve@example.com', ...more]) {
    expect(await signInFrom(page, email, userPassword)).toMatchObject({ email })
  }
}

describe.each(['1.7', '1.4'] as const)(
  'a webhook that refuses every user, with Better Auth %s, and is declared',
  (generation) => {
    test('is written after the users where auth is new, and a push changes nothing', async () => {
      await using preview = await startPreview({ behaviour: { ...refusing, generation } })
      const run = await preview.run('opened', inputs, { files })
      expect(run.error).toBeUndefined()
      await expectUsersSignIn(run)
      expect(webhookOf(preview)).toMatchObject(webhook)
      expect(webhookWrites(run)).toHaveLength(1)
      expect(preview.branch().auth?.webhookDeliveries).toEqual([])
      const push = await preview.run('synchronize', inputs, { files })
      expect(push.outputs['result']).toBe('unchanged')
      expect(push.writes).toEqual([])
    })

    test('is off while a later push makes one more user, and on again afterwards', async () => {
      await using preview = await startPreview({ behaviour: { ...refusing, generation } })
      await preview.run('opened', inputs, { files })
      const users = `${declared['users']}\n- email: late@example.com`
      const push = await preview.run('synchronize', { ...inputs, users }, { files })
      expect(push.error).toBeUndefined()
      await expectUsersSignIn(push, ['late@example.com'])
      expect(webhookOf(preview)).toMatchObject(webhook)
    })

    test("is written after the users in place of the parent's", async () => {
      await using preview = await startInherited(generation)
      const run = await preview.run('synchronize', inputs, { files })
      expect(run.error).toBeUndefined()
      await expectUsersSignIn(run)
      expect(webhookOf(preview)).toMatchObject(webhook)
      expect(listOutput(run, 'changes')).toContainEqual({
        change: expect.stringContaining('set webhooks'),
        status: 'done',
      })
    })

    test("is not written, and the parent's is there again, if a user can't be made", async () => {
      await using preview = await startInherited(generation)
      const body = { code: 'PASSWORD_COMPROMISED', message: 'This password was leaked.' }
      preview.neon.fault({ kind: 'status', path: /create-user$/, status: 400, body })
      const run = await preview.run('synchronize', inputs, { files })
      expect(run.error).toContain('PASSWORD_COMPROMISED')
      expect(webhookOf(preview)).toMatchObject(copied)
      expect(listOutput(run, 'changes')).toContainEqual({
        change: expect.stringContaining('set webhooks'),
        status: 'not tried',
      })
    })

    test("as off is written once, before the users, and the parent's is not restored", async () => {
      await using preview = await startInherited(generation)
      const off = { 'auth.yml': 'webhooks: { enabled: false }' }
      const run = await preview.run('synchronize', inputs, { files: off })
      expect(run.error).toBeUndefined()
      await expectUsersSignIn(run)
      expect(webhookOf(preview)?.enabled).toBe(false)
      expect(webhookWrites(run)).toHaveLength(1)
    })
  },
)
