import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = new URL('../../', import.meta.url)
const dist = new URL('dist/', root)
const files = readdirSync(dist)
const chunks = files.filter((file) => file.endsWith('.js'))

const textOf = (file: string) => readFileSync(new URL(file, dist), 'utf8')

test('the runner downloads what a run needs, and nothing else', () => {
  const archive = execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], {
    cwd: root,
    maxBuffer: 2 ** 30,
  })
  const listed = execFileSync('tar', ['-t'], { input: archive, encoding: 'utf8' })
  const paths = listed.trim().split('\n')
  const { runs } = parse(readFileSync(new URL('action.yml', root), 'utf8'))
  expect(paths).toEqual(expect.arrayContaining(['action.yml', runs.main, runs.post]))
  expect(paths.filter((path) => !path.startsWith('dist/'))).toEqual([
    'LICENSE',
    'README.md',
    'action.yml',
  ])
})

test('dist is at most 2 MB', () => {
  const bytes = files.map((file) => statSync(new URL(file, dist)).size)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_000_000)
})

test('dist can be read: it has the comments and names of the source', () => {
  const code = chunks.map(textOf).join('\n')
  expect(code).toContain('The key goes into one header;')
  expect(code).toContain('function createSdkClient(')
})

test('a run that is skipped loads no HTTP stack', () => {
  const main = textOf('index.js')
  expect(main).not.toContain('EnvHttpProxyAgent')
  expect(main).not.toContain('/http-client/')
})

test('there is one undici, without `fetch`, caches, mocks and WebSocket', () => {
  const code = chunks.map(textOf).join('\n')
  expect(code.match(/^class EnvHttpProxyAgent /gm)).toHaveLength(1)
  expect(code.match(/^class Pool /gm)).toHaveLength(1)
  expect(code).not.toMatch(/^class (MockAgent|WebSocket|CacheStorage|Response|FormData) /m)
})

test("GitHub's client is in a chunk that only runs that ask GitHub load", () => {
  const withClient = chunks.filter(
    (file) =>
      textOf(file).includes('x-accepted-github-permissions') ||
      /function restEndpointMethods\(/.test(textOf(file)),
  )
  expect(withClient).toHaveLength(1)
  expect(textOf(withClient[0] ?? '')).not.toContain('class EnvHttpProxyAgent')
})
