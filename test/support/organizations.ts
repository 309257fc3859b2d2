import type { AuthService } from './stand-in/auth-service.ts'

let callers = 0

/** What a user's client shows of organizations. */
export interface SeenByClient {
  /** Slugs of those that it lists, in alphabetical order. */
  organizations: string[]
  /** The role of each member, by email, of the organizations by slug. */
  members: Record<string, Record<string, string>>
}

/** Signs a user in, from an address of its own, and returns how to ask as that user. */
export async function clientOf(
  auth: AuthService,
  email: string,
  password: string,
): Promise<(path: string, body?: object) => Promise<Response>> {
  const address = `10.1.${(callers >> 8) & 255}.${callers++ & 255}`
  const send = async (path: string, body?: object, cookie = '') =>
    auth.handle(
      new Request(`${auth.baseUrl}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': address,
          'x-neon-client-info': JSON.stringify({ betterAuthVersion: '1.7.25' }),
          ...(cookie && { cookie, origin: new URL(auth.baseUrl).origin }),
        },
        ...(body && { body: JSON.stringify(body) }),
      }),
    )
  const signedIn = await send('/sign-in/email', { email, password })
  if (!signedIn.ok) throw new Error(`${email} can't sign in: ${await signedIn.text()}`)
  const cookie = signedIn.headers
    .getSetCookie()
    .map((header) => header.split(';', 1)[0])
    .join('; ')
  return (path, body) => send(path, body, cookie)
}

/** Signs a user in and lists what its client sees. */
export async function seenBy(
  auth: AuthService,
  email: string,
  password: string,
): Promise<SeenByClient> {
  const ask = await clientOf(auth, email, password)
  const organizations: { id: string; slug: string }[] = JSON.parse(
    await (await ask('/organization/list')).text(),
  )
  const seen: SeenByClient = { organizations: [], members: {} }
  for (const { id, slug } of organizations.toSorted((a, b) => a.slug.localeCompare(b.slug))) {
    const answer = await ask(`/organization/list-members?organizationId=${id}&limit=1000`)
    const { members }: { members: { role: string; user: { email: string } }[] } = JSON.parse(
      await answer.text(),
    )
    seen.organizations.push(slug)
    seen.members[slug] = Object.fromEntries(members.map(({ role, user }) => [user.email, role]))
  }
  await ask('/sign-out', {})
  return seen
}
