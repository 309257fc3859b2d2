import type { IncomingMessage, ServerResponse } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, faultAnswer, text } from './answers.ts'
import { routes } from './api/routes.ts'
import { answerApi, type Project } from './api/routing.ts'
import type { Fault, Faults } from './faults.ts'
import type { RecordedRequest, RequestLog } from './requests.ts'

/** What all requests to one stand-in meet. */
export interface Serving {
  origin: string
  project: Project
  log: RequestLog
  faults: Faults
}

/** A request with what only the auth service needs of it. */
interface Arrival {
  request: RecordedRequest
  url: URL
  text: string
  /** Where it came from. */
  address: string
}

/** Records a request and answers it, as its fault wants where it meets one. */
export async function serveRequest(
  { origin, project, log, faults }: Serving,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const url = new URL(origin + (incoming.url ?? '/'))
  const request = log.receive({
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    service: url.pathname.startsWith('/api/') ? 'api' : 'auth',
  })
  const sent = await readText(incoming)
  request.body = parsedBody(sent)
  const fault = faults.take(request.method, request.path)
  if (fault?.kind === 'hang') return
  const address = incoming.socket.remoteAddress ?? '127.0.0.1'
  const answer = await answerOf(project, { request, url, text: sent, address }, fault)
  if (project.behaviour.latency > 0) await wait(project.behaviour.latency)
  log.answer(request, answer?.status)
  if (answer === undefined) outgoing.destroy()
  else send(outgoing, answer)
}

/** The answer, undefined where the connection is to be cut instead. */
async function answerOf(
  project: Project,
  arrival: Arrival,
  fault: Fault | undefined,
): Promise<Answer | undefined> {
  if (fault === undefined) return answered(project, arrival)
  if (fault.kind.startsWith('lost-answer')) await answered(project, arrival)
  return fault.kind === 'reset' || fault.kind === 'lost-answer' ? undefined : faultAnswer(fault)
}

function answered(project: Project, arrival: Arrival): Promise<Answer> {
  const { request } = arrival
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
