import pLimit from 'p-limit'
import type { AuthService } from '../clients/auth-service/auth-service.ts'
import { setActiveOrganization } from '../clients/auth-service/organizations.ts'
import { type SessionCookie, secretsOf } from '../clients/auth-service/session-cookie.ts'
import type { Credentials } from '../clients/auth-service/sign-in.ts'
import type { SessionsFolder } from '../settings/sessions-folder.ts'
import { obtainSessions, signInSeconds } from './obtain-sessions.ts'
import { writeSessionFiles } from './session-files.ts'
import { isPlainOrigin, storageState } from './storage-state.ts'

/** Sessions at a time; the service allows 100 requests of a kind in 10 seconds. */
const CONCURRENCY = 20

/** A user who is to have a session file. */
export interface SessionUser extends Credentials {
  /** Slug of the organization that is active in the session. */
  readonly activeOrganization: string | undefined
}

/** What session files are made of. */
export interface SessionRequest {
  readonly service: AuthService
  /** Everyone who is to have a file. */
  readonly users: readonly SessionUser[]
  /** Sessions that the run has anyway, by email. */
  readonly known: ReadonlyMap<string, SessionCookie>
  /** Origins of the app; patterns are skipped. */
  readonly origins: readonly string[]
  readonly folder: SessionsFolder
  /** Keeps a text out of the log from now on. */
  readonly mask: (secret: string) => void
  readonly info: (message: string) => void
}

/**
 * Signs users in, and writes a storage state for each.
 *
 * @returns the path of each file, by email
 * @throws ActionError naming every user who can't sign in, if an organization can't be made active, or if a file can't be written; NetworkError
 */
export async function createSessions(request: SessionRequest): Promise<Map<string, string>> {
  const { service, users, known, folder, mask, info } = request
  const seconds = signInSeconds(users.filter(({ email }) => !known.has(email)).length)
  if (seconds > 0) {
    info(`Signing ${users.length} users in at the service's pace takes about ${seconds} seconds.`)
  }
  const sessions = await obtainSessions(service, users, known)
  for (const secret of [...sessions.values()].flatMap(secretsOf)) mask(secret)
  await activateOrganizations(request, sessions)
  const { getDomain } = await import('tldts')
  const siteOf = (hostname: string) =>
    getDomain(hostname, { allowPrivateDomains: true }) ?? hostname
  const origins = request.origins.filter(isPlainOrigin)
  const states = [...sessions].map(
    ([email, session]) => [email, storageState(session, service.baseUrl, origins, siteOf)] as const,
  )
  return await writeSessionFiles(folder, new Map(states))
}

async function activateOrganizations(
  { service, users }: SessionRequest,
  sessions: ReadonlyMap<string, SessionCookie>,
): Promise<void> {
  await pLimit(CONCURRENCY).map(users, async ({ email, activeOrganization: slug }) => {
    const session = sessions.get(email)
    if (session && slug !== undefined) await setActiveOrganization({ service, session }, slug)
  })
}
