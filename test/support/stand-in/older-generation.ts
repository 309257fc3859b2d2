import * as v from 'valibot'

/**
 * What makes an auth service of today speak like an older one. Compared were the sources of
 * better-auth 1.4.22 and 1.7.7 (`api/routes/sign-up`, `api/middlewares/origin-check`,
 * `plugins/admin/routes`), and 1.3.10 for the code of a duplicate.
 */

/**
 * 1.4 looked at the origin of a request only when it carried a cookie or fetch metadata; 1.7
 * looks at every origin that is sent.
 */
export function withoutUncheckedOrigin(headers: Headers): Headers {
  const checked = ['cookie', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest']
  if (checked.some((name) => headers.has(name))) return headers
  const seen = new Headers(headers)
  seen.delete('origin')
  seen.delete('referer')
  return seen
}

const errorBody = v.looseObject({ code: v.string(), message: v.string() })
const signedUp = v.looseObject({ token: v.null(), user: v.looseObject({ id: v.string() }) })

/** These had a code of their own in 1.4 too. */
const ownCodes = new Set(['VALIDATION_ERROR', 'BANNED_USER'])

const duplicate = { code: 'USER_ALREADY_EXISTS', message: 'User already exists.' }

/**
 * Rewrites an answer. 1.4 made the code of most errors out of their message (so
 * `EMAIL_AND_PASSWORD_SIGN_UP_IS_NOT_ENABLED` where 1.7 says `EMAIL_PASSWORD_SIGN_UP_DISABLED`),
 * up to 1.3.10 a duplicate was `USER_ALREADY_EXISTS`, and none of them invented a user for an
 * address that exists.
 *
 * @param isUser whether the branch has a user of this id
 */
export async function olderAnswer(
  response: Response,
  isUser: (id: string) => boolean,
): Promise<Response> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  if (v.is(signedUp, body) && !isUser(body.user.id)) {
    return Response.json(duplicate, { status: 422 })
  }
  if (!v.is(errorBody, body) || ownCodes.has(body.code)) return response
  const older = body.code.startsWith(duplicate.code)
    ? { ...body, ...duplicate }
    : { ...body, code: codeOf(body.message) }
  return new Response(JSON.stringify(older), response)
}

function codeOf(message: string): string {
  return message
    .toUpperCase()
    .replace(/ /g, '_')
    .replace(/[^A-Z0-9_]/g, '')
}

const clientInfo = v.pipe(v.string(), v.parseJson(), v.object({ betterAuthVersion: v.string() }))

/** Whether a client tells that it knows Better Auth 1.7 or later. */
export function knowsNewGeneration(headers: Headers): boolean {
  const told = v.safeParse(clientInfo, headers.get('x-neon-client-info'))
  const [major = 0, minor = 0] = told.success
    ? told.output.betterAuthVersion.split('.').map(Number)
    : []
  return major > 1 || (major === 1 && minor >= 7)
}
