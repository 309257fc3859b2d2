import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/**
 * The rooms of `src`, from the ground up. A room may import the rooms listed before its line, and
 * nothing else: neither those after it nor those beside it on the same line. Imports of
 * types count like all others, since a reader has to follow them too.
 */
const LAYERS = [
  ['lib'],
  ['secrets'],
  ['clients/http'],
  ['clients/neon', 'clients/auth-service', 'clients/github'],
  ['auth-settings', 'event'],
  ['branch-name', 'runner'],
  ['settings'],
  ['sessions'],
  ['users'],
  ['organizations'],
  ['observe'],
  ['plan'],
  ['apply'],
  ['sweep'],
  ['report'],
  // A run of its own, so that it can be deleted as one folder: nothing but `run` may know it.
  ['stack-auth'],
  ['run'],
  ['main', 'post'],
] as const satisfies readonly (readonly string[])[]

/** Rooms that must not know each other although their layers would allow it. */
const STRANGERS: readonly (readonly [room: string, others: readonly string[]])[] = [
  ['settings', ['runner']],
]

/**
 * Imports that are wrong today. Mend one and remove its line: the test fails while a line here is
 * not needed. Add none.
 */
const KNOWN_VIOLATIONS: readonly string[] = []

/** The same for files that import each other, directly or by way of others. */
const KNOWN_CIRCLES: readonly string[] = [
  'clients/http/doubt.ts, clients/http/http-client.ts, clients/http/retry.ts, clients/http/write-guard.ts',
]

const source = fileURLToPath(new URL('../../src/', import.meta.url))

interface Import {
  readonly from: string
  readonly to: string
}

function sourceFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .toSorted()
}

/** Every import of one file of `src` in another: static, dynamic, re-exported, or of types alone. */
function importsIn(file: string): Import[] {
  const text = readFileSync(posix.join(source, file), 'utf8')
  return [...text.matchAll(/\b(?:from|import)\b\s*\(?\s*'(\.[^']+\.ts)'/g)].map(
    ([, target = '']) => ({ from: file, to: posix.join(posix.dirname(file), target) }),
  )
}

/** The room that a file is in; `run.ts` and the two that it loads share one. */
function roomOf(file: string): string {
  const [, client] = /^(clients\/[^/]+)\//.exec(file) ?? []
  if (client !== undefined) return client
  const [first = ''] = file.split('/')
  return first.replace(/(-operation|-recovery)?\.ts$/, '')
}

function layerOf(room: string): number {
  return LAYERS.findIndex((rooms) => rooms.some((one) => one === room))
}

function isAllowed({ from, to }: Import): boolean {
  const [importer, imported] = [roomOf(from), roomOf(to)]
  if (importer === imported) return true
  const forbidden = STRANGERS.find(([room]) => room === importer)?.[1] ?? []
  return layerOf(importer) > layerOf(imported) && !forbidden.includes(imported)
}

/** Every file that a file leads to, directly or by way of others. */
function reachableFrom(file: string, imports: readonly Import[]): Set<string> {
  const targets = Map.groupBy(imports, ({ from }) => from)
  const reached = new Set<string>()
  const pending = [file]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const { to } of targets.get(next) ?? []) {
      if (!reached.has(to)) pending.push(to)
      reached.add(to)
    }
  }
  return reached
}

/** The groups of files that lead to each other, each as `a, b, c`. */
function circlesIn(imports: readonly Import[]): string[] {
  const files = [...new Set(imports.map(({ from }) => from))].toSorted()
  const reachable = new Map(files.map((file) => [file, reachableFrom(file, imports)]))
  const leads = (from: string, to: string) => reachable.get(from)?.has(to) ?? false
  const groups = files
    .filter((file) => leads(file, file))
    .map((file) => files.filter((other) => leads(file, other) && leads(other, file)).join(', '))
  return [...new Set(groups)]
}

const files = sourceFiles()
const imports = files.flatMap(importsIn)

test('every file of the source is in a room that the table names', () => {
  expect(files.filter((file) => layerOf(roomOf(file)) < 0)).toEqual([])
})

test('every import leads to a file that exists', () => {
  expect(imports.filter(({ to }) => !files.includes(to))).toEqual([])
})

test('imports lead down the layers only', () => {
  const wrong = imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} > ${to}`)
  expect([...new Set(wrong)]).toEqual(KNOWN_VIOLATIONS)
})

test('no file leads back to itself', () => {
  expect(circlesIn(imports)).toEqual(KNOWN_CIRCLES)
})

test.each([
  ['a room on a higher layer', 'lib/text.ts', 'plan/plan.ts', false],
  ['a room on the same layer', 'clients/neon/auth.ts', 'clients/github/octokit.ts', false],
  ['a room that must stay a stranger', 'settings/settings.ts', 'runner/runner.ts', false],
  ['a room on a lower layer', 'plan/plan.ts', 'lib/text.ts', true],
  ['the same room', 'settings/config-file/config.ts', 'settings/users.ts', true],
])('an import of %s is judged', (_, from, to, allowed) => {
  expect(isAllowed({ from, to })).toBe(allowed)
})

test('a circle is found whatever leads to it', () => {
  const chain = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'c', to: 'd' },
  ]
  expect(circlesIn(chain)).toEqual([])
  expect(circlesIn([...chain, { from: 'd', to: 'b' }])).toEqual(['b, c, d'])
})
