import {
  createTransport,
  type HttpRequest,
  type Transport,
} from '../../src/clients/http/transport.ts'
import { type FakeClock, fakeClock } from './clock.ts'
import { type FinishedRun, runInProcess } from './in-process.ts'
import { inputsFor, type Preview, startPreview } from './preview.ts'
import { schedule } from './runner/events.ts'
import type { NewBranch } from './stand-in/branches.ts'
import type { NewPull } from './stand-in/github/github.ts'

/** A project with a branch that has auth for each pull request of a repository, named as usual. */
export interface SweptProject extends Preview {
  /** Adds a pull request and its branch, with auth; returns the branch's name. */
  add(pull: NewPull, branch?: Partial<NewBranch>): Promise<string>
  /** Adds a branch with auth. */
  addBranch(branch: NewBranch): Promise<string>
  /** The names of the branches that have auth, besides production. */
  withAuth(): string[]
  /** Runs a sweep in this process, where waiting takes no time. */
  sweepInProcess(options?: InProcessOptions): Promise<FinishedRun>
}

interface InProcessOptions {
  inputs?: Record<string, string>
  /** Called before each request is sent. */
  before?: (ask: HttpRequest) => void
  clock?: FakeClock
}

export async function startProject(): Promise<SweptProject> {
  const preview = await startPreview({ branch: null })
  const { neon } = preview
  const addBranch = async (branch: NewBranch) => {
    neon.addBranch(branch)
    await neon.enableAuth(branch.name)
    return branch.name
  }
  return {
    ...preview,
    addBranch,
    add: async (pull, branch) => {
      neon.github.addPull(pull)
      return await addBranch({ name: `preview/pr-${pull.number}-${pull.headRef}`, ...branch })
    },
    withAuth: () =>
      neon
        .branches()
        .filter(({ auth, name }) => auth !== undefined && name !== 'production')
        .map(({ name }) => name)
        .toSorted((a, b) => a.localeCompare(b)),
    sweepInProcess: async (options) => {
      const connections = createTransport()
      try {
        return await sweepOver(preview, connections, options)
      } finally {
        await connections.close()
      }
    },
    [Symbol.asyncDispose]: () => neon.close(),
  }
}

function sweepOver(
  { neon }: Preview,
  connections: Transport,
  { inputs = {}, before = () => undefined, clock = fakeClock() }: InProcessOptions = {},
): Promise<FinishedRun> {
  return runInProcess({
    with: { ...inputsFor(neon), ...inputs },
    event: schedule(),
    place: neon.github,
    clock,
    send: async (ask, signal) => {
      before(ask)
      return await connections.send(ask, signal)
    },
  })
}
