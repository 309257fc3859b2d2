import { allowLocalhost } from '../auth-settings/allow-localhost.ts'
import type { DeclaredSetting } from '../auth-settings/setting.ts'
import type { Issues } from '../lib/issues.ts'
import { type Inputs, readChoice, readSeconds, readSwitch } from './inputs.ts'
import { LIFETIMES } from './operation.ts'

/** Seconds that one may wait for something. */
const WAIT = { least: 0, most: 3600 }

/** What is wished for a setup, and means nothing otherwise. */
export function readSetupOptions(inputs: Inputs, mistakes: Issues) {
  return {
    lifetime: readChoice(inputs, 'lifetime', LIFETIMES, mistakes) ?? 'pull_request',
    allowLocalhost: readAllowLocalhost(inputs, mistakes),
    prune: readSwitch(inputs, 'prune', mistakes) ?? false,
    reset: readSwitch(inputs, 'reset', mistakes) ?? false,
    waitForBranch: readSeconds(inputs, 'wait_for_branch', WAIT, mistakes),
    waitForReady: readSeconds(inputs, 'wait_for_ready', WAIT, mistakes),
  }
}

/** Nothing wished: what a run has that sets nothing up. */
export const NO_SETUP_OPTIONS: ReturnType<typeof readSetupOptions> = {
  lifetime: 'pull_request',
  allowLocalhost: [],
  prune: false,
  reset: false,
  waitForBranch: 0,
  waitForReady: 0,
}

/** Stands beside the file's settings, over which it wins. */
function readAllowLocalhost(inputs: Inputs, mistakes: Issues): DeclaredSetting[] {
  const allow = readSwitch(inputs, 'allow_localhost', mistakes)
  if (allow === undefined) return []
  return [{ setting: allowLocalhost, fields: { allow_localhost: allow }, fromEnvironment: [] }]
}
