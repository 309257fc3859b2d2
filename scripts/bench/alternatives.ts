import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { runCli } from '../../test/clients/neon-cli.ts'
import { authServiceRateLimit } from '../../test/support/stand-in/behaviour.ts'
import { median, timed } from './measure.ts'
import { PASSWORD, type Preview, startPreview, withUsers } from './preview.ts'

const ROUNDS = 3
const USERS = 10
const DOMAINS = ['https://pr-12.example.com', 'https://pr-12.example.org']
/** Milliseconds that every answer is held: a usual way to Neon. */
const LATENCY = 50

const withCurl = fileURLToPath(new URL('with-curl.sh', import.meta.url))
const emails = Array.from({ length: USERS }, (_, index) => `user-${index}@example.com`)

/** Each does what it can of the same: auth enabled, two domains trusted, ten users. */
const ways: Readonly<Record<string, (preview: Preview) => Promise<number>>> = {
  'this action: passwords, roles, verified addresses': byAction,
  "Neon's CLI in a script: no passwords, no roles": byCli,
  'curl in a script: passwords, no roles, not verified': byCurl,
}

/**
 * What a user would do instead, at the same distance, in turns, each on a project of its own with Better
 * Auth's default limits and real password hashing.
 */
export async function alternatives(): Promise<void> {
  const times = new Map(Object.keys(ways).map((what): [string, number[]] => [what, []]))
  const requests = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [what, way] of Object.entries(ways)) {
      await using preview = await startPreview({
        latency: LATENCY,
        rateLimit: authServiceRateLimit,
      })
      times.get(what)?.push(await way(preview))
      requests.set(what, preview.neon.requests.length)
    }
  }
  const own = median([...times.values()][0] ?? [])
  console.table(
    [...times].map(([what, of]) => ({
      what,
      'median seconds': (median(of) / 1000).toFixed(1),
      'least seconds': (Math.min(...of) / 1000).toFixed(1),
      'times the action': (median(of) / own).toFixed(1),
      requests: requests.get(what),
    })),
  )
}

async function byAction({ step }: Preview): Promise<number> {
  const domains = DOMAINS.join()
  const { time } = await timed(step('opened', { ...withUsers(USERS), domains }))
  return time
}

async function byCli({ neon, branch }: Preview): Promise<number> {
  const commands = [
    ['enable'],
    ...DOMAINS.map((domain) => ['domain', 'add', domain]),
    ...emails.map((email) => ['user', 'create', '--email', email, '--name', email]),
  ]
  const start = performance.now()
  for (const command of commands) {
    const run = await runCli(neon, ['neon-auth', ...command, '--branch', branch.name])
    if (run.exitCode !== 0) throw new Error(run.stderr)
  }
  return performance.now() - start
}

async function byCurl({ neon, branch }: Preview): Promise<number> {
  const start = performance.now()
  const script = spawn(withCurl, {
    stdio: 'inherit',
    env: {
      PATH: process.env['PATH'] ?? '',
      API: `${neon.apiHost}/projects/${neon.projectId}/branches/${branch.id}`,
      KEY: neon.apiKey,
      DOMAINS: DOMAINS.join(' '),
      EMAILS: emails.join(' '),
      PASSWORD,
    },
  })
  const [code] = await once(script, 'close')
  if (code !== 0) throw new Error(`The script ended with ${code}.`)
  return performance.now() - start
}
