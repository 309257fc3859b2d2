import {
  addNeonAuthOauthProvider,
  deleteNeonAuthOauthProvider,
  getNeonAuthEmailServer,
  listNeonAuthOauthProviders,
  type NeonAuthEmailServerConfig,
  type NeonAuthOauthProvider,
  updateNeonAuthEmailServer,
  updateNeonAuthOauthProvider,
} from '@neon/sdk/raw'
import { emailProvider } from '../auth-settings/email-provider.ts'
import { isOauthProvider } from '../auth-settings/oauth-providers.ts'
import { type AuthSetting, type CurrentSettings, settingName } from '../auth-settings/setting.ts'
import { type HttpResponse, isSuccess } from '../clients/http/response.ts'
import { isNotFound } from '../clients/neon/api-error.ts'
import { type NeonClient, requestNeon } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import type { ChangeOf } from '../plan/plan.ts'
import { stackApiError } from './errors.ts'
import { projectPath } from './routes.ts'

/** Whether Stack Auth has a setting of this kind: OAuth providers, and the mail server. */
export function hasSetting(setting: AuthSetting): boolean {
  return setting === emailProvider || isOauthProvider(setting)
}

/**
 * Reads the settings of the project's auth, in the form in which a branch's are reported.
 *
 * @throws ActionError if Neon refuses
 */
export async function readProjectSettings(neon: NeonClient): Promise<CurrentSettings> {
  const [providers, server] = await Promise.all([readProviders(neon), readMailServer(neon)])
  return {
    auth: { name: undefined },
    plugins: {
      ...(providers !== undefined && { oauth_providers: providers }),
      ...(server !== undefined && { email_provider: server }),
    },
    webhooks: undefined,
  }
}

async function readProviders(neon: NeonClient) {
  const attempted = `list the OAuth providers of project ${neon.projectId}`
  const { response, data } = await requestNeon(neon, attempted, (client) =>
    listNeonAuthOauthProviders({ client, path: projectPath(neon) }),
  )
  if (isNotFound(response)) return undefined
  if (!Array.isArray(data?.providers)) throw stackApiError(attempted, response)
  return data.providers
}

async function readMailServer(neon: NeonClient) {
  const attempted = `read the mail server of project ${neon.projectId}`
  const { response, data } = await requestNeon(neon, attempted, (client) =>
    getNeonAuthEmailServer({ client, path: projectPath(neon) }),
  )
  if (isNotFound(response)) return undefined
  if (data === undefined) throw stackApiError(attempted, response)
  return data
}

/**
 * Writes a setting of the project's auth.
 *
 * @throws ActionError if Neon refuses
 */
export async function writeProjectSetting(
  neon: NeonClient,
  branch: PreviewBranch,
  change: ChangeOf<'set'>,
): Promise<void> {
  const send = change.setting === emailProvider ? requestMailServer : requestProvider
  const response = await send(neon, branch, change)
  const attempted = `set ${settingName(change.setting)} for branch ${branch.id}`
  if (!isSuccess(response)) throw stackApiError(attempted, response)
}

/**
 * Removes an OAuth provider from the project's auth. That it is gone already (404) is as good.
 *
 * @throws ActionError if Neon refuses
 */
export async function removeProjectSetting(
  neon: NeonClient,
  branch: PreviewBranch,
  setting: AuthSetting,
): Promise<void> {
  const attempted = `remove ${settingName(setting)} for branch ${branch.id}`
  const { response } = await requestNeon(
    neon,
    attempted,
    (client) =>
      deleteNeonAuthOauthProvider({
        client,
        path: { ...projectPath(neon), oauth_provider_id: providerId(setting) },
      }),
    IDEMPOTENT,
  )
  if (!isSuccess(response) && !isNotFound(response)) throw stackApiError(attempted, response)
}

/** Each sets something; setting it twice is setting it once. */
const IDEMPOTENT = { idempotent: true } as const

async function requestMailServer(
  neon: NeonClient,
  branch: PreviewBranch,
  { body }: ChangeOf<'set'>,
): Promise<HttpResponse> {
  const { response } = await requestNeon(
    neon,
    `set email_provider for branch ${branch.id}`,
    (client) =>
      updateNeonAuthEmailServer({
        client,
        path: projectPath(neon),
        // The setting's schema has made sure that it is one.
        body: body as NeonAuthEmailServerConfig,
      }),
    IDEMPOTENT,
  )
  return response
}

/** Adds a provider, or changes it where it is there already (409). */
async function requestProvider(
  neon: NeonClient,
  branch: PreviewBranch,
  { setting, body, current }: ChangeOf<'set'>,
): Promise<HttpResponse> {
  const attempted = `set ${settingName(setting)} for branch ${branch.id}`
  const id = providerId(setting)
  if (current === undefined) {
    const added = await requestNeon(
      neon,
      attempted,
      (client) =>
        addNeonAuthOauthProvider({ client, path: projectPath(neon), body: { ...body, id } }),
      IDEMPOTENT,
    )
    if (added.response.status !== 409) return added.response
  }
  const { response } = await requestNeon(
    neon,
    attempted,
    (client) =>
      updateNeonAuthOauthProvider({
        client,
        path: { ...projectPath(neon), oauth_provider_id: id },
        body,
      }),
    IDEMPOTENT,
  )
  return response
}

function providerId({ path }: AuthSetting): NeonAuthOauthProvider['id'] {
  return path.at(-1) as NeonAuthOauthProvider['id']
}
