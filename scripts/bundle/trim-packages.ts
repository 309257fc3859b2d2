import { access, cp, glob, readFile, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { rolldown } from 'rolldown'

// Between the compiler and the bundler: puts copies of a few packages beside the compiled action, where
// the bundler finds them first, without what this action never runs. The source says plain
// `from 'undici'`, and tests run with the packages as they are published.

interface Trimming {
  /** Files of the package by what is in their place, in the folder `replacements`. */
  readonly replaced?: Readonly<Record<string, string>>
  /** The entry of which only the exports that the action imports are kept. */
  readonly entry?: '.' | './raw'
}

const TRIMMED: Readonly<Record<string, Trimming>> = {
  // The index would load caches, cookies, mocks, `fetch` and WebSocket. What is left out of the rest is
  // for bodies that are form data, and an experimental second parser.
  undici: {
    replaced: {
      'index.js': 'undici/index.js',
      'lib/dispatcher/parser-h1.js': 'undici/parser-h1.js',
      'lib/web/fetch/body.js': 'undici/body.js',
      'lib/web/fetch/formdata.js': 'undici/formdata.js',
      'lib/web/webidl/index.js': 'undici/webidl.js',
    },
  },
  // The SDK makes a client of its own as it loads, and `Headers` with it, for calls that bring none.
  '@neon/sdk': {
    replaced: { 'dist/client/client.gen.js': 'neon-sdk/client.gen.js' },
    entry: './raw',
  },
  // A table of every method of `octokit.rest`.
  '@octokit/plugin-rest-endpoint-methods': {
    replaced: { 'dist-src/generated/endpoints.js': 'octokit/endpoints.js' },
  },
  '@actions/core': { entry: '.' },
  // They don't say that loading them does nothing by itself, so all of them would be kept.
  '@actions/github': {},
  '@actions/http-client': {},
  // ncc drops no unused code of a module, and would keep nine tenths of these for nothing.
  valibot: { entry: '.' },
  yaml: { entry: '.' },
  tldts: { entry: '.' },
}

const source = await readCompiledSource()
if (/\boctokit\.rest\b/.test(source)) {
  throw new Error(
    'octokit.rest is left out of the bundle: name the route, as in octokit.request(…)',
  )
}
await rm('build/node_modules', { recursive: true, force: true })
for (const [name, { replaced = {}, entry }] of Object.entries(TRIMMED)) {
  const copy = `build/node_modules/${name}`
  await cp(`node_modules/${name}`, copy, { recursive: true })
  for (const [file, replacement] of Object.entries(replaced)) {
    // A file that a new version has no longer must be noticed.
    await access(`${copy}/${file}`)
    await cp(new URL(`replacements/${replacement}`, import.meta.url), `${copy}/${file}`)
  }
  const manifest = JSON.parse(await readFile(`${copy}/package.json`, 'utf8'))
  const changes = entry === undefined ? {} : await keepUsedExports(name, entry)
  const pure = name === 'undici' ? {} : { sideEffects: false }
  await writeFile(`${copy}/package.json`, JSON.stringify({ ...manifest, ...pure, ...changes }))
}

/** All modules of the action in one text. */
async function readCompiledSource(): Promise<string> {
  const texts: string[] = []
  for await (const path of glob('build/**/*.js', { exclude: ['build/node_modules'] })) {
    texts.push(await readFile(path, 'utf8'))
  }
  return texts.join('\n')
}

/**
 * Writes the exports that the action imports, and what they need, to a file of the copy.
 *
 * @returns what the copy's package.json has to say, so that this file is found
 */
async function keepUsedExports(name: string, entry: '.' | './raw') {
  const specifier = `${name}${entry.slice(1)}`
  const input = 'used-exports'
  const bundle = await rolldown({
    cwd: resolve('build'),
    input,
    platform: 'node',
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: input,
        resolveId: (id) => (id === input ? id : undefined),
        load: (id) =>
          id === input
            ? `export { ${importedNames(specifier).join(', ')} } from '${specifier}'`
            : undefined,
      },
    ],
  })
  const [chunk] = (await bundle.generate({ format: 'esm' })).output
  await writeFile(`build/node_modules/${name}/used.js`, packTables(chunk.code))
  return { type: 'module', exports: { [entry]: './used.js' } }
}

/**
 * Writes tables of numbers as base64. The list of public suffixes has 20,000 of them, and V8 would make
 * an array of each table first. (16-bit numbers are written in the order of this machine, which is that
 * of every machine that GitHub's runner supports.)
 */
function packTables(code: string): string {
  return code.replace(
    /new (Uint8Array|Uint16Array)\((\[[\d,\se]+\])\)/g,
    (_, kind: 'Uint8Array' | 'Uint16Array', list: string) => {
      const numbers: number[] = JSON.parse(list)
      const table = kind === 'Uint8Array' ? Uint8Array.from(numbers) : Uint16Array.from(numbers)
      const packed = Buffer.from(table.buffer).toString('base64')
      return `new ${kind}(new Uint8Array(Buffer.from('${packed}', 'base64')).buffer)`
    },
  )
}

/** What the action imports from a package, by name or as a whole. */
function importedNames(specifier: string): string[] {
  const imports = [
    ...source.matchAll(/^import (?:\{([^}]*)\}|\* as (\w+)) from '([^']+)'/gm),
    ...source.matchAll(/const (?:\{([^}]*)\}|(\w+)) = await import\('([^']+)'\)/g),
  ]
  const names = imports
    .filter(([, , , from]) => from === specifier)
    .flatMap(([, named, whole]) =>
      whole === undefined
        ? (named ?? '').split(',').map((one) => one.trim().replace(/ as .*/, ''))
        : [...source.matchAll(new RegExp(`\\b${whole}\\.(\\w+)`, 'g'))].map(
            ([, name = '']) => name,
          ),
    )
  return [...new Set(names)].filter((name) => name !== '')
}
