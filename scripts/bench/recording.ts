import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { SendRequest } from '../../src/clients/http/transport.ts'
import { fakeClock, seededRandom } from '../../test/support/clock.ts'
import { asTheEventTells } from '../../test/support/closed.ts'
import { runInProcess } from '../../test/support/in-process.ts'
import type { ProcessToRun } from '../../test/support/runner/run-action.ts'
import { standInTransport } from '../../test/support/stand-in-transport.ts'
import type { Preview } from './preview.ts'

/** One of the three hosts that a run speaks to. */
export const HOSTS = ['api', 'auth', 'github'] as const

/** A request that a run made of a host, and the response. */
export interface Exchange {
  readonly host: (typeof HOSTS)[number]
  readonly method: string
  readonly path: string
  readonly body: string
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** How the hosts are reached. */
export interface Link {
  /** Certificate and key for TLS; plain http without. */
  readonly tls?: { readonly cert: string; readonly key: string; readonly http2: boolean }
  /** Time for the way there and back. */
  readonly roundTripMs?: number
}

/** What the serving process is told. */
export type Order = { readonly link: Link } | { readonly exchanges: readonly Exchange[] }

/** Runs the action in this process against the stand-in. What it did there is done. */
export async function record(
  { neon }: Preview,
  run: ProcessToRun,
  result: string,
): Promise<Exchange[]> {
  const exchanges: Exchange[] = []
  const clock = fakeClock({ random: seededRandom(1), start: Date.now() })
  const near = standInTransport(neon, clock)
  const send: SendRequest = async (request, signal) => {
    const { method, url, body = '' } = request
    const response = await near(request, signal)
    const host = url.href.startsWith(neon.apiHost)
      ? 'api'
      : url.href.startsWith(neon.github.apiUrl)
        ? 'github'
        : 'auth'
    exchanges.push({ host, method, path: `${url.pathname}${url.search}`, body, ...response })
    return response
  }
  using _ = asTheEventTells(neon.github, run.event)
  const told = await runInProcess({ ...run, place: neon.github, send, clock })
  if (told.outputs['result'] !== result) throw new Error(told.error ?? told.outputs['result'])
  return exchanges
}

/** Hosts in a process of their own, which only repeat what was recorded. */
export interface Replay extends AsyncDisposable {
  /** Origins by host. */
  readonly origins: Readonly<Record<Exchange['host'], string>>
  /** What is to be repeated from now on. */
  load(exchanges: readonly Exchange[]): Promise<void>
}

export async function startReplay({ neon }: Preview, link: Link): Promise<Replay> {
  const child = fork(fileURLToPath(new URL('replay.ts', import.meta.url)))
  const order = async (what: Order): Promise<unknown> => {
    child.send(what)
    const [reply] = await once(child, 'message')
    return reply
  }
  const origins = (await order({ link })) as Replay['origins']
  const api = new URL(neon.apiHost).origin
  return {
    origins,
    load: async (exchanges) => {
      // The auth service's URL is in what the API tells; all hosts of the stand-in are one server.
      const moved = (text: string) => text.replaceAll(api, origins.auth)
      await order({ exchanges: exchanges.map((one) => ({ ...one, text: moved(one.text) })) })
    },
    [Symbol.asyncDispose]: async () => {
      child.kill()
      await once(child, 'exit')
    },
  }
}
