import { randomUUID } from 'node:crypto'
import { type AdminSession, editUser, USER_EDITS } from '../clients/auth-service/admin.ts'
import { type Credentials, signIn } from '../clients/auth-service/sign-in.ts'
import { ActionError } from '../lib/errors.ts'
import type { SeedContext } from './seed-context.ts'
import { withSignUpOverrides } from './temporary-settings.ts'

/**
 * Finds passwords that were set and still do not work. Versions of Better Auth before 1.6.23 answer
 * that they set the password of a user who has none (who signed up with Google, say), and do
 * nothing. The same versions answer so for a user who does not exist, which tells them apart; with
 * them, each password is tried by signing in.
 *
 * @param set the credentials that were set
 * @returns a failure for every user who can't sign in
 */
export async function ineffectivePasswords(
  seeding: SeedContext,
  admin: AdminSession,
  set: readonly Credentials[],
): Promise<ActionError[]> {
  if (set.length === 0) return []
  const nobody = USER_EDITS.password(randomUUID(), randomUUID())
  const { status } = await editUser(admin, 'find out how the service sets passwords', nobody)
  if (status === 404) return []
  seeding.debug('signing in with each password that was set, since the service is of an older kind')
  // Signing in with the right password may send mail to a user whose address is not verified.
  return await withSignUpOverrides(seeding, async () => {
    const problems: ActionError[] = []
    for (const credentials of set) {
      const { kind } = await signIn(seeding.service, credentials)
      if (kind !== 'signed in' && kind !== 'unverified') problems.push(notSet(credentials.email))
    }
    return problems
  })
}

function notSet(email: string): ActionError {
  return new ActionError({
    attempted: `give ${email} the declared password`,
    answered: 'the service took it, but the user still can not sign in with it',
    likely: 'the user was made without a password, or by social sign-in.',
    remedy: "set `reset: true` to start without the parent's users, or remove that user.",
  })
}
