import * as v from 'valibot'
import { type Answer, json } from '../answers.ts'
import type { ReceivedRequest } from '../serving.ts'
import type { StandInGitHub, StandInPull } from './github.ts'

interface Call {
  readonly github: StandInGitHub
  readonly params: Record<string, string | undefined>
  readonly url: URL
  readonly text: string
}

interface Route {
  readonly method: string
  readonly pattern: RegExp
  readonly needs: 'read' | 'write' | undefined
  readonly answer: (call: Call) => Answer
}

const routes: readonly Route[] = [
  onRepository('GET', '/pulls/:number', 'read', ({ github, params }) => {
    const pull = github.pulls.find(({ number }) => String(number) === params['number'])
    return pull === undefined ? notFound() : json(200, pull)
  }),
  onRepository('GET', '/pulls', 'read', (call) => {
    const state = call.url.searchParams.get('state') ?? 'open'
    const head = call.url.searchParams.get('head')
    return page(
      call,
      call.github.pulls
        .filter((pull) => state === 'all' || pull.state === state)
        .filter((pull) => head === null || labelOf(pull) === head)
        .toSorted((a, b) => b.number - a.number),
    )
  }),
  onRepository('GET', '/commits/:sha/pulls', 'read', (call) =>
    page(
      call,
      call.github.pulls.filter(({ head }) => head.sha === call.params['sha']),
    ),
  ),
  onRepository('GET', '/issues/:number', 'read', ({ github, params }) =>
    github.issues.has(Number(params['number']))
      ? json(200, { number: Number(params['number']), state: 'open' })
      : notFound(),
  ),
  onRepository('GET', '/issues/:number/comments', 'read', (call) =>
    page(call, call.github.comments(Number(call.params['number']))),
  ),
  onRepository('POST', '/issues/:number/comments', 'write', ({ github, params, text }) =>
    json(201, github.addComment(Number(params['number']), bodyIn(text))),
  ),
  onRepository('PATCH', '/issues/comments/:id', 'write', ({ github, params, text }) => {
    const comment = github.comment(Number(params['id']))
    if (comment === undefined) return notFound()
    if (comment.user.login !== github.login) return notAccessible()
    comment.body = bodyIn(text)
    return json(200, comment)
  }),
  onRepository('DELETE', '/issues/comments/:id', 'write', ({ github, params }) =>
    github.removeComment(Number(params['id'])) ? json(204) : notFound(),
  ),
  {
    method: 'POST',
    pattern: /^\/graphql$/,
    needs: undefined,
    answer: ({ github }) => json(200, { data: { viewer: { login: github.login } } }),
  },
]

/** `owner:ref`, as `head` is asked for. */
function labelOf({ head: { ref, repo } }: StandInPull): string {
  return `${repo?.full_name.split('/')[0]}:${ref}`
}

/** A route of a repository; `:name` in its path is a parameter. */
function onRepository(
  method: string,
  path: string,
  needs: 'read' | 'write',
  answer: Route['answer'],
): Route {
  const source = `/repos/:owner/:repo${path}`.replace(/:(\w+)/g, '(?<$1>[^/]+)')
  return { method, pattern: new RegExp(`^${source}$`), needs, answer }
}

/** Answers a request as GitHub's API does. */
export function answerGitHub(
  github: StandInGitHub,
  { method, url, headers, text }: ReceivedRequest,
): Answer {
  const path = url.pathname.replace(/^\/github/, '')
  if (headers.authorization !== `token ${github.token}`) {
    return json(401, { message: 'Bad credentials', status: '401' })
  }
  const route = routes.find((one) => one.method === method && one.pattern.test(path))
  if (route === undefined) return notFound()
  const params = { ...route.pattern.exec(path)?.groups }
  if (route.needs !== undefined) {
    if (`${params['owner']}/${params['repo']}` !== github.repository) return notFound()
    if (github.right === 'none' || (route.needs === 'write' && github.right === 'read')) {
      return notAccessible()
    }
  }
  return route.answer({ github, params, url, text })
}

function notFound(): Answer {
  return json(404, { message: 'Not Found', status: '404' })
}

function notAccessible(): Answer {
  return json(403, { message: 'Resource not accessible by integration', status: '403' })
}

function bodyIn(text: string): string {
  return v.parse(v.object({ body: v.string() }), JSON.parse(text)).body
}

/** One page of a list: 30 items unless asked for up to 100; where the next is stands in a header. */
function page({ url }: Call, items: readonly unknown[]): Answer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30))
  const number = Number(url.searchParams.get('page') ?? 1)
  const answer = json(200, items.slice((number - 1) * size, number * size))
  if (number * size < items.length) {
    const next = new URL(url)
    next.searchParams.set('page', String(number + 1))
    answer.headers.push(['link', `<${next.href}>; rel="next"`])
  }
  return answer
}
