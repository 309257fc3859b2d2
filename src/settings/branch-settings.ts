import { type IssueSink, Issues } from '../lib/issues.ts'
import { readGitHub } from './github.ts'
import { readSwitch, readTimeout } from './inputs.ts'
import { type BranchOperation, endsOpenPreview, isClose, type StackOperation } from './operation.ts'
import { readProvider } from './provider.ts'
import type { ReadContext } from './read-context.ts'
import { readSessionsFolder } from './sessions-folder.ts'
import type { ClaimSettings, KeysSettings, StatusSettings, TeardownSettings } from './settings.ts'
import { readTarget } from './target.ts'

/** Reads what every operation on one branch has, but for what a wrong input must not always stop. */
export function readBranchSettings(
  operation: BranchOperation,
  { inputs, event, issues }: ReadContext,
  ofProvider: IssueSink = issues,
) {
  return {
    ...readTarget(inputs, event, issues),
    apiKey: inputs('api_key'),
    authProvider: readProvider(inputs, operation, ofProvider),
  }
}

/**
 * Reports issues with inputs that a close can do without as warnings.
 *
 * @param instead what the input is taken for
 */
export function dispensable(warnings: string[], instead = 'Its default is used'): IssueSink {
  return {
    add: (name, problem) =>
      void warnings.push(`${name}: ${problem}. ${instead}, so that auth is not left behind.`),
  }
}

/** Seconds for the end of a job. Of a job that was cancelled, GitHub ends all after 5 minutes. */
export const MAX_POST_STEP_SECONDS = 240

/**
 * Reads what is asked of a teardown. An input that it can do without must not leave auth behind: if it is
 * wrong, that is worth a warning. On a close that is every input but those which say whose key it is and
 * where the branch is; one that is asked for by hand can be asked for again, so nothing is guessed then of
 * what can't be taken back.
 */
export function readTeardown(context: ReadContext): TeardownSettings {
  const { inputs, event, workspace, automatic, issues, warnings } = context
  const { pullRequest, jobAuth } = event
  const asWarnings = dispensable(warnings)
  const unlessClose = isClose(event) ? asWarnings : issues
  const keepingData = isClose(event)
    ? dispensable(warnings, 'Auth is removed and its data kept')
    : issues
  const timeout = readTimeout(inputs, asWarnings)
  return {
    ...readBranchSettings('teardown', context, unlessClose),
    operation: 'teardown',
    automatic,
    pullRequest,
    branchTemplate: inputs('branch'),
    jobAuth,
    whileOpen: endsOpenPreview(event),
    // At the end of a job, those that it has written are removed whatever becomes of its auth.
    sessions: jobAuth ? undefined : readSessionsFolder(inputs, workspace, asWarnings),
    github: readGitHub(inputs, event.github, asWarnings),
    timeout: Math.min(timeout, jobAuth ? MAX_POST_STEP_SECONDS : Infinity),
    // Somebody who writes it means no: the default need not be written.
    deleteData: readSwitch(inputs, 'delete_data', keepingData) ?? inputs('delete_data') === '',
    dryRun: readSwitch(inputs, 'dry_run', unlessClose) ?? false,
    comment: readSwitch(inputs, 'comment', asWarnings) ?? false,
    summary: readSwitch(inputs, 'summary', asWarnings) ?? true,
    exportEnv: false,
  }
}

/** Reads what is asked of a status. */
export function readStatus(context: ReadContext): StatusSettings {
  return { ...readBranchSettings('status', context), ...readReading(context), operation: 'status' }
}

/** Reads what is asked of an operation that hands something over. */
export function readHandOver(
  operation: StackOperation,
  context: ReadContext,
): KeysSettings | ClaimSettings {
  const { inputs, event, issues } = context
  const settings = {
    ...readBranchSettings(operation, context),
    ...readReading(context),
    authProvider: 'stack',
    dryRun: readSwitch(inputs, 'dry_run', issues) ?? false,
  } as const
  return operation === 'keys'
    ? { ...settings, operation }
    : { ...settings, operation, isPrivateRepository: event.isPrivateRepository }
}

/** What is the same for all that does not change the branch's auth. */
function readReading({ inputs, event, issues }: ReadContext) {
  return {
    // GitHub is not asked anything.
    github: readGitHub(inputs, event.github, new Issues()),
    timeout: readTimeout(inputs, issues),
    summary: readSwitch(inputs, 'summary', issues) ?? true,
    exportEnv: readSwitch(inputs, 'export_env', issues) ?? false,
  }
}
