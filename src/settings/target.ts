import { renderTemplate } from '../branch-name/template.ts'
import type { PullRequest, WorkflowEvent } from '../event/workflow-event.ts'
import type { Issues } from '../lib/issues.ts'
import { printable } from '../lib/text.ts'
import { type Inputs, readApiHost, readProjectId } from './inputs.ts'

/** Reads which branch of which project is meant, and where Neon's API is. */
export function readTarget(
  inputs: Inputs,
  { pullRequest, jobAuth }: WorkflowEvent,
  mistakes: Issues,
) {
  const apiHost = readApiHost(inputs, mistakes)
  // At the end of a job it is known what is meant: expressions in inputs may have changed since.
  if (jobAuth) return { apiHost, projectId: jobAuth.projectId, branch: jobAuth.branchId }
  const projectId = readProjectId(inputs, mistakes)
  return { apiHost, projectId, branch: readBranch(inputs, pullRequest, mistakes) }
}

function readBranch(
  inputs: Inputs,
  pullRequest: PullRequest | undefined,
  mistakes: Issues,
): string {
  const branch = renderTemplate(inputs('branch'), 'branch', pullRequest, mistakes)
  if (branch === '') mistakes.add('branch', 'is empty; give the name or id of the preview branch')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no branch name has them
  if (branch !== undefined && /[\u0000-\u001f\u007f]/.test(branch)) {
    mistakes.add(
      'branch',
      `"${printable(branch)}" has a line break or another control character in it`,
    )
  }
  return branch ?? ''
}
