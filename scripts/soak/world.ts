import { defaultBehaviour } from '../../test/support/stand-in/behaviour.ts'
import type { StandInBranch } from '../../test/support/stand-in/branches.ts'
import { plainlyEnabled } from '../../test/support/stand-in/settings.ts'
import { type StandIn, startStandIn } from '../../test/support/stand-in/stand-in.ts'

export const branchName = 'preview/pr-12-login'

/** A user as the inputs declare it, with what `email_verified` means when it is left out. */
export interface DeclaredUser {
  email: string
  name?: string
  password?: string
  roles?: string[]
  email_verified?: boolean
}

/** A project with a preview branch, and a workflow, both as a seed has them. */
export interface World extends AsyncDisposable {
  readonly neon: StandIn
  readonly production: StandInBranch
  readonly users: readonly DeclaredUser[]
  readonly domains: readonly string[]
  readonly allowLocalhost: '' | 'true' | 'false'
  readonly reset: boolean
  readonly deleteData: boolean
  /** Of one request, from 0 to 1. */
  readonly faultProbability: number
  readonly inputs: Record<string, string>
  /** Files of the workspace. */
  readonly files?: Record<string, string>
  /** Whether the configuration file closes or opens sign-up; undefined if it says nothing of it. */
  readonly closesSignUp?: boolean
  /** The same workflow as another commit has it: what it declares otherwise. */
  readonly otherwise?: Declaration
}

/** What one commit of a pull request declares. */
export interface Declaration {
  readonly users: readonly DeclaredUser[]
  readonly domains: readonly string[]
  readonly allowLocalhost: '' | 'true' | 'false'
}

const password = 'correct horse battery'

const candidates: readonly DeclaredUser[] = [
  { email: 'ada@example.com', name: 'Ada', password, roles: ['admin'] },
  { email: 'bob@example.com', password },
  { email: 'eve@example.com', password, roles: ['user', 'editor'] },
  { email: 'new@example.com', password, email_verified: false },
  { email: 'otp@example.com', name: 'Otto' },
  { email: 'link@example.com', roles: ['user', 'editor'] },
]

/** Makes the world of a seed: what Neon is like, what production holds, what is declared. */
export async function makeWorld(random: () => number): Promise<World> {
  const pick = <T>(...among: readonly [T, ...T[]]): T =>
    among[Math.floor(random() * among.length)] ?? among[0]
  const often = () => pick(true, true, true, true, true, false)
  const some = <T>(among: readonly T[]) => among.filter(() => pick(true, false))

  const neon = await startStandIn({
    ...defaultBehaviour,
    duplicateUser: pick(409, 400, 422),
    deleteNobody: pick(404, 204),
    duplicateDomain: pick(409, 201),
    disableWhenOff: pick(404, 200),
    leftoverClearsByDelete: pick(true, true, false),
    trustsOwnOrigin: pick(true, true, false),
    baseUrlInAnswer: pick(true, false),
    domainSpelling: pick('as sent', 'trailing slash'),
    inheritedAuthCreatedAt: pick('as parent', 'branch creation'),
    adminPlugin: often(),
    setPasswordCreatesCredential: often(),
    generation: pick('1.7', '1.4'),
    slowStart: pick(0, 0, 3),
    cheapHashing: true,
  })
  const production = neon.addBranch({ name: 'production', default: true })
  const addPreview = () =>
    neon.addBranch({
      name: branchName,
      parent: 'production',
      leftoverSchema: pick(false, false, false, true),
      appearsAfterLists: pick(0, 0, 2),
    })
  const inherits = pick(true, false)
  if (!inherits) addPreview()
  const closed = pick(true, false, false)
  const verifies = pick(true, false, false)
  const auth = await neon.enableAuth('production', {
    settings: {
      allow_localhost: pick(true, false),
      domains: some(['https://example.com', 'https://pr-12.example.com']).map((domain) => ({
        domain,
        auth_provider: 'better_auth' as const,
      })),
      email_and_password: {
        ...plainlyEnabled.email_and_password,
        disable_sign_up: closed,
        require_email_verification: verifies,
        send_verification_email_on_sign_up: verifies,
        send_verification_email_on_sign_in: pick(verifies, false),
      },
    },
  })
  await auth.addUser({ email: 'customer@example.com', password: 'of a real customer' })
  for (const { email } of some(candidates)) {
    await auth.addUser({
      email,
      ...pick({ password: 'of production' }, { password }, {}),
      role: pick('user', 'admin'),
      emailVerified: pick(true, false),
      createdAt: new Date(Date.now() - 86_400_000),
    })
  }
  if (inherits) addPreview()

  neon.github.addPull({ number: 12, headRef: 'login' })
  const users = some(candidates)
  const domains = some(['https://pr-12.example.com', 'https://login.preview.example.com'])
  const allowLocalhost = pick<World['allowLocalhost']>('', 'true', 'false')
  const reset = pick(true, false, false)
  const deleteData = pick(true, true, false)
  const closesSignUp = pick(undefined, true, true, false)
  const configFile = 'neon-auth.yml'
  const files = {
    [configFile]:
      closesSignUp === undefined ? '' : `email_and_password: { disable_sign_up: ${closesSignUp} }`,
  }
  const inputs = {
    config_file: configFile,
    api_key: neon.apiKey,
    project_id: neon.projectId,
    api_host: neon.apiHost,
    github_token: neon.github.token,
    comment: 'true',
    branch: branchName,
    ...inputsOf({ users, domains, allowLocalhost }),
    reset: String(reset),
    delete_data: String(deleteData),
  }
  return {
    neon,
    production,
    users,
    domains,
    allowLocalhost,
    reset,
    deleteData,
    faultProbability: pick(0, 0.03, 0.1, 0.25),
    inputs,
    files,
    ...(closesSignUp !== undefined && { closesSignUp }),
    otherwise: {
      users: some(candidates),
      domains: some(['https://pr-12.example.com', 'https://other.preview.example.com']),
      allowLocalhost: pick<World['allowLocalhost']>('', 'true', 'false'),
    },
    [Symbol.asyncDispose]: () => neon.close(),
  }
}

/** A declaration as inputs. */
export function inputsOf({ users, domains, allowLocalhost }: Declaration): Record<string, string> {
  const listed = users.map((user) => ({ password: false, ...user }))
  return {
    users: listed.length === 0 ? '' : JSON.stringify(listed),
    domains: domains.join('\n'),
    allow_localhost: allowLocalhost,
  }
}
