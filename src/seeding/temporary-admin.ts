import { randomBytes } from 'node:crypto'
import { ADMIN_ROLE, type SeenUser } from '../auth-service/seen-user.ts'
import { type Credentials, signIn } from '../auth-service/sign-in.ts'
import { Failure } from '../failure.ts'
import { described } from '../http/answer.ts'
import { repeated } from '../http/retry.ts'
import { requestUserDeletion } from '../neon/auth-users.ts'
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
 * Removes a temporary admin, also after the run was ended.
 *
 * @param id its id; undefined if the run was interrupted before it was known, or before the user
 *   was made: signing in tells which
 * @throws Failure naming the user to remove, if it can't be removed
 */
export async function removeTemporaryAdmin(
  seeding: Seeding,
  credentials: Credentials,
  id: string | undefined,
): Promise<void> {
  const { neon, branch, service } = seedingInGrace(seeding)
  let why: string
  try {
    const known = id ?? (await idBySigningIn())
    if (known === undefined) return
    const answer = await repeated(() => requestUserDeletion(neon, branch, known), neon.wire)
    if (answer.status < 300 || answer.status === 404) return
    why = `Neon answered ${described(answer)}`
  } catch (error) {
    why = error instanceof Failure ? error.facts.answered : 'the time for it was up'
  }
  throw new Failure({
    attempted: `remove the temporary admin ${credentials.email} from branch "${branch.name}"`,
    answered: why,
    likely: 'a fault at Neon, or the job was cancelled at that moment.',
    remedy: `remove that user in the Neon console. Its password is random and was never shown.`,
  })

  async function idBySigningIn(): Promise<string | undefined> {
    const signed = await signIn(service, credentials, 0)
    return signed.kind === 'signed in' ? signed.user.id : undefined
  }
}
