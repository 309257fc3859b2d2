import * as v from 'valibot'

const account = v.object({ login: v.string(), id: v.number() })

const end = v.optional(
  v.object({ ref: v.optional(v.string(), ''), sha: v.optional(v.string(), '') }),
  {},
)

/** Of a pull request, one that was written by hand for a local runner may have any part. */
const payloadSchema = v.object({
  pull_request: v.optional(
    v.object({
      number: v.optional(v.number(), 0),
      merged: v.optional(v.boolean(), false),
      merge_commit_sha: v.nullish(v.string()),
      head: end,
      base: end,
    }),
  ),
  deployment: v.optional(v.object({ ref: v.string(), sha: v.string() })),
  ref: v.optional(v.string()),
  after: v.optional(v.string()),
  repository: v.optional(
    v.object({
      id: v.number(),
      full_name: v.string(),
      default_branch: v.string(),
      owner: account,
    }),
  ),
  sender: v.optional(account),
})

type Payload = v.InferOutput<typeof payloadSchema>

const someCommit = '6dcb09b5b57875f334f61aebed695e2e4193db5e'

/**
 * The `GITHUB_…` variables that follow from the event and its payload.
 * Source: GitHub's documentation of events that trigger workflows and of default variables. A
 * merged pull request's `closed` has the base branch as its ref, not `refs/pull/…/merge` (GitHub's
 * changelog of 2023-09-13).
 *
 * @throws ValiError when the payload's shape is not GitHub's
 */
export function eventVariables(
  event: { name: string; payload: unknown },
  actor?: string,
): Record<string, string> {
  const payload = v.parse(payloadSchema, event.payload)
  const { ref, sha } = commitOf(event.name, payload)
  const repository = payload.repository
  const [owner = ''] = repository?.full_name.split('/') ?? []
  const who = actor ?? payload.sender?.login ?? 'octocat'
  return {
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REPOSITORY: repository?.full_name ?? '',
    GITHUB_REPOSITORY_ID: String(repository?.id ?? ''),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: String(repository?.owner.id ?? ''),
    GITHUB_ACTOR: who,
    GITHUB_ACTOR_ID: String(payload.sender?.id ?? ''),
    GITHUB_TRIGGERING_ACTOR: who,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_SHA: sha,
    GITHUB_HEAD_REF: payload.pull_request?.head.ref ?? '',
    GITHUB_BASE_REF: payload.pull_request?.base.ref ?? '',
    GITHUB_WORKFLOW_REF: `${repository?.full_name ?? ''}/.github/workflows/preview.yml@${ref}`,
    GITHUB_WORKFLOW_SHA: sha,
  }
}

function commitOf(name: string, payload: Payload): { ref: string; sha: string } {
  const { pull_request: pull, deployment, repository } = payload
  const branch = `refs/heads/${repository?.default_branch ?? 'main'}`
  if (pull !== undefined && name === 'pull_request_target')
    return { ref: branch, sha: pull.base.sha }
  if (pull !== undefined) {
    const ref = pull.merged ? `refs/heads/${pull.base.ref}` : `refs/pull/${pull.number}/merge`
    return { ref, sha: pull.merge_commit_sha ?? someCommit }
  }
  if (deployment !== undefined) {
    // A deployment of a bare commit, as Vercel makes it, has no ref.
    const ref = deployment.ref === deployment.sha ? '' : `refs/heads/${deployment.ref}`
    return { ref, sha: deployment.sha }
  }
  return { ref: payload.ref ?? branch, sha: payload.after ?? someCommit }
}
