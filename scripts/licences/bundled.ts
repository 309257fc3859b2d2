import { readFileSync } from 'node:fs'
import * as v from 'valibot'

const moduleSchema = v.object({
  moduleType: v.string(),
  name: v.string(),
  id: v.optional(v.nullable(v.union([v.number(), v.string()]))),
  chunks: v.optional(v.array(v.unknown()), []),
})

const partSchema = v.object({ moduleType: v.string(), name: v.string() })

const statsSchema = v.object({
  modules: v.array(
    v.object({ ...moduleSchema.entries, modules: v.optional(v.array(partSchema), []) }),
  ),
})

/** What the bundler says of its modules. A module whose code is in no chunk was left out. */
export type Stats = v.InferInput<typeof statsSchema>

/** What is in the bundle. */
export interface Bundled {
  /** Each module by the number that it has in `dist`. */
  readonly ids: ReadonlySet<string>
  /** The files of modules that were joined into one, as `dist` names them. */
  readonly joined: ReadonlySet<string>
  /** The folders of the packages whose code it is, like `node_modules/yaml`, in order. */
  readonly packages: readonly string[]
}

/** Reads what the last `npm run build` bundled. */
export function bundled(): Bundled {
  const file = new URL('../../build/modules.json', import.meta.url)
  return bundledOf(JSON.parse(readFileSync(file, 'utf8')))
}

/** What is in the bundle, of the bundler's own account of it. */
export function bundledOf(stats: Stats): Bundled {
  const present = v
    .parse(statsSchema, stats)
    .modules.filter(({ moduleType, chunks }) => moduleType !== 'runtime' && chunks.length > 0)
  const joined = present.flatMap(({ modules }) => modules.map(({ name }) => name))
  const names = [...joined, ...present.map(({ name }) => name)]
  const packages = new Set(names.map(packageOf).filter((folder) => folder !== undefined))
  return {
    ids: new Set(present.map(({ id }) => String(id))),
    joined: new Set(joined),
    packages: [...packages].sort((a, b) => a.localeCompare(b, 'en')),
  }
}

/** The package that a module is of; the innermost, where one has brought another. */
function packageOf(module: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/ ]+/.exec(module)?.[0].replace(/^\.\//, '')
}
