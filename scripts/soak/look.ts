import type { StandInUser } from '../../test/support/stand-in/auth-database.ts'
import type { AuthService } from '../../test/support/stand-in/auth-service.ts'
import type { StandInBranch } from '../../test/support/stand-in/branches.ts'
import { plainlyEnabled } from '../../test/support/stand-in/settings.ts'
import type { JobRun } from './job.ts'
import { branchName, type DeclaredUser, type World } from './world.ts'

function isTemporary({ email }: StandInUser): boolean {
  return /^neon-auth-preview-.*@example\.invalid$/.test(email)
}

/** What must be the same afterwards as it was before. */
export interface Before {
  readonly production: string
  readonly auth: AuthService | undefined
  readonly settings: string | undefined
  readonly users: readonly string[]
  /** Temporary admins that an earlier run could not remove, and said so. */
  readonly temporaryAdmins: number
}

export function preview({ neon }: World): StandInBranch {
  return neon.branch(branchName)
}

/** Looks at what must stay as it is, and forgets mails of before. */
export function lookBefore(world: World): Before {
  const { auth } = preview(world)
  world.neon.mails.length = 0
  return {
    production: contentOf(world.production),
    auth,
    settings: auth && passwordSettings(auth),
    users: auth?.users().flatMap((user) => (isTemporary(user) ? [] : [user.id])) ?? [],
    temporaryAdmins: auth?.users().filter(isTemporary).length ?? 0,
  }
}

function contentOf({ auth }: StandInBranch): string {
  return JSON.stringify([auth?.settings, auth?.users()])
}

function passwordSettings(auth: AuthService): string {
  return JSON.stringify(auth.settings.email_and_password)
}

/** What is wrong after any run, whether it succeeded or gave up with an error. */
export function wrongAfterAnyRun(
  world: World,
  before: Before,
  error: string | undefined,
): string[] {
  const { auth } = preview(world)
  const wrong: string[] = []
  if (contentOf(world.production) !== before.production) wrong.push('production was changed')
  if (world.neon.mails.length > 0) wrong.push('a mail was sent')
  if (error?.includes('did not foresee')) wrong.push('an error that nobody foresaw')
  const kept = auth !== undefined && auth === before.auth
  wrong.push(...wrongSettings(world, before, error ?? '', true))
  const users = auth?.users() ?? []
  const temporaryAdmins = users.filter(isTemporary).length
  if (temporaryAdmins > before.temporaryAdmins && !error?.includes('temporary admin')) {
    wrong.push('a temporary admin is left over')
  }
  const ids = new Set(users.map(({ id }) => id))
  const removed = kept ? before.users.filter((id) => !ids.has(id)) : []
  if (removed.length > 0) wrong.push('a user is missing that was there before')
  return wrong
}

/** What is wrong after several jobs at once, whether they succeeded or gave up with an error. */
export function wrongAfterJobs(world: World, before: Before, runs: readonly JobRun[]): string[] {
  const { auth } = preview(world)
  const told = runs.map(({ error, log }) => `${error}\n${log}`).join('\n')
  const wrong: string[] = []
  if (contentOf(world.production) !== before.production) wrong.push('production was changed')
  for (const { kind, to } of world.neon.mails) wrong.push(`a mail was sent (${kind}, ${to})`)
  if (told.includes('did not foresee')) wrong.push('an error that nobody foresaw')
  const users = auth?.users() ?? []
  const admins = users.filter(isTemporary).filter(({ email }) => !told.includes(email))
  if (admins.length > before.temporaryAdmins) wrong.push('a temporary admin is left over')
  const kept = auth !== undefined && auth === before.auth
  const ids = new Set(users.map(({ id }) => id))
  const removed = kept ? before.users.filter((id) => !ids.has(id)) : []
  if (removed.length > 0) wrong.push('a user is missing that was there before')
  const setsUp = runs.some(({ kind }) => kind !== 'close' && kind !== 'sweep')
  return [...wrong, ...wrongSettings(world, before, told, setsUp)]
}

const SIGN_UP_SETTINGS = [
  'disable_sign_up',
  'require_email_verification',
  'send_verification_email_on_sign_up',
  'send_verification_email_on_sign_in',
] as const

/** Each is as it was, or as new auth has it, or as it is declared. */
function wrongSettings(
  { neon, closesSignUp }: World,
  before: Before,
  told: string,
  setsUp: boolean,
): string[] {
  const { auth } = neon.branch(branchName)
  if (auth === undefined || /put back|set email_and_password/.test(told)) return []
  const settings = auth.settings.email_and_password
  const earlier =
    auth === before.auth && before.settings
      ? JSON.parse(before.settings)
      : plainlyEnabled.email_and_password
  return SIGN_UP_SETTINGS.filter((name) => {
    const isDeclared = name === 'disable_sign_up' && closesSignUp !== undefined && setsUp
    if (isDeclared && settings[name] === closesSignUp) return false
    return settings[name] !== earlier[name]
  }).map((name) => `${name} is ${settings[name]}, and was not put back`)
}

/** What is not as declared after a setup that succeeded. */
export async function wrongAfterSetup(
  world: World,
  outputs: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { auth } = preview(world)
  if (auth === undefined) return ['auth is not enabled']
  const wrong: string[] = []
  if (outputs['base_url'] !== auth.baseUrl) wrong.push('base_url is another')
  if (outputs['jwks_url'] !== auth.integration.jwks_url) wrong.push('jwks_url is another')
  const trusted = auth.settings.domains.map(({ domain }) => domain.replace(/\/$/, ''))
  for (const domain of world.domains) {
    const times = trusted.filter((other) => other === domain).length
    if (times !== 1) wrong.push(`${domain} is trusted ${times} times`)
  }
  const { allowLocalhost } = world
  if (allowLocalhost !== '' && String(auth.settings.allow_localhost) !== allowLocalhost) {
    wrong.push('allow_localhost is not as declared')
  }
  for (const user of world.users) wrong.push(...(await wrongWith(world, auth, user)))
  return wrong
}

async function wrongWith(world: World, auth: AuthService, user: DeclaredUser): Promise<string[]> {
  const found = auth.users().filter(({ email }) => email === user.email)
  const [seen] = found
  if (seen === undefined || found.length > 1) return [`${user.email} exists ${found.length} times`]
  const unverifiable = auth.settings.email_and_password.require_email_verification
  const canSignIn = user.password !== undefined && (seen.emailVerified || !unverifiable)
  return [
    ...differences(user, seen, world.neon.behaviour.adminPlugin),
    ...(canSignIn && !(await signsIn(world, auth, user)) ? [`${user.email} can't sign in`] : []),
  ]
}

/**
 * Without an admin nobody can change a name, verify an address, or look up a user who has no
 * password.
 */
function differences(user: DeclaredUser, seen: StandInUser, admin: boolean): string[] {
  const { email, password, roles, name } = user
  const wrong: string[] = []
  const present = (seen.role ?? '').split(',').toSorted().join()
  if (roles && present !== roles.toSorted().join() && (admin || password !== undefined)) {
    wrong.push(`${email} has the roles ${present}`)
  }
  if (!admin) return wrong
  if (name && seen.name !== name) wrong.push(`${email} has the name ${seen.name}`)
  const verified = user.email_verified ?? (password === undefined ? seen.emailVerified : true)
  if (seen.emailVerified !== verified) wrong.push(`${email} is not verified as declared`)
  return wrong
}

async function signsIn(
  { neon }: World,
  auth: AuthService,
  { email, password }: DeclaredUser,
): Promise<boolean> {
  const outcome = await neon.receive({
    method: 'POST',
    url: new URL(`${auth.baseUrl}/sign-in/email`),
    headers: { 'content-type': 'application/json', host: new URL(neon.origin).host },
    text: JSON.stringify({ email, password }),
    address: '127.0.0.1',
  })
  return typeof outcome === 'object' && outcome.status === 200
}

/** What is not gone after a teardown that succeeded. */
export function wrongAfterTeardown(world: World, before: Before): string[] {
  const { auth, leftoverSchema } = preview(world)
  if (auth !== undefined) return ['auth is still enabled']
  const asAsked = before.auth === undefined || leftoverSchema === !world.deleteData
  return asAsked ? [] : ['the data was not dropped or kept as asked']
}

/** What the comment on the pull request says that is not so, after a run that could write it. */
export function wrongInComment({ neon }: World, closed: boolean): string[] {
  const [first] = neon.github.comments(12)
  if (first === undefined) return closed ? [] : ['there is no comment']
  const right = closed ? 'was removed' : 'is ready'
  return first.body.includes(right) ? [] : [`the comment does not say that auth ${right}`]
}
