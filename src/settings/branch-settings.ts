import { Issues } from '../lib/issues.ts'
import { readGitHub } from './github.ts'
import { readSwitch, readTimeout } from './inputs.ts'
import { type BranchOperation, endsOpenPreview, type StackOperation } from './operation.ts'
import { readProvider } from './provider.ts'
import type { ReadContext } from './read-context.ts'
import { readSessionsFolder } from './sessions-folder.ts'
import type { ClaimSettings, KeysSettings, StatusSettings, TeardownSettings } from './settings.ts'
import { readTarget } from './target.ts'

/** Reads what every operation on one branch has, but for what a wrong input must not always stop. */
export function readBranchSettings(
  operation: BranchOperation,
  { inputs, event, issues }: ReadContext,
) {
  return {
    ...readTarget(inputs, event, issues),
    apiKey: inputs('api_key'),
    authProvider: readProvider(inputs, operation, issues),
  }
}

/** Seconds for the end of a job. Of a job that was cancelled, GitHub ends all after 5 minutes. */
const MAX_POST_STEP_SECONDS = 240

/**
 * Reads what is asked of a teardown. An input that it can do without must not leave auth behind: if it is
 * wrong, that is worth a warning.
 */
export function readTeardown(context: ReadContext): TeardownSettings {
  const { inputs, event, workspace, automatic, issues, warnings } = context
  const { pullRequest, jobAuth } = event
  const dispensable = {
    add: (name: string, problem: string) =>
      void warnings.push(
        `${name}: ${problem}. Its default is used, so that auth is not left behind.`,
      ),
  }
  const timeout = readTimeout(inputs, dispensable)
  return {
    ...readBranchSettings('teardown', context),
    operation: 'teardown',
    automatic,
    pullRequest,
    branchTemplate: inputs('branch'),
    jobAuth,
    whileOpen: endsOpenPreview(event),
    // At the end of a job, those that it has written are removed whatever becomes of its auth.
    sessions: jobAuth ? undefined : readSessionsFolder(inputs, workspace, dispensable),
    github: readGitHub(inputs, event.github, dispensable),
    timeout: Math.min(timeout, jobAuth ? MAX_POST_STEP_SECONDS : Infinity),
    // What these two say, data and all, can't be taken back: they are not guessed.
    deleteData: readSwitch(inputs, 'delete_data', issues) ?? true,
    dryRun: readSwitch(inputs, 'dry_run', issues) ?? false,
    comment: readSwitch(inputs, 'comment', dispensable) ?? false,
    summary: readSwitch(inputs, 'summary', dispensable) ?? true,
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
