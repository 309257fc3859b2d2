import { randomBytes } from 'node:crypto'
import { ADMIN_ROLE, type SeenUser } from '../auth-service/seen-user.ts'
import { type Credentials, signIn } from '../auth-service/sign-in.ts'
import { Failure } from '../failure.ts'
import { described } from '../http/answer.ts'
import { repeated } from '../http/retry.ts'
import { requestUserDeletion } from '../neon/auth-users.ts'
import type { Branch } from '../neon/branches.ts'
import { saysAbsent } from '../neon/refused.ts'
import { printable } from '../text.ts'
import { whyNotInGrace } from './putting-back.ts'
import { type Seeding, seedingInGrace } from './seeding.ts'

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
export function staleAdmins(users: readonly SeenUser[], now: number): SeenUser[] {
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
 * @throws Failure naming the user, if it can't be told
 */
export async function idOfInterrupted(
  seeding: Seeding,
  credentials: Credentials,
): Promise<string | undefined> {
  let why: string
  try {
    const patience = seeding.neon.wire.signal.aborted ? 0 : Number.POSITIVE_INFINITY
    const signed = await signIn(seedingInGrace(seeding).service, credentials, patience)
    if (signed.kind === 'signed in') return signed.user.id
    if (signed.kind === 'refused') return undefined
    why =
      signed.kind === 'unverified'
        ? 'it is there, but its address must be verified before it can sign in, which would show its id'
        : 'the sign-up was interrupted, and whether there is such a user could not be told'
  } catch (error) {
    why = whyNotInGrace(error)
  }
  throw notRemoved(seeding.branch, credentials.email, why)
}

/**
 * Removes a temporary admin, also after the run was ended.
 *
 * @throws Failure naming the user to remove, if it can't be removed
 */
export async function removeTemporaryAdmin(
  seeding: Seeding,
  email: string,
  id: string,
): Promise<void> {
  const { neon, branch } = seedingInGrace(seeding)
  let why: string
  try {
    const answer = await repeated(() => requestUserDeletion(neon, branch, id), neon.wire)
    if (answer.status < 300 || saysAbsent(answer)) return
    why = `Neon answered ${described(answer)}`
  } catch (error) {
    why = whyNotInGrace(error)
  }
  throw notRemoved(branch, email, why)
}

function notRemoved(branch: Branch, email: string, why: string): Failure {
  return new Failure({
    attempted: `remove the temporary admin ${email} from branch "${printable(branch.name)}"`,
    answered: why,
    likely: 'a fault at Neon, another job on the branch, or the job was cancelled at that moment.',
    remedy: 'remove that user in the Neon console. Its password is random and was never shown.',
  })
}
