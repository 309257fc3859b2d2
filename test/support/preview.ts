import { expect } from 'vitest'
import type { HttpRequest, SendRequest } from '../../src/clients/http/transport.ts'
import { Cancelled } from '../../src/runner/cancellation.ts'
import { type FakeClock, fakeClock } from './clock.ts'
import { asTheEventTells } from './closed.ts'
import { userPassword } from './declared.ts'
import { type FinishedRun, runInProcess } from './in-process.ts'
import type { Certificate } from './runner/certificate.ts'
import { type PullRequestFacts, pullRequest } from './runner/events.ts'
import {
  type ActionRun,
  type ActionToRun,
  type ProcessToRun,
  runAction,
} from './runner/run-action.ts'
import { expectNoSecrets } from './runner/secrets.ts'
import type { Behaviour } from './stand-in/behaviour.ts'
import type { NewBranch, StandInBranch } from './stand-in/branches.ts'
import type { RecordedRequest } from './stand-in/requests.ts'
import { type StandIn, startStandIn } from './stand-in/stand-in.ts'
import { standInTransport } from './stand-in-transport.ts'

export { declared, userPassword } from './declared.ts'

/** The pull request that these tests are about. */
export const facts = { number: 12, headRef: 'feature/login' } satisfies PullRequestFacts
export const branchName = 'preview/pr-12-feature/login'
export const previewOrigin = 'https://pr-12.example.com'

/** The requests that a run made. */
export interface Traffic {
  requests: RecordedRequest[]
  /** The requests that may change something: all but reads, and sign-ins that check a password. */
  writes: string[]
}

export interface PreviewRun extends FinishedRun, Traffic {}

/** A project with a production branch that has auth and users, and a preview branch. */
export interface Preview extends AsyncDisposable {
  neon: StandIn
  production: StandInBranch
  /** The time of the runs in this process. */
  clock: FakeClock
  /** Throws where the branch was deleted. */
  branch(): StandInBranch
  /**
   * Runs the action in this process, where waiting takes no time, for an activity of the pull request
   * or on another event.
   */
  run(event: Activity | Event, inputs?: Inputs, more?: RunOptions): Promise<PreviewRun>
  /** The same in a process of its own, from the bundle that users get. */
  runBuilt(event: Activity | Event, inputs?: Inputs, more?: BuiltOptions): Promise<PreviewRun>
}

type Inputs = Record<string, string>
type Event = ActionToRun['event']
type BuiltOptions = Partial<ProcessToRun>

export interface RunOptions extends Partial<ActionToRun> {
  /** Called after each request was answered, before the answer is read. */
  afterEach?: (request: HttpRequest) => Promise<void>
  /** Called with each request as it arrives, before it is answered. */
  onRequest?: (request: RecordedRequest) => void
  /** The job is cancelled as soon as such a request has arrived. */
  cancelAt?: (request: RecordedRequest) => boolean
  /** Default: SIGINT. */
  signal?: NodeJS.Signals
  /** The process is killed as it sends its nth request, before or after that has its effect. */
  killAt?: { readonly request: number; readonly effect: boolean }
}

type Activity = Parameters<typeof pullRequest>[0]

export interface PreviewOptions {
  behaviour?: Partial<Behaviour>
  /** Whether the preview was made of a production that had auth already, default: no. */
  inherits?: boolean
  /** What is otherwise than usual about the preview branch; null for none at all. */
  branch?: Partial<NewBranch> | null
  /** To serve it over TLS. */
  certificate?: Certificate
}

/** Starts a stand-in for Neon with one project in it. */
export async function startPreview(options: PreviewOptions = {}): Promise<Preview> {
  const behaviour = { cheapHashing: true, ...options.behaviour }
  const neon = await startStandIn(behaviour, options.certificate)
  const production = neon.addBranch({ name: 'production', default: true })
  neon.github.addPull(facts)
  const preview = () =>
    options.branch === null ||
    neon.addBranch({ name: branchName, parent: 'production', ...options.branch })
  if (!options.inherits) preview()
  await populate(neon)
  if (options.inherits) preview()
  const clock = fakeClock({ start: Date.now() })
  // What comes after its answer comes on the clock of the runs.
  neon.behaviour.sleep = (ms) => clock.sleep(ms, new AbortController().signal)
  const project = { neon, production, clock }
  return {
    neon,
    production,
    branch: () => neon.branch(branchName),
    clock,
    run: (event, inputs, more) => runOn(project, event, inputs, more),
    runBuilt: (event, inputs, more) => runBuiltOn(project, event, inputs, more),
    [Symbol.asyncDispose]: () => neon.close(),
  }
}

async function populate(neon: StandIn): Promise<void> {
  const auth = await neon.enableAuth('production')
  auth.change({ domains: [{ domain: 'https://example.com', auth_provider: 'better_auth' }] })
  await auth.addUser({ email: 'customer@example.com', password: 'of a real customer' })
}

type Project = Pick<Preview, 'neon' | 'production' | 'clock'>

async function runOn(
  { neon, production, clock }: Project,
  event: Activity | Event,
  inputs: Inputs = {},
  { afterEach, onRequest, cancelAt, signal = 'SIGINT', killAt, ...more }: RunOptions = {},
): Promise<PreviewRun> {
  const started = typeof event === 'string' ? pullRequest(event, facts) : event
  using _closed = asTheEventTells(neon.github, started)
  const cancelling = new AbortController()
  using _cancel = onArrival(neon, (request) => {
    onRequest?.(request)
    if (cancelAt?.(request)) cancelling.abort(new Cancelled(signal))
  })
  const direct = standInTransport(neon, clock)
  const { promise: killed, resolve: kill } = Promise.withResolvers<void>()
  let sent = 0
  const send: SendRequest = async (request, signal) => {
    sent += 1
    const isLast = sent === killAt?.request
    if (killAt && (isLast || sent > killAt.request)) {
      if (isLast && killAt.effect) await direct(request, signal)
      kill()
      return await new Promise<never>(() => undefined)
    }
    const response = await direct(request, signal)
    await afterEach?.(request)
    return response
  }
  const { run, ...traffic } = await watching(neon, production, () =>
    runInProcess({
      with: { ...inputsFor(neon), ...inputs },
      event: started,
      ...more,
      env: { GITHUB_API_URL: neon.github.apiUrl, ...more.env },
      send,
      clock,
      cancelled: cancelling.signal,
      ...(killAt && { killed }),
    }),
  )
  expectNoSecrets(run, [neon.apiKey, neon.github.token, userPassword])
  return { ...run, ...traffic }
}

async function runBuiltOn(
  { neon, production }: Project,
  event: Activity | Event,
  inputs: Inputs = {},
  more: BuiltOptions = {},
): Promise<PreviewRun> {
  const started = typeof event === 'string' ? pullRequest(event, facts) : event
  using _ = asTheEventTells(neon.github, started)
  const { run, ...traffic } = await watching(neon, production, () =>
    runAction({
      with: { ...inputsFor(neon), ...inputs },
      event: started,
      ...more,
      env: { GITHUB_API_URL: neon.github.apiUrl, ...more.env },
    }),
  )
  expectNoSecrets(run, [neon.apiKey, neon.github.token, userPassword])
  expect(run.stderr).toBe('')
  return { ...run, ...traffic, error: run.exitCode === 0 ? undefined : run.errors.at(-1) }
}

/** Calls back with each request as it arrives, until it is disposed of. */
function onArrival({ requests }: StandIn, tell: (request: RecordedRequest) => void): Disposable {
  const { push } = requests
  requests.push = (...arrived) => {
    const length = push.apply(requests, arrived)
    arrived.forEach(tell)
    return length
  }
  return {
    [Symbol.dispose]: () => {
      requests.push = push
    },
  }
}

/** Adds the requests that a run made, of which none may change anything on production. */
async function watching<Run>(
  neon: StandIn,
  production: StandInBranch,
  start: () => Promise<Run>,
): Promise<Traffic & { run: Run }> {
  const before = neon.requests.length
  const run = await start()
  const requests = neon.requests.slice(before)
  const toProduction = requests.filter(
    ({ method, path }) =>
      method !== 'GET' &&
      (path.includes(production.id) || path.includes(production.auth?.endpointId ?? 'no auth')),
  )
  expect(toProduction.map(named(neon))).toEqual([])
  return { run, requests, writes: writesIn(neon, requests) }
}

/** An output that is a JSON list. */
export function listOutput(
  { outputs }: Pick<ActionRun, 'outputs'>,
  output: 'users' | 'organizations' | 'domains' | 'changes',
): object[] {
  return JSON.parse(outputs[output] ?? '')
}

/** Inputs as a workflow gives them, the job's token among them; the defaults do for the rest. */
export function inputsFor(neon: StandIn): Record<string, string> {
  return {
    api_key: neon.apiKey,
    project_id: neon.projectId,
    api_host: neon.apiHost,
    github_token: neon.github.token,
  }
}

function writesIn(neon: StandIn, requests: readonly RecordedRequest[]): string[] {
  return requests
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/sign-in/email'))
    .map(named(neon))
}

/** `PUT preview/pr-12-feature/login/auth/users/ID/role`, `POST service/sign-up/email`. */
function named(neon: StandIn): (request: RecordedRequest) => string {
  return ({ method, path }) => {
    const place = path
      .replace(/^\/api\/v2\/projects\/[^/]+\/branches\/([^/]+)/, (_, id: string) =>
        branchNamed(neon, id),
      )
      .replace(/^\/ep-[^/]+\/[^/]+\/auth/, 'service')
      .replace(/\/users\/[^/]+/, '/users/ID')
    return `${method} ${place}`
  }
}

function branchNamed(neon: StandIn, id: string): string {
  try {
    return neon.branch(id).name
  } catch {
    return id
  }
}
