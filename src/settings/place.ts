import { printable } from '../text.ts'
import { type Inputs, readApiHost, readProjectId } from './inputs.ts'
import type { Mistakes } from './mistakes.ts'
import { fill } from './placeholders.ts'
import type { PullRequest, Trigger } from './trigger.ts'

/** Reads which branch of which project is meant, and where Neon's API is. */
export function readPlace(inputs: Inputs, { pullRequest, endOf }: Trigger, mistakes: Mistakes) {
  const apiHost = readApiHost(inputs, mistakes)
  // At the end of a job it is known what is meant: expressions in inputs may have changed since.
  if (endOf) return { apiHost, projectId: endOf.projectId, branch: endOf.branchId }
  const projectId = readProjectId(inputs, mistakes)
  return { apiHost, projectId, branch: readBranch(inputs, pullRequest, mistakes) }
}

function readBranch(
  inputs: Inputs,
  pullRequest: PullRequest | undefined,
  mistakes: Mistakes,
): string {
  const branch = fill(inputs('branch'), 'branch', pullRequest, mistakes)
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
