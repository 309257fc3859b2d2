import { randomBytes } from 'node:crypto'
import { jsonBody } from '../../../src/clients/http/response.ts'
import type { NewLiveBranch } from '../branches.ts'
import { askAuth, brief, type Finding, type Live, plain, type Question } from './question.ts'

/** Asked while auth is enabled: what branches have that are made of it. */
export const ofChildren: readonly Question[] = [
  {
    asks: 'A branch right after it was created: its state',
    answer: async ({ branch }) => ({ shown: branch.firstState }),
  },
  {
    asks: 'created_at of the auth that a child branch inherits',
    decides: 'inheritedAuthCreatedAt',
    answer: (live) =>
      withChild(live, {}, async (child) => {
        const [own, parents] = await Promise.all([askAuth(child, 'GET'), askAuth(live, 'GET')])
        if (own.status !== 200) return { shown: `no auth: ${brief(own)}` }
        const { created_at: createdAt } = jsonBody(own)
        if (createdAt === jsonBody(parents)['created_at']) return plain('as parent')
        return Date.parse(String(createdAt)) >= Date.parse(child.branch.createdAt)
          ? plain('branch creation')
          : plain(String(createdAt))
      }),
  },
  {
    asks: 'A schema-only child: GET auth, then POST auth',
    decides: 'childOfSchema',
    answer: (live) => withChild(live, { initSource: 'schema-only' }, authOf),
  },
  {
    asks: 'A child of a moment before auth was enabled: GET auth, then POST auth',
    decides: 'childOfEarlierMoment',
    answer: (live) => withChild(live, { parentTimestamp: live.beforeAuth }, authOf),
  },
  {
    asks: 'POST auth with the provider stack (legacy), on a branch and then by the project’s route',
    decides: 'stackAuth',
    // A child of its own, since only the project's route may be able to disable it again, and that
    // one does not say on which branch.
    answer: (live) => withChild(live, {}, whereStackIsServed),
  },
]

async function whereStackIsServed(child: Child): Promise<Finding> {
  const { project, branch } = child
  await askAuth(child, 'DELETE', '', { delete_data: true })
  const onBranch = await askAuth(child, 'POST', '', { auth_provider: 'stack' })
  if (onBranch.status === 201) return { shown: '201', value: 'everywhere' }
  const byProject = await project.askAnywhere('POST', '/projects/auth/create', {
    auth_provider: 'stack',
    project_id: project.target.projectId,
    branch_id: branch.id,
  })
  const served = { 201: 'projects only', 400: 'deprecated', 404: 'not found', 410: 'gone' }
  const value = Object.entries(served).find(([status]) => Number(status) === byProject.status)?.[1]
  return { shown: `${brief(onBranch)}; ${brief(byProject)}`, value }
}

type Child = Pick<Live, 'project' | 'branch'>

/** What a child has of its parent's auth; auth is enabled on it where that works. */
async function authOf(child: Child): Promise<Finding> {
  const read = await askAuth(child, 'GET')
  const enabled = await askAuth(child, 'POST', '', { auth_provider: 'better_auth' })
  const shown = `${brief(read)}; ${brief(enabled)}`
  if (read.status === 200) return { shown, value: 'inherited' }
  if (read.status !== 404) return { shown }
  if (enabled.status === 201) return { shown, value: 'none' }
  return enabled.status === 409 ? { shown, value: 'leftover' } : { shown }
}

/** One at a time: small plans have ten branches. */
async function withChild(
  live: Live,
  how: Partial<NewLiveBranch>,
  answer: (child: Child) => Promise<Finding>,
): Promise<Finding> {
  const { project, branch } = live
  const name = `${branch.name}-child-${randomBytes(4).toString('hex')}`
  const child = await project.branches.create({ name, parentId: branch.id, ...how })
  try {
    return await answer({ project, branch: child })
  } finally {
    await project.branches.delete(child)
  }
}
