import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** Where Prism is installed: in a folder of its own, so that `npm ci` does not bring it to everybody. */
const folder = fileURLToPath(new URL('./prism', import.meta.url))

export interface Prism extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  origin: string
}

/**
 * Installs Prism as its lock file says; one of its packages would report the installation to a
 * company, in an install script that is not run.
 *
 * @throws Error when npm could not
 */
export async function installPrism(): Promise<void> {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--silent']
  const npm = spawn('npm', ['ci', ...flags], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await once(npm, 'close')
  if (npm.exitCode !== 0)
    throw new Error(`Prism could not be installed: npm ended with ${npm.exitCode}`)
}

/**
 * Starts Prism as a proxy that passes everything on, and tells in the header `sl-violations` of an
 * answer how it and its request differ from the document.
 *
 * @param document path of an OpenAPI document
 * @param upstream base address of what answers
 * @throws Error when Prism ends instead, with what it wrote
 */
export async function startPrism(document: string, upstream: string): Promise<Prism> {
  const args = ['proxy', document, upstream, '--host', '127.0.0.1', '--port', '0', '--no-cors']
  const program = join(folder, 'node_modules', '.bin', 'prism')
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const origin = await listening(child)
  return {
    origin,
    [Symbol.asyncDispose]: async () => {
      const closed = once(child, 'close')
      child.kill()
      await closed
    },
  }
}

/** The address that it says it listens on. What it writes afterwards is read and dropped. */
async function listening(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue
    createInterface({ input: stream }).on('send', (line) => {
      const [, origin] = /Prism is listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(line) ?? []
      if (origin === undefined) said.push(line)
      else resolve(origin)
    })
  }
  child.once('close', () => reject(new Error(`Prism has ended:\n${said.join('\n')}`)))
  return promise
}
