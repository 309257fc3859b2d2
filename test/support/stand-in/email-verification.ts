import * as v from 'valibot'
import type { StandInUser } from './auth-database.ts'
import type { Behaviour } from './behaviour.ts'

const verifying = v.looseObject({
  userId: v.optional(v.string()),
  data: v.looseObject({ emailVerified: v.boolean() }),
})

/**
 * What is left of a call of the admin plugin where the service takes no notice of
 * `data.emailVerified`; the call as it came where it does.
 */
export async function withVerificationIgnored(
  path: string,
  request: Request,
  { adminVerifiesEmail }: Behaviour,
  users: () => readonly StandInUser[],
): Promise<Request> {
  const calls = { '/admin/create-user': 'create', '/admin/update-user': 'update' } as const
  const call = Object.entries(calls).find(([known]) => known === path)?.[1]
  if (call === undefined || adminVerifiesEmail === 'both' || adminVerifiesEmail === call) {
    return request
  }
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => undefined)
  if (!v.is(verifying, body)) return request
  const { emailVerified: _, ...data } = body.data
  // An update of nothing would be refused.
  const name = users().find(({ id }) => id === body.userId)?.name
  const left = call === 'update' && Object.keys(data).length === 0 ? { name } : data
  return new Request(request, { body: JSON.stringify({ ...body, data: left }) })
}
