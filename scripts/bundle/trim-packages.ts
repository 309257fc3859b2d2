import { access, cp, readFile, rm, writeFile } from 'node:fs/promises'

// Before the bundler runs: puts copies of a few packages beside the compiled action, where the bundler
// finds them first, without what this action never runs. The source says plain `from 'undici'`, and
// tests run with the packages as they are published.

/** What is replaced in a package: its files by files of the folder `replacements`. */
const TRIMMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The index would load caches, cookies, mocks, `fetch` and WebSocket. What is left out of the rest is
  // for bodies that are form data, and an experimental second parser.
  undici: {
    'index.js': 'undici/index.js',
    'lib/dispatcher/parser-h1.js': 'undici/parser-h1.js',
    'lib/web/fetch/body.js': 'undici/body.js',
    'lib/web/fetch/formdata.js': 'undici/formdata.js',
    'lib/web/webidl/index.js': 'undici/webidl.js',
  },
  // The SDK makes a client of its own as it loads, and `Headers` with it, that it needs only where none is
  // given to its functions.
  '@neon/sdk': { 'dist/client/client.gen.js': 'neon-sdk/client.gen.js' },
  // Nothing is replaced in GitHub's toolkit. But its packages don't say that loading them does nothing by
  // itself, so the bundler would keep what nothing uses: the HTTP client of core's OIDC part.
  '@actions/core': {},
  '@actions/exec': {},
  '@actions/github': {},
  '@actions/http-client': {},
  '@actions/io': {},
}

const replacements = new URL('replacements/', import.meta.url)
const folder = 'build/node_modules'

await rm(folder, { recursive: true, force: true })
for (const [name, replaced] of Object.entries(TRIMMED)) {
  const copy = `${folder}/${name}`
  await cp(`node_modules/${name}`, copy, { recursive: true })
  for (const [file, replacement] of Object.entries(replaced)) {
    // A file that a new version has no longer must be noticed.
    await access(`${copy}/${file}`)
    await cp(new URL(replacement, replacements), `${copy}/${file}`)
  }
  if (name.startsWith('@actions/')) await declarePure(`${copy}/package.json`)
}

async function declarePure(path: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...manifest, sideEffects: false }))
}
