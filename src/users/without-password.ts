import { errorCode, errorMessage, type HttpResponse } from '../clients/http/response.ts'
import { sendIdempotent } from '../clients/http/retry.ts'
import { apiError } from '../clients/neon/api-error.ts'
import { requestUser } from '../clients/neon/users.ts'
import type { DeclaredUser } from '../settings/users.ts'
import type { SeedContext } from './seed-context.ts'
import type { UserState } from './user-state.ts'

/**
 * Creates a user without a password, for signing in by one-time code or magic link. It is the
 * management API that makes such users.
 *
 * @returns undefined if there is a user with that address already
 */
export async function createWithoutPassword(
  { neon, branch }: SeedContext,
  { email, name = email }: DeclaredUser,
): Promise<Extract<UserState, { kind: 'seen' }> | undefined> {
  let id: string | undefined
  // It can't be looked up whether it happened, but a repetition shows: the address is taken then.
  const answer = await sendIdempotent(async () => {
    const reply = await requestUser(neon, branch, { email, name })
    id = reply.id
    return reply.response
  }, neon.http)
  if (isEmailTakenOnNeon(answer)) return undefined
  if (id === undefined) throw apiError(`create the user ${email}`, answer)
  const user = {
    id,
    email,
    name,
    // Not in the answer; undeclared roles and verification are left as the service makes them.
    roles: [],
    emailVerified: false,
    banned: false,
    createdAt: neon.http.clock.now(),
  }
  return { kind: 'seen', user, password: 'right' }
}

/** What Neon answers to an address that is taken is not known for sure: 409, 400 or 422. */
export function isEmailTakenOnNeon(answer: HttpResponse): boolean {
  if (answer.status === 409) return true
  const words = `${errorCode(answer)} ${errorMessage(answer)}`
  return (
    (answer.status === 400 || answer.status === 422) && /exist|already|taken|duplicate/i.test(words)
  )
}
