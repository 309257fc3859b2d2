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
import { type AuthSetting, nameOf, type PresentSettings } from '../auth-settings/setting.ts'
import type { Answer } from '../http/answer.ts'
import { repeated } from '../http/retry.ts'
import { ask, type NeonApi } from '../neon/api.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import { saysAbsent } from '../neon/refused.ts'
import type { Change } from '../plan/plan.ts'
import { stackRefused } from './gone.ts'
import { projectPath } from './routes.ts'

/** Whether Stack Auth has a setting of this kind: OAuth providers, and the mail server. */
export function hasSetting(setting: AuthSetting): boolean {
  return setting === emailProvider || isOauthProvider(setting)
}

/**
 * Reads the settings of the project's auth, as those of a branch's are told.
 *
 * @throws Failure if Neon refuses
 */
export async function readProjectSettings(neon: NeonApi): Promise<PresentSettings> {
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

async function readProviders(neon: NeonApi) {
  const attempted = `list the OAuth providers of project ${neon.projectId}`
  const { answer, data } = await ask(neon, attempted, (client) =>
    listNeonAuthOauthProviders({ client, path: projectPath(neon) }),
  )
  if (saysAbsent(answer)) return undefined
  if (!Array.isArray(data?.providers)) throw stackRefused(attempted, answer)
  return data.providers
}

async function readMailServer(neon: NeonApi) {
  const attempted = `read the mail server of project ${neon.projectId}`
  const { answer, data } = await ask(neon, attempted, (client) =>
    getNeonAuthEmailServer({ client, path: projectPath(neon) }),
  )
  if (saysAbsent(answer)) return undefined
  if (data === undefined) throw stackRefused(attempted, answer)
  return data
}

/**
 * Writes a setting of the project's auth.
 *
 * @throws Failure if Neon refuses
 */
export async function writeProjectSetting(
  neon: NeonApi,
  branch: PreviewBranch,
  change: Extract<Change, { kind: 'set' }>,
): Promise<void> {
  const send = change.setting === emailProvider ? requestMailServer : requestProvider
  const answer = await repeated(() => send(neon, branch, change), neon.wire)
  const attempted = `set ${nameOf(change.setting)} for branch ${branch.id}`
  if (answer.status >= 300) throw stackRefused(attempted, answer)
}

/**
 * Removes an OAuth provider from the project's auth. That it is gone already (404) is as good.
 *
 * @throws Failure if Neon refuses
 */
export async function removeProjectSetting(
  neon: NeonApi,
  branch: PreviewBranch,
  setting: AuthSetting,
): Promise<void> {
  const attempted = `remove ${nameOf(setting)} for branch ${branch.id}`
  const answer = await repeated(async () => {
    const reply = await ask(neon, attempted, (client) =>
      deleteNeonAuthOauthProvider({
        client,
        path: { ...projectPath(neon), oauth_provider_id: providerId(setting) },
      }),
    )
    return reply.answer
  }, neon.wire)
  if (answer.status >= 300 && !saysAbsent(answer)) throw stackRefused(attempted, answer)
}

type Set = Pick<Extract<Change, { kind: 'set' }>, 'setting' | 'write'>

async function requestMailServer(
  neon: NeonApi,
  branch: PreviewBranch,
  { write }: Set,
): Promise<Answer> {
  const { answer } = await ask(neon, `set email_provider for branch ${branch.id}`, (client) =>
    updateNeonAuthEmailServer({
      client,
      path: projectPath(neon),
      // The setting's schema has made sure that it is one.
      body: write.body as NeonAuthEmailServerConfig,
    }),
  )
  return answer
}

/** Adds a provider, or changes it where it is there already (409). */
async function requestProvider(
  neon: NeonApi,
  branch: PreviewBranch,
  { setting, write }: Set,
): Promise<Answer> {
  const { present, body } = write
  const attempted = `set ${nameOf(setting)} for branch ${branch.id}`
  const id = providerId(setting)
  if (present === undefined) {
    const added = await ask(neon, attempted, (client) =>
      addNeonAuthOauthProvider({ client, path: projectPath(neon), body: { ...body, id } }),
    )
    if (added.answer.status !== 409) return added.answer
  }
  const { answer } = await ask(neon, attempted, (client) =>
    updateNeonAuthOauthProvider({
      client,
      path: { ...projectPath(neon), oauth_provider_id: id },
      body,
    }),
  )
  return answer
}

function providerId({ path }: AuthSetting): NeonAuthOauthProvider['id'] {
  return path.at(-1) as NeonAuthOauthProvider['id']
}
