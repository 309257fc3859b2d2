import { fileURLToPath } from 'node:url'
import { skipReason } from '../../src/event/skip-reason.ts'
import type { WorkflowEvent } from '../../src/event/workflow-event.ts'
import { formatIssue } from '../../src/lib/issues.ts'
import { SETUP_CHECKS } from '../../src/run-operation.ts'
import type { Inputs } from '../../src/settings/inputs.ts'
import { type ReadResult, readSettings } from '../../src/settings/read-settings.ts'
import type { Settings, SetupSettings } from '../../src/settings/settings.ts'
import { defaultOf, readActionFile } from './runner/action-file.ts'
import { someEvent } from './settings.ts'

const action = await readActionFile(fileURLToPath(new URL('../..', import.meta.url)))

/** The inputs as the runner hands them over: the given ones, and the defaults of action.yml. */
export function inputsWith(given: Record<string, string> = {}): Inputs {
  const texts: Record<string, string> = {
    api_key: 'napi_0123456789abcdef',
    project_id: 'late-frost-12345678',
    ...given,
  }
  return (name) => texts[name] ?? defaultOf(action, name)
}

/** What comes of inputs on a pull request that opens, or on another event. */
export function reading(
  given: Record<string, string> = {},
  trigger: WorkflowEvent = someEvent(),
): Promise<ReadResult> {
  return readSettings(inputsWith(given), trigger, SETUP_CHECKS)
}

/**
 * The settings that come of right inputs.
 *
 * @throws Error if they are wrong
 */
export async function anySettingsOf(
  given: Record<string, string> = {},
  event: WorkflowEvent = someEvent(),
): Promise<Settings> {
  const { outcome } = await reading(given, event)
  if (outcome.kind === 'settings') return outcome.settings
  throw new Error(JSON.stringify(outcome))
}

/**
 * The settings of a setup that come of right inputs.
 *
 * @throws Error if they are wrong, or of something else
 */
export async function settingsOf(
  given: Record<string, string> = {},
  event: WorkflowEvent = someEvent(),
): Promise<SetupSettings> {
  const settings = await anySettingsOf(given, event)
  if (settings.operation === 'setup') return settings
  throw new Error(JSON.stringify(settings))
}

/** The issues that inputs have; none if they are right. */
export async function issuesOf(
  given: Record<string, string> = {},
  trigger: WorkflowEvent = someEvent(),
): Promise<readonly string[]> {
  const { outcome } = await reading(given, trigger)
  return outcome.kind === 'issues' ? outcome.issues.map(formatIssue) : []
}

/** Why inputs and event are nothing to act on; undefined if they are. */
export function skippedFor(
  given: Record<string, string>,
  trigger: WorkflowEvent,
): string | undefined {
  const inputs = inputsWith(given)
  return skipReason(trigger, {
    hasApiKey: inputs('api_key') !== '',
    automatic: inputs('operation') === 'auto',
  })
}
