import * as v from 'valibot'

const list = v.object({
  users: v.array(v.looseObject({ id: v.string(), createdAt: v.string() })),
  total: v.number(),
})

/**
 * A page of the users as Postgres may give it: those with equal sort keys stand in another order on
 * each other page, so that pages overlap and leave users out. Sorting by id leaves no two equal.
 *
 * @param answer gives the list without pages
 */
export async function listedInChangingOrder(
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const url = new URL(request.url)
  const { searchParams: query } = url
  const limit = Number(query.get('limit') ?? 100)
  const offset = Number(query.get('offset') ?? 0)
  const sortBy = query.get('sortBy')
  query.set('limit', '100000')
  query.set('offset', '0')
  const response = await answer(new Request(url, request))
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  if (sortBy === 'id' || !v.is(list, body)) {
    return v.is(list, body) ? pageOf(body.users) : response
  }
  // An import gives all its users one moment.
  const turned = offset % (2 * limit) === 0 ? body.users : body.users.toReversed()
  return pageOf(turned.toSorted((a, b) => (sortBy === 'createdAt' ? compare(a, b) : 0)))

  function pageOf(users: readonly unknown[]): Response {
    return Response.json({
      users: users.slice(offset, offset + limit),
      total: users.length,
      limit,
      offset,
    })
  }
}

function compare(a: { createdAt: string }, b: { createdAt: string }): number {
  return a.createdAt.localeCompare(b.createdAt)
}
