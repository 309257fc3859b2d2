import { expect, test } from 'vitest'
import { fakeClock, seededRandom } from '../../support/clock.ts'
import { runInProcess } from '../../support/in-process.ts'
import { pullRequest } from '../../support/runner/events.ts'
import { startStandIn } from '../../support/stand-in/stand-in.ts'
import { standInTransport } from '../../support/stand-in-transport.ts'

const password = 'correct horse battery'

test('a user who was an admin in production is made an editor in one run', async () => {
  await using neon = await startStandIn({ cheapHashing: true })
  neon.addBranch({ name: 'production', default: true })
  const auth = await neon.enableAuth('production')
  await auth.addUser({ email: 'eve@example.com', password, role: 'admin' })
  await auth.addUser({ email: 'bob@example.com', password: 'of production' })
  neon.addBranch({ name: 'preview/pr-12-login', parent: 'production' })
  const clock = fakeClock({ random: seededRandom(1), start: Date.now() })
  const { error } = await runInProcess({
    with: {
      api_key: neon.apiKey,
      project_id: neon.projectId,
      api_host: neon.apiHost,
      user_password: password,
      users: '[{ email: eve@example.com, roles: [user, editor] }, { email: bob@example.com }]',
    },
    event: pullRequest('opened', { number: 12, headRef: 'login' }),
    send: standInTransport(neon, clock),
    clock,
  })
  expect(error).toBeUndefined()
  const users = neon.branch('preview/pr-12-login').auth?.users() ?? []
  expect(users.map(({ email, role, emailVerified }) => [email, role, emailVerified])).toEqual([
    ['eve@example.com', 'user,editor', true],
    ['bob@example.com', 'user', true],
  ])
})
