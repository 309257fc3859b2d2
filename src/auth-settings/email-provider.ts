import { updateNeonAuthEmailProvider } from '@neon/sdk/raw'
import * as v from 'valibot'
import { writeToBranch } from '../clients/neon/neon-client.ts'
import { fields, integer, oneOf, text } from './schemas.ts'
import type { AuthSetting } from './setting.ts'

/** Fields of a server of one's own. */
const SERVER = ['host', 'port', 'username', 'password'] as const
const SENDER = ['sender_email', 'sender_name'] as const

/** The server that sends auth's mail: Neon's shared one, or an SMTP server of one's own. */
export const emailProvider: AuthSetting = {
  path: ['email_provider'],
  schema: v.pipe(
    fields({
      type: oneOf('shared', 'standard'),
      host: v.optional(text()),
      port: v.optional(integer(1, 65_535)),
      username: v.optional(text()),
      password: v.optional(text()),
      sender_email: v.optional(text()),
      sender_name: v.optional(text()),
      test_recipient: v.optional(
        v.pipe(
          text(),
          v.email('is not an email address'),
          v.description('Is sent a test mail after a change of the server.'),
        ),
      ),
    }),
    v.check(
      (server) =>
        server.type !== 'standard' ||
        [...SERVER, ...SENDER].every((field) => server[field] !== undefined),
      `of type standard must have ${[...SERVER, ...SENDER].join(', ')}`,
    ),
    v.check(
      (server) => server.type !== 'shared' || SERVER.every((field) => server[field] === undefined),
      `of type shared is Neon's own server: leave ${SERVER.join(', ')} out`,
    ),
    v.description("The server that sends auth's mail: Neon's (shared) or an own one (standard)."),
  ),
  metaFields: ['test_recipient'],
  secrets: ['password'],
  patch: 'declared',
  source: 'plugins',
  read: ({ plugins }) => plugins.email_provider,
  write: (neon, branch, { body }) =>
    writeToBranch(neon, branch, 'set email_provider', (at) =>
      updateNeonAuthEmailProvider({
        ...at,
        body: { ...body, type: body['type'] === 'standard' ? 'standard' : 'shared' },
      }),
    ),
}
