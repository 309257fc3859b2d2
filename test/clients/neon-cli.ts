import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { StandIn } from '../support/stand-in/stand-in.ts'

/** Neon's CLI; the package `neonctl` does nothing but start it. */
const program = createRequire(import.meta.url).resolve('neon/cli')
/** Node keeps there what it has compiled of the CLI: a third of the time of each command. */
const compileCache = fileURLToPath(new URL('../../node_modules/.cache/neon-cli', import.meta.url))
const loopbackOnly = fileURLToPath(new URL('./loopback-only.ts', import.meta.url))

export interface CliRun {
  exitCode: number | null
  stdout: string
  stderr: string
  /** `host:port` of each connection that it tried to open to another machine; none was opened. */
  strayConnections: string[]
}

/**
 * Runs Neon's CLI in a home folder of its own, on the project of a stand-in.
 *
 * @param args the command and its options, such as `neon-auth`, `status`
 * @param options `analytics` leaves Neon's counting of commands on, as it is by default
 */
export async function runCli(
  neon: StandIn,
  args: string[],
  options: { analytics?: boolean } = {},
): Promise<CliRun> {
  const home = await mkdtemp(join(tmpdir(), 'neon-cli-'))
  const strays = join(home, 'stray-connections')
  await writeFile(strays, '')
  try {
    const place = ['--api-host', neon.apiHost, '--project-id', neon.projectId]
    const quiet = options.analytics ? [] : ['--no-analytics']
    const child = spawn(process.execPath, [program, ...place, ...quiet, '--no-color', ...args], {
      cwd: home,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: home,
        // It asks nothing, and does not look for a newer version of itself.
        CI: 'true',
        NEON_API_KEY: neon.apiKey,
        NODE_COMPILE_CACHE: compileCache,
        NODE_OPTIONS: `--import=${loopbackOnly}`,
        STRAY_CONNECTIONS: strays,
      },
    })
    const [stdout, stderr] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      child.exitCode ?? once(child, 'close'),
    ])
    return {
      exitCode: child.exitCode,
      stdout,
      stderr,
      strayConnections: (await readFile(strays, 'utf8')).split('\n').filter(Boolean),
    }
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
