import { updateNeonAuthConfig } from '@neon/sdk/raw'
import * as v from 'valibot'
import { writeToBranch } from '../clients/neon/neon-client.ts'
import { text } from './schemas.ts'
import type { AuthSetting } from './setting.ts'

/** The application's name in mails. */
export const name: AuthSetting = {
  path: ['name'],
  schema: v.pipe(text(), v.description("The application's name in auth's mails.")),
  scalar: true,
  placeholders: { name: 'text' },
  patch: 'declared',
  source: 'auth',
  read: ({ auth }) => (auth.name === undefined ? undefined : { name: auth.name }),
  write: (neon, branch, { body }) =>
    writeToBranch(neon, branch, 'set name', (at) =>
      updateNeonAuthConfig({ ...at, body: { name: String(body['name']) } }),
    ),
}
