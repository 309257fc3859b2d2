import { isPullRequestEvent, type WorkflowEvent } from '../event/workflow-event.ts'
import { type Issue, Issues } from '../lib/issues.ts'
import { dispensable, readHandOver, readStatus, readTeardown } from './branch-settings.ts'
import { jobWorkspace, type Workspace } from './config-file/workspace.ts'
import { checkApiKey, type Inputs, readChoice, withDefaults } from './inputs.ts'
import { chooseOperation, isClose, NOT_READ, OPERATIONS } from './operation.ts'
import { readPullRequestNumber } from './pull-request-lookup.ts'
import type { ReadContext } from './read-context.ts'
import type { Settings } from './settings.ts'
import { type ReadSetup, readSetup, type SetupChecks } from './setup.ts'
import { readSweep } from './sweep.ts'

/** What came of reading the inputs. */
export interface ReadResult {
  /** To be masked before anything else is printed, whatever else came of it. */
  readonly secrets: readonly string[]
  readonly warnings: readonly string[]
  readonly outcome:
    | { readonly kind: 'settings'; readonly settings: Settings }
    | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
}

/**
 * Reads and checks all inputs against what started the workflow. Nothing is called, printed or
 * changed; all issues come back together.
 *
 * @param texts the inputs as they were given
 * @param checks what other rooms have to say about what is declared for a setup
 */
export async function readSettings(
  texts: Inputs,
  event: WorkflowEvent,
  checks: SetupChecks,
  workspace: Workspace = jobWorkspace(),
): Promise<ReadResult> {
  const inputs = withDefaults(texts, workspace.environment)
  const issues = new Issues()
  const warnings: string[] = []
  checkApiKey(inputs('api_key'), issues)
  const [sink, otherwise] = isClose(event)
    ? ([dispensable(warnings), 'auto'] as const)
    : ([issues, 'setup'] as const)
  const wanted = readChoice(inputs, 'operation', OPERATIONS, sink) ?? otherwise
  const lifetime = inputs('lifetime') === 'job' ? 'job' : 'pull_request'
  const { operation, automatic } = chooseOperation(wanted, event, lifetime, issues)
  const context = { texts, inputs, event, workspace, automatic, issues, warnings }
  checkPullRequestInput(context)
  const read = async (): Promise<ReadSetup | Settings | undefined> => {
    switch (operation) {
      case 'setup':
        return await readSetup({ ...context, checks })
      case 'teardown':
        return readTeardown(context)
      case 'status':
        return readStatus(context)
      case 'sweep':
        return readSweep(context)
      default:
        return readHandOver(operation, context)
    }
  }
  const result = await read()
  const { settings, secrets } =
    result !== undefined && 'settings' in result
      ? result
      : { settings: result, secrets: [inputs('user_password')] }
  const all = [inputs('api_key'), inputs('github_token'), ...secrets]
  return {
    secrets: all.filter((secret) => secret !== ''),
    warnings,
    outcome:
      issues.all.length > 0 || settings === undefined
        ? { kind: 'issues', issues: issues.all }
        : { kind: 'settings', settings },
  }
}

/** Checks the input that names a pull request, which was looked up before if that was possible. */
function checkPullRequestInput({ inputs, event, issues, warnings }: ReadContext): void {
  const { name, pullRequest, jobAuth } = event
  const own = isPullRequestEvent(name)
  const number = readPullRequestNumber(inputs, own ? new Issues() : issues)
  if (number === undefined || jobAuth !== undefined) return
  if (pullRequest === undefined && !own) issues.add('github_token', NOT_READ)
  if (pullRequest !== undefined && pullRequest.number !== number) {
    warnings.push(
      `pull_request: ${number} is ignored, because this event is of pull request ${pullRequest.number}.`,
    )
  }
}
