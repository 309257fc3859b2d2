import { updateNeonAuthEmailProvider } from '@neon/sdk/raw'
import * as v from 'valibot'
import { writeToBranch } from '../clients/neon/neon-client.ts'
import { printable } from '../lib/text.ts'
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
      (server) => server.type !== 'shared' || SERVER.every((field) => server[field] === undefined),
      `of type shared is Neon's own server: leave ${SERVER.join(', ')} out`,
    ),
    v.forward(
      v.check(
        (server) => server.type !== 'shared' || server.test_recipient === undefined,
        'is for a server of your own: Neon sends no test mail through its shared one',
      ),
      ['test_recipient'],
    ),
    v.description("The server that sends auth's mail: Neon's (shared) or an own one (standard)."),
  ),
  metaFields: ['test_recipient'],
  secrets: ['password'],
  ignored: ({ type }) => (type === 'shared' ? SENDER : []),
  initial: { type: 'shared' },
  refusal: (declared, current) => {
    // Neon keeps what a change of a server leaves out.
    if (declared['type'] !== 'standard' || current?.['type'] === 'standard') return undefined
    const needed = [...SERVER, ...SENDER]
    if (needed.every((field) => declared[field] !== undefined)) return undefined
    return `of type standard must have ${needed.join(', ')}: the branch has no server of its own yet to keep the rest of`
  },
  warnings: (declared) =>
    declared['type'] === 'shared'
      ? SENDER.filter((field) => declared[field] !== undefined).map(
          (field) =>
            `email_provider.${field} has no effect: Neon's shared mail server sends under its own name. With type: standard, your own server sends under yours.`,
        )
      : [],
  inheritedEffect: ({ type, host, sender_email }) =>
    type === 'standard'
      ? `The branch has a mail server of its own, probably copied from its parent: auth's mail goes out through ${shown(host)} as ${shown(sender_email)}.`
      : undefined,
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

function shown(text: unknown): string {
  return typeof text === 'string' && text !== '' ? printable(text, 100) : 'an unknown one'
}
