import { randomBytes } from 'node:crypto'
import { jsonBody } from '../../../src/clients/http/response.ts'
import type { NewLiveBranch } from '../branches.ts'
import { askAuth, brief, type Live, type Question } from './question.ts'

/** Asked while auth is enabled: what branches have that are made of it. */
export const ofChildren: readonly Question[] = [
  {
    asks: 'A branch right after it was created: its state',
    answer: async ({ branch }) => branch.firstState,
  },
  {
    asks: 'created_at of the auth that a child branch inherits',
    behaviour: 'inheritedAuthCreatedAt',
    answer: (live) =>
      withChild(live, {}, async (child) => {
        const [own, parents] = await Promise.all([askAuth(child, 'GET'), askAuth(live, 'GET')])
        if (own.status !== 200) return `no auth: ${brief(own)}`
        const { created_at: createdAt } = jsonBody(own)
        if (createdAt === jsonBody(parents)['created_at']) return 'as parent'
        return Date.parse(String(createdAt)) >= Date.parse(child.branch.createdAt)
          ? 'branch creation'
          : `${createdAt}`
      }),
  },
  {
    asks: 'A schema-only child: GET auth, then POST auth',
    answer: (live) =>
      withChild(live, { initSource: 'schema-only' }, async (child) => {
        const read = await askAuth(child, 'GET')
        const enabled = await askAuth(child, 'POST', '', { auth_provider: 'better_auth' })
        return `${brief(read)}; ${brief(enabled)}`
      }),
  },
  {
    asks: 'A child of a moment before auth was enabled: GET auth, then POST auth',
    answer: (live) =>
      withChild(live, { parentTimestamp: live.beforeAuth }, async (child) => {
        const read = await askAuth(child, 'GET')
        const enabled = await askAuth(child, 'POST', '', { auth_provider: 'better_auth' })
        return `${brief(read)}; ${brief(enabled)}`
      }),
  },
]

/** One at a time: small plans have ten branches. */
async function withChild(
  live: Live,
  how: Partial<NewLiveBranch>,
  answer: (child: Pick<Live, 'project' | 'branch'>) => Promise<string>,
): Promise<string> {
  const { project, branch } = live
  const name = `${branch.name}-child-${randomBytes(4).toString('hex')}`
  const child = await project.branches.create({ name, parentId: branch.id, ...how })
  try {
    return await answer({ project, branch: child })
  } finally {
    await project.branches.delete(child)
  }
}
