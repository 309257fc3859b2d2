import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { Server } from 'node:net'
import type { Certificate } from '../runner/certificate.ts'
import { AccountLimit } from './account-limit.ts'
import type { Project } from './api/routing.ts'
import { emptyAuthDatabase } from './auth-database.ts'
import type { AuthService } from './auth-service.ts'
import { type Behaviour, defaultBehaviour } from './behaviour.ts'
import { Branches, type EnableAuth, type NewBranch, type StandInBranch } from './branches.ts'
import { type Fault, Faults, type RandomFaults } from './faults.ts'
import { StandInGitHub } from './github/github.ts'
import { LateEffects } from './late-effects.ts'
import type { Mail } from './mails.ts'
import { recordedBehaviour } from './recorded-answers.ts'
import { type RecordedRequest, RequestLog, rounds } from './requests.ts'
import {
  type Outcome,
  type ReceivedRequest,
  receive,
  type Serving,
  serveRequest,
} from './serving.ts'

/**
 * Neon on loopback: its management API in memory, and a real Better Auth for every branch. GitHub's API
 * is there too.
 */
export interface StandIn extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, with a certificate `https://localhost:PORT` */
  readonly origin: string
  readonly apiHost: string
  /** The only key that is accepted. */
  readonly apiKey: string
  readonly projectId: string
  /** GitHub's API, on the same port: so requests to both have one order. */
  readonly github: StandInGitHub
  /** May be changed between requests. */
  readonly behaviour: Behaviour
  readonly requests: RecordedRequest[]
  /** Resolves as soon as such a request has come in, or at once if one has. */
  received(matches: (request: RecordedRequest) => boolean): Promise<void>
  /** Every mail that an auth service would have sent. */
  readonly mails: Mail[]
  addBranch(branch: NewBranch): StandInBranch
  /** Throws when there is no such branch. */
  branch(nameOrId: string): StandInBranch
  /** All of them, the newest first. */
  branches(): StandInBranch[]
  deleteBranch(nameOrId: string): void
  /** Enables auth without a request, as production already has it. */
  enableAuth(nameOrId: string, options?: EnableAuth): Promise<AuthService>
  fault(fault: Fault): void
  /** Lets all late effects happen that have not yet. */
  settle(): Promise<void>
  /** Has random faults from now on; none again without them. */
  randomFaults(random?: RandomFaults): void
  /** Answers a request as over the network, but without one. */
  receive(request: ReceivedRequest): Promise<Outcome>
  /** The longest chain of requests in sequence, of all requests unless some are given. */
  rounds(requests?: readonly RecordedRequest[]): number
  /** Ends every connection at once, hanging ones too. */
  close(): Promise<void>
}

/**
 * Starts a stand-in on a free port; it has one project, without a branch.
 *
 * @param certificate to serve over TLS, and to name `https` addresses only; one for `localhost`
 */
export async function startStandIn(
  behaviour: Partial<Behaviour> = {},
  certificate?: Certificate,
): Promise<StandIn> {
  const server = certificate ? createSecureServer(certificate) : createServer()
  const port = await listen(server)
  const origin = certificate ? `https://localhost:${port}` : `http://127.0.0.1:${port}`
  const mails: Mail[] = []
  const all: Behaviour = { ...defaultBehaviour, ...recordedBehaviour, ...behaviour }
  const branches = new Branches({ origin, behaviour: all, mails }, await emptyAuthDatabase())
  const project: Project = {
    id: 'stand-in-project-12345678',
    apiKey: 'napi_standin0123456789abcdefghijklmnopqrstuvwxyz',
    branches,
    behaviour: all,
    mails,
  }
  const log = new RequestLog()
  const faults = new Faults()
  const github = new StandInGitHub(origin)
  const lateEffects = new LateEffects()
  const limit = new AccountLimit()
  const serving: Serving = { origin, project, github, log, limit, faults, lateEffects }
  server.on('request', (incoming, outgoing) => {
    serveRequest(serving, incoming, outgoing).catch((error: unknown) => {
      console.error('the stand-in failed', error)
      outgoing.destroy()
    })
  })

  async function close(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    server.close(() => resolve())
    server.closeAllConnections()
    await promise
    branches.close()
  }

  return {
    origin,
    apiHost: `${origin}/api/v2`,
    apiKey: project.apiKey,
    projectId: project.id,
    github,
    behaviour: all,
    requests: log.requests,
    received: (matches) => log.received(matches),
    mails,
    addBranch: (branch) => branches.add(branch),
    branch: (nameOrId) => branches.get(nameOrId),
    branches: () => branches.all(),
    deleteBranch: (nameOrId) => branches.delete(branches.get(nameOrId)),
    enableAuth: (nameOrId, options = {}) => branches.enableAuth(branches.get(nameOrId), options),
    fault: (fault) => faults.add(fault),
    settle: () => lateEffects.settle(),
    randomFaults: (random) => faults.randomly(random),
    receive: (request) => receive(serving, request),
    rounds: (requests = log.requests) => rounds(requests),
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function listen(server: Server): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port to listen on')
  return address.port
}
