import type { DeclaredSetting } from '../../auth-settings/setting.ts'
import type { AuthProvider } from '../provider.ts'
import type { DeclaredUser } from '../users.ts'

/** What a configuration file declares. */
export interface ConfigFile {
  readonly authProvider: AuthProvider | undefined
  readonly databaseName: string | undefined
  readonly users: readonly DeclaredUser[]
  /** Origins. */
  readonly domains: readonly string[]
  readonly authSettings: readonly DeclaredSetting[]
  /** Who is sent a test mail after a change of the mail server. */
  readonly testRecipient: string | undefined
  /** To be masked, whether the file is right or wrong. */
  readonly secrets: readonly string[]
}

/** No file: nothing is declared. */
export const NO_CONFIG: ConfigFile = {
  authProvider: undefined,
  databaseName: undefined,
  users: [],
  domains: [],
  authSettings: [],
  testRecipient: undefined,
  secrets: [],
}
