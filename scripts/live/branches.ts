import { formatResponse, type HttpResponse, jsonBody } from '../../src/clients/http/response.ts'
import { systemClock } from '../../src/lib/clock.ts'
import { isRecord } from '../../src/lib/json.ts'

/** A branch that the suite has made. */
export interface LiveBranch {
  readonly id: string
  readonly name: string
  /** As Neon said them right after. */
  readonly createdAt: string
  readonly firstState: string
}

export interface NewLiveBranch {
  readonly name: string
  /** Id, default: the project's default branch. */
  readonly parentId?: string
  readonly initSource?: 'schema-only'
  /** ISO 8601. */
  readonly parentTimestamp?: string
}

/** Milliseconds. */
const LIFETIME = 3_600_000
const TIME_TO_CLEAN_UP = 120_000
const BETWEEN_LOOKS = 1_000

/** Looks until a branch that is not ready is given up. */
const MOST_LOOKS = 120

type Ask = (
  method: string,
  path: string,
  body?: object,
  signal?: AbortSignal,
) => Promise<HttpResponse>

/** The branches that the suite makes, none of which it may leave behind. */
export class LiveBranches {
  readonly #ask: Ask
  readonly #signal: AbortSignal
  /** In the order of creation. Where an answer was lost, the name is all that is known. */
  readonly #names: string[] = []

  constructor(ask: Ask, signal: AbortSignal) {
    this.#ask = ask
    this.#signal = signal
  }

  /**
   * Creates a branch and waits until it is ready.
   *
   * @throws if Neon refuses, or it does not become ready
   */
  async create(branch: NewLiveBranch): Promise<LiveBranch> {
    this.#signal.throwIfAborted()
    this.#names.push(branch.name)
    const { parentId } = branch
    let created = await this.#ask('POST', '/branches', asBody(branch))
    if (created.status >= 400 && parentId !== undefined) {
      // A branch that expires may not be allowed to have children.
      await this.#ask('PATCH', `/branches/${parentId}`, { branch: { expires_at: null } })
      created = await this.#ask('POST', '/branches', asBody(branch))
    }
    const { id, created_at, current_state } = branchIn(created)
    await this.#ready(String(id))
    return {
      id: String(id),
      name: branch.name,
      createdAt: String(created_at),
      firstState: String(current_state),
    }
  }

  async #ready(id: string): Promise<void> {
    for (let looks = 1; ; looks += 1) {
      const answer = await this.#ask('GET', `/branches/${id}`)
      if (answer.status === 200 && branchIn(answer)['current_state'] === 'ready') return
      if (looks === MOST_LOOKS) throw new Error(`${id} is not ready: ${formatResponse(answer)}`)
      await systemClock.sleep(BETWEEN_LOOKS, this.#signal)
    }
  }

  /** @throws if Neon refuses */
  async delete({ id }: Pick<LiveBranch, 'id'>, signal = this.#signal): Promise<void> {
    const answer = await this.#ask('DELETE', `/branches/${id}`, undefined, signal)
    if (answer.status >= 300 && answer.status !== 404) {
      throw new Error(`branch ${id} was not deleted: ${formatResponse(answer)}`)
    }
  }

  /**
   * Deletes every branch that was to be created and is (still) there, children first. Works also
   * when the suite was ended.
   *
   * @returns what could not be deleted, and why
   */
  async deleteAll(): Promise<string[]> {
    const signal = AbortSignal.timeout(TIME_TO_CLEAN_UP)
    const left: string[] = []
    for (const name of this.#names.toReversed()) {
      await this.#deleteNamed(name, signal).catch((error: unknown) => {
        left.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
      })
    }
    return left
  }

  async #deleteNamed(name: string, signal: AbortSignal): Promise<void> {
    const query = new URLSearchParams({ search: name })
    const answer = await this.#ask('GET', `/branches?${query}`, undefined, signal)
    const { branches } = jsonBody(answer)
    if (!Array.isArray(branches)) throw new Error(`not found: ${formatResponse(answer)}`)
    const found = branches.filter(isRecord).find((branch) => branch['name'] === name)
    if (found !== undefined) await this.delete({ id: String(found['id']) }, signal)
  }
}

function asBody({ name, parentId, initSource, parentTimestamp }: NewLiveBranch): object {
  return {
    branch: {
      name,
      // For the case that nothing here gets to delete it. Seconds do.
      expires_at: new Date(Date.now() + LIFETIME).toISOString().replace(/\.\d+/, ''),
      ...(parentId && { parent_id: parentId }),
      ...(initSource && { init_source: initSource }),
      ...(parentTimestamp && { parent_timestamp: parentTimestamp }),
    },
    endpoints: [{ type: 'read_write' }],
  }
}

function branchIn(answer: HttpResponse): Record<string, unknown> {
  const { branch } = jsonBody(answer)
  if (!isRecord(branch)) throw new Error(`Neon gave no branch: ${formatResponse(answer)}`)
  return branch
}
