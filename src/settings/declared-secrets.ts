import { isSecret } from '../auth-settings/compare.ts'
import type { SetupSettings } from './settings.ts'

/** Everything declared that must not be shown: passwords of users, and secrets of settings. */
export function declaredSecrets({
  users,
  authSettings,
}: Pick<SetupSettings, 'users' | 'authSettings'>): string[] {
  const passwords = users.flatMap(({ password }) => password ?? [])
  const secrets = authSettings.flatMap(({ setting, fields }) =>
    Object.entries(fields).flatMap(([name, value]) =>
      isSecret(setting, name) ? [String(value)] : [],
    ),
  )
  return [...passwords, ...secrets]
}
