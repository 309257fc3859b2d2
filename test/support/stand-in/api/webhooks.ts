import { isIP } from 'node:net'
import * as v from 'valibot'
import { json } from '../answers.ts'
import { webhookEvents } from '../settings.ts'
import { onAuth, parsed } from './routing.ts'

const webhooks = v.strictObject({
  enabled: v.boolean(),
  webhook_url: v.optional(
    v.pipe(
      v.string(),
      v.check((url) => isIP(URL.parse(url)?.hostname ?? '') === 0, 'must not be an IP address'),
    ),
  ),
  enabled_events: v.optional(v.array(v.picklist(webhookEvents))),
  timeout_seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), 5),
})

export const webhookRoutes = [
  onAuth('GET', '/webhooks', ({ auth }) => json(200, auth.settings.webhooks)),
  onAuth('PUT', '/webhooks', ({ auth, body }) => {
    const replaced = parsed(webhooks, body)
    auth.change({ webhooks: replaced })
    return json(200, replaced)
  }),
]
