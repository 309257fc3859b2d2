import type { HttpRequest } from '../clients/http/transport.ts'
import type { Branch } from '../clients/neon/branch.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import { type AuthParts, type AuthState, readAuth } from './auth.ts'

/** Reads the auth of the branch that was found. */
export type ReadAuth = (found: Branch, waited: boolean) => Promise<AuthState | undefined>

/** The form of Neon's ids of branches, which a name may have, too. */
const LIKE_AN_ID = /^br-[a-z0-9-]{1,57}$/

/**
 * Begins to read a branch's auth while the branch is still being looked up, where it is given by what
 * looks like its id (Neon's create-branch action hands the id out). This saves a round trip, and no
 * more: only the management API is asked, and its response counts only if the branch that is found
 * then has just this id. Its errors are not reported, since the branch is then read again.
 *
 * @param wanted name or id of the branch
 * @param believesAbsence whether auth that was not there yet may be taken for not enabled. Enabling
 *   finds out if that was wrong; a teardown would end with nothing done
 * @returns what reads the auth of a branch once it is found
 */
export function prefetchAuth(
  neon: NeonClient,
  wanted: string,
  needed: AuthParts,
  believesAbsence: boolean,
): ReadAuth {
  const early = LIKE_AN_ID.test(wanted) ? tryToRead(neon, wanted, needed) : undefined
  return async (found, waited) => {
    // Of a branch that came into being meanwhile, nothing was known.
    const read = found.id === wanted && !waited ? await early : undefined
    const told = read !== undefined && (read.auth !== undefined || believesAbsence)
    return told ? read.auth : await readAuth(neon, found, needed)
  }
}

/** @returns undefined if it could not be read at once */
async function tryToRead(
  neon: NeonClient,
  id: string,
  needed: AuthParts,
): Promise<{ readonly auth: AuthState | undefined } | undefined> {
  const { http } = neon
  // Not repeated: no run waits for it.
  const once = { ...http, send: (ask: HttpRequest) => http.send({ ...ask, retry: false }) }
  try {
    return { auth: await readAuth({ ...neon, http: once }, { id }, needed) }
  } catch {
    return undefined
  }
}
