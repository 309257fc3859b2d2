import { randomUUID } from 'node:crypto'
import type { Fault } from './faults.ts'

/** An answer as it goes over the http. */
export interface Answer {
  status: number
  headers: [name: string, value: string][]
  body: string
}

/** An answer with a JSON body, or with an empty one. */
export function json(status: number, body?: unknown): Answer {
  if (body === undefined) return { status, headers: [], body: '' }
  return {
    status,
    headers: [['content-type', 'application/json']],
    body: JSON.stringify(body),
  }
}

/** An answer in plain text, as gateways and unknown routes give it. */
export function text(status: number, body: string): Answer {
  return { status, headers: [['content-type', 'text/plain; charset=utf-8']], body }
}

/** An error in the shape that all of Neon's API shares (`GeneralError`). */
export function neonError(status: number, message: string, code = ''): Answer {
  return json(status, { request_id: randomUUID(), code, message })
}

/** What a fault that keeps the connection answers. */
export function faultAnswer(fault: Fault): Answer {
  const answer = plainFaultAnswer(fault)
  for (const header of Object.entries(fault.headers ?? {})) answer.headers.push(header)
  return answer
}

function plainFaultAnswer({ kind, status, body }: Fault): Answer {
  if (kind === 'html') {
    const page = '<html><head><title>502 Bad Gateway</title></head><body></body></html>'
    return {
      status: status ?? 502,
      headers: [['content-type', 'text/html']],
      body: typeof body === 'string' ? body : page,
    }
  }
  if (kind === 'text') return text(status ?? 502, typeof body === 'string' ? body : 'bad gateway')
  if (body !== undefined) return json(status ?? 500, body)
  return neonError(status ?? 500, 'a fault of the stand-in')
}
