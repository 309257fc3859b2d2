import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { request } from 'undici'
import { pullRequest } from '../../test/support/runner/events.ts'
import { type ActionRun, runAction } from '../../test/support/runner/run-action.ts'
import { startStandIn } from '../../test/support/stand-in/stand-in.ts'
import { claim, unmetClaims } from './claims.ts'
import { signIn, storedSession, verifiedToken } from './visitor.ts'

/** `npm run demo`: the life of one preview, against a stand-in for Neon on this machine. */

const PASSWORD = 'only-for-previews-2026'
const USERS = `
- email: admin@example.com
  name: Ada
  roles: [admin]
- email: bob@example.com
- email: eve@example.com
  roles: [user, editor]
`

function heading(text: string): void {
  console.log(`\n━━ ${text} ${'━'.repeat(Math.max(0, 90 - text.length))}`)
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `   ${line}`)
    .join('\n')
}

await using neon = await startStandIn()
neon.addBranch({ name: 'production', default: true, protected: true })
const production = await neon.enableAuth('production')
await production.addUser({
  email: 'bob@example.com',
  name: 'Bob, a customer',
  password: 'what bob uses in production',
})
neon.addBranch({ name: 'preview/pr-12-add-sign-in', parent: 'production' })

heading('A stand-in for Neon is running on this machine')
console.log(
  indented(`Management API: ${neon.apiHost}
Branch "production" has auth, with a real customer in it: bob@example.com.
Branch "preview/pr-12-add-sign-in" is a copy of it, made for pull request #12.
Behind the base_url of each branch answers a real Better Auth server.`),
)

const workspace = await mkdtemp(join(tmpdir(), 'demo-workspace-'))

async function act(
  action: 'opened' | 'synchronize' | 'closed',
  more: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  heading(`Pull request #12: ${action}`)
  const before = neon.requests.length
  const run = await runAction({
    with: {
      api_key: neon.apiKey,
      project_id: neon.projectId,
      api_host: neon.apiHost,
      users: USERS,
      user_password: PASSWORD,
      domains: 'https://pr-{number}.preview.example.com',
      ...more,
    },
    env: { GITHUB_WORKSPACE: workspace },
    event: pullRequest(action, { number: 12, headRef: 'add-sign-in' }),
  })
  const requests = neon.requests.slice(before)
  console.log(indented(`The step's log:\n${run.log}`))
  console.log(indented(`Outputs:\n${JSON.stringify(run.outputs, null, 2)}`))
  console.log(indented(`Job summary:\n${run.summary}`))
  console.log(
    `   ${requests.length} requests, ${requests.filter(({ method }) => method !== 'GET').length} of them other than GET`,
  )
  claim(run.exitCode === 0, 'the step succeeded')
  claim(!run.everything.includes(PASSWORD), 'no visible byte holds the password')
  claim(!run.everything.includes(neon.apiKey), 'no visible byte holds the API key')
  return run
}

const opened = await act('opened', { sessions: 'sessions' })
const { base_url: baseUrl = '', jwks_url: jwksUrl = '', sessions = '{}' } = opened.outputs
const told = Object.entries(opened.outputs).filter(([, value]) => value !== '')
claim(
  JSON.stringify(opened.jobOutputs) === JSON.stringify(Object.fromEntries(told)),
  'every output can be handed to other jobs',
)
for (const email of ['admin@example.com', 'bob@example.com', 'eve@example.com']) {
  const session = await signIn(baseUrl, email, PASSWORD)
  claim(session !== undefined, `${email} signs in with the declared password`)
  if (session === undefined) continue
  const token = await verifiedToken(baseUrl, jwksUrl, session)
  claim(token?.email === email, `the JWT of ${email} verifies against jwks_url`)
}
const files = Object.entries<string>(JSON.parse(sessions))
claim(files.length === 3, 'each user has a Playwright storage state')
for (const [email, file] of files) {
  const session = storedSession(await readFile(file, 'utf8'), baseUrl)
  const token = await verifiedToken(baseUrl, jwksUrl, session)
  claim(token?.email === email, `a test that loads ${basename(file)} is signed in as ${email}`)
  claim(!opened.everything.includes(session), 'no visible byte holds that session')
}
await rm(workspace, { recursive: true })
const productionUrl = production.baseUrl
claim(
  (await signIn(productionUrl, 'bob@example.com', 'what bob uses in production')) !== undefined,
  'in production nothing changed: bob still has his own password there',
)

const pushed = await act('synchronize')
claim(pushed.outputs['result'] === 'unchanged', 'a push changes nothing: result=unchanged')
claim(pushed.outputs['changes'] === '[]', 'the plan of a push is empty')

const closed = await act('closed')
claim(closed.outputs['result'] === 'disabled', 'closing disables auth: result=disabled')
claim(
  (await signIn(baseUrl, 'eve@example.com', PASSWORD)) === undefined,
  'nobody signs in any more',
)
const jwks = await request(jwksUrl)
await jwks.body.dump()
claim(jwks.statusCode === 404, 'jwks_url serves nothing any more')
claim(!neon.branch('preview/pr-12-add-sign-in').leftoverSchema, 'the data of auth is gone')
claim(neon.branch('production').auth !== undefined, 'production still has its auth')

heading('What was claimed')
const unmet = unmetClaims()
console.log(unmet.length === 0 ? '   All of it held.' : indented(unmet.join('\n')))
process.exitCode = unmet.length === 0 ? 0 : 1
