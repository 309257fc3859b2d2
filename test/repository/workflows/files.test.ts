import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pages, workflowsIn } from '../pages.ts'
import { problemsOf } from './language-service.ts'
import {
  checkoutsThatKeepTheToken,
  checksOutForStrangers,
  type Permissions,
  permissionsOf,
  scriptsWithExpressions,
  unpinned,
} from './rules.ts'

const READ = { contents: 'read' }
const COMMENT = { 'pull-requests': 'write' }

/** What every job may do with its token. A workflow that is not here fails. */
const PERMISSIONS: Record<string, Permissions> = {
  '.github/workflows/ci.yml': { check: READ },
  '.github/workflows/codeql.yml': { analyze: { ...READ, 'security-events': 'write' } },
  '.github/workflows/dist.yml': { compare: READ },
  '.github/workflows/release.yml': {
    check: READ,
    publish: { attestations: 'write', contents: 'write', 'id-token': 'write' },
  },
  'examples/close.yml': { close: COMMENT },
  'examples/cloudflare-pages.yml': { open: { ...READ, ...COMMENT }, close: COMMENT },
  'examples/deployment-status.yml': { trust: COMMENT },
  'examples/ephemeral.yml': { test: READ },
  'examples/fly.yml': { open: { ...READ, ...COMMENT }, close: COMMENT },
  'examples/netlify.yml': { open: { ...READ, ...COMMENT }, close: COMMENT },
  'examples/playwright.yml': { test: { ...READ, 'pull-requests': 'read' }, close: {} },
  'examples/sweep.yml': { sweep: { 'pull-requests': 'read' } },
  'examples/vercel.yml': { open: { ...READ, ...COMMENT }, close: COMMENT },
}

const root = new URL('../../../', import.meta.url)

const files = ['.github/workflows/', 'examples/'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}${name}`),
)

test('every workflow has its permissions told here, and none is told that there is not', () => {
  expect(new Set(files)).toEqual(new Set(Object.keys(PERMISSIONS)))
})

describe.each(files)('%s', (file) => {
  const workflow = readFileSync(new URL(file, root), 'utf8')

  test('is right, as far as GitHub’s language service can tell', async () => {
    expect(await problemsOf(workflow)).toEqual([])
  })

  test('pins the actions of others to a commit', () => {
    expect(unpinned(workflow)).toEqual([])
  })

  test('gives no job more than it needs', () => {
    expect(permissionsOf(workflow)).toEqual(PERMISSIONS[file])
  })

  test('lets nothing from outside into a script, nor near the token', () => {
    expect(scriptsWithExpressions(workflow)).toEqual([])
    expect(checkoutsThatKeepTheToken(workflow)).toBe(0)
    expect(checksOutForStrangers(workflow)).toBe(false)
  })
})

test('a version of an action is the same commit wherever it is used', () => {
  const commits = new Map<string, Set<string>>()
  for (const file of files) {
    const pins = readFileSync(new URL(file, root), 'utf8').matchAll(/uses: (\S+)@(\w{40}) # (\S+)/g)
    for (const [, action = '', commit = '', version] of pins) {
      const key = `${action} ${version}`
      commits.set(key, (commits.get(key) ?? new Set()).add(commit))
    }
  }
  expect([...commits].filter(([, different]) => different.size > 1)).toEqual([])
})

describe.each(pages.filter((page) => workflowsIn(page).length > 0))('%s', (page) => {
  test.each(workflowsIn(page))('shows workflows that are right', async (workflow) => {
    expect(await problemsOf(workflow)).toEqual([])
    expect(scriptsWithExpressions(workflow)).toEqual([])
  })
})

test('the README shows a whole workflow', () => {
  expect(workflowsIn('README.md').length).toBeGreaterThan(0)
})
