import type { AuthService } from '../clients/auth-service/auth-service.ts'
import type { AuthUser } from '../clients/auth-service/auth-user.ts'
import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'
import { type Credentials, signIn } from '../clients/auth-service/sign-in.ts'
import { type SignUpResult, signUp } from '../clients/auth-service/sign-up.ts'
import { formatResponse } from '../clients/http/response.ts'
import { readPlugins } from '../clients/neon/auth-config.ts'
import { rollbackOnError } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import { contextDraining, type SeedContext } from './seed-context.ts'
import { withSignUpOverrides, withSignUpOverridesAtFirst } from './temporary-settings.ts'

/** A user with a session. */
export interface SignedInUser {
  readonly user: AuthUser
  readonly session: SessionCookie
  /** Whether it was made by signing up just now. */
  readonly created: boolean
}

/** Somebody who has to know what became of a sign-up even if it fails. */
interface SignUpObserver {
  /** Told the id of the user as soon as it is known for sure. */
  made(id: string): void
  /** Told that there may be such a user now, whose id did not show. */
  inDoubt(): void
  /** Told that it failed while it was under way; the settings are still lifted then. */
  failed(): Promise<void>
}

const NO_OBSERVER: SignUpObserver = {
  made: () => undefined,
  inDoubt: () => undefined,
  failed: async () => undefined,
}

/** How often a sign-up is tried while lifted settings are on their way to the service. */
const SIGN_UP_TRIES = 5
/** Milliseconds between them. */
const SETTINGS_DELAY = 1_000

/**
 * Signs up while the settings are lifted that would send mail or keep the user out. An address that
 * is taken is signed in as.
 *
 * @param next goes on with the session while the settings are put back
 * @returns undefined if the address is taken and has another password
 * @throws ActionError if the service does not take it
 */
export async function signUpOrSignIn<T>(
  seeding: SeedContext,
  user: Credentials & { readonly name: string },
  next: (signed: SignedInUser) => Promise<T>,
  watch = NO_OBSERVER,
): Promise<T | undefined> {
  let doubtful = false
  const doubt = () => {
    doubtful = true
    watch.inDoubt()
  }
  return await withSignUpOverridesAtFirst(
    seeding,
    (lifted) => attempt(lifted, 1),
    async (signed) => signed && (await next(signed)),
  )

  async function attempt(place: SeedContext, tries: number): Promise<SignedInUser | undefined> {
    // While nothing was sent there is nobody to look for.
    place.neon.http.signal.throwIfAborted()
    // Not cut off, so that it shows whether there is a user now.
    const { service } = contextDraining(place)
    const signed = await rollbackOnError(() => signUpOrIn(service), watch.failed)
    if (signed.kind === 'signed up' || signed.kind === 'signed in') {
      watch.made(signed.user.id)
      return { ...signed, created: signed.kind === 'signed up' }
    }
    // Without a session the service may have invented the user: only of a new address its id is right.
    if (signed.kind === 'without session' && signed.user !== undefined && !doubtful) {
      watch.made(signed.user.id)
    } else if (signed.kind === 'without session' || signed.kind === 'taken') doubt()
    if (signed.kind === 'taken') return undefined
    if (signed.kind === 'other' || tries === SIGN_UP_TRIES) throw notSignedUp(user.email, signed)
    // Closed, or without a session: what was lifted has not arrived at the service yet, or another
    // job has put it back meanwhile.
    const { neon, branch } = place
    await neon.http.sleep(SETTINGS_DELAY)
    const passwordSettings = (await readPlugins(neon, branch))?.email_and_password
    const now = { ...place, passwordSettings }
    return await withSignUpOverrides(now, (lifted) => attempt(lifted, tries + 1))
  }

  /** An address may be taken by a try of our own whose answer was lost. */
  async function signUpOrIn(service: AuthService) {
    const up = await signUp(service, user, doubt)
    if (up.kind === 'other' && up.answer.status >= 500) throw notSignedUp(user.email, up)
    if (up.kind !== 'exists') return up
    const signed = await signIn(service, user)
    if (signed.kind === 'signed in') return signed
    if (signed.kind === 'unverified') return { kind: 'without session', user: undefined } as const
    if (signed.kind === 'other' && signed.answer.status >= 500) {
      throw notSignedUp(user.email, signed)
    }
    return { kind: 'taken' } as const
  }
}

/** The error for a sign-up that the service did not take. */
function notSignedUp(
  email: string,
  signed: Exclude<SignUpResult, { kind: 'signed up' | 'exists' }>,
): ActionError {
  const attempted = `sign up ${email}`
  switch (signed.kind) {
    case 'closed':
      return new ActionError({
        attempted,
        answered: 'sign-up with email and password is closed',
        likely: 'the settings that the branch copied from its parent close it.',
        remedy:
          'set `reset: true`, so that the preview starts with settings of its own, or open sign-up on the branch.',
      })
    case 'other':
      return new ActionError({
        attempted,
        answered: `the auth service answered ${formatResponse(signed.answer)}`,
        likely: 'a setting or webhook that the branch copied from its parent refuses it.',
        remedy: 'look at the message; `reset: true` starts the preview without copied settings.',
      })
    default:
      return new ActionError({
        attempted,
        answered: 'the service took it, but gave no session',
        likely: 'the branch requires verified addresses.',
        remedy: 'set `reset: true`, or switch `require_email_verification` off on the branch.',
      })
  }
}
