import { randomBytes, randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Auth, BetterAuthOptions } from 'better-auth'
import * as v from 'valibot'
import {
  copyAuthDatabase,
  leftIn,
  organizationsIn,
  type StandInOrganization,
  type StandInUser,
  sessionTokens,
  takePasswordAway,
  usersIn,
} from './auth-database.ts'
import { webhookRefusal } from './before-create.ts'
import type { Behaviour } from './behaviour.ts'
import { betterAuthInstance, trustedOrigins } from './better-auth-instance.ts'
import { acrossOrigins } from './cors.ts'
import { withVerificationIgnored } from './email-verification.ts'
import type { Mail } from './mails.ts'
import { knowsNewGeneration, olderAnswer, withoutUncheckedOrigin } from './older-generation.ts'
import type { AuthProvider, AuthSettings, WebhookEvent } from './settings.ts'
import { listedInChangingOrder } from './user-order.ts'

/** Where the auth services of one stand-in live, and what they share. */
export interface Surroundings {
  readonly origin: string
  readonly behaviour: Behaviour
  readonly mails: Mail[]
}

interface Parts {
  branchId: string
  endpointId: string
  databaseName: string
  provider: AuthProvider
  createdAt: Date
  settings: AuthSettings
  /** The database to start with a copy of. */
  content: DatabaseSync
  /** Secrets of the branches it descends from, oldest first. */
  inheritedSecrets?: readonly string[]
  /** Requests to refuse before it serves. */
  slowStart?: number
}

export interface WebhookDelivery {
  readonly event: WebhookEvent
  readonly email: string
}

export interface NewUser {
  email: string
  name?: string
  password?: string
  /** Keeps capitals in the address, as an import by SQL does. */
  verbatim?: boolean
  role?: string
  emailVerified?: boolean
  createdAt?: Date
}

/** The row that `GET auth` shows. */
export interface Integration {
  auth_provider: AuthProvider
  auth_provider_project_id: string
  branch_id: string
  db_name: string
  created_at: string
  owned_by: 'neon' | 'user'
  jwks_url: string
  base_url: string
  name: string
}

const passwordChange = v.object({ userId: v.string() })

/** Auth of one branch: what the management API knows of it, and a real Better Auth behind it. */
export class AuthService {
  readonly branchId: string
  readonly endpointId: string
  readonly databaseName: string
  readonly provider: AuthProvider
  readonly createdAt: Date
  readonly settings: AuthSettings
  /** `user` once a person has claimed the auth project, as Stack Auth lets one. */
  ownedBy: Integration['owned_by'] = 'neon'
  /** The webhook calls that would have been made. */
  readonly webhookDeliveries: WebhookDelivery[] = []
  readonly #providerProjectId = randomUUID()
  readonly #surroundings: Surroundings
  readonly #database: DatabaseSync
  readonly #secrets: readonly string[]
  #auth: Auth<BetterAuthOptions>
  #refusals: number
  /** Tokens of sessions that are older than the roles of their users. */
  readonly #sessionsBeforeRole = new Set<string>()

  constructor(surroundings: Surroundings, parts: Parts) {
    this.branchId = parts.branchId
    this.endpointId = parts.endpointId
    this.databaseName = parts.databaseName
    this.provider = parts.provider
    this.createdAt = parts.createdAt
    this.settings = structuredClone(parts.settings)
    this.#surroundings = surroundings
    this.#database = copyAuthDatabase(parts.content)
    // A branch has its own secret, so that no session of its parent works on it; its parent's
    // stay, because the JWKS keys that it inherits are encrypted with them.
    this.#secrets = [...(parts.inheritedSecrets ?? []), randomBytes(32).toString('base64')]
    this.#refusals = parts.slowStart ?? 0
    this.#auth = this.#instance()
  }

  /** The auth of a new child branch: a copy that goes its own way from now on. */
  inherit(child: Pick<Parts, 'branchId' | 'endpointId' | 'createdAt'>): AuthService {
    return new AuthService(this.#surroundings, {
      ...child,
      databaseName: this.databaseName,
      provider: this.provider,
      settings: this.settings,
      content: this.#database,
      inheritedSecrets: this.#secrets,
    })
  }

  get baseUrl(): string {
    return this.#surroundings.origin + this.basePath
  }

  get basePath(): string {
    return `/${this.endpointId}/${encodeURIComponent(this.databaseName)}/auth`
  }

  get integration(): Integration {
    return {
      auth_provider: this.provider,
      auth_provider_project_id: this.#providerProjectId,
      branch_id: this.branchId,
      db_name: this.databaseName,
      created_at: this.createdAt.toISOString(),
      owned_by: this.ownedBy,
      jwks_url: `${this.baseUrl}/.well-known/jwks.json`,
      base_url: this.baseUrl,
      name: this.settings.name,
    }
  }

  /** Changes settings; they hold from the next request on. */
  change(settings: Partial<AuthSettings>): void {
    Object.assign(this.settings, structuredClone(settings))
    this.#auth = this.#instance()
  }

  users(): StandInUser[] {
    return usersIn(this.#database)
  }

  organizations(): StandInOrganization[] {
    return organizationsIn(this.#database)
  }

  /** Who is invited still, and whose sessions are an admin's in truth. */
  left(): ReturnType<typeof leftIn> {
    return leftIn(this.#database)
  }

  /** Writes an organization with its members' roles, by email, into the database. */
  async addOrganization(
    slug: string,
    name: string,
    members: Readonly<Record<string, string>>,
  ): Promise<void> {
    const { adapter } = await this.#auth.$context
    const createdAt = new Date()
    const { id } = await adapter.create<Record<string, unknown>, { id: string }>({
      model: 'organization',
      data: { slug, name, createdAt },
    })
    for (const [email, role] of Object.entries(members)) {
      const user = this.users().find((one) => one.email === email)
      if (user === undefined) throw new Error(`there is no ${email}`)
      const data = { organizationId: id, userId: user.id, role, createdAt }
      await adapter.create({ model: 'member', data })
    }
  }

  /** Writes a user into the database: no request, no mail, no webhook. */
  async addUser(user: NewUser): Promise<StandInUser> {
    const { adapter, password } = await this.#auth.$context
    const createdAt = user.createdAt ?? new Date()
    const dates = { createdAt, updatedAt: createdAt }
    const { id } = await adapter.create<Record<string, unknown>, { id: string }>({
      model: 'user',
      data: {
        email: user.verbatim ? user.email : user.email.toLowerCase(),
        name: user.name ?? user.email,
        role: user.role ?? 'user',
        emailVerified: user.emailVerified ?? false,
        ...dates,
      },
    })
    if (user.password !== undefined) {
      const hash = await password.hash(user.password)
      const account = { userId: id, accountId: id, providerId: 'credential', password: hash }
      await adapter.create({ model: 'account', data: { ...account, ...dates } })
    }
    const added = this.users().find((other) => other.id === id)
    if (added === undefined) throw new Error(`the user ${user.email} was not written`)
    return added
  }

  /** A user as the management API makes one: no password, not verified. The id is returned. */
  async createUser(email: string, name: string): Promise<string> {
    const { internalAdapter } = await this.#auth.$context
    const user = await internalAdapter.createUser(
      { email, name, emailVerified: false },
      { method: 'admin' },
    )
    return user.id
  }

  async setRoles(userId: string, roles: readonly string[]): Promise<void> {
    for (const token of sessionTokens(this.#database, userId)) this.#sessionsBeforeRole.add(token)
    const { internalAdapter } = await this.#auth.$context
    await internalAdapter.updateUser(userId, { role: roles.join(',') })
  }

  async removeUser(userId: string): Promise<void> {
    const { internalAdapter } = await this.#auth.$context
    await internalAdapter.deleteUser(userId)
  }

  /** Sees to it that `jwks_url` has a key to serve: Better Auth makes the first when asked. */
  async createSigningKey(): Promise<void> {
    await this.#auth.handler(new Request(this.integration.jwks_url))
  }

  /** Answers a request to a URL below `base_url`. */
  async handle(request: Request): Promise<Response> {
    if (this.#refusals > 0) {
      this.#refusals -= 1
      return new Response('upstream is starting', { status: 503 })
    }
    const { behaviour } = this.#surroundings
    const path = new URL(request.url).pathname.slice(this.basePath.length)
    if (!behaviour.adminPlugin && path.startsWith('/admin/')) {
      return new Response(null, { status: 404 })
    }
    const refused = this.#refusalOf(path, request)
    if (refused !== undefined) return refused
    const asked = new Request(request, { headers: this.#visibleHeaders(request.headers) })
    const readable = behaviour.readableFrom === 'anywhere' || (await this.#trusts(asked))
    return await acrossOrigins(request, readable, () => this.#answer(path, asked))
  }

  /** What is refused by behaviour, whatever Better Auth would answer. */
  #refusalOf(path: string, { headers }: Request): Response | undefined {
    const { signsTokens, rolesInSession } = this.#surroundings.behaviour
    if (path === '/token' && !signsTokens) return new Response(null, { status: 500 })
    if (path.startsWith('/admin/') && rolesInSession === 'after sign-in') {
      const [, token] = /session_token=([^.;]+)/.exec(headers.get('cookie') ?? '') ?? []
      if (token !== undefined && this.#sessionsBeforeRole.has(decodeURIComponent(token))) {
        const message = 'You are not allowed to do this'
        return Response.json({ code: 'FORBIDDEN', message }, { status: 403 })
      }
    }
    return undefined
  }

  async #answerAdmin(path: string, request: Request): Promise<Response> {
    const { foreignKeys, equalUsersOrder } = this.#surroundings.behaviour
    if (path === '/admin/set-user-password') return await this.#setPassword(request)
    if (path === '/admin/remove-user' && foreignKeys !== false) {
      const body: unknown = await request.clone().json()
      const user = v.is(passwordChange, body) && this.users().find(({ id }) => id === body.userId)
      if (user && foreignKeys.refersTo(user.email)) return new Response(null, { status: 500 })
    }
    if (path === '/admin/list-users' && equalUsersOrder === 'changing') {
      return await listedInChangingOrder(request, (all) => this.#auth.handler(all))
    }
    const { behaviour } = this.#surroundings
    const heeded = await withVerificationIgnored(path, request, behaviour, () => this.users())
    return await this.#auth.handler(heeded)
  }

  async #answer(path: string, request: Request): Promise<Response> {
    const response = await (path.startsWith('/admin/')
      ? this.#answerAdmin(path, request)
      : this.#auth.handler(request))
    if (this.#speaksNew(request.headers)) return response
    return olderAnswer(response, (id) => this.users().some((user) => user.id === id))
  }

  /** Whether the request comes from a page of a trusted origin. */
  async #trusts({ headers }: Request): Promise<boolean> {
    const origin = headers.get('origin')
    return origin !== null && (await this.#auth.$context).isTrustedOrigin(origin)
  }

  close(): void {
    this.#database.close()
  }

  #instance(): Auth<BetterAuthOptions> {
    return betterAuthInstance({
      origin: this.#surroundings.origin,
      basePath: this.basePath,
      database: this.#database,
      secrets: this.#secrets,
      settings: this.settings,
      behaviour: this.#surroundings.behaviour,
      send: (mail) => this.#surroundings.mails.push({ branchId: this.branchId, ...mail }),
      deliver: (event, email) => this.#deliver(event, email),
    })
  }

  #deliver(event: WebhookEvent, email: string): void {
    const { enabled, enabled_events: events } = this.settings.webhooks
    if (!enabled || !events?.includes(event)) return
    this.webhookDeliveries.push({ event, email })
    const { beforeCreate } = this.#surroundings.behaviour
    if (event !== 'user.before_create' || beforeCreate === 'allows') return
    if (beforeCreate.refuses(email)) throw webhookRefusal(beforeCreate.status)
  }

  #visibleHeaders(headers: Headers): Headers {
    const { origin, behaviour } = this.#surroundings
    const visible = new Headers(headers)
    const distrusted = !behaviour.trustsOwnOrigin && !trustedOrigins(this.settings).includes(origin)
    // Better Auth can't be told to distrust its own origin, but others it does.
    if (distrusted && visible.get('origin') === origin) visible.set('origin', 'https://own.invalid')
    return this.#speaksNew(headers) ? visible : withoutUncheckedOrigin(visible)
  }

  #speaksNew(headers: Headers): boolean {
    const { generation } = this.#surroundings.behaviour
    return generation === 'by client' ? knowsNewGeneration(headers) : generation === '1.7'
  }

  async #setPassword(request: Request): Promise<Response> {
    const { setPasswordCreatesCredential } = this.#surroundings.behaviour
    const body: unknown = await request
      .clone()
      .json()
      .catch(() => undefined)
    const without = v.is(passwordChange, body)
      ? this.users().find(({ id, hasPassword }) => id === body.userId && !hasPassword)
      : undefined
    const response = await this.#auth.handler(request)
    if (setPasswordCreatesCredential && this.#speaksNew(request.headers)) return response
    if (without !== undefined) takePasswordAway(this.#database, without.id)
    // Older ones changed the password of whoever there was, and did not look if there was anybody.
    return response.status === 404 ? Response.json({ status: true }) : response
  }
}
