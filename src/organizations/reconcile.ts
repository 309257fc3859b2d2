import pLimit from 'p-limit'
import type { Fields } from '../auth-settings/setting.ts'
import type { AdminSession } from '../clients/auth-service/admin.ts'
import {
  createOrganization,
  deleteOrganization,
  isOutdated,
  type Organization,
  removeMember,
  renameOrganization,
  setMemberRoles,
} from '../clients/auth-service/organizations.ts'
import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'
import { allSettledOrThrow, type CleanupStack } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import {
  type DeclaredMember,
  type DeclaredOrganization,
  isOwner,
} from '../settings/declared-organization.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { obtainAdmin } from '../users/admin-session.ts'
import { combineErrors } from '../users/errors.ts'
import type { SeedContext } from '../users/seed-context.ts'
import { TemporarySettings } from '../users/temporary-settings.ts'
import { switchOffWebhook } from '../users/temporary-webhook.ts'
import type { UserState } from '../users/user-state.ts'
import {
  type OrganizationChange,
  type OrganizationDifference,
  planOrganization,
  type ReconciledOrganization,
  reconciledOrganization,
} from './compare.ts'
import { explained, hiddenOrganization, noOwner } from './errors.ts'
import { liftInvitationSettings } from './invitation-settings.ts'
import { Invitations } from './invitations.ts'
import { candidates, lookUpOrganization } from './lookup.ts'
import { MemberSessions } from './member-sessions.ts'
import { type FoundOrganization, type OrganizationState, UNKNOWN } from './organization-state.ts'

/** Where organizations are made, and what is known of the place. */
export interface OrganizationPlace {
  readonly seed: SeedContext
  readonly users: readonly DeclaredUser[]
  /** What is known of the users, by email. */
  readonly states: ReadonlyMap<string, UserState>
  /** Ids of users, by email, as far as they are known. */
  readonly ids: ReadonlyMap<string, string>
  /** Sessions that the run has, by email. */
  readonly sessions: ReadonlyMap<string, SessionCookie>
  /** Whose sessions are available anyway; undefined if there is no such admin. */
  readonly admin: AdminSession | undefined
  /** The plugin's settings as they are; undefined if they were not told. */
  readonly settings: Fields | undefined
  /** An enabled webhook that would hear of invitations; undefined if there is none. */
  readonly webhook: Fields | undefined
  /** Whether members who are not declared are removed. */
  readonly prune: boolean
  /** Whether sessions are of use after this. */
  readonly keepsSessions: boolean
}

/** Members at a time; each takes up to four requests, and the service allows 100 per path in 10 seconds. */
const CONCURRENCY = 20

/** Rounds of "look, compare, change" for one organization before it is given up. */
const MAX_ROUNDS = 4

/** Makes organizations as declared. Nothing that is made only for that outlives the clean-up. */
export class OrganizationReconciler {
  readonly #place: OrganizationPlace
  readonly #sessions: MemberSessions
  readonly #invitations: Invitations
  readonly #limit = pLimit(CONCURRENCY)
  readonly #lift: () => Promise<void>

  constructor(place: OrganizationPlace, cleanup: CleanupStack) {
    const { seed, users, states, ids, sessions, admin, settings, webhook, keepsSessions } = place
    this.#place = place
    const signInSettings = new TemporarySettings(seed, cleanup)
    this.#sessions = new MemberSessions({
      service: seed.service,
      users,
      ids,
      known: sessions,
      admin,
      keepsSignedIn: keepsSessions,
      liftSignIn: once(() => signInSettings.lift(seed.passwordSettings)),
      obtainAdmin: async () => {
        const { session, hasPlugin, restored } = await obtainAdmin(seed, users, states, cleanup)
        await restored
        // Before the admin goes.
        cleanup.defer(() => this.#finish())
        return hasPlugin ? session : undefined
      },
    })
    this.#invitations = new Invitations(seed.service, this.#sessions)
    this.#lift = once(async () => {
      // Restored once invitations are cancelled, and the sessions of it all have ended.
      await liftInvitationSettings(seed, settings, cleanup)
      if (webhook) await switchOffWebhook(seed, webhook, 'members are added', cleanup)
      cleanup.defer(() => this.#finish())
    })
    cleanup.defer(() => this.#finish())
  }

  /** Sessions of users who had to sign in and that go on, by email. */
  get signedIn(): ReadonlyMap<string, SessionCookie> {
    return this.#sessions.signedIn
  }

  /**
   * Makes one organization as declared: looks, changes, and looks again what came of it.
   *
   * @param before as far as it was observed
   * @returns it as it is then; undefined if there is none, as declared
   * @throws ActionError naming every member for whom it did not work; NetworkError
   */
  async reconcile(
    declared: DeclaredOrganization,
    before: OrganizationState,
  ): Promise<ReconciledOrganization | undefined> {
    let state = before
    let first: OrganizationChange | undefined
    let outdated: unknown
    for (let round = 1; round <= MAX_ROUNDS; round += 1) {
      if (state.kind === 'unknown') state = await this.#lookUp(declared)
      const change = planOrganization(declared, state, this.#place.prune)
      first ??= change
      if (change === undefined) return reconciledOrganization(declared, first, state)
      outdated = await this.#carryOut(declared, change)
      state = UNKNOWN
    }
    throw outdated ?? stillDiffers(declared)
  }

  async #finish(): Promise<void> {
    // Cancelling takes a session.
    const cancelled = await Promise.allSettled([this.#invitations.cancel()])
    await allSettledOrThrow([
      ...cancelled.map(
        (outcome) => outcome.status === 'rejected' && Promise.reject(outcome.reason),
      ),
      this.#sessions.end(),
    ])
  }

  async #lookUp(declared: DeclaredOrganization): Promise<OrganizationState> {
    try {
      return await lookUpOrganization(
        this.#place.seed.service.http,
        declared.slug,
        candidates(declared, this.#place.users),
        (email, work) => this.#sessions.use(email, work),
      )
    } catch (error) {
      throw explained(error)
    }
  }

  /** @returns why it did not take effect, where that is no more than that something has changed meanwhile */
  async #carryOut(declared: DeclaredOrganization, change: OrganizationChange): Promise<unknown> {
    try {
      await this.#make(declared, change)
      return undefined
    } catch (error) {
      if (isOutdated(error)) return error
      throw explained(error)
    }
  }

  async #make(declared: DeclaredOrganization, change: OrganizationChange): Promise<void> {
    switch (change.kind) {
      case 'create':
        return await this.#create(declared)
      case 'edit':
        return await this.#edit(declared, change.found, change.edits)
      case 'remove': {
        const { organization, actor } = change.found
        assertOwner(declared, change.found)
        return await this.#sessions.use(actor, (client) => deleteOrganization(client, organization))
      }
      case 'refuse':
        throw hiddenOrganization(declared)
      case 'find out':
        return undefined
    }
  }

  async #create(declared: DeclaredOrganization): Promise<void> {
    const { slug, name = slug, members } = declared
    const [actor] = candidates(declared, this.#place.users)
    /* v8 ignore if -- checked with the settings; for the types */
    if (actor === undefined) throw hiddenOrganization(declared)
    await this.#lift()
    const organization = await this.#sessions.use(actor, (client) =>
      createOrganization(client, { slug, name }),
    )
    const others = members.filter(({ email }) => email !== actor)
    await this.#add(organization, actor, others)
  }

  async #edit(
    declared: DeclaredOrganization,
    found: FoundOrganization,
    edits: readonly OrganizationDifference[],
  ): Promise<void> {
    assertOwner(declared, found)
    const { organization, actor } = found
    const added = edits.flatMap((edit) => (edit.what === 'added' ? [edit.member] : []))
    const others = edits.filter(({ what }) => what !== 'added')
    // Of the actor last: it may be the last thing that it may do.
    const ordered = others.toSorted((a, b) => Number(isOf(a, actor)) - Number(isOf(b, actor)))
    await this.#forEach(organization, ordered, (edit) => this.#editOne(found, edit))
    await this.#add(organization, actor, added)
  }

  async #editOne(
    { organization, actor }: FoundOrganization,
    edit: OrganizationDifference,
  ): Promise<void> {
    await this.#sessions.use(actor, async (client) => {
      switch (edit.what) {
        case 'name':
          return await renameOrganization(client, organization, edit.name)
        case 'roles':
          return await setMemberRoles(client, organization, edit.member, edit.roles)
        case 'removed':
          return await removeMember(client, organization, edit.member)
        case 'added':
          return undefined
      }
    })
  }

  async #add(
    organization: Organization,
    actor: string,
    members: readonly DeclaredMember[],
  ): Promise<void> {
    if (members.length === 0) return
    await this.#lift()
    await this.#forEach(organization, members, (member) =>
      this.#invitations.add(organization, actor, member),
    )
  }

  /** Does some work for each entry, and continues with the others if it fails for one. */
  async #forEach<T>(
    { slug }: Organization,
    entries: readonly T[],
    work: (entry: T) => Promise<void>,
  ): Promise<void> {
    // All of it ends before what was made for it is cleaned up.
    const outcomes = await Promise.allSettled(
      entries.map((entry) => this.#limit(() => work(entry))),
    )
    const reasons = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [explained(outcome.reason)] : [],
    )
    const fatal = reasons.find((reason) => !(reason instanceof ActionError))
    if (fatal !== undefined) throw fatal
    const problems = reasons.filter((reason) => reason instanceof ActionError)
    const lasting = problems.filter((problem) => !isOutdated(problem))
    if (lasting.length > 0) {
      const attempted = `make ${lasting.length} of ${entries.length} changes to the organization ${slug}`
      throw combineErrors(lasting, attempted)
    }
    if (problems.length > 0) throw problems[0]
  }
}

function isOf(edit: OrganizationDifference, email: string): boolean {
  return edit.what !== 'name' && edit.member.email === email
}

/** @throws ActionError if who sees the organization may not change it */
function assertOwner(declared: DeclaredOrganization, { members, actor }: FoundOrganization): void {
  const owns = members.some((member) => member.email === actor && isOwner(member))
  if (!owns) throw noOwner(declared, actor)
}

function stillDiffers({ slug }: DeclaredOrganization): ActionError {
  return new ActionError({
    attempted: `make the organization ${slug} as declared`,
    answered: 'the service accepted every change, but the organization still differs',
    remedy: 'run the job again; if it persists, declare less of that organization.',
  })
}

/** Does some work once, however often it is asked for. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return async () => {
    done ??= work()
    await done
  }
}
