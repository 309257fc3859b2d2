import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'
import type { AuthIntegration } from '../clients/neon/auth.ts'
import { SESSION_FILES_STATE } from '../event/job-auth.ts'
import { errorMessage } from '../lib/errors.ts'
import { trustsLocalhost } from '../plan/domains.ts'
import type { Runner } from '../runner/runner.ts'
import { createSessions, type SessionUser } from '../sessions/create-sessions.ts'
import { removeSessionFiles } from '../sessions/session-files.ts'
import { jobWorkspace } from '../settings/config-file/workspace.ts'
import { type SessionsFolder, sessionsRoots } from '../settings/sessions-folder.ts'
import type { SetupSettings } from '../settings/settings.ts'
import type { ApplyResult } from './result.ts'
import { authServiceAfter } from './service.ts'
import type { ApplyContext } from './setup-execution.ts'

/**
 * Writes a session file for each declared user who has a password.
 *
 * @param result of the setup, which must have succeeded
 * @returns the path of each file, by email
 * @throws ActionError naming every user who can't sign in, or if a file can't be written; NetworkError
 */
export async function writeDeclaredSessions(
  settings: SetupSettings & { readonly sessions: SessionsFolder },
  { neon, auth, runner }: ApplyContext,
  { integration, created, sessions }: ApplyResult & { readonly integration: AuthIntegration },
): Promise<ReadonlyMap<string, string>> {
  const { sessions: folder, domains, authSettings, lifetime } = settings
  const inherited = created ? undefined : auth
  const known = new Map<string, SessionCookie>([...(inherited?.users.sessions ?? []), ...sessions])
  // Noted before they are written: a job that is cancelled must not leave them behind.
  if (lifetime === 'job') runner.saveState(SESSION_FILES_STATE, folder.path)
  return await createSessions({
    service: authServiceAfter(settings, neon, integration.baseUrl, inherited),
    users: usersWithPasswords(settings),
    known,
    origins: [
      ...domains,
      ...(trustsLocalhost(authSettings, inherited) ? ['http://localhost'] : []),
    ],
    folder,
    mask: runner.mask,
    info: runner.info,
  })
}

/** The declared users who get a session file. */
function usersWithPasswords({ users }: SetupSettings): SessionUser[] {
  return users.flatMap(({ email, password, activeOrganization }) =>
    password === undefined ? [] : [{ email, password, activeOrganization }],
  )
}

/**
 * In the post step: removes the session files that a job has written. What can't be removed is a warning.
 *
 * @param path of their folder
 */
export async function removeSessionsOfJob(path: string, runner: Runner): Promise<void> {
  const roots = sessionsRoots(jobWorkspace(runner.environment))
  for (const warning of await removeLeftSessions({ path, roots })) runner.warning(warning)
}

/**
 * Removes session files that a setup has left on this runner.
 *
 * @returns a warning if they could not be removed
 */
export async function removeLeftSessions(folder: SessionsFolder): Promise<string[]> {
  try {
    await removeSessionFiles(folder)
    return []
  } catch (error) {
    return [errorMessage(error)]
  }
}
