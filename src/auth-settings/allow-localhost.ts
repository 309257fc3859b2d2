import { updateNeonAuthAllowLocalhost } from '@neon/sdk/raw'
import * as v from 'valibot'
import { writeToBranch } from '../clients/neon/neon-client.ts'
import { flag } from './schemas.ts'
import type { AuthSetting } from './setting.ts'

/** Whether localhost is a trusted origin. */
export const allowLocalhost: AuthSetting = {
  path: ['allow_localhost'],
  schema: v.pipe(flag(), v.description('Whether localhost is a trusted origin.')),
  scalar: true,
  patch: 'declared',
  source: 'plugins',
  read: ({ plugins: { allow_localhost } }) =>
    allow_localhost === undefined ? undefined : { allow_localhost },
  write: (neon, branch, { body }) =>
    writeToBranch(neon, branch, 'set allow_localhost', (at) =>
      updateNeonAuthAllowLocalhost({
        ...at,
        body: { allow_localhost: body['allow_localhost'] === true },
      }),
    ),
}
