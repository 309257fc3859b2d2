import { randomUUID } from 'node:crypto'
import pLimit from 'p-limit'
import { hasPassword } from '../clients/auth-service/accounts.ts'
import { type AdminSession, createsCredentials } from '../clients/auth-service/admin.ts'
import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'
import { type Credentials, type SignInResult, signIn } from '../clients/auth-service/sign-in.ts'
import type { CleanupStack } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import { RESET, signInWantsMore } from './errors.ts'
import type { SeedContext } from './seed-context.ts'
import { TemporarySettings } from './temporary-settings.ts'

/** A password that was set by editing a user. */
export interface EditedPassword extends Credentials {
  readonly userId: string
  /** Whether signing in with it had failed before. */
  readonly failedBefore: boolean
}

/** Users whose accounts are read at a time; the service allows 100 such reads in 10 seconds. */
const CONCURRENCY = 20

/**
 * Proves passwords that were set where it is in doubt whether they work: by signing in where that had
 * failed before; and on a service before Better Auth 1.6.23, which answers that it set the password of a
 * user who has none (who signed up with Google, say) and does nothing, by looking whether there is one.
 *
 * @returns a problem for every user who can't sign in, and the sessions of those who have signed in
 * @throws ActionError; NetworkError
 */
export async function provePasswords(
  context: SeedContext,
  admin: AdminSession,
  edited: readonly EditedPassword[],
  cleanup: CleanupStack,
): Promise<{ problems: ActionError[]; sessions: ReadonlyMap<string, SessionCookie> }> {
  const problems: ActionError[] = []
  const sessions = new Map<string, SessionCookie>()
  const doubtful = edited.filter(({ failedBefore }) => failedBefore)
  const others = edited.filter(({ failedBefore }) => !failedBefore)
  if (others.length > 0 && !(await createsCredentials(admin, randomUUID(), randomUUID()))) {
    context.debug('looking who has a password, since the service is of an older kind')
    const looked = await pLimit(CONCURRENCY).map(others, async (user) => ({
      user,
      has: await hasPassword(admin, { id: user.userId, email: user.email }),
    }))
    for (const { user, has } of looked) {
      if (has === false) problems.push(notSet(user.email))
      if (has === undefined) doubtful.push(user)
    }
  }
  if (doubtful.length === 0) return { problems, sessions }
  context.debug(`signing in with ${doubtful.length} of the passwords that were set, to prove them`)
  // Signing in with the right password may send mail to a user whose address is not verified.
  const settings = new TemporarySettings(context, cleanup)
  await settings.lift()
  for (const credentials of doubtful) {
    const result = await signIn(context.service, credentials)
    if (result.kind === 'signed in') sessions.set(credentials.email, result.session)
    else problems.push(...problemOf(credentials.email, result))
  }
  await settings.restore()
  return { problems, sessions }
}

function problemOf(
  email: string,
  result: Exclude<SignInResult, { kind: 'signed in' }>,
): ActionError[] {
  switch (result.kind) {
    case 'unverified':
      return []
    case 'without session':
      return [signInWantsMore(email, result.wanted)]
    case 'limited':
      return [unproven(email)]
    case 'refused':
      return [notSet(email)]
  }
}

function notSet(email: string): ActionError {
  return new ActionError({
    attempted: `give ${email} the declared password`,
    answered: 'the service accepted it, but the user still cannot sign in with it',
    likely: 'the user was made without a password, or by social sign-in.',
    remedy: `${RESET}, to start without the parent's users; or remove that user.`,
  })
}

function unproven(email: string): ActionError {
  return new ActionError({
    attempted: `sign in as ${email}, to prove that the password works`,
    answered: 'the rate limit of the auth service requires waiting for more than a minute',
    likely: "another client signs in from the runner's IP address.",
    remedy: 'run the job again, which is safe, when no other client signs in from there.',
  })
}
