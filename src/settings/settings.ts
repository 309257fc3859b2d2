import type { DeclaredSetting } from '../auth-settings/setting.ts'
import type { BranchPattern } from '../branch-name/pattern.ts'
import type { GitHubAccess } from '../clients/github/access.ts'
import type { PullRequest } from '../clients/github/pull-request.ts'
import type { JobAuth } from '../event/job-auth.ts'
import type { DeclaredOrganization } from './declared-organization.ts'
import type { Lifetime } from './operation.ts'
import type { AuthProvider } from './provider.ts'
import type { SessionsFolder } from './sessions-folder.ts'
import type { DeclaredUser } from './users.ts'

/** What every operation has. All settings are checked, complete and read-only. */
interface CommonSettings {
  readonly apiKey: string
  readonly apiHost: string
  readonly projectId: string
  /** Undefined: GitHub can't be asked. */
  readonly github: GitHubAccess | undefined
  /** Seconds for the whole run. */
  readonly timeout: number
  readonly summary: boolean
  /** Whether later steps get the URLs of the auth service as environment variables. */
  readonly exportEnv: boolean
}

/** What an operation on one branch has. */
interface OneBranchSettings extends CommonSettings {
  readonly authProvider: AuthProvider
  /** Name or id of the branch, placeholders filled. */
  readonly branch: string
}

/** What an operation that changes the branch's auth has. */
interface OneChangeSettings extends OneBranchSettings {
  /** Whether the event chose the operation, which binds it to the pull request's branch. */
  readonly automatic: boolean
  readonly pullRequest: PullRequest | undefined
  /** The `branch` input before its placeholders were filled. */
  readonly branchTemplate: string
  readonly deleteData: boolean
  readonly dryRun: boolean
  /** Whether one comment on the pull request is kept up to date. */
  readonly comment: boolean
}

export interface SetupSettings extends OneChangeSettings {
  readonly operation: 'setup'
  /** How long auth that is enabled here lives. */
  readonly lifetime: Lifetime
  readonly databaseName: string | undefined
  /** Database role for authenticated users, which only Stack Auth's route of projects takes. */
  readonly roleName: string | undefined
  readonly users: readonly DeclaredUser[]
  readonly organizations: readonly DeclaredOrganization[]
  /** Where testers find the password, for the comment; '' if that was not said. */
  readonly passwordHint: string
  /** Origin of the preview, where it is the only one that it can be. */
  readonly previewUrl: string | undefined
  /** Origins. */
  readonly domains: readonly string[]
  /** The other settings of auth, as far as they are declared. */
  readonly authSettings: readonly DeclaredSetting[]
  /** Who is sent a test mail after a change of the mail server. */
  readonly testRecipient: string | undefined
  /** Whether domains, OAuth providers and members of organizations that are not declared are removed. */
  readonly prune: boolean
  /** Whether the preview is to start empty. */
  readonly reset: boolean
  /** Whether the event is one that begins a preview, which decides a reset where nothing else can. */
  readonly startsPreview: boolean
  /** Where each user who has a password gets a file with a session; undefined: nowhere. */
  readonly sessions: SessionsFolder | undefined
  /** Seconds. */
  readonly waitForBranch: number
  /** Seconds. */
  readonly waitForReady: number
}

export interface TeardownSettings extends OneChangeSettings {
  readonly operation: 'teardown'
  /** Where session files of this runner may be left. */
  readonly sessions: SessionsFolder | undefined
  /** At the end of a job: what is to be removed, and nothing else. */
  readonly jobAuth: JobAuth | undefined
  /** Whether the preview ends although its pull request stays open. */
  readonly whileOpen: boolean
}

export interface StatusSettings extends OneBranchSettings {
  readonly operation: 'status'
}

export interface KeysSettings extends OneBranchSettings {
  readonly operation: 'keys'
  readonly authProvider: 'stack'
  readonly dryRun: boolean
}

export interface ClaimSettings extends OneBranchSettings {
  readonly operation: 'claim'
  readonly authProvider: 'stack'
  readonly dryRun: boolean
  /** Whether the workflow's repository is certainly private, so that its summary may show the link. */
  readonly isPrivateRepository: boolean
}

/** What is asked of a sweep, which is for many branches. */
export interface SweepSettings extends CommonSettings {
  readonly operation: 'sweep'
  readonly github: GitHubAccess
  /** Which branches are previews, and for which pull request. */
  readonly pattern: BranchPattern
  readonly deleteData: boolean
  readonly dryRun: boolean
}

/** A setup or a teardown. */
export type ChangeSettings = SetupSettings | TeardownSettings

/** What is asked for one branch. */
export type BranchSettings = ChangeSettings | StatusSettings | KeysSettings | ClaimSettings

/** What is requested, discriminated by `operation`. */
export type Settings = BranchSettings | SweepSettings
