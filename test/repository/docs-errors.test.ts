import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { GitHubApiError } from '../../src/clients/github/api-error.ts'
import type { HttpResponse } from '../../src/clients/http/response.ts'
import { apiError } from '../../src/clients/neon/api-error.ts'
import { pageText } from './pages.ts'

/** What differs from case to case, in the documents. */
const SOMETHING = '…'

/** What the documents say that the log says, in tables for it. */
function quotedIn(page: string): string[] {
  const tables = pageText(page).matchAll(/^\| The log says \|.*\n\|.*\n((?:\|.*\n)+)/gm)
  return [...tables].flatMap(([, rows = '']) =>
    [...rows.matchAll(/^\| `([^`]*)` \|/gm)].map(([, quoted = '']) => quoted),
  )
}

function answer(status: number): HttpResponse {
  return { status, headers: {}, text: JSON.stringify({ message: 'no' }) }
}

/** What can be said: the texts in the source, and errors whose words are put together of several. */
function sayable(): string {
  const root = fileURLToPath(new URL('../../src/', import.meta.url))
  const sources = globSync('**/*.ts', { cwd: root }).map((file) =>
    readFileSync(`${root}${file}`, 'utf8'),
  )
  const statuses = [401, 403, 404, 423, 429]
  return [
    ...sources.map((source) => source.replaceAll(/\$\{[^{}]*\}/g, SOMETHING)),
    ...statuses.map((status) => apiError('do it', answer(status)).message),
    ...statuses.map((status) => new GitHubApiError('do it', answer(status)).message),
  ].join('\n')
}

/** Whether it can be said, beside the words that `Failure` and `Mistakes` put before it. */
function isSaid(quoted: string, texts: string): boolean {
  const words = quoted.replace(/^Could not /, '').replace(/^[a-z_]+: /, '')
  const ends = new RegExp(`^${SOMETHING}\\s?|\\s?${SOMETHING}$`, 'g')
  return texts.includes(words.replaceAll(ends, ''))
}

describe.each(['docs/troubleshooting.md'])('%s', (page) => {
  const quoted = quotedIn(page)
  const texts = sayable()

  test('quotes errors', () => {
    expect(quoted.length).toBeGreaterThan(5)
  })

  test.each(quoted)('%s is said by the action', (words) => {
    expect(isSaid(words, texts)).toBe(true)
  })
})

test('an error that nothing says is noticed', () => {
  expect(isSaid('Could not find the twig "…" in project …', sayable())).toBe(false)
})
