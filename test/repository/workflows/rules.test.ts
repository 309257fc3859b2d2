import { expect, test } from 'vitest'
import {
  checkoutsThatKeepTheToken,
  checksOutForStrangers,
  permissionsOf,
  scriptsWithExpressions,
  unpinned,
} from './rules.ts'

const COMMIT = '3d3c42e5aac5ba805825da76410c181273ba90b1'

/** A workflow of one job, with these steps. */
function workflow(steps: string, on = 'pull_request'): string {
  return `on: ${on}\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
}

test.each([
  [`actions/checkout@${COMMIT} # v7.0.1`, []],
  [`github/codeql-action/init@${COMMIT} # v4.36.2`, []],
  ['neon-auth-preview/neon-auth-preview@v1', []],
  ['actions/checkout@v7', ['actions/checkout@v7']],
  [
    `actions/checkout@${COMMIT.slice(1)} # v7.0.1`,
    [`actions/checkout@${COMMIT.slice(1)} # v7.0.1`],
  ],
  [`actions/checkout@${COMMIT}`, [`actions/checkout@${COMMIT}`]],
  [`actions/checkout@${COMMIT} # main`, [`actions/checkout@${COMMIT} # main`]],
])('%s is pinned or not', (uses, expected) => {
  expect(unpinned(workflow(`      - uses: ${uses}\n`))).toEqual(expected)
})

test('a workflow, and every job, must say what its token may do', () => {
  const job = workflow('      - run: ls\n')
  expect(() => permissionsOf(job)).toThrow('no `permissions: {}`')
  expect(() => permissionsOf(`permissions: {contents: read}\n${job}`)).toThrow('permissions: {}')
  expect(() => permissionsOf(`permissions: {}\n${job}`)).toThrow('The job check')
  const said = job.replace('    runs-on', '    permissions: {contents: read}\n    runs-on')
  expect(permissionsOf(`permissions: {}\n${said}`)).toEqual({ check: { contents: 'read' } })
})

test('a script with an expression in it is found', () => {
  const script = `echo \${{ github.head_ref }}`
  expect(scriptsWithExpressions(workflow(`      - run: ${script}\n`))).toEqual([script])
})

test('a check-out that keeps the token, or runs for strangers, is found', () => {
  const checkout = `      - uses: actions/checkout@${COMMIT} # v7.0.1\n`
  const clean = `${checkout}        with: {persist-credentials: false}\n`
  expect(checkoutsThatKeepTheToken(workflow(checkout))).toBe(1)
  expect(checkoutsThatKeepTheToken(workflow(clean))).toBe(0)
  expect(checksOutForStrangers(workflow(clean))).toBe(false)
  expect(checksOutForStrangers(workflow(clean, '{pull_request_target: {types: [closed]}}'))).toBe(
    true,
  )
})
