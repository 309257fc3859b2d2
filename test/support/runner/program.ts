import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const hooks = fileURLToPath(new URL('from-source.ts', import.meta.url))

/**
 * What Node is started with for a program that `action.yml` names.
 *
 * For coverage, `ACTION_FROM_SOURCE` starts the action itself from the source that the bundle is
 * made of: V8 counts by position in the file that it runs, and a position in a bundle says little.
 * (Node hands `NODE_V8_COVERAGE` to child processes by itself.) Actions of the tests' own are run as
 * they are.
 *
 * @param folder that `action.yml` is in
 * @returns arguments for Node
 */
export function programToStart(folder: string, program: string): string[] {
  const built = /^dist\/(?<name>\w+)\.js$/.exec(program)?.groups?.['name']
  if (!process.env['ACTION_FROM_SOURCE'] || built === undefined) return [join(folder, program)]
  const source = join(folder, 'src', built === 'index' ? 'main.ts' : `${built}.ts`)
  return ['--import', hooks, source]
}
