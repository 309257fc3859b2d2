import * as v from 'valibot'
import { type Answer, neonError, text } from '../answers.ts'
import type { AuthService } from '../auth-service.ts'
import type { Behaviour } from '../behaviour.ts'
import type { Branches, StandInBranch } from '../branches.ts'
import type { Mail } from '../mails.ts'

/** The project behind the management API. */
export interface Project {
  readonly id: string
  readonly apiKey: string
  readonly branches: Branches
  readonly behaviour: Behaviour
  readonly mails: Mail[]
}

/** A request to the management API, with what its path names. */
export interface Call {
  readonly project: Project
  readonly params: Record<string, string | undefined>
  readonly query: URLSearchParams
  readonly body: unknown
}

export interface BranchCall extends Call {
  readonly branch: StandInBranch
}

export interface AuthCall extends BranchCall {
  readonly auth: AuthService
}

type Handler<C> = (call: C) => Answer | Promise<Answer>

export interface Route {
  readonly method: string
  readonly pattern: RegExp
  readonly answer: Handler<Call>
}

/** Thrown to answer with an error of Neon's shape. */
export class ApiError extends Error {
  readonly answer: Answer

  constructor(status: number, message: string, code?: string) {
    super(message)
    this.answer = neonError(status, message, code)
  }
}

/** A route below the project; `:name` in its path is a parameter. */
export function onProject(method: string, path: string, answer: Handler<Call>): Route {
  const source = `/api/v2/projects/:project_id${path}`.replace(/:(\w+)/g, '(?<$1>[^/]+)')
  return { method, pattern: new RegExp(`^${source}$`), answer }
}

/** A legacy route below `/projects/auth`, whose body names the project. */
export function onAnyProject(method: string, path: string, answer: Handler<Call>): Route {
  return { method, pattern: new RegExp(`^/api/v2/projects/auth${path}$`), answer }
}

/** A route of one branch; without the branch it answers 404, and 422 to writes while that starts. */
export function onBranch(method: string, path: string, answer: Handler<BranchCall>): Route {
  return onProject(method, `/branches/:branch_id${path}`, (call) => {
    const branch = branchOf(call)
    if (method !== 'GET' && branch.currentState === 'init') {
      throw new ApiError(422, 'branch not ready yet')
    }
    return answer({ ...call, branch })
  })
}

/** A route of one branch's auth; where that is not enabled it answers 404. */
export function onAuth(method: string, path: string, answer: Handler<AuthCall>): Route {
  return onBranch(method, `/auth${path}`, (call) => {
    const { auth } = call.branch
    if (auth === undefined) throw new ApiError(404, 'Neon Auth is not enabled on this branch')
    if (path !== '' && auth.provider !== 'better_auth') {
      throw new ApiError(400, 'not supported for the auth provider of this branch')
    }
    return answer({ ...call, auth })
  })
}

function branchOf({ project, params }: Call): StandInBranch {
  const branch = project.branches.all().find(({ id }) => id === params['branch_id'])
  if (branch === undefined || !seen(branch)) throw new ApiError(404, 'branch not found')
  return branch
}

/** Whether a read of branches sees the branch yet; it counts the reads that did not. */
export function seen(branch: StandInBranch): boolean {
  if (branch.appearsAfterLists <= 0) return true
  branch.appearsAfterLists -= 1
  return false
}

/** The body by a schema; what does not fit is a 400 that names the field. */
export function parsed<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, body)
  if (result.success) return result.output
  const [issue] = result.issues
  const field = v.getDotPath(issue)
  throw new ApiError(400, field === null ? issue.message : `${field}: ${issue.message}`)
}

function projectIn(body: unknown): unknown {
  return v.is(v.object({ project_id: v.string() }), body) ? body.project_id : undefined
}

export interface ApiRequest {
  method: string
  path: string
  query: URLSearchParams
  authorization: string | undefined
  body: unknown
}

/** Answers a request as the management API does. */
export async function answerApi(
  routes: readonly Route[],
  project: Project,
  request: ApiRequest,
): Promise<Answer> {
  const route = routes.find(
    ({ method, pattern }) => method === request.method && pattern.test(request.path),
  )
  if (route === undefined) return text(404, '404 page not found')
  if (request.authorization !== `Bearer ${project.apiKey}`) {
    return neonError(401, 'supplied credentials do not pass authentication')
  }
  const params = { ...route.pattern.exec(request.path)?.groups }
  if ((params['project_id'] ?? projectIn(request.body)) !== project.id) {
    const scoped = 'not allowed to perform actions outside the project this key is scoped to'
    return neonError(404, scoped)
  }
  try {
    return await route.answer({ project, params, query: request.query, body: request.body })
  } catch (error) {
    if (error instanceof ApiError) return error.answer
    throw error
  }
}
