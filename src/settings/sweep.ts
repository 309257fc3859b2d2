import { type BranchPattern, parsePattern } from '../branch-name/pattern.ts'
import type { GitHubAccess } from '../clients/github/access.ts'
import type { WorkflowEvent } from '../event/workflow-event.ts'
import type { Issues } from '../lib/issues.ts'
import { readGitHub } from './github.ts'
import {
  type Inputs,
  readApiHost,
  readChoice,
  readProjectId,
  readSwitch,
  readTimeout,
} from './inputs.ts'
import { LIFETIMES } from './operation.ts'

/** What is asked of a sweep, which is for many branches. */
export interface SweepSettings {
  readonly operation: 'sweep'
  readonly apiKey: string
  readonly apiHost: string
  readonly projectId: string
  /** Which branches are previews, and of which pull request. */
  readonly pattern: BranchPattern
  readonly github: GitHubAccess
  readonly deleteData: boolean
  /** Seconds. */
  readonly timeout: number
  readonly dryRun: boolean
  readonly summary: boolean
  readonly exportEnv: false
}

/** @returns undefined if something is wrong, which has been added to the mistakes */
export function readSweep(
  inputs: Inputs,
  event: WorkflowEvent,
  mistakes: Issues,
): SweepSettings | undefined {
  const pattern = parsePattern(inputs('branch'), mistakes)
  const github = readGitHub(inputs, event.github, mistakes)
  if (github === undefined) mistakes.add('github_token', WITHOUT_GITHUB)
  // A schedule without a lifetime sweeps: a typo in it must not.
  readChoice(inputs, 'lifetime', LIFETIMES, mistakes)
  if (inputs('auth_provider') === 'stack') mistakes.add('auth_provider', NOT_OF_STACK)
  const rest = {
    operation: 'sweep',
    apiKey: inputs('api_key'),
    apiHost: readApiHost(inputs, mistakes),
    projectId: readProjectId(inputs, mistakes),
    deleteData: readSwitch(inputs, 'delete_data', mistakes) ?? true,
    timeout: readTimeout(inputs, mistakes),
    dryRun: readSwitch(inputs, 'dry_run', mistakes) ?? false,
    summary: readSwitch(inputs, 'summary', mistakes) ?? true,
    exportEnv: false,
  } as const
  return pattern && github && { ...rest, pattern, github }
}

const NOT_OF_STACK = 'stack has no sweep: close each preview by `operation: teardown`'

const WITHOUT_GITHUB =
  'is needed for a sweep, which asks GitHub what pull requests are closed: leave it out, so that it is the token of the job'
