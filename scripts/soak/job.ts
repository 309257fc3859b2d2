import type { SendRequest } from '../../src/clients/http/transport.ts'
import type { Clock } from '../../src/lib/clock.ts'
import { Cancelled } from '../../src/runner/cancellation.ts'
import type { FakeClock } from '../../test/support/clock.ts'
import { type FinishedRun, runInProcess } from '../../test/support/in-process.ts'
import { pullRequest, push, schedule } from '../../test/support/runner/events.ts'
import type { AuthService } from '../../test/support/stand-in/auth-service.ts'
import { standInTransport } from '../../test/support/stand-in-transport.ts'
import { branchName, inputsOf, type World } from './world.ts'

/** What a job of the workflow is for. */
export type Kind = 'setup' | 'other setup' | 'reset' | 'close' | 'sweep' | 'whole job'

/** What befalls one job. */
export interface Trouble {
  /** The request at which the runner cancels it, as it does: SIGINT, and kills it if it goes on. */
  readonly cancelAt: number
  /** The request at which its process is killed. */
  readonly killAt: number
}

export const NO_TROUBLE: Trouble = {
  cancelAt: Number.POSITIVE_INFINITY,
  killAt: Number.POSITIVE_INFINITY,
}

/** What came of a job, its post step with it. */
export interface JobRun {
  readonly kind: Kind
  /** Whether it was killed before it ended by itself. */
  readonly killed: boolean
  /** Undefined where it succeeded. */
  readonly error: string | undefined
  readonly outputs: FinishedRun['outputs']
  /** Everything that it told, as the user reads it. */
  readonly log: string
  /** What it must not have done. */
  readonly wrong: readonly string[]
}

/** Milliseconds after which GitHub's runner kills a process that it has asked to end. */
const KILLED_AFTER_MS = 10_000

/** Runs one job: the action's main step, and its post step with what that has saved. */
export async function runJob(
  world: World,
  clock: FakeClock,
  kind: Kind,
  activity: 'opened' | 'synchronize' | 'reopened' | 'closed',
  trouble: Trouble = NO_TROUBLE,
): Promise<JobRun> {
  const watch = new Watch(world, clock)
  const cancelling = new AbortController()
  const death = Promise.withResolvers<void>()
  let isDead: boolean = false
  const kill = () => {
    isDead = true
    death.resolve()
  }
  let requests = 0
  const send: SendRequest = async (request, signal) => {
    requests += 1
    if (requests === trouble.cancelAt) {
      cancelling.abort(new Cancelled('SIGINT'))
      clock.after(KILLED_AFTER_MS).addEventListener('abort', kill, { once: true })
    }
    if (isDead) return await never()
    const response = await watch.send(request, signal)
    if (requests >= trouble.killAt) kill()
    return isDead ? await never() : response
  }
  const stage = {
    with: { ...world.inputs, ...inputsFor(kind, world) },
    ...(world.files && { files: world.files }),
    event: eventFor(kind, activity),
    place: world.neon.github,
    clock: watch.clock,
  }
  const main = await runInProcess({
    ...stage,
    send: send,
    cancelled: cancelling.signal,
    killed: death.promise,
  })
  const post = await runInProcess({
    ...stage,
    stage: 'post',
    state: main.state,
    send: (request, signal) => watch.send(request, signal),
  })
  const killed = main.exitCode === null
  const errors = [main.error, post.error].filter((error) => error !== undefined)
  if (killed) errors.unshift('the process was killed')
  return {
    kind,
    killed,
    error: errors.length > 0 ? errors.join('\n\n') : undefined,
    outputs: main.outputs,
    log: `${main.log}\n${post.log}`,
    wrong: watch.wrong,
  }
}

function never(): Promise<never> {
  return new Promise(() => undefined)
}

function inputsFor(kind: Kind, { otherwise }: World): Record<string, string> {
  switch (kind) {
    case 'other setup':
      return otherwise ? inputsOf(otherwise) : {}
    case 'reset':
      return { reset: 'true' }
    case 'sweep':
      return { operation: 'sweep', branch: 'preview/pr-{number}-{head_ref}', comment: '' }
    case 'whole job':
      return { lifetime: 'job', comment: '' }
    default:
      return {}
  }
}

function eventFor(kind: Kind, activity: Parameters<typeof pullRequest>[0]) {
  if (kind === 'sweep') return schedule()
  if (kind === 'whole job') return push()
  return pullRequest(activity, { number: 12, headRef: 'login' })
}

/** Watches that a run writes only what it may, by what it has seen. */
class Watch {
  readonly wrong: string[] = []
  readonly clock: Clock
  readonly #world: World
  readonly #send: SendRequest
  /** Waits that have ended, and how many had when the branch became one that is not written to. */
  #waits = 0
  #waitsBeforeGuard: number | undefined
  /** The auth that the run has seen last, by Neon's name for it. */
  #seen: string | undefined

  constructor(world: World, clock: FakeClock) {
    this.#world = world
    this.#send = standInTransport(world.neon, clock)
    this.clock = {
      ...clock,
      sleep: async (milliseconds, signal) => {
        try {
          await clock.sleep(milliseconds, signal)
        } finally {
          this.#waits += 1
        }
      },
    }
  }

  async send(...[request, signal]: Parameters<SendRequest>): ReturnType<SendRequest> {
    const branch = this.#world.neon.branch(branchName)
    const toBranch = request.url.pathname.includes(`/branches/${branch.id}`)
    const before = branch.auth
    this.#checkGuard(toBranch && request.method !== 'GET', branch.default || branch.protected)
    const response = await this.#send(request, signal)
    const removes = request.method === 'DELETE' && request.url.pathname.endsWith('/auth')
    if (toBranch && removes && response.status < 300) this.#checkRemoved(before)
    const [, id] = /"auth_provider_project_id":"([^"]+)"/.exec(response.text) ?? []
    if (toBranch && id !== undefined) this.#seen = id
    return response
  }

  #checkGuard(writes: boolean, guarded: boolean): void {
    if (!guarded) this.#waitsBeforeGuard = undefined
    else this.#waitsBeforeGuard ??= this.#waits
    const waited = this.#waitsBeforeGuard !== undefined && this.#waits > this.#waitsBeforeGuard
    if (writes && waited) this.wrong.push('wrote to a branch that became default or protected')
  }

  #checkRemoved(auth: AuthService | undefined): void {
    const id = auth?.integration.auth_provider_project_id
    if (id !== undefined && id !== this.#seen) this.wrong.push('removed auth that it had not seen')
  }
}
