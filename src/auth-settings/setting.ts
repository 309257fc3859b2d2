import type {
  NeonAuthEmailAndPasswordConfig,
  NeonAuthPluginConfigs,
  NeonAuthWebhookConfig,
} from '@neon/sdk/raw'
import type * as v from 'valibot'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'

/** The settings of a branch's auth as Neon reports them; undefined if not requested or not reported. */
export interface CurrentSettings {
  /** By `GET auth`. */
  readonly auth: { readonly name: string | undefined }
  /** By `GET auth/plugins`, which returns most settings at once. */
  readonly plugins: NeonAuthPluginConfigs
  /** By `GET auth/webhooks`. */
  readonly webhooks: NeonAuthWebhookConfig | undefined
}

/** How signing up and in by email and password is set, by the API's own names. */
export type PasswordSettings = NeonAuthEmailAndPasswordConfig

/** The fields of one setting, by the API's own names. */
export type Fields = Readonly<Record<string, unknown>>

/** What a write needs besides the place: the fields to send, and the setting as it was. */
export interface SettingWrite {
  readonly body: Fields
  /** Undefined: not there, or not known. */
  readonly current: Fields | undefined
}

/**
 * One setting of a branch's auth, with all that the action knows of it: how it is declared, read,
 * compared and written, and what of it is secret. A new setting of Neon's is a new one of these.
 */
export interface AuthSetting {
  /** Its path in the configuration file, in the API's own names: `['plugins', 'magic_link']`. */
  readonly path: readonly [string, ...string[]]
  /** Whether it is an entry of the list at the beginning of the path, identified by its `id`. */
  readonly inList?: boolean
  /** What may be declared. */
  readonly schema: v.GenericSchema
  /** Whether it is declared as a single value instead of fields; its one field has its name then. */
  readonly scalar?: boolean
  /** Declared fields that are not a part of the setting itself: neither compared nor sent. */
  readonly metaFields?: readonly string[]
  /** The fields that are never shown. The API may not give them back. */
  readonly secrets?: readonly string[]
  /** Fields that are no secret, but that the API does not give back either. */
  readonly writeOnly?: readonly string[]
  /** Declared fields that have no effect beside the others: never compared. */
  ignored?(declared: Fields): readonly string[]
  /** The setting in auth that was enabled just now, where it is known and matters. */
  readonly initial?: Fields
  /** The fields in which placeholders such as `{number}` are filled. */
  readonly placeholders?: Readonly<Record<string, 'text' | 'address'>>
  /**
   * What a write sends: the fields that differ (the API keeps the others), all that are declared, or
   * the whole setting (the API forgets what is not sent).
   */
  readonly patch: 'different' | 'declared' | 'whole'
  /** Which of Neon's responses contains it. */
  readonly source: keyof CurrentSettings
  /** @returns undefined if the setting is not there */
  read(present: CurrentSettings): Fields | undefined
  /**
   * Sets it; setting it twice is setting it once. Whether it took effect is for `writeSetting` to check.
   *
   * @returns what Neon's answer shows of it
   * @throws ActionError if Neon refuses; NetworkError
   */
  write(neon: NeonClient, branch: PreviewBranch, write: SettingWrite): Promise<unknown>
  /**
   * Why the declared fields can't be written over what is there, as the rest of "`name` …".
   *
   * @returns undefined if they can
   */
  refusal?(declared: Fields, current: Fields | undefined): string | undefined
  /**
   * What the author of the file may wrongly expect of the declared fields.
   *
   * @param after how any setting will be once all that is declared is written
   */
  warnings?(declared: Fields, after: SettingsAfter): readonly string[]
  /** Which fields of a write keep out users who have yet to sign up, or send them mail. */
  blocksSignUp?(body: Fields): readonly string[]
  /** What a copy of it does to production or to users of the preview: with a host or sender only. */
  inheritedEffect?(current: Fields): string | undefined
  /** Removes it, where the API can. @throws ActionError if Neon refuses; NetworkError */
  readonly remove?: (neon: NeonClient, branch: PreviewBranch) => Promise<void>
}

/** How settings will be once all that is declared is written; undefined: not there. */
export type SettingsAfter = (setting: AuthSetting) => Fields | undefined

/** A setting that the API can remove. */
export type RemovableSetting = AuthSetting & Required<Pick<AuthSetting, 'remove'>>

/** Whether the API can remove a setting. */
export function isRemovable(setting: AuthSetting): setting is RemovableSetting {
  return setting.remove !== undefined
}

/** A setting as it was declared. */
export interface DeclaredSetting {
  readonly setting: AuthSetting
  /** What is compared and sent. */
  readonly fields: Fields
  /** Fields whose value came from the environment: it may be a secret, so it is not shown. */
  readonly fromEnvironment: readonly string[]
}

/** The setting's name: `plugins.magic_link`. */
export function settingName({ path }: Pick<AuthSetting, 'path'>): string {
  return path.join('.')
}

/** Its name without the group that it is in: `magic_link`. */
export function shortName({ path }: Pick<AuthSetting, 'path'>): string {
  return path.reduce((_, part) => part)
}
