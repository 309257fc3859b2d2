import { Failure } from '../failure.ts'
import type { Branch } from '../neon/branches.ts'
import type { Integration } from '../neon/integration.ts'
import { printable } from '../text.ts'

/**
 * Stops before anything is changed if the branch's auth is of another kind.
 *
 * @throws Failure if it is not Better Auth
 */
export function checkProvider(branch: Branch, { authProvider }: Integration): void {
  if (authProvider === 'better_auth') return
  throw new Failure({
    attempted: `use the auth of branch "${printable(branch.name)}"`,
    answered: `it is of the provider "${printable(authProvider, 40)}", and this action works with better_auth`,
    likely: 'the project still has the legacy Stack Auth, which Neon has deprecated.',
    remedy: 'move the project to Better Auth (https://neon.com/docs/auth), then run the job again.',
  })
}
