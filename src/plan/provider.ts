import { type AuthIntegration, isBetterAuth } from '../clients/neon/auth.ts'
import type { Branch } from '../clients/neon/branch.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'

/**
 * Stops before anything is changed if the branch's auth is of another kind.
 *
 * @throws ActionError if it is not Better Auth
 */
export function assertBetterAuth(
  branch: Branch,
  integration: Pick<AuthIntegration, 'authProvider'>,
): void {
  if (isBetterAuth(integration)) return
  const { authProvider } = integration
  throw new ActionError({
    attempted: `use the auth of branch "${printable(branch.name)}"`,
    answered: `it is of the provider "${printable(authProvider, 40)}", and \`auth_provider\` says better_auth`,
    likely: 'the project still has the legacy Stack Auth, which Neon has deprecated.',
    remedy:
      'say `auth_provider: stack` while the project still uses it (docs/stack-auth.md); to leave it: https://neon.com/docs/auth/migrate/from-legacy-auth',
  })
}
