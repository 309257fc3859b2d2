import { createHmac, randomBytes } from 'node:crypto'
import { ADMIN_ROLE, type AuthUser } from '../clients/auth-service/auth-user.ts'
import { AuthServiceError } from '../clients/auth-service/error.ts'
import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'
import { revokeSessions } from '../clients/auth-service/sessions.ts'
import { type Credentials, signIn } from '../clients/auth-service/sign-in.ts'
import { Doubt } from '../clients/http/doubt.ts'
import { deleteUser, setUserRoles } from '../clients/neon/users.ts'
import type { JournalEntry } from '../event/journal.ts'
import { cleanupFailure } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import { contextForCleanup, type SeedContext } from './seed-context.ts'
import { STILL_IN_DOUBT } from './settle-doubt.ts'
import type { SignUpObserver } from './sign-up.ts'
import type { TemporarySettings } from './temporary-settings.ts'

const PREFIX = 'neon-auth-preview-'
/** A name that never resolves (RFC 2606), so that no mail could ever arrive anywhere. */
const DOMAIN = 'example.invalid'

/** Whether an email is one that only a temporary admin has. */
export function isTemporaryAdmin(email: string): boolean {
  return email.startsWith(PREFIX) && email.endsWith(`@${DOMAIN}`)
}

/**
 * The password of a temporary admin. It follows from the API key, so that after a run that was killed the
 * post step can sign in, although it is written down nowhere; and from the random email, so that it is
 * another one each time. The key does not follow from it.
 */
function passwordOf(email: string, apiKey: string): string {
  return createHmac('sha256', apiKey).update(`password of ${email}`).digest('base64url')
}

/** Age at which a temporary admin can't belong to a run that is still going on. */
const STALE_AFTER_MS = 6 * 60 * 60 * 1000 + 60_000

/** What any user is: an admin who can't be removed gets this role. */
const PLAIN_ROLE = 'user'

/**
 * Temporary admins that a killed run has left behind. Their age is measured by the service's own clock: this
 * run's one was made just now, and without one it is not earlier than when the newest user was made.
 *
 * @param ownId of the admin who has listed the users
 */
export function staleAdmins(users: readonly AuthUser[], ownId: string): AuthUser[] {
  const temporary = users.filter(({ email }) => isTemporaryAdmin(email))
  const own = temporary.find(({ id }) => id === ownId)
  const times = users.map(({ createdAt }) => createdAt).filter(Number.isFinite)
  const now = own?.createdAt ?? times.reduce((latest, time) => Math.max(latest, time), 0)
  return temporary.filter(({ createdAt }) => now - createdAt > STALE_AFTER_MS)
}

const UNVERIFIED =
  'it is there, but its address must be verified before it can sign in, which would show its id'
const UNCERTAIN =
  'the sign-up was interrupted, and it could not be determined whether the user exists'

/** How to do without a temporary admin. */
const WITHOUT_IT =
  'declare a user with a password and the role `admin` in `users`: then no temporary admin is needed.'

/** An error that names the temporary admin by its email, which nobody but this action has written. */
function temporaryAdminError(error: unknown, email: string): unknown {
  if (error instanceof AggregateError) {
    return new AggregateError(error.errors.map((each) => temporaryAdminError(each, email)))
  }
  if (!(error instanceof ActionError) || !error.facts.attempted.includes(email)) return error
  const { attempted, answered, likely, remedy } = error.facts
  const refused = error instanceof AuthServiceError && error.status < 500
  return new ActionError(
    {
      attempted: attempted.replace(email, `the temporary admin ${email}`),
      answered,
      likely:
        likely ??
        (refused
          ? 'a setting, a webhook or a list of allowed addresses refuses it.'
          : 'a fault of the service.'),
      remedy: `${remedy === undefined ? '' : `${remedy.replace(/\.$/, '')}; or `}${WITHOUT_IT}`,
    },
    { cause: error },
  )
}

/** An admin that lives only as long as the run needs it, and what is known of its existence. */
export class TemporaryAdmin implements SignUpObserver {
  readonly credentials: Credentials & { readonly name: string }
  readonly doubt = new Doubt()
  readonly #context: SeedContext
  #id: string | undefined
  #mayExist: boolean
  /** Of it, for taking its sessions away if it can't be removed. */
  session: SessionCookie | undefined

  /** @param noted one that a run which was killed has noted; without it, a new one */
  constructor(context: SeedContext, noted?: JournalEntry['admin']) {
    const email = noted?.email ?? `${PREFIX}${randomBytes(8).toString('hex')}@${DOMAIN}`
    this.#context = context
    this.#id = noted?.id
    this.#mayExist = noted !== undefined
    this.credentials = {
      email,
      password: passwordOf(email, context.neon.apiKey),
      name: `Temporary ${ADMIN_ROLE} of Neon Auth Preview`,
    }
  }

  /** Has to come before it is signed up. */
  note(): void {
    this.#context.journal.noteAdmin({ email: this.credentials.email })
  }

  onUser(id: string): void {
    if (this.#id !== undefined) return
    this.#id = id
    this.#context.journal.noteAdmin({ email: this.credentials.email, id })
  }

  onDoubt(): void {
    this.#mayExist = true
  }

  /** The same error, saying whose the email in it is. */
  explain(error: unknown): unknown {
    return temporaryAdminError(error, this.credentials.email)
  }

  /**
   * Finds out whether a sign-up that was interrupted has made it, also after the run has ended. Where it
   * may still take effect, that is left to `remove`.
   *
   * @throws ActionError naming the user, if that can't be determined
   */
  async find(): Promise<void> {
    const why = await this.#look(contextForCleanup(this.#context))
    if (why !== undefined && !this.doubt.exists) throw this.#notRemoved(why)
  }

  /** @returns why it is not known whether it exists; undefined if that is known */
  async #look({ service }: SeedContext): Promise<string | undefined> {
    if (this.#id !== undefined || !this.#mayExist) return undefined
    try {
      const maxRetryAfter = this.#context.neon.http.signal.aborted ? 0 : undefined
      const result = await signIn(service, this.credentials, maxRetryAfter)
      if (result.kind === 'signed in') {
        this.#id = result.user.id
        this.session = result.session
        return undefined
      }
      if (result.kind === 'refused') return undefined
      return result.kind === 'unverified' ? UNVERIFIED : UNCERTAIN
    } catch (error) {
      return error instanceof AuthServiceError
        ? `${UNCERTAIN} (${cleanupFailure(error)})`
        : cleanupFailure(error)
    }
  }

  /**
   * Removes it, also after the run has ended. One that can't be removed loses its role and its sessions.
   * A sign-up that may still take effect is waited for: while there is such a user it is refused.
   *
   * @param settings what keeps a user out whose email is not verified
   * @throws ActionError naming the user to remove, if it can't be removed
   */
  async remove(settings: TemporarySettings): Promise<void> {
    const { http } = this.#context.neon
    const isOver = !this.doubt.exists || (await http.outlast(this.doubt))
    const why = this.doubt.exists ? await this.#lookLate(settings) : undefined
    if (this.#id !== undefined) await this.#delete({ id: this.#id, email: this.credentials.email })
    if (why !== undefined) throw this.#notRemoved(why)
    if (!isOver) throw this.#notRemoved(STILL_IN_DOUBT)
    this.#context.journal.noteAdmin(undefined)
  }

  /** The settings are back by then, and may keep out a user whom a late sign-up has made. */
  async #lookLate(settings: TemporarySettings): Promise<string | undefined> {
    this.#mayExist = true
    const context = contextForCleanup(this.#context, this.doubt)
    const why = await this.#look(context)
    if (why !== UNVERIFIED) return why
    try {
      await settings.liftAgain()
      return await this.#look(context)
    } catch (error) {
      return `${why} (${cleanupFailure(error)})`
    }
  }

  async #delete(user: { readonly id: string; readonly email: string }): Promise<void> {
    const { neon, branch } = contextForCleanup(this.#context, this.doubt)
    try {
      await deleteUser(neon, branch, user)
    } catch (error) {
      const disarmed = await this.#disarm(user)
      throw this.#notRemoved(cleanupFailure(error), disarmed)
    }
  }

  async #disarm(user: { readonly id: string; readonly email: string }): Promise<boolean> {
    const { neon, branch, service } = contextForCleanup(this.#context)
    try {
      await setUserRoles(neon, branch, { ...user, roles: [PLAIN_ROLE] })
      if (this.session) await revokeSessions(service, this.session)
      return true
    } catch {
      return false
    }
  }

  #notRemoved(why: string, disarmed = false): ActionError {
    const { branch } = this.#context
    return new ActionError({
      attempted: `remove the temporary admin ${this.credentials.email} from branch "${printable(branch.name)}"`,
      answered: `${why}${disarmed ? '; its role and its sessions were taken away' : ''}`,
      likely:
        "a table of the app that depends on the auth service's users (a foreign key without ON DELETE CASCADE), a fault at Neon, another job on the branch, or the job was cancelled at that moment.",
      remedy: `remove that user in the Neon console. Nobody knows its password. To do without it, ${WITHOUT_IT}`,
    })
  }
}
