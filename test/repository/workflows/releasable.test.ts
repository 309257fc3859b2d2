import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

/** A clone whose main is ready to be released as 1.2.3. */
let clone: string

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'releasable-'))
  cpSync(fileURLToPath(new URL('../../../.ci', import.meta.url)), join(clone, '.ci'), {
    recursive: true,
  })
  writeFileSync(join(clone, 'package.json'), '{\n  "version": "1.2.3",\n  "private": true\n}\n')
  writeFileSync(join(clone, 'CHANGELOG.md'), CHANGELOG)
  git('init', '--quiet', '--initial-branch=main')
  commit('Make it')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
})

afterEach(() => rmSync(clone, { recursive: true }))

const CHANGELOG = `# Changelog

## [Unreleased]

- Something to come.

## [1.2.3] - 2026-11-21

### Added

- Something.

## [1.2.2] - 2026-11-20

- Something else.

[1.2.3]: https://example.com/1.2.3
`

test('what main is can be released', () => {
  expect(releasable('1.2.3')).toMatch(/^[0-9a-f]{40} can be released as version 1\.2\.3\.\n$/)
})

test('the notes are what the changelog has of the version', () => {
  const notes = execFileSync(join(clone, '.ci/changes'), ['1.2.3'], { encoding: 'utf8' })
  expect(notes.trim()).toBe('### Added\n\n- Something.')
})

test('a commit that is not what main is can’t be released', () => {
  writeFileSync(join(clone, 'more'), '')
  commit('Change it')
  expect(releasable('1.2.3')).toMatch(/is not what main is/)
})

test('a clone without main can’t be released from', () => {
  git('update-ref', '-d', 'refs/remotes/origin/main')
  expect(releasable('1.2.3')).toMatch(/is not what main is/)
})

test('what is not committed can’t be released', () => {
  writeFileSync(join(clone, 'more'), '')
  expect(releasable('1.2.3')).toMatch(/not as it was committed/)
})

test('a version that neither package.json nor the changelog has is told of both at once', () => {
  const answer = releasable('1.3.0')
  expect(answer).toMatch(/package\.json says version 1\.2\.3/)
  expect(answer).toMatch(/CHANGELOG\.md has nothing of 1\.3\.0/)
})

test.each(['v1.2.3', '1.2', '1.2.3-rc.1', '01.2.3', '1.2.3; ls', '1.2.3\n4.5.6', ''])(
  '%j is no version',
  (version) => {
    expect(releasable(version)).toMatch(/Which version|no version like 1\.2\.3/)
  },
)

test.each(['v1.2.3', 'v1.2.10', 'v2.0.0'])('after %s the version can’t be released', (tag) => {
  git('tag', tag)
  expect(releasable('1.2.3')).toMatch(/is released already/)
})

test('after v1.2.2 the version can be released', () => {
  git('tag', 'v1.2.2')
  git('tag', 'v1')
  expect(releasable('1.2.3')).toMatch(/can be released as/)
})

/** What the script says, wherever it says it. */
function releasable(version: string): string {
  const { status, stdout, stderr } = spawnSync(join(clone, '.ci/releasable'), [version], {
    encoding: 'utf8',
  })
  // What it prints and how it ends must not differ: the workflow sees only the latter.
  expect(status === 0).toBe(stdout.includes('can be released'))
  return stdout + stderr
}

function commit(message: string): void {
  git('add', '--all')
  git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', message)
}

function git(...args: string[]): void {
  // A hook that runs these tests sets git's own variables; they would lead to its repository.
  const env = { PATH: process.env['PATH'], HOME: clone }
  execFileSync('git', args, { cwd: clone, env })
}
