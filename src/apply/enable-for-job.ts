import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { JOB_AUTH_STATE, type JobAuth, serializeJobAuth } from '../event/job-auth.ts'
import type { Runner } from '../runner/runner.ts'
import type { Enabled } from './enable.ts'

/**
 * Enables auth that lives as long as the job, and notes it for the job's end: before the request, since
 * the job may end in the middle of it, and when its answer is there. A request that is under way when
 * the job is cancelled gets two seconds to be answered, so that the note is seldom left in doubt.
 */
export async function enableForJob(
  runner: Pick<Runner, 'saveState'>,
  neon: NeonClient,
  { id }: PreviewBranch,
  enable: (neon: NeonClient) => Promise<Enabled>,
): Promise<Enabled> {
  const note = (own: JobAuth | undefined) =>
    runner.saveState(JOB_AUTH_STATE, own ? serializeJobAuth(own) : '')
  const asked: JobAuth = {
    projectId: neon.projectId,
    branchId: id,
    confirmed: false,
    providerProjectId: undefined,
  }
  note(asked)
  const enabled = await enable({ ...neon, http: neon.http.draining() })
  const { created, confirmed, integration } = enabled
  const ours = created || !confirmed
  note(ours ? { ...asked, confirmed, providerProjectId: integration.providerProjectId } : undefined)
  return enabled
}
