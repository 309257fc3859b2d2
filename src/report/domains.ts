import type { Outcome } from '../apply/result.ts'
import { originOf } from '../clients/neon/trusted-domains.ts'
import type { Change } from '../plan/plan.ts'

/** An origin, and whether auth trusts it. */
export interface ReportedDomain {
  readonly origin: string
  /** `trusted`, or what became of the change that was to have it trusted. */
  readonly state: 'trusted' | 'planned' | 'failed' | 'not tried'
  readonly declared: boolean
}

/** A planned change, or one that was tried. */
interface ChangeState {
  readonly change: Change
  readonly status: Outcome['status'] | 'planned'
}

/**
 * The declared domains by their state, and those that auth trusts besides.
 *
 * @param stored the domains that it trusted before, in the spelling in which Neon keeps them
 */
export function reportDomains(
  declared: readonly string[],
  changes: readonly ChangeState[],
  stored: readonly string[] = [],
): ReportedDomain[] {
  const others = startsEmpty(changes)
    ? []
    : stored.filter((domain) => !declared.includes(originOf(domain)) && !removed(domain, changes))
  return [
    ...declared.map((origin) => ({ origin, state: stateOf(origin, changes), declared: true })),
    ...others.map((origin) => ({ origin, state: 'trusted' as const, declared: false })),
  ]
}

/** Domains about which nothing is known except that auth trusts them. */
export function trustedDomains(origins: readonly string[]): ReportedDomain[] {
  return origins.map((origin) => ({ origin, state: 'trusted', declared: true }))
}

/** Its latest change counts: a run that was overtaken by another job plans again. */
function stateOf(origin: string, changes: readonly ChangeState[]): ReportedDomain['state'] {
  const last = changes.findLast(({ change }) => change.kind === 'trust' && change.origin === origin)
  const status: Outcome['status'] | 'planned' = last?.status ?? 'done'
  return status === 'done' || status === 'unchanged' ? 'trusted' : status
}

function startsEmpty(changes: readonly ChangeState[]): boolean {
  return changes.some(({ change }) => change.kind === 'reset' || change.kind === 'enable')
}

function removed(domain: string, changes: readonly ChangeState[]): boolean {
  return changes.some(
    ({ change, status }) =>
      change.kind === 'untrust' && status !== 'failed' && change.domains.includes(domain),
  )
}
