import { Issues } from '../lib/issues.ts'
import { MAX_POST_STEP_SECONDS } from './branch-settings.ts'
import {
  checkApiKey,
  type Inputs,
  readApiHost,
  readSwitch,
  readTimeout,
  withDefaults,
} from './inputs.ts'
import type { Settings } from './settings.ts'

/** What undoing what a run that was killed has left needs to know besides its journal. */
export type RecoverySettings = Pick<Settings, 'apiKey' | 'apiHost' | 'timeout' | 'summary'>

/**
 * Reads what is needed; what it can do without has its default where it is wrong.
 *
 * @param texts the inputs as they were given
 */
export function readRecovery(texts: Inputs): { settings: RecoverySettings; issues: Issues } {
  const inputs = withDefaults(texts, {})
  const issues = new Issues()
  const dispensable = new Issues()
  const apiKey = inputs('api_key')
  checkApiKey(apiKey, issues)
  const settings = {
    apiKey,
    apiHost: readApiHost(inputs, issues),
    timeout: Math.min(readTimeout(inputs, dispensable), MAX_POST_STEP_SECONDS),
    summary: readSwitch(inputs, 'summary', dispensable) ?? true,
  }
  return { settings, issues }
}
