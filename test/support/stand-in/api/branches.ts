import * as v from 'valibot'
import { json } from '../answers.ts'
import type { StandInBranch } from '../branches.ts'
import {
  ApiError,
  type BranchCall,
  type Call,
  onBranch,
  onProject,
  parsed,
  seen,
} from './routing.ts'

/** Page size where the request says none; Neon's own is not documented. */
const pageSize = 100

const newBranch = v.strictObject({
  branch: v.optional(
    v.strictObject({
      name: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(256))),
      parent_id: v.optional(v.string()),
      parent_lsn: v.optional(v.string()),
      parent_timestamp: v.optional(v.string()),
      protected: v.optional(v.boolean()),
      archived: v.optional(v.boolean()),
      init_source: v.optional(v.picklist(['parent-data', 'parent-schema', 'schema-only'])),
      expires_at: v.optional(v.string()),
    }),
  ),
  endpoints: v.optional(v.array(v.looseObject({ type: v.string() }))),
  annotation_value: v.optional(v.record(v.string(), v.string())),
})

export const branchRoutes = [
  onProject('GET', '/branches', listBranches),
  onProject('POST', '/branches', createBranch),
  onBranch('GET', '', ({ project, branch }) => json(200, { branch: row(branch, project.id) })),
  onBranch('DELETE', '', deleteBranch),
]

function listBranches({ project, query }: Call) {
  const search = query.get('search') ?? ''
  const after = query.get('cursor')
  const { longestPage } = project.behaviour
  const limit = Math.min(longestPage, Number(query.get('limit') ?? pageSize))
  const found = project.branches
    .all()
    .filter(seen)
    .filter(({ id, name }) => id.includes(search) || name.includes(search))
  const start = after === null ? 0 : found.findIndex(({ id }) => id === after) + 1
  const page = found.slice(start, start + limit)
  const last = page.at(-1)
  const more = last !== undefined && start + limit < found.length
  return json(200, {
    branches: page.map((branch) => row(branch, project.id)),
    annotations: {},
    pagination: {
      ...(more && { next: last.id }),
      sort_by: 'updated_at',
      sort_order: 'DESC',
    },
  })
}

function createBranch({ project, body }: Call) {
  const { branch: asked = {} } = parsed(newBranch, body ?? {})
  const { branches } = project
  const parent = branches
    .all()
    .find((branch) => (asked.parent_id ? branch.id === asked.parent_id : branch.default))
  if (parent === undefined) throw new ApiError(404, 'parent branch not found')
  if (asked.name !== undefined && branches.find(asked.name) !== undefined) {
    throw new ApiError(409, 'branch with the provided name already exists', 'BRANCH_ALREADY_EXISTS')
  }
  const created = branches.add({
    name: asked.name ?? `branch-${branches.all().length}`,
    parent: parent.id,
    ...(asked.protected !== undefined && { protected: asked.protected }),
    ...(asked.init_source !== undefined && { initSource: asked.init_source }),
    ...(asked.parent_timestamp !== undefined && {
      parentTimestamp: new Date(asked.parent_timestamp),
    }),
    ...(asked.expires_at !== undefined && { expiresAt: asked.expires_at }),
  })
  return json(201, {
    branch: row(created, project.id),
    endpoints: [],
    operations: [],
    roles: [],
    databases: [],
  })
}

function deleteBranch({ project, branch }: BranchCall) {
  if (branch.default || branch.protected) {
    throw new ApiError(422, 'cannot delete a default or protected branch')
  }
  const deleted = row(branch, project.id)
  project.branches.delete(branch)
  return json(200, { branch: deleted, operations: [] })
}

function row(branch: StandInBranch, projectId: string) {
  const createdAt = branch.createdAt.toISOString()
  return {
    id: branch.id,
    project_id: projectId,
    ...(branch.parentId !== undefined && { parent_id: branch.parentId }),
    name: branch.name,
    current_state: branch.currentState,
    state_changed_at: createdAt,
    creation_source: 'console',
    ...(branch.primary !== undefined && { primary: branch.primary }),
    default: branch.default,
    protected: branch.protected,
    init_source: branch.initSource,
    cpu_used_sec: 0,
    compute_time_seconds: 0,
    active_time_seconds: 0,
    written_data_bytes: 0,
    data_transfer_bytes: 0,
    created_at: createdAt,
    updated_at: createdAt,
    ...(branch.expiresAt !== undefined && { expires_at: branch.expiresAt }),
  }
}
