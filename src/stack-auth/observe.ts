import type { PresentSettings } from '../auth-settings/setting.ts'
import type { NeonApi } from '../neon/api.ts'
import type { Branch } from '../neon/branches.ts'
import type { Settings } from '../settings/settings.ts'
import { ownerOfProjectsAuth } from './belonging.ts'
import { type FoundAuth, isStack } from './integration.ts'
import { readProjectSettings } from './project-settings.ts'
import { listProjectDomains } from './routes.ts'

/** The auth of a project, as Neon's routes of projects tell it. */
export interface ProjectAuth {
  /** In the spelling in which Neon keeps them. */
  readonly domains: readonly string[]
  /** What was not needed was not read, and is not there. */
  readonly settings: PresentSettings
}

/** What is to be read of it. */
export interface Needed {
  readonly domains: boolean
  readonly settings: boolean
}

/** What the declared settings have to be compared with. */
export function needed({ domains, authSettings, prune }: Settings): Needed {
  return { domains: domains.length > 0 || prune, settings: authSettings.length > 0 || prune }
}

/**
 * Reads the project's auth, if it is Stack Auth and this branch's: another branch's is no measure.
 *
 * @throws Failure if Neon refuses
 */
export async function readProjectAuth(
  neon: NeonApi,
  branch: Branch,
  { own, listed }: FoundAuth,
  { domains, settings }: Needed,
): Promise<ProjectAuth | undefined> {
  if (own === undefined || !isStack(own)) return undefined
  if (ownerOfProjectsAuth(branch, listed) !== 'this branch') return undefined
  const [trusted = [], present = NO_SETTINGS] = await Promise.all([
    domains ? listProjectDomains(neon) : undefined,
    settings ? readProjectSettings(neon) : undefined,
  ])
  return { domains: trusted, settings: present }
}

const NO_SETTINGS: PresentSettings = { auth: { name: undefined }, plugins: {}, webhooks: undefined }
