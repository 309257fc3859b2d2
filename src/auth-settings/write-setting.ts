import { readAuthIntegration } from '../clients/neon/auth.ts'
import { readPlugins, readWebhook } from '../clients/neon/auth-config.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { ActionError } from '../lib/errors.ts'
import { isRecord } from '../lib/json.ts'
import { joinWithAnd } from '../lib/text.ts'
import { type AuthSetting, type Fields, type SettingWrite, settingName } from './setting.ts'

/** How often a setting is written in all, and milliseconds in between. */
const MAX_WRITES = 3
const WRITE_INTERVAL_MS = 1_000

/**
 * Writes a setting, and makes sure that a success is one: the answer shows what was sent, or else another read
 * does. A success that shows otherwise is not believed, and the setting is written again.
 *
 * @throws ActionError if Neon refuses, or the setting stays as it was; NetworkError
 */
export async function writeSetting(
  setting: AuthSetting,
  neon: NeonClient,
  branch: PreviewBranch,
  write: SettingWrite,
): Promise<void> {
  const sent = comparable(setting, write.body)
  for (let writes = 1; ; writes += 1) {
    const answered = await setting.write(neon, branch, write)
    const shown = isRecord(answered) ? answered : {}
    if (sent.every(([field, value]) => shown[field] === value)) return
    const present = await readSetting(setting, neon, branch)
    const wrong = sent.filter(([field, value]) => (present?.[field] ?? value) !== value)
    if (wrong.length === 0) return
    if (writes === MAX_WRITES) throw notWritten(setting, branch, wrong)
    await neon.http.sleep(WRITE_INTERVAL_MS)
  }
}

/** The fields that are certainly comparable: the service may normalize texts, or not return them. */
function comparable(
  { writeOnly = [] }: AuthSetting,
  body: Fields,
): [field: string, value: unknown][] {
  return Object.entries(body).filter(
    ([field, value]) => ['boolean', 'number'].includes(typeof value) && !writeOnly.includes(field),
  )
}

/** @returns undefined where there is none, and what Neon does not tell */
async function readSetting(
  { source, read }: AuthSetting,
  neon: NeonClient,
  branch: PreviewBranch,
): Promise<Fields | undefined> {
  const [auth, plugins, webhooks] = await Promise.all([
    source === 'auth' ? readAuthIntegration(neon, branch) : undefined,
    source === 'plugins' ? readPlugins(neon, branch) : undefined,
    source === 'webhooks' ? readWebhook(neon, branch) : undefined,
  ])
  return read({ auth: { name: auth?.name }, plugins: plugins ?? {}, webhooks })
}

function notWritten(
  setting: AuthSetting,
  { id }: PreviewBranch,
  wrong: readonly [field: string, value: unknown][],
): ActionError {
  const fields = wrong.map(([field, value]) => `${field} to ${value}`)
  return new ActionError({
    attempted: `set ${settingName(setting)} on branch ${id}: ${joinWithAnd(fields)}`,
    answered: 'Neon reports success, but the setting has another value all the same',
    likely: 'an internal error at Neon, or another job that sets it otherwise at the same time.',
    remedy: 'run the job again, which is safe.',
  })
}
