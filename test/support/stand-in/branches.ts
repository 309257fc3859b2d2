import type { DatabaseSync } from 'node:sqlite'
import { AuthService, type Surroundings } from './auth-service.ts'
import type { Behaviour, ChildAuth } from './behaviour.ts'
import { Names } from './names.ts'
import {
  type AuthProvider,
  type AuthSettings,
  plainlyEnabled,
  plainlyEnabledStack,
  withChanges,
} from './settings.ts'

/**
 * What a branch began with: its parent's data, its parent's schema alone (as a child, or as a root of
 * its own), or an import.
 */
export type InitSource = 'parent-data' | 'parent-schema' | 'schema-only' | 'import'

export interface NewBranch {
  name: string
  id?: string
  /** Name or id; a branch without one is a root and inherits nothing. */
  parent?: string
  default?: boolean
  protected?: boolean
  primary?: boolean
  currentState?: string
  createdAt?: Date
  expiresAt?: string
  /** How many reads of branches (lists, or of this one) don't see it yet. */
  appearsAfterLists?: number
  initSource?: InitSource
  /** The moment of its parent that it is made of, default: now. */
  parentTimestamp?: Date
  /** Whether its database has a `neon_auth` schema that an earlier disable left over. */
  leftoverSchema?: boolean
}

/** Auth to enable; the settings that are left out are those of plainly enabled auth. */
export interface EnableAuth {
  provider?: AuthProvider
  databaseName?: string
  settings?: Partial<AuthSettings>
}

/** A branch of the stand-in's project. What is not read-only a test may change. */
export interface StandInBranch {
  readonly id: string
  name: string
  readonly parentId: string | undefined
  readonly createdAt: Date
  readonly initSource: InitSource
  readonly expiresAt: string | undefined
  /** The old name of `default`; left out of answers while undefined. */
  primary: boolean | undefined
  default: boolean
  protected: boolean
  currentState: string
  leftoverSchema: boolean
  appearsAfterLists: number
  auth: AuthService | undefined
}

/** The branches of the project, and the auth services by the endpoint that serves them. */
export class Branches {
  readonly #surroundings: Surroundings
  readonly #emptyAuth: DatabaseSync
  readonly #names = new Names()
  #all: StandInBranch[] = []

  /** @param emptyAuth database of auth that was just enabled */
  constructor(surroundings: Surroundings, emptyAuth: DatabaseSync) {
    this.#surroundings = surroundings
    this.#emptyAuth = emptyAuth
  }

  /** Newest first, as the API lists them. */
  all(): StandInBranch[] {
    return this.#all.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
  }

  find(nameOrId: string): StandInBranch | undefined {
    return this.#all.find(({ id, name }) => id === nameOrId || name === nameOrId)
  }

  /** Throws when there is none: a test that names a wrong branch should fail there. */
  get(nameOrId: string): StandInBranch {
    const branch = this.find(nameOrId)
    if (branch === undefined) throw new Error(`the stand-in has no branch ${nameOrId}`)
    return branch
  }

  add({ parent: parentName, parentTimestamp, ...asked }: NewBranch): StandInBranch {
    const parent = parentName === undefined ? undefined : this.get(parentName)
    const { initSource = 'parent-data' } = asked
    const { behaviour } = this.#surroundings
    const authOfParent = parent && childAuth(parent, initSource, parentTimestamp, behaviour)
    const added: StandInBranch = {
      id: this.#names.next('br'),
      // Neon makes a schema-only branch a root of its own.
      parentId: asked.initSource === 'schema-only' ? undefined : parent?.id,
      createdAt: new Date(),
      initSource: 'parent-data',
      expiresAt: undefined,
      primary: undefined,
      default: false,
      protected: false,
      currentState: 'ready',
      leftoverSchema: authOfParent === 'leftover',
      appearsAfterLists: 0,
      auth: undefined,
      ...asked,
    }
    if (parent?.auth !== undefined && authOfParent === 'inherited') {
      added.auth = this.#inherit(added, parent.auth)
    }
    // At its front, so that of two of one moment the younger is listed first.
    this.#all.unshift(added)
    return added
  }

  delete(branch: StandInBranch): void {
    this.#all = this.#all.filter((other) => other !== branch)
    branch.auth?.close()
    branch.auth = undefined
  }

  /** Enables auth; the branch has it at once, and its signing key when the promise is fulfilled. */
  async enableAuth(branch: StandInBranch, options: EnableAuth, slowStart = 0) {
    const { newSettings } = this.#surroundings.behaviour
    const provider = options.provider ?? 'better_auth'
    const plain = provider === 'better_auth' ? plainlyEnabled : plainlyEnabledStack
    const auth = new AuthService(this.#surroundings, {
      branchId: branch.id,
      endpointId: this.#names.next('ep'),
      databaseName: options.databaseName ?? 'neondb',
      provider,
      createdAt: new Date(),
      settings: { ...withChanges(plain, newSettings), ...options.settings },
      content: this.#emptyAuth,
      slowStart,
    })
    branch.auth = auth
    await auth.createSigningKey()
    return auth
  }

  disableAuth(branch: StandInBranch, deleteData: boolean): void {
    branch.auth?.close()
    branch.auth = undefined
    branch.leftoverSchema = !deleteData
  }

  authAt(endpointId: string): AuthService | undefined {
    return this.#all.find(({ auth }) => auth?.endpointId === endpointId)?.auth
  }

  close(): void {
    for (const branch of this.#all) branch.auth?.close()
  }

  #inherit(child: StandInBranch, parent: AuthService): AuthService {
    const { inheritedAuthCreatedAt } = this.#surroundings.behaviour
    return parent.inherit({
      branchId: child.id,
      endpointId: this.#names.next('ep'),
      createdAt: inheritedAuthCreatedAt === 'as parent' ? parent.createdAt : child.createdAt,
    })
  }
}

/** What a new branch has of its parent's auth. */
function childAuth(
  parent: StandInBranch,
  initSource: InitSource,
  moment: Date | undefined,
  { childOfSchema, childOfEarlierMoment }: Behaviour,
): ChildAuth {
  if (initSource === 'import') return 'none'
  if (parent.auth === undefined) return parent.leftoverSchema ? 'leftover' : 'none'
  if (moment !== undefined && moment < parent.auth.createdAt) return childOfEarlierMoment
  return initSource === 'parent-data' ? 'inherited' : childOfSchema
}
