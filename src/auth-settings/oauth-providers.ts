import {
  addBranchNeonAuthOauthProvider,
  type Client,
  deleteBranchNeonAuthOauthProvider,
  updateBranchNeonAuthOauthProvider,
} from '@neon/sdk/raw'
import * as v from 'valibot'
import { isSuccess } from '../clients/http/response.ts'
import { apiError } from '../clients/neon/api-error.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import {
  branchPath,
  removeFromBranch,
  requestNeon,
  type SdkCall,
} from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { fields, text } from './schemas.ts'
import type { AuthSetting, SettingWrite } from './setting.ts'

/** The providers that Neon knows. */
const PROVIDER_IDS = ['google', 'github', 'microsoft', 'vercel'] as const

type ProviderId = (typeof PROVIDER_IDS)[number]

/** Those for which Neon lends credentials. (Neon's documentation) */
const LENT_IDS: ReadonlySet<ProviderId> = new Set(['google'])

/** Signing in by an account elsewhere: one setting for each provider. */
export const oauthProviders: readonly AuthSetting[] = PROVIDER_IDS.map((id) => ({
  path: ['oauth_providers', id],
  inList: true,
  schema: providerSchema(id),
  metaFields: ['id'],
  secrets: ['client_secret'],
  writeOnly: ['microsoft_tenant_id'],
  ...(LENT_IDS.has(id) && { initial: { type: 'shared' } }),
  inheritedEffect: ({ type }) =>
    type === 'standard'
      ? `The branch has OAuth credentials for ${id}, probably copied from its parent: they are of an app whose callback URLs are the parent's.`
      : undefined,
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
      ({ client_id }) => LENT_IDS.has(id) || client_id !== undefined,
      'must have client_id and client_secret: Neon shares credentials for google only',
    ),
  )
}

/**
 * Adds a provider, or changes it where it is there already. Newly enabled auth has google, so its
 * credentials are set there first.
 */
async function writeProvider(
  neon: NeonClient,
  branch: PreviewBranch,
  id: ProviderId,
  { body, current }: SettingWrite,
): Promise<void> {
  const path = branchPath(neon, branch)
  const add = (client: Client) =>
    addBranchNeonAuthOauthProvider({ client, path, body: { ...body, id } })
  const change = (client: Client) =>
    updateBranchNeonAuthOauthProvider({ client, path: { ...path, oauth_provider_id: id }, body })

  /** @returns false for the one status that says to try it the other way */
  async function send(verb: string, call: SdkCall<unknown>, otherwise?: number): Promise<boolean> {
    const purpose = `${verb} oauth_providers.${id} on branch ${branch.id}`
    const { response } = await requestNeon(neon, purpose, call, { idempotent: true })
    if (isSuccess(response)) return true
    if (response.status !== otherwise) throw apiError(purpose, response)
    return false
  }

  const hasCredentials = body['client_id'] !== undefined
  if (current !== undefined || (hasCredentials && LENT_IDS.has(id))) {
    if (!(await send('set', change, 404))) await send('add', add)
  } else if (!(await send('add', add, 409)) && hasCredentials) {
    await send('set', change)
  }
}
