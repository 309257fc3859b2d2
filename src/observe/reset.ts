import type { AuthIntegration } from '../clients/neon/auth.ts'
import type { Branch } from '../clients/neon/branch.ts'
import type { SetupSettings } from '../settings/settings.ts'

/** Whether the present auth is removed so that the preview starts empty. */
export interface ResetDecision {
  readonly applies: boolean
  /** What a user should know of it. */
  readonly warning?: string
  readonly note?: string
}

/**
 * Milliseconds by which auth must be younger than its branch to be the preview's own for certain: auth
 * that was copied may have the time of branching, and Neon's times whole seconds.
 */
const OWN_AFTER_MS = 1_000

/**
 * Decides whether a reset applies. Auth that is older than its branch was copied from the parent, so it
 * goes, whatever the event; auth that was enabled since then is the preview's own, so it stays. Between
 * the two, and where Neon does not say when it was enabled, the event decides.
 *
 * @param integration the branch's auth; undefined if it is not enabled
 */
export function decideReset(
  { reset, lifetime, startsPreview }: SetupSettings,
  { createdAt: branchedAt }: Pick<Branch, 'createdAt'>,
  integration: Pick<AuthIntegration, 'createdAt'> | undefined,
): ResetDecision {
  if (!reset) return { applies: false }
  // Auth for a job begins with it. Auth that can't be seen yet may have been copied.
  if (lifetime === 'job' || integration === undefined) return { applies: startsPreview }
  const age = (integration.createdAt ?? Number.NaN) - branchedAt
  if (age < 0) return { applies: true }
  if (isEnabledSince({ createdAt: branchedAt }, integration))
    return { applies: false, ...(startsPreview && { note: OWN }) }
  return startsPreview
    ? { applies: true, warning: APPLIED }
    : { applies: false, warning: NOT_APPLIED }
}

/** Whether auth was enabled on the branch for certain, and not copied when the branch was made. */
export function isEnabledSince(
  { createdAt: branchedAt }: Pick<Branch, 'createdAt'>,
  { createdAt }: Pick<AuthIntegration, 'createdAt'>,
): boolean {
  return (createdAt ?? Number.NaN) - branchedAt > OWN_AFTER_MS
}

const OWN =
  "reset does not apply: the branch's auth was enabled after the branch was made, so it is the preview's own and not a copy. To start empty anyway, tear it down first (`operation: teardown`)."

const UNKNOWN =
  'the time at which auth was enabled does not show whether it was copied from the parent'

const APPLIED = `reset applies although ${UNKNOWN}, because this event begins a preview.`

const NOT_APPLIED = `reset does not apply: ${UNKNOWN}, and this event does not begin a preview. If the parent's users may be in it, close and reopen the pull request, or tear auth down first (\`operation: teardown\`).`
