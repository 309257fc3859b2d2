import type { AuthIntegration } from '../clients/neon/auth.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { printable } from '../lib/text.ts'
import type { JobAuth } from './job-auth.ts'

/**
 * Why the auth on a branch is kept when the job ends that has enabled, or may have enabled, one there.
 * What another job made is never removed, so doubt keeps it.
 *
 * @param present the branch's auth as it is now
 * @returns a warning; undefined if it is this job's own
 */
export function keepReason(
  own: JobAuth,
  { name }: PreviewBranch,
  present: AuthIntegration,
): string | undefined {
  const on = `on branch "${printable(name, 100)}"`
  if (!own.confirmed) {
    return `Auth ${on} is kept: Neon's answer to this job's request to enable it was lost, so it may be another job's. ${BY_HAND}`
  }
  const [made, there] = [own.providerProjectId, present.providerProjectId]
  return made && there && made !== there
    ? `Auth ${on} is kept: it is not the one that this job enabled; another job has replaced that meanwhile. ${BY_HAND}`
    : undefined
}

const BY_HAND =
  'If nobody needs it, remove it with `operation: teardown` and the branch in `branch`. Give each job with `lifetime: job` a branch of its own.'
