import { ActionError } from '../../lib/errors.ts'
import { isRecord } from '../../lib/json.ts'
import { callGitHub, type GitHubClient, PAGE_SIZE, paginate } from './github-client.ts'

/** What a comment is to say. */
export interface CommentSpec {
  /** Begins the text; nobody sees it. */
  readonly marker: string
  readonly text: string
  /** Ends the text; if nothing else differs, the comment stays as it is. */
  readonly footer: string
  /** Whether the comment is made where there is none. */
  readonly create: boolean
}

/**
 * Keeps one comment of a pull request up to date: the one that begins with the marker and that this
 * token's owner wrote, whoever else may have copied the marker.
 *
 * @returns what was done
 * @throws ActionError if GitHub refuses or does not respond
 */
export async function upsertComment(
  github: GitHubClient,
  number: number,
  { marker, text, footer, create }: CommentSpec,
): Promise<'created' | 'updated' | 'unchanged' | 'none'> {
  const constant = `${marker}\n${text}`
  const body = `${constant}${footer}`
  const [present, ...twins] = await ownComments(github, number, marker)
  if (present !== undefined) {
    // Two jobs that looked at the same time have each made one.
    for (const { id } of twins) await remove(github, number, id)
    if (beginsWith(present.body, constant)) return 'unchanged'
    await callGitHub(github, `change the comment on pull request ${number}`, (octokit, place) =>
      octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...place,
        comment_id: present.id,
        body,
      }),
    )
    return 'updated'
  }
  if (!create) return 'none'
  await callGitHub(github, `comment on pull request ${number}`, (octokit, place) =>
    octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...place,
      issue_number: number,
      body,
    }),
  )
  return 'created'
}

async function remove(github: GitHubClient, number: number, id: number): Promise<void> {
  const purpose = `remove a second comment from pull request ${number}`
  await callGitHub(github, purpose, async (octokit, place) => {
    await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...place,
      comment_id: id,
    })
    return { data: true }
  })
}

interface Comment {
  readonly id: number
  readonly body: string
  readonly author: string | undefined
}

/**
 * The comments with the marker that the token's owner wrote, the oldest first. Whose token it is, is
 * asked only where one may be ours.
 */
async function ownComments(
  github: GitHubClient,
  number: number,
  marker: string,
): Promise<Comment[]> {
  const marked: Comment[] = []
  const all = paginate(github, `read the comments of pull request ${number}`, (octokit, place) =>
    octokit.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...place,
      issue_number: number,
      per_page: PAGE_SIZE,
    }),
  )
  for await (const comments of all) {
    for (const { id, body = '', user } of comments) {
      if (body.startsWith(marker)) marked.push({ id, body, author: user?.login })
    }
  }
  if (marked.length === 0) return []
  const login = await ownLogin(github)
  return marked.filter(({ author }) => author === login)
}

/**
 * The login of the token's owner. A job's own token may not ask `GET /user`; GraphQL returns it for every
 * kind of token (`github-actions[bot]`).
 */
async function ownLogin(github: GitHubClient): Promise<string> {
  const purpose = 'tell whose token `github_token` is'
  const data = await callGitHub(github, purpose, async (octokit) => ({
    data: await octokit.graphql<unknown>('query { viewer { login } }'),
  }))
  const viewer = isRecord(data) ? data['viewer'] : undefined
  const login = isRecord(viewer) ? viewer['login'] : undefined
  if (typeof login === 'string' && login !== '') return login
  throw new ActionError({ attempted: purpose, answered: 'GitHub did not say it' })
}

function beginsWith(present: string, wanted: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n')
  return plain(present).startsWith(plain(wanted))
}
