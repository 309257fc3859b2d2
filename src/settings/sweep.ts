import { parsePattern } from '../branch-name/pattern.ts'
import { readGitHub } from './github.ts'
import { readApiHost, readChoice, readProjectId, readSwitch, readTimeout } from './inputs.ts'
import { LIFETIMES } from './operation.ts'
import type { ReadContext } from './read-context.ts'
import type { SweepSettings } from './settings.ts'

/** @returns undefined if something is wrong, which has been added to the issues */
export function readSweep({ inputs, event, issues }: ReadContext): SweepSettings | undefined {
  const pattern = parsePattern(inputs('branch'), issues)
  const github = readGitHub(inputs, event.github, issues)
  if (github === undefined) issues.add('github_token', WITHOUT_GITHUB)
  // A schedule without a lifetime sweeps: a typo in it must not.
  readChoice(inputs, 'lifetime', LIFETIMES, issues)
  if (inputs('auth_provider') === 'stack') issues.add('auth_provider', NOT_OF_STACK)
  const rest = {
    operation: 'sweep',
    apiKey: inputs('api_key'),
    apiHost: readApiHost(inputs, issues),
    projectId: readProjectId(inputs, issues),
    deleteData: readSwitch(inputs, 'delete_data', issues) ?? true,
    timeout: readTimeout(inputs, issues),
    dryRun: readSwitch(inputs, 'dry_run', issues) ?? false,
    summary: readSwitch(inputs, 'summary', issues) ?? true,
    exportEnv: false,
  } as const
  return pattern && github && { ...rest, pattern, github }
}

const NOT_OF_STACK = 'stack has no sweep: close each preview by `operation: teardown`'

const WITHOUT_GITHUB =
  "is needed for a sweep, to ask GitHub which pull requests are closed; leave it out to use the job's token"
