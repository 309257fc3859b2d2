import type { CurrentSettings } from '../auth-settings/setting.ts'
import type { Branch } from '../clients/neon/branch.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { SetupSettings } from '../settings/settings.ts'
import { type FoundAuth, isStack } from './integration.ts'
import { projectAuthOwner } from './ownership.ts'
import { readProjectSettings } from './project-settings.ts'
import { listProjectDomains } from './routes.ts'

/** The auth of a project, as Neon's routes of projects tell it. */
export interface ProjectAuth {
  /** In the spelling in which Neon keeps them. */
  readonly domains: readonly string[]
  /** What was not needed was not read, and is not there. */
  readonly settings: CurrentSettings
}

/** What is to be read of it. */
export interface ProjectParts {
  readonly domains: boolean
  readonly settings: boolean
}

/** What the declared settings have to be compared with. */
export function requiredParts({ domains, authSettings, prune }: SetupSettings): ProjectParts {
  return { domains: domains.length > 0 || prune, settings: authSettings.length > 0 || prune }
}

/**
 * Reads the project's auth, if it is Stack Auth and this branch's: another branch's is no measure.
 *
 * @throws ActionError if Neon refuses
 */
export async function readProjectAuth(
  neon: NeonClient,
  branch: Branch,
  { own, listed }: FoundAuth,
  { domains, settings }: ProjectParts,
): Promise<ProjectAuth | undefined> {
  if (own === undefined || !isStack(own)) return undefined
  if (projectAuthOwner(branch, listed) !== 'this branch') return undefined
  const [trusted = [], present = NO_SETTINGS] = await Promise.all([
    domains ? listProjectDomains(neon) : undefined,
    settings ? readProjectSettings(neon) : undefined,
  ])
  return { domains: trusted, settings: present }
}

/** A new auth project of Stack Auth, which has none of the settings that new Better Auth has. */
export const NO_SETTINGS: CurrentSettings = {
  auth: { name: undefined },
  plugins: {},
  webhooks: undefined,
}
