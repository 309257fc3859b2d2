import { existsSync, readdirSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { pages, pageText } from './pages.ts'

/** What a document leads to, but for other websites. */
function targetsIn(page: string): string[] {
  const prose = pageText(page).replaceAll(/^```.*?^```$/gms, '')
  const inText = [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
  const ofPictures = [...prose.matchAll(/(?:src|srcset)="([^"]+)"/g)]
  return [...inText, ...ofPictures]
    .map(([, target = '']) => target)
    .filter((target) => !/^(https?|mailto):/.test(target))
}

/** The names under which GitHub lets a document's headings be linked to. */
function anchorsIn(page: string): string[] {
  const prose = pageText(page).replaceAll(/^```.*?^```$/gms, '')
  return [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function leadsNowhere(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), path))
  if (!existsSync(new URL(`../../${file}`, import.meta.url))) return true
  return anchor !== undefined && !anchorsIn(file).includes(anchor)
}

test.each(pages)('%s leads to files and headings that there are', (page) => {
  expect(targetsIn(page).filter((target) => leadsNowhere(page, target))).toEqual([])
})

test.each(pages)('%s names only files that there are', (page) => {
  const named = [...pageText(page).matchAll(/`((?:src|test|scripts|\.ci)\/[\w./-]+)`/g)]
    .map(([, path = '']) => path)
    // Written by tests, and not committed.
    .filter((path) => !path.startsWith('test/output/'))
  expect(named.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([])
})

test('the index of the documents leads to every one of them', () => {
  const listed = targetsIn('docs/README.md').map((target) => `docs/${target}`)
  const documents = pages.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md')
  expect(documents.filter((page) => !listed.includes(page))).toEqual([])
})

test('every picture is shown somewhere, and none is heavy', () => {
  const shown = pages.flatMap((page) => targetsIn(page).map((target) => posix.basename(target)))
  const folder = new URL('../../docs/images/', import.meta.url)
  for (const name of readdirSync(folder)) {
    expect(shown).toContain(name)
    expect(statSync(new URL(name, folder)).size).toBeLessThan(150_000)
  }
})
