import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import type { AccountLimit } from './account-limit.ts'
import { type Answer, faultAnswer, text } from './answers.ts'
import { routes } from './api/routes.ts'
import { answerApi, type Project } from './api/routing.ts'
import type { Fault, Faults } from './faults.ts'
import { answerGitHub } from './github/api.ts'
import type { StandInGitHub } from './github/github.ts'
import type { LateEffects } from './late-effects.ts'
import type { RecordedRequest, RequestLog } from './requests.ts'

/** What all requests to one stand-in meet. */
export interface Serving {
  origin: string
  project: Project
  github: StandInGitHub
  log: RequestLog
  limit: AccountLimit
  faults: Faults
  lateEffects: LateEffects
}

/** A request as it comes in, whole. */
export interface ReceivedRequest {
  method: string
  url: URL
  headers: IncomingHttpHeaders
  text: string
  /** Where it came from. */
  address: string
}

/** A request, and its record. */
interface Arrival extends ReceivedRequest {
  request: RecordedRequest
}

/** An answer; or the connection is cut, or kept open without one. */
export type Outcome = Answer | 'cut' | 'silence'

/** Answers a request that came over the network. */
export async function serveRequest(
  serving: Serving,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const outcome = await receive(serving, {
    method: incoming.method ?? 'GET',
    url: new URL(serving.origin + (incoming.url ?? '/')),
    headers: incoming.headers,
    text: await readText(incoming),
    address: incoming.socket.remoteAddress ?? '127.0.0.1',
  })
  if (outcome === 'cut') outgoing.destroy()
  else if (outcome !== 'silence') send(outgoing, outcome)
}

/** Records a request and answers it, as its fault wants where it meets one. */
export async function receive(serving: Serving, received: ReceivedRequest): Promise<Outcome> {
  const { project, log, limit, faults } = serving
  const { method, url, headers, text } = received
  const request = log.receive({
    method,
    path: url.pathname,
    query: url.searchParams,
    headers,
    service: serviceAt(url.pathname),
  })
  request.body = parsedBody(text)
  await serving.lateEffects.requestCame()
  const refusal = request.service === 'api' ? limit.refusal(project.behaviour) : undefined
  const fault = refusal === undefined ? faults.take(method, request.path) : undefined
  if (fault?.kind === 'hang') return 'silence'
  const answer = refusal ?? (await answerOf(serving, { ...received, request }, fault))
  if (project.behaviour.latency > 0) await wait(project.behaviour.latency)
  log.answer(request, answer?.status)
  return answer ?? 'cut'
}

function serviceAt(path: string): RecordedRequest['service'] {
  if (path.startsWith('/api/')) return 'api'
  return path.startsWith('/github/') ? 'github' : 'auth'
}

/** The answer, undefined where the connection is to be cut instead. */
async function answerOf(
  serving: Serving,
  arrival: Arrival,
  fault: Fault | undefined,
): Promise<Answer | undefined> {
  if (fault === undefined) return answered(serving, arrival)
  switch (fault.kind) {
    case 'reset':
      return undefined
    case 'lost-answer':
      await answered(serving, arrival)
      return undefined
    case 'lost-answer-500':
      await answered(serving, arrival)
      return faultAnswer(fault)
    case 'late-effect':
    case 'late-effect-cut':
      serving.lateEffects.add(
        fault,
        () => answered(serving, arrival),
        serving.project.behaviour.sleep,
      )
      return fault.kind === 'late-effect' ? faultAnswer({ status: 504, ...fault }) : undefined
    case 'changed-answer':
      return changedBy(fault, await answered(serving, arrival), arrival.request.body)
    case 'meanwhile':
      return await meanwhile(fault, () => answered(serving, arrival))
    default:
      return faultAnswer(fault)
  }
}

function changedBy({ status, change }: Fault, answer: Answer, request: unknown): Answer {
  const changed = change?.(parsedBody(answer.body), request)
  const body = changed === undefined ? '' : JSON.stringify(changed)
  return { ...answer, ...(status !== undefined && { status }), body }
}

async function meanwhile({ before, after }: Fault, answer: () => Promise<Answer>): Promise<Answer> {
  await before?.()
  const answered = await answer()
  await after?.()
  return answered
}

async function answered({ project, github }: Serving, arrival: Arrival): Promise<Answer> {
  const { request } = arrival
  if (request.service === 'github') return answerGitHub(github, arrival)
  if (request.service === 'auth') return answerAuth(project, arrival)
  const { authorization } = request.headers
  return answerApi(routes, project, { ...request, authorization })
}

async function answerAuth({ branches }: Project, arrival: Arrival): Promise<Answer> {
  const { method, path } = arrival.request
  const auth = branches.authAt(path.split('/')[1] ?? '')
  if (auth === undefined || !path.startsWith(`${auth.basePath}/`)) return text(404, 'Not Found')
  const hasBody = method !== 'GET' && method !== 'HEAD' && arrival.text !== ''
  const request = new Request(arrival.url, {
    method,
    headers: headersOf(arrival),
    ...(hasBody && { body: arrival.text }),
  })
  const response = await auth.handle(request)
  return {
    status: response.status,
    headers: [...response.headers],
    body: await response.text(),
  }
}

function headersOf({ request, address }: Arrival): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  // The rate limit counts by the address of the caller, whatever that says of itself.
  headers.set('x-forwarded-for', address)
  return headers
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.statusCode = status
  for (const [name, value] of headers) outgoing.appendHeader(name, value)
  outgoing.end(body)
}

function parsedBody(body: string): unknown {
  if (body === '') return undefined
  try {
    const parsed: unknown = JSON.parse(body)
    return parsed
  } catch {
    return body
  }
}
