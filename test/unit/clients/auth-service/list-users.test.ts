import { expect, test } from 'vitest'
import { AdminSession, listUsers } from '../../../../src/clients/auth-service/admin.ts'
import { OriginCandidates } from '../../../../src/clients/auth-service/auth-service.ts'
import { createHttpClient } from '../../../../src/clients/http/http-client.ts'
import { fakeClock } from '../../../support/clock.ts'
import { scriptedTransport, someResponse } from '../../../support/scripted-transport.ts'
import { someSession } from '../../../support/session-cookie.ts'

const baseUrl = new URL('https://ep-cool-moon.neonauth.example/neondb/auth')

/** What of a list that comes in these pages is read, and by which offsets they were asked for. */
async function listed(...pages: object[]) {
  const { send, sent } = scriptedTransport(pages.map((page) => someResponse(200, page)))
  const http = createHttpClient(send, fakeClock(), new AbortController().signal)
  const service = { http, baseUrl, origins: new OriginCandidates(baseUrl, []) }
  const admin = new AdminSession(service, { userId: 'user-0', session: someSession() })
  const found = await listUsers(admin)
  return {
    ids: found.map(({ id }) => id),
    offsets: sent.map(({ url }) => url.searchParams.get('offset')),
  }
}

function users(from: number, to: number) {
  return Array.from({ length: to - from }, (_, index) => ({
    id: `user-${from + index}`,
    email: `user${from + index}@example.com`,
  }))
}

const ids = (from: number, to: number) => users(from, to).map(({ id }) => id)

test('users are listed whole by a service that does not say how many there are', async () => {
  expect(await listed({ users: users(0, 100) }, { users: users(100, 130) })).toEqual({
    ids: ids(0, 130),
    offsets: ['0', '100'],
  })
  expect(await listed({ users: users(0, 100) }, { users: [] })).toMatchObject({ ids: ids(0, 100) })
})

test('what cannot be read as a user hides none of the others', async () => {
  const [first, second] = users(0, 2)
  const page = [first, null, { id: 'user-9' }, { email: 'bob@example.com' }]
  expect(await listed({ users: page, total: 5 }, { users: [second], total: 5 })).toEqual({
    ids: ids(0, 2),
    offsets: ['0', '4'],
  })
})

test('a list that stays shorter than it says is an error that tells both numbers', async () => {
  const short = [
    { users: users(0, 2), total: 5 },
    { users: [], total: 5 },
  ]
  await expect(listed(...short, ...short, ...short)).rejects.toThrow(
    'the auth service answered with a list of 2 users, and that there are 5',
  )
})
