import { updateNeonAuthWebhookConfig } from '@neon/sdk/raw'
import * as v from 'valibot'
import { writeToBranch } from '../clients/neon/neon-client.ts'
import { printable } from '../lib/text.ts'
import { fields, flag, integer, oneOf, text } from './schemas.ts'
import type { AuthSetting, CurrentSettings } from './setting.ts'

const event = oneOf(
  'user.before_create',
  'user.created',
  'send.otp',
  'send.magic_link',
  'organization.invitation.created',
  'organization.invitation.accepted',
  'phone_number.verified',
)

/** Characters of an address that every browser and server takes. */
const LONGEST_ADDRESS = 2000

/** The webhook that hears of what happens in auth. */
export const webhooks: AuthSetting = {
  path: ['webhooks'],
  schema: v.pipe(
    fields({
      enabled: flag(),
      webhook_url: v.optional(
        v.pipe(
          text(LONGEST_ADDRESS),
          v.check(
            (address) => URL.parse(address)?.protocol === 'https:',
            'must be an https address',
          ),
        ),
      ),
      enabled_events: v.optional(v.array(event, 'must be a list of events')),
      timeout_seconds: v.optional(integer(1, 10)),
    }),
    v.description('The webhook that hears of what happens in auth.'),
  ),
  placeholders: { webhook_url: 'address' },
  patch: 'whole',
  source: 'webhooks',
  read: (present) => present.webhooks,
  write: (neon, branch, { body }) =>
    writeToBranch(neon, branch, 'set webhooks', (at) =>
      updateNeonAuthWebhookConfig({ ...at, body: { ...body, enabled: body['enabled'] === true } }),
    ),
}

/** An enabled webhook that decides about new users; one that names no events may hear of all. */
export function decidesAboutUsers(webhook: CurrentSettings['webhooks']): boolean {
  if (!webhook?.enabled) return false
  const events = webhook.enabled_events ?? []
  return events.length === 0 || events.includes('user.before_create')
}

/** Whom a webhook calls, without path and query, which may hold a secret. */
export function webhookHost(webhook: CurrentSettings['webhooks']): string {
  return printable(URL.parse(webhook?.webhook_url ?? '')?.host ?? 'an unreadable address', 100)
}
