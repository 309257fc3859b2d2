import { vi } from 'vitest'
import { parseEvent } from '../../src/event/workflow-event.ts'
import type { Clock } from '../../src/lib/clock.ts'
import { run } from '../../src/run.ts'
import { Cancelled } from '../../src/runner/cancellation.ts'
import { type Runner, redactingRunner } from '../../src/runner/runner.ts'
import { fakeClock } from './clock.ts'
import { pullRequest } from './runner/events.ts'
import type { StandInUser } from './stand-in/auth-database.ts'
import type { AuthService, NewUser } from './stand-in/auth-service.ts'
import type { Behaviour } from './stand-in/behaviour.ts'
import type { RecordedRequest } from './stand-in/requests.ts'
import { type AuthSettings, plainlyEnabled } from './stand-in/settings.ts'
import { type StandIn, startStandIn } from './stand-in/stand-in.ts'
import { standInTransport } from './stand-in-transport.ts'

/** A user as a workflow declares it. */
export interface Declared {
  email: string
  name?: string
  password?: string
  roles?: string[]
  email_verified?: boolean
  absent?: boolean
}

/** A run of the action in this process, as far as these tests look at it. */
export interface SeedingRun {
  result: string
  /** By address. */
  users: Record<
    string,
    { id: string | null; name: string | null; roles: string[] | null } & FinishedRun
  >
  /** What became of each change, by its words. */
  changes: Record<string, string>
  warnings: string[]
  debug: string[]
  /** What the step failed with; undefined if it succeeded. */
  error: string | undefined
  requests: RecordedRequest[]
  /** Method and end of the path of all requests but reads and sign-ins, which change no user. */
  writes: string[]
}

interface FinishedRun {
  status: string
}

export interface SetUpOptions {
  /** More inputs. */
  with?: Record<string, string>
  /** The pull request's activity; `synchronize` if left out. */
  activity?: Parameters<typeof pullRequest>[0]
  /** Cancels the job when that many requests have arrived. */
  cancelAt?: number
  /** Milliseconds that the runner's clock is ahead of the service's. */
  aheadMs?: number
  /** Called with each request when it has arrived, before it is answered. */
  onRequest?: (request: RecordedRequest) => void
}

export interface PreviewOptions {
  behaviour?: Partial<Behaviour>
  /** What production's settings, and so the preview's, are otherwise than usual. */
  settings?: Partial<AuthSettings>
  password?: Partial<AuthSettings['email_and_password']>
  /** Production's users, copied into the preview. */
  users?: NewUser[]
  /** Whether production has auth at all, default: yes. */
  inherits?: boolean
  /** Addresses of production's users who are banned there. */
  banned?: string[]
}

/** A preview branch, which inherits its parent's auth unless told otherwise. */
export interface Preview extends AsyncDisposable {
  readonly neon: StandIn
  /** The auth of the preview. Throws while it has none. */
  readonly auth: AuthService
  setUp(users: Declared[], options?: SetUpOptions): Promise<SeedingRun>
  /** Throws if there is no such user. */
  user(email: string): StandInUser
  /** Whether the password is right, found out beside the rate limit and the records. */
  signsIn(email: string, password: string): Promise<boolean>
}

/** The users' addresses, in alphabetical order. */
export function addresses(users: readonly { email: string }[]): string[] {
  return users.map(({ email }) => email).toSorted((a, b) => a.localeCompare(b))
}

const start = Date.parse('2026-11-21T12:00:00Z')
const hour = 60 * 60 * 1000

/** Starts a stand-in with production, an hour old, and the preview branch made from it. */
export async function startPreview(options: PreviewOptions = {}): Promise<Preview> {
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  const neon = await startStandIn({ cheapHashing: true, ...options.behaviour })
  neon.addBranch({ name: 'production', default: true })
  if (options.inherits ?? true) await populate(neon, options)
  vi.setSystemTime(start + hour)
  const branch = neon.addBranch({ name: 'preview/pr-12', parent: 'production' })
  vi.setSystemTime(start + hour + 60_000)
  const auth = () => {
    if (branch.auth === undefined) throw new Error('the preview has no auth')
    return branch.auth
  }
  return {
    neon,
    get auth() {
      return auth()
    },
    setUp: (users, more) => setUp(neon, users, more),
    user(email) {
      const found = auth()
        .users()
        .find((user) => user.email === email)
      if (found === undefined) throw new Error(`there is no ${email}`)
      return found
    },
    signsIn: async (email, password) => (await signIn(auth(), email, password)).ok,
    async [Symbol.asyncDispose]() {
      await neon.close()
      vi.useRealTimers()
    },
  }
}

async function populate(neon: StandIn, options: PreviewOptions): Promise<void> {
  const { settings, password, users = [], banned = [] } = options
  const auth = await neon.enableAuth('production', {
    settings: {
      ...settings,
      email_and_password: { ...plainlyEnabled.email_and_password, ...password },
    },
  })
  for (const user of users) await auth.addUser(user)
  for (const email of banned) await ban(auth, email)
}

let callers = 0

function signIn(auth: AuthService, email: string, password: string): Promise<Response> {
  return auth.handle(
    new Request(`${auth.baseUrl}/sign-in/email`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        // Each check comes from an address of its own, so that it uses up nobody's limit.
        'x-forwarded-for': `10.${(callers >> 8) & 255}.${callers++ & 255}.1`,
      },
      body: JSON.stringify({ email, password }),
    }),
  )
}

async function ban(auth: AuthService, email: string): Promise<void> {
  const admin = { email: 'owner@example.com', password: 'the owner of production', role: 'admin' }
  if (!auth.users().some((user) => user.email === admin.email)) await auth.addUser(admin)
  const signedIn = await signIn(auth, admin.email, admin.password)
  const cookie = signedIn.headers.getSetCookie().map((header) => header.split(';', 1)[0])
  const answer = await auth.handle(
    new Request(`${auth.baseUrl}/admin/ban-user`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: cookie.join('; '),
        origin: 'http://localhost:3000',
      },
      body: JSON.stringify({ userId: auth.users().find((user) => user.email === email)?.id }),
    }),
  )
  if (!answer.ok) throw new Error(`${email} was not banned: ${await answer.text()}`)
}

async function setUp(
  neon: StandIn,
  users: Declared[],
  options: SetUpOptions = {},
): Promise<SeedingRun> {
  // Another run comes later: the limits of the one before are used up no more.
  vi.setSystemTime(Date.now() + 60_000)
  const from = neon.requests.length
  const cancelled = new AbortController()
  const stop = onArrival(neon, (request, count) => {
    options.onRequest?.(request)
    if (count === options.cancelAt) cancelled.abort(new Cancelled('SIGINT'))
  })
  const told = { outputs: new Map<string, string>(), warnings: [''], debug: [''] }
  const runner = recordingRunner(inputsFor(neon, users, options.with), options, told)
  let error: string | undefined
  try {
    const clock = fakeClock({ movesDate: true })
    // What comes after its answer comes on the run's own clock.
    neon.behaviour.sleep = (ms) => clock.sleep(ms, new AbortController().signal)
    const transport = { send: standInTransport(neon, clock), close: async () => undefined }
    const ahead: Clock = { ...clock, now: () => clock.now() + (options.aheadMs ?? 0) }
    await run(runner, cancelled.signal, { connect: () => transport, clock: ahead })
  } catch (thrown) {
    error = messageOf(thrown)
  } finally {
    stop()
  }
  const requests = neon.requests.slice(from)
  const listed: ({ email: string } & SeedingRun['users'][string])[] = JSON.parse(
    told.outputs.get('users') ?? '[]',
  )
  return {
    result: told.outputs.get('result') ?? '',
    users: Object.fromEntries(listed.map(({ email, ...user }) => [email, user])),
    changes: Object.fromEntries(
      JSON.parse(told.outputs.get('changes') ?? '[]').map(
        ({ change, status }: Record<string, string>) => [change, status],
      ),
    ),
    warnings: told.warnings.slice(1),
    debug: told.debug.slice(1),
    error,
    requests,
    writes: requests.filter(changes).map(({ method, path }) => `${method} ${shortened(path)}`),
  }
}

function messageOf(thrown: unknown): string {
  if (thrown instanceof AggregateError) return thrown.errors.map(messageOf).join('\n\n')
  return thrown instanceof Error ? thrown.message : String(thrown)
}

function changes({ method, path }: RecordedRequest): boolean {
  return method !== 'GET' && !path.endsWith('/sign-in/email')
}

function shortened(path: string): string {
  return path
    .replace(/^.*\/(branches\/[^/]+\/auth|auth)(?=\/|$)/, '')
    .replace(/\/[A-Za-z0-9]{32}(?=\/|$)/, '/{id}')
}

function onArrival(
  neon: StandIn,
  tell: (request: RecordedRequest, count: number) => void,
): () => void {
  const { requests } = neon
  const { push } = requests
  let count = 0
  requests.push = (...arrived) => {
    const length = push.apply(requests, arrived)
    for (const request of arrived) tell(request, ++count)
    return length
  }
  return () => {
    requests.push = push
  }
}

/** Whoever is declared without a password is meant to have none. */
function refusingPassword(user: Declared): object {
  return user.password === undefined && !user.absent ? { ...user, password: false } : user
}

function inputsFor(
  neon: StandIn,
  users: Declared[],
  more: Record<string, string> = {},
): Record<string, string> {
  return {
    api_key: neon.apiKey,
    project_id: neon.projectId,
    api_host: neon.apiHost,
    branch: 'preview/pr-12',
    operation: 'auto',
    users: JSON.stringify(users.map(refusingPassword)),
    reset: 'false',
    delete_data: 'true',
    wait_for_branch: '0',
    wait_for_ready: '60',
    // Waits cost nothing here, and the auth service's limits ask for many.
    timeout: '21600',
    dry_run: 'false',
    lifetime: 'pull_request',
    summary: 'false',
    ...more,
  }
}

function recordingRunner(
  inputs: Record<string, string>,
  { activity = 'synchronize' }: SetUpOptions,
  told: { outputs: Map<string, string>; warnings: string[]; debug: string[] },
): Runner {
  const event = pullRequest(activity, { number: 12 })
  const ignored = () => undefined
  return redactingRunner({
    environment: process.env,
    state: () => '',
    input: (name) => inputs[name] ?? '',
    event: async () => parseEvent(event.name, 'octocat', event.payload),
    mask: ignored,
    info: ignored,
    debug: (message) => told.debug.push(message),
    notice: ignored,
    warning: (message) => told.warnings.push(message),
    annotate: ignored,
    fail: ignored,
    output: (name, value) => told.outputs.set(name, value),
    exportVariable: ignored,
    saveState: ignored,
    writeSummary: async () => undefined,
  })
}
