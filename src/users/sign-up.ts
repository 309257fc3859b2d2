import { AuthServiceError } from '../clients/auth-service/error.ts'
import { type Credentials, type SignedIn, signIn } from '../clients/auth-service/sign-in.ts'
import { signUp } from '../clients/auth-service/sign-up.ts'
import { Doubt } from '../clients/http/doubt.ts'
import { ActionError } from '../lib/errors.ts'
import { RESET, signInWantsMore } from './errors.ts'
import { contextDraining, type SeedContext } from './seed-context.ts'
import type { TemporarySettings } from './temporary-settings.ts'

/** A user with a session. */
export interface SignedUpUser extends SignedIn {
  /** Whether it was made by signing up just now. */
  readonly created: boolean
}

/** Somebody who has to know what became of a sign-up even if it fails. */
export interface SignUpObserver {
  /** About sign-ups that may take effect after their answer was lost. */
  readonly doubt: Doubt
  /** Called with the id of the user as soon as it is certain. */
  onUser(id: string): void
  /** Called when there may be such a user now, with an unknown id. */
  onDoubt(): void
}

function noObserver(): SignUpObserver {
  return { doubt: new Doubt(), onUser: () => undefined, onDoubt: () => undefined }
}

/** How often a sign-up is tried while lifted settings are on their way to the service. */
const MAX_SIGN_UPS = 5
/** The time in between. */
const SETTINGS_DELAY_MS = 1_000

/**
 * Signs up, or in where the email is taken.
 *
 * @param settings what would send mail or keep the user out, lifted
 * @returns undefined if the email is taken and has another password
 * @throws ActionError if the service does not take it; NetworkError
 */
export async function signUpOrSignIn(
  context: SeedContext,
  settings: TemporarySettings,
  user: Credentials & { readonly name: string },
  observer = noObserver(),
): Promise<SignedUpUser | undefined> {
  const attempt = new SignUpAttempt(contextDraining(context), user, observer)
  for (let attempts = 1; ; attempts += 1) {
    // While nothing was sent there is nobody to look for.
    context.neon.http.signal.throwIfAborted()
    const result = await attempt.run()
    if (result === 'taken') return undefined
    if (typeof result === 'object') return result
    if (attempts === MAX_SIGN_UPS) throw notSignedUp(user.email, result)
    // What was lifted has not arrived at the service yet, or another job has restored it.
    await context.neon.http.sleep(SETTINGS_DELAY_MS)
    await settings.liftAgain()
  }
}

class SignUpAttempt {
  /** Not cut off, so that it shows whether there is a user now. */
  readonly #draining: SeedContext
  readonly #user: Credentials & { readonly name: string }
  readonly #observer: SignUpObserver
  #doubtful: boolean = false
  #made: boolean = false

  constructor(
    draining: SeedContext,
    user: Credentials & { readonly name: string },
    observer: SignUpObserver,
  ) {
    this.#draining = draining
    this.#user = user
    this.#observer = observer
  }

  async run(): Promise<SignedUpUser | 'taken' | 'closed' | 'unverified'> {
    try {
      return await (this.#made ? this.#signIn() : this.#signUp())
    } catch (error) {
      // A refusal leaves no doubt, a failure does.
      if (!(error instanceof AuthServiceError) || error.status >= 500) this.#doubt()
      throw error
    }
  }

  async #signUp() {
    const { doubt } = this.#observer
    const result = await signUp(this.#draining.service, this.#user, doubt, () => this.#doubt())
    switch (result.kind) {
      case 'signed up':
        this.#observer.onUser(result.user.id)
        return { user: result.user, session: result.session, created: true }
      case 'closed':
        return 'closed'
      case 'without session':
        // The service may have invented the user: its id is right only if the email is certainly new.
        if (result.user !== undefined && !this.#doubtful) this.#observer.onUser(result.user.id)
        else this.#doubt()
        this.#made = true
        return await this.#signIn()
      case 'exists':
        return await this.#signIn()
    }
  }

  /** An email may be taken by a try of our own whose response was lost. */
  async #signIn() {
    const { email } = this.#user
    const result = await this.#tryToSignIn()
    switch (result?.kind) {
      case 'signed in': {
        const { user, session } = result
        this.#observer.onUser(user.id)
        return { user, session, created: this.#made }
      }
      case 'unverified':
        return 'unverified'
      case 'without session':
        throw signInWantsMore(email, result.wanted)
      case 'limited':
        throw rateLimited(email)
      default:
        this.#doubt()
        return 'taken'
    }
  }

  async #tryToSignIn() {
    try {
      return await signIn(this.#draining.service, this.#user)
    } catch (error) {
      // A user who is banned, say.
      if (error instanceof AuthServiceError && error.status < 500) return undefined
      throw error
    }
  }

  #doubt(): void {
    this.#doubtful = true
    this.#observer.onDoubt()
  }
}

function rateLimited(email: string): ActionError {
  return new ActionError({
    attempted: `sign in as ${email}`,
    answered: 'the rate limit of the auth service requires waiting for more than a minute',
    likely: "another client signs in from the runner's IP address.",
    remedy: 'run the job again, which is safe, when no other client signs in from there.',
  })
}

function notSignedUp(email: string, result: 'closed' | 'unverified'): ActionError {
  const attempted = `sign up ${email}`
  return result === 'closed'
    ? new ActionError({
        attempted,
        answered: 'sign-up with email and password is closed',
        likely: 'the settings copied from the parent branch close it.',
        remedy: `${RESET}, so that the preview starts with its own settings; or open sign-up on the branch.`,
      })
    : new ActionError({
        attempted,
        answered: 'the service accepted it, but returned no session',
        likely: 'the branch requires verified addresses.',
        remedy: `switch \`require_email_verification\` off on the branch, or ${RESET}.`,
      })
}
