import {
  addBranchNeonAuthOauthProvider,
  deleteBranchNeonAuthOauthProvider,
  updateBranchNeonAuthOauthProvider,
} from '@neon/sdk/raw'
import * as v from 'valibot'
import { apiError } from '../clients/neon/api-error.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import {
  branchPath,
  removeFromBranch,
  requestNeon,
  writeToBranch,
} from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { fields, text } from './schemas.ts'
import type { AuthSetting, SettingWrite } from './setting.ts'

/** The providers that Neon knows. */
const PROVIDER_IDS = ['google', 'github', 'microsoft', 'vercel'] as const

type ProviderId = (typeof PROVIDER_IDS)[number]

/** Signing in by an account elsewhere: one setting for each provider. */
export const oauthProviders: readonly AuthSetting[] = PROVIDER_IDS.map((id) => ({
  path: ['oauth_providers', id],
  inList: true,
  schema: providerSchema(id),
  metaFields: ['id'],
  secrets: ['client_secret'],
  writeOnly: ['microsoft_tenant_id'],
  patch: 'declared',
  source: 'plugins',
  read: ({ plugins }) => {
    const provider = plugins.oauth_providers?.find((provider) => provider.id === id)
    if (provider === undefined) return undefined
    const { id: _, ...told } = provider
    return told
  },
  write: (neon, branch, write) => writeProvider(neon, branch, id, write),
  remove: (neon, branch) =>
    removeFromBranch(
      neon,
      branch,
      `remove oauth_providers.${id} from branch ${branch.id}`,
      ({ client, path }) =>
        deleteBranchNeonAuthOauthProvider({ client, path: { ...path, oauth_provider_id: id } }),
    ),
}))

/** Whether a setting is one of them. */
export function isOauthProvider(setting: AuthSetting): boolean {
  return oauthProviders.includes(setting)
}

/**
 * Where a provider has to send users back to. It is set in the provider's own console, and each
 * branch has another one. (Neon's documentation of OAuth; the path is Better Auth's.)
 */
export function callbackUrl(baseUrl: URL, provider: string): string {
  return `${baseUrl.href.replace(/\/+$/, '')}/callback/${provider}`
}

function providerSchema(id: ProviderId): v.GenericSchema {
  return v.pipe(
    fields({
      id: v.literal(id),
      client_id: v.optional(text()),
      client_secret: v.optional(text()),
      microsoft_tenant_id: v.optional(
        id === 'microsoft' ? text() : v.never('is for microsoft only'),
      ),
    }),
    v.check(
      ({ client_id, client_secret }) => (client_id === undefined) === (client_secret === undefined),
      'must have both client_id and client_secret, or neither',
    ),
    v.check(
      ({ client_id }) => id === 'google' || client_id !== undefined,
      'must have client_id and client_secret: Neon lends credentials of its own for google only',
    ),
  )
}

/** Adds a provider, or changes it where it is there already (409). */
async function writeProvider(
  neon: NeonClient,
  branch: PreviewBranch,
  id: ProviderId,
  { body, current }: SettingWrite,
): Promise<void> {
  if (current === undefined) {
    const purpose = `add oauth_providers.${id} on branch ${branch.id}`
    const { response } = await requestNeon(
      neon,
      purpose,
      (client) =>
        addBranchNeonAuthOauthProvider({
          client,
          path: branchPath(neon, branch),
          body: { ...body, id },
        }),
      // A repetition of one that took effect conflicts, and changes it to the same.
      { idempotent: true },
    )
    if (response.status < 300) return
    if (response.status !== 409) throw apiError(purpose, response)
  }
  await writeToBranch(neon, branch, `set oauth_providers.${id}`, ({ client, path }) =>
    updateBranchNeonAuthOauthProvider({
      client,
      path: { ...path, oauth_provider_id: id },
      body,
    }),
  )
}
