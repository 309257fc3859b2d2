import type { DeclaredSetting } from '../../auth-settings/setting.ts'
import type { DeclaredOrganization } from '../declared-organization.ts'
import type { AuthProvider } from '../provider.ts'
import type { DeclaredUser } from '../users.ts'

/** What a configuration file declares. */
export interface ConfigFile {
  readonly authProvider: AuthProvider | undefined
  readonly databaseName: string | undefined
  /** Of Stack Auth only. */
  readonly roleName: string | undefined
  readonly users: readonly DeclaredUser[]
  readonly organizations: readonly DeclaredOrganization[]
  /** Origins. */
  readonly domains: readonly string[]
  readonly authSettings: readonly DeclaredSetting[]
  /** Who is sent a test mail after a change of the mail server. */
  readonly testRecipient: string | undefined
}

/** What came of reading a configuration file. */
export interface ConfigFileResult {
  /** Undefined without a file, and if something is wrong with it. */
  readonly config: ConfigFile | undefined
  /** To be masked, whether the file is right or wrong. */
  readonly secrets: readonly string[]
}
