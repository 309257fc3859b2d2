import { updateNeonAuthWebhookConfig } from '@neon/sdk/raw'
import * as v from 'valibot'
import { writeToBranch } from '../clients/neon/neon-client.ts'
import { printable } from '../lib/text.ts'
import { fields, flag, integer, oneOf, text } from './schemas.ts'
import type { AuthSetting, Fields } from './setting.ts'

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

/** One that names no events may receive all. */
function hearsOf({ enabled_events: events }: Fields, prefix: string): boolean {
  if (!Array.isArray(events) || events.length === 0) return true
  return events.some((event) => String(event).startsWith(prefix))
}

/** `URL` writes each form of an IPv4 address with four numbers, and puts an IPv6 one in brackets. */
function isIpHost(hostname: string): boolean {
  return hostname.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(hostname)
}

/** The webhook that is notified of auth events. */
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
          v.check(
            (url) => !isIpHost(URL.parse(url)?.hostname ?? ''),
            'must name a host: Neon calls no webhook at an IP address',
          ),
        ),
      ),
      enabled_events: v.optional(v.array(event, 'must be a list of events')),
      timeout_seconds: v.optional(integer(1, 10)),
    }),
    v.description('The webhook that is notified of auth events.'),
  ),
  placeholders: { webhook_url: 'address' },
  blocksSignUp: (body) => (decidesAboutUsers(body) ? Object.keys(body) : []),
  inheritedEffect: (webhook) => {
    if (webhook['enabled'] !== true || !hearsOf(webhook, 'user.')) return undefined
    const hears = `The branch has an enabled webhook, probably copied from its parent: ${webhookHost(webhook)} is notified of the test users that are created here`
    return decidesAboutUsers(webhook)
      ? `${hears}, and is asked before each (user.before_create): it keeps out whom it refuses, and everybody if it does not answer.`
      : `${hears}.`
  },
  patch: 'whole',
  source: 'webhooks',
  read: (present) => present.webhooks,
  write: (neon, branch, { body }) =>
    writeToBranch(neon, branch, 'set webhooks', (at) =>
      updateNeonAuthWebhookConfig({ ...at, body: { ...body, enabled: body['enabled'] === true } }),
    ),
}

/** Whether it is asked before a user is made; it blocks, and fails closed. (Neon's documentation) */
export function decidesAboutUsers(webhook: Fields | undefined): boolean {
  return webhook?.['enabled'] === true && hearsOf(webhook, 'user.before_create')
}

/** Whether it is notified of invitations to organizations, about which an app may send mail. */
export function hearsOfInvitations(webhook: Fields | undefined): boolean {
  return webhook?.['enabled'] === true && hearsOf(webhook, 'organization.invitation.')
}

/** Whom a webhook calls, without path and query, which may hold a secret. */
export function webhookHost(webhook: Fields | undefined): string {
  return printable(
    URL.parse(String(webhook?.['webhook_url']))?.host ?? 'an unreadable address',
    100,
  )
}
