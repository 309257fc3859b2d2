import {
  getNeonAuthPluginConfigs,
  getNeonAuthWebhookConfig,
  updateNeonAuthAllowLocalhost,
  updateNeonAuthEmailAndPasswordConfig,
} from '@neon/sdk/raw'
import type { Answer } from '../http/answer.ts'
import { ask, type NeonApi, type Reply } from './api.ts'
import type { Branch } from './branches.ts'
import type { PreviewBranch } from './preview-branch.ts'
import { refused } from './refused.ts'

/** The settings of signing in by email and password that bear on seeding users, by the API's names. */
export interface PasswordSettings {
  readonly enabled: boolean
  readonly disable_sign_up: boolean
  readonly require_email_verification: boolean
  readonly send_verification_email_on_sign_up: boolean
  readonly send_verification_email_on_sign_in: boolean
}

/** The settings of a branch's auth; what the service did not name is undefined. */
export interface AuthSettings {
  readonly password: PasswordSettings | undefined
  readonly allowLocalhost: boolean | undefined
}

/** A webhook that hears of users. */
export interface Webhook {
  readonly enabled: boolean
  readonly url: string
  readonly events: readonly string[]
}

function pathOf(neon: NeonApi, branch: Branch) {
  return { project_id: neon.projectId, branch_id: branch.id }
}

function dataIfThere<T>(attempted: string, { answer, data }: Reply<T>): T | undefined {
  if (answer.status === 404) return undefined
  if (data === undefined) throw refused(attempted, answer)
  return data
}

/**
 * Reads the settings of a branch's auth.
 *
 * @returns undefined if there are none (404): auth is not enabled
 * @throws Failure if Neon refuses otherwise
 */
export async function readAuthSettings(
  neon: NeonApi,
  branch: Branch,
): Promise<AuthSettings | undefined> {
  const attempted = `read the auth settings of branch ${branch.id}`
  const reply = await ask(neon, attempted, (client) =>
    getNeonAuthPluginConfigs({ client, path: pathOf(neon, branch) }),
  )
  const plugins = dataIfThere(attempted, reply)
  return (
    plugins && { password: plugins.email_and_password, allowLocalhost: plugins.allow_localhost }
  )
}

/**
 * Reads the webhook of a branch's auth.
 *
 * @returns undefined if there is none (404)
 * @throws Failure if Neon refuses otherwise
 */
export async function readWebhook(neon: NeonApi, branch: Branch): Promise<Webhook | undefined> {
  const attempted = `read the webhook of branch ${branch.id}`
  const reply = await ask(neon, attempted, (client) =>
    getNeonAuthWebhookConfig({ client, path: pathOf(neon, branch) }),
  )
  const webhook = dataIfThere(attempted, reply)
  return (
    webhook && {
      enabled: webhook.enabled,
      url: webhook.webhook_url ?? '',
      events: webhook.enabled_events ?? [],
    }
  )
}

/**
 * Sets some of the settings of signing in by email and password. Safe to repeat.
 *
 * @throws NoAnswer
 */
export async function requestPasswordSettings(
  neon: NeonApi,
  branch: PreviewBranch,
  settings: Partial<PasswordSettings>,
): Promise<Answer> {
  const attempted = `set ${Object.keys(settings).join(', ')} on branch ${branch.id}`
  const { answer } = await ask(neon, attempted, (client) =>
    updateNeonAuthEmailAndPasswordConfig({ client, path: pathOf(neon, branch), body: settings }),
  )
  return answer
}

/**
 * Sets whether localhost is a trusted origin. Safe to repeat.
 *
 * @throws NoAnswer
 */
export async function requestAllowLocalhost(
  neon: NeonApi,
  branch: PreviewBranch,
  allow: boolean,
): Promise<Answer> {
  const { answer } = await ask(neon, `set allow_localhost on branch ${branch.id}`, (client) =>
    updateNeonAuthAllowLocalhost({
      client,
      path: pathOf(neon, branch),
      body: { allow_localhost: allow },
    }),
  )
  return answer
}
