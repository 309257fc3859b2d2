import { randomBytes } from 'node:crypto'
import { ADMIN_ROLE, type AuthUser } from '../clients/auth-service/auth-user.ts'
import { type Credentials, signIn } from '../clients/auth-service/sign-in.ts'
import type { Branch } from '../clients/neon/branches.ts'
import { deleteUser } from '../clients/neon/users.ts'
import { cleanupFailure } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import { contextForCleanup, type SeedContext } from './seed-context.ts'

const PREFIX = 'neon-auth-preview-'
/** A name that never resolves (RFC 2606), so that no mail could ever arrive anywhere. */
const DOMAIN = 'example.invalid'

/** Milliseconds after which a temporary admin can't belong to a run that is still going on. */
const STALE = 6 * 60 * 60 * 1000 + 60_000

/** Credentials for an admin that lives only as long as the run needs it. */
export function temporaryAdmin(): Credentials & { readonly name: string } {
  return {
    email: `${PREFIX}${randomBytes(8).toString('hex')}@${DOMAIN}`,
    password: randomBytes(24).toString('base64url'),
    name: `Temporary ${ADMIN_ROLE} of Neon Auth Preview`,
  }
}

/** Temporary admins that a killed run has left behind. */
export function staleAdmins(users: readonly AuthUser[], now: number): AuthUser[] {
  return users.filter(
    ({ email, createdAt }) =>
      email.startsWith(PREFIX) && email.endsWith(`@${DOMAIN}`) && now - createdAt > STALE,
  )
}

/**
 * Finds out whether a sign-up that was interrupted has made the temporary admin, also after the run
 * was ended.
 *
 * @returns its id; undefined if it was not made
 * @throws ActionError naming the user, if it can't be told
 */
export async function findInterruptedSignUp(
  seeding: SeedContext,
  credentials: Credentials,
): Promise<string | undefined> {
  let why: string
  try {
    const patience = seeding.neon.http.signal.aborted ? 0 : Number.POSITIVE_INFINITY
    const signed = await signIn(contextForCleanup(seeding).service, credentials, patience)
    if (signed.kind === 'signed in') return signed.user.id
    if (signed.kind === 'refused') return undefined
    why =
      signed.kind === 'unverified'
        ? 'it is there, but its address must be verified before it can sign in, which would show its id'
        : 'the sign-up was interrupted, and whether there is such a user could not be told'
  } catch (error) {
    why = cleanupFailure(error)
  }
  throw notRemoved(seeding.branch, credentials.email, why)
}

/**
 * Removes a temporary admin, also after the run was ended.
 *
 * @throws ActionError naming the user to remove, if it can't be removed
 */
export async function removeTemporaryAdmin(
  seeding: SeedContext,
  email: string,
  id: string,
): Promise<void> {
  const { neon, branch } = contextForCleanup(seeding)
  let why: string
  try {
    await deleteUser(neon, branch, { id, email })
    return
  } catch (error) {
    why = cleanupFailure(error)
  }
  throw notRemoved(branch, email, why)
}

function notRemoved(branch: Branch, email: string, why: string): ActionError {
  return new ActionError({
    attempted: `remove the temporary admin ${email} from branch "${printable(branch.name)}"`,
    answered: why,
    likely: 'a fault at Neon, another job on the branch, or the job was cancelled at that moment.',
    remedy: 'remove that user in the Neon console. Its password is random and was never shown.',
  })
}
