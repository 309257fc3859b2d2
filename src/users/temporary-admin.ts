import { randomBytes } from 'node:crypto'
import { ADMIN_ROLE, type AuthUser } from '../clients/auth-service/auth-user.ts'
import { AuthServiceError } from '../clients/auth-service/error.ts'
import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'
import { revokeSessions } from '../clients/auth-service/sessions.ts'
import { type Credentials, signIn } from '../clients/auth-service/sign-in.ts'
import { deleteUser, setUserRoles } from '../clients/neon/users.ts'
import { cleanupFailure } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import { contextForCleanup, type SeedContext } from './seed-context.ts'
import type { SignUpObserver } from './sign-up.ts'

const PREFIX = 'neon-auth-preview-'
/** A name that never resolves (RFC 2606), so that no mail could ever arrive anywhere. */
const DOMAIN = 'example.invalid'

/** Age at which a temporary admin can't belong to a run that is still going on. */
const STALE_AFTER_MS = 6 * 60 * 60 * 1000 + 60_000

/** What any user is: an admin who can't be removed gets this role. */
const PLAIN_ROLE = 'user'

/**
 * Temporary admins that a killed run has left behind. Their age is told by the service's own clock: it
 * was not earlier than the newest user when the list was made.
 *
 * @param ownId of this run's temporary admin
 */
export function staleAdmins(users: readonly AuthUser[], ownId: string): AuthUser[] {
  const times = users.map(({ createdAt }) => createdAt).filter(Number.isFinite)
  const now = times.reduce((latest, time) => Math.max(latest, time), Number.NEGATIVE_INFINITY)
  return users.filter(
    ({ id, email, createdAt }) =>
      id !== ownId &&
      email.startsWith(PREFIX) &&
      email.endsWith(`@${DOMAIN}`) &&
      now - createdAt > STALE_AFTER_MS,
  )
}

const UNCERTAIN = 'the sign-up was interrupted, and whether there is such a user could not be told'

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
  readonly credentials: Credentials & { readonly name: string } = {
    email: `${PREFIX}${randomBytes(8).toString('hex')}@${DOMAIN}`,
    password: randomBytes(24).toString('base64url'),
    name: `Temporary ${ADMIN_ROLE} of Neon Auth Preview`,
  }
  readonly #context: SeedContext
  #id: string | undefined
  #mayExist = false
  /** Of it, for taking its sessions away if it can't be removed. */
  session: SessionCookie | undefined

  constructor(context: SeedContext) {
    this.#context = context
  }

  onUser(id: string): void {
    this.#id ??= id
  }

  onDoubt(): void {
    this.#mayExist = true
  }

  /** The same error, saying whose the email in it is. */
  explain(error: unknown): unknown {
    return temporaryAdminError(error, this.credentials.email)
  }

  /**
   * Finds out whether a sign-up that was interrupted has made it, also after the run has ended.
   *
   * @throws ActionError naming the user, if that can't be told
   */
  async find(): Promise<void> {
    if (this.#id !== undefined || !this.#mayExist) return
    let why: string
    try {
      const maxRetryAfter = this.#context.neon.http.signal.aborted ? 0 : undefined
      const { service } = contextForCleanup(this.#context)
      const result = await signIn(service, this.credentials, maxRetryAfter)
      if (result.kind === 'signed in') {
        this.#id = result.user.id
        this.session = result.session
        return
      }
      if (result.kind === 'refused') return
      why =
        result.kind === 'unverified'
          ? 'it is there, but its address must be verified before it can sign in, which would show its id'
          : UNCERTAIN
    } catch (error) {
      why =
        error instanceof AuthServiceError
          ? `${UNCERTAIN} (${cleanupFailure(error)})`
          : cleanupFailure(error)
    }
    throw this.#notRemoved(why)
  }

  /**
   * Removes it, also after the run has ended. One that can't be removed loses its role and its sessions.
   *
   * @throws ActionError naming the user to remove, if it can't be removed
   */
  async remove(): Promise<void> {
    if (this.#id === undefined) return
    const user = { id: this.#id, email: this.credentials.email }
    const { neon, branch } = contextForCleanup(this.#context)
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
      remedy: `remove that user in the Neon console. Its password is random and was never shown. To do without it, ${WITHOUT_IT}`,
    })
  }
}
