import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import * as v from 'valibot'
import { addressOf, forward } from '../../test/support/runner/loopback.ts'

/** A request that went through Prism, and how it and its answer differ from the document. */
export interface Exchange {
  method: string
  /** Without the query, below the API's base address. */
  path: string
  status: number
  violations: string[]
}

export interface RecordingFront extends AsyncDisposable {
  /** To be used as `api_host`. */
  apiHost: string
  exchanges: Exchange[]
}

const basePath = '/api/v2'

/**
 * Stands before Prism, which knows the paths of the document without their base, and notes what it
 * says of each request.
 */
export async function startRecordingFront(prism: string): Promise<RecordingFront> {
  const exchanges: Exchange[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(basePath, '')
    const [plainPath = ''] = path.split('?')
    // The head of the answer is there, and nothing of it has left yet.
    response.once('pipe', () => {
      exchanges.push({
        method: request.method ?? '',
        path: plainPath,
        status: response.statusCode,
        violations: violationsIn(response),
      })
    })
    forward({ request, response, origin: prism, path })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    apiHost: `http://127.0.0.1:${addressOf(server).port}${basePath}`,
    exchanges,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

const violationList = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({ location: v.array(v.string()), message: v.string() })),
)

function violationsIn(response: ServerResponse): string[] {
  // Its own answers have this type; Neon's and the stand-in's never do.
  if (response.getHeader('content-type') === 'application/problem+json') {
    return ['Prism has answered in place of the API']
  }
  const header = response.getHeader('sl-violations')
  if (header === undefined) return []
  const list = v.safeParse(violationList, header)
  // A list that is too long for a header is cut, and no JSON any more.
  if (!list.success) return [String(header)]
  return list.output.map(({ location, message }) => `${location.join('.')} ${message}`)
}
