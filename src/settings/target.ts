import { renderTemplate } from '../branch-name/template.ts'
import type { PullRequest } from '../clients/github/pull-request.ts'
import type { WorkflowEvent } from '../event/workflow-event.ts'
import type { Issues } from '../lib/issues.ts'
import { printable } from '../lib/text.ts'
import { type Inputs, readApiHost, readProjectId } from './inputs.ts'

/** Reads the project, the branch and the URL of Neon's API. */
export function readTarget(
  inputs: Inputs,
  { pullRequest, jobAuth }: WorkflowEvent,
  issues: Issues,
) {
  const apiHost = readApiHost(inputs, issues)
  // At the end of a job the target is known: expressions in inputs may have changed since.
  if (jobAuth) return { apiHost, projectId: jobAuth.projectId, branch: jobAuth.branchId }
  const projectId = readProjectId(inputs, issues)
  return { apiHost, projectId, branch: readBranch(inputs, pullRequest, issues) }
}

function readBranch(inputs: Inputs, pullRequest: PullRequest | undefined, issues: Issues): string {
  const branch = renderTemplate(inputs('branch'), 'branch', pullRequest, issues)
  if (branch === '') issues.add('branch', 'is empty; give the name or id of the preview branch')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no branch name has them
  if (branch !== undefined && /[\u0000-\u001f\u007f]/.test(branch)) {
    issues.add(
      'branch',
      `"${printable(branch)}" has a line break or another control character in it`,
    )
  }
  return branch ?? ''
}
