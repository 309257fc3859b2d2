import type { Enabled } from '../apply/auth.ts'
import type { NeonApi } from '../neon/api.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import type { Runner } from '../runner/runner.ts'
import { OWN_AUTH, type OwnAuth, written } from './own-auth.ts'

/**
 * Enables auth that lives as long as the job, and notes it for the job's end: before the request, since
 * the job may end in the middle of it, and when its answer is there. A request that is under way when
 * the job is cancelled gets two seconds to be answered, so that the note is seldom left in doubt.
 */
export async function enableForJob(
  runner: Pick<Runner, 'save'>,
  neon: NeonApi,
  { id }: PreviewBranch,
  enable: (neon: NeonApi) => Promise<Enabled>,
): Promise<Enabled> {
  const note = (own: OwnAuth | undefined) => runner.save(OWN_AUTH, own ? written(own) : '')
  const asked: OwnAuth = {
    projectId: neon.projectId,
    branchId: id,
    certain: false,
    providerProjectId: undefined,
  }
  note(asked)
  const enabled = await enable({ ...neon, wire: neon.wire.finishing() })
  const { created, certain, integration } = enabled
  const ours = created || !certain
  note(ours ? { ...asked, certain, providerProjectId: integration.providerProjectId } : undefined)
  return enabled
}
