import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bundled, bundledOf } from '../../scripts/licences/bundled.ts'
import { licenceOf, licencesFile, licencesText } from '../../scripts/licences/licences.ts'
import { NO_WORK, WORKS_INSIDE } from '../../scripts/licences/works-inside.ts'

const dist = new URL('../../dist/', import.meta.url)

/** The code of all chunks. */
const code = readdirSync(dist)
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(new URL(file, dist), 'utf8'))
  .join('\n')

test('every module of dist is one that the licences were made of', () => {
  const { ids, joined } = bundled()
  const modules = [...code.matchAll(/^\/\*\*\*\/ "?([^":\n]+)"?:(?: \(|$)/gm)].map(([, id]) => id)
  expect(modules.length).toBeGreaterThan(50)
  expect(new Set(modules)).toEqual(ids)
  const told = [...code.matchAll(/^;\/\/ CONCATENATED MODULE: (\S+)$/gm)].map(([, file]) => file)
  expect(told.filter((file) => !joined.has(file ?? ''))).toEqual([])
})

test('the licences are those of what was bundled (npm run build writes them)', () => {
  expect(readFileSync(licencesFile, 'utf8')).toBe(licencesText())
})

test('they name the packages, and what is inside of them', () => {
  const text = licencesText()
  const named = bundled().packages.map((folder) => licenceOf(folder).name)
  expect(named).toContain('undici')
  for (const name of named) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'))
  for (const { name } of WORKS_INSIDE) expect(text).toContain(`\n${name}, inside `)
})

test('every line of dist that speaks of a licence is of a work that is told', () => {
  const signs = WORKS_INSIDE.flatMap(({ sign, copyright }) => [sign, ...copyright.split('\n')])
  const unknown = code
    .split('\n')
    .filter((line) => /copyright|licen[cs]ed?\b/i.test(line))
    .filter((line) => !signs.some((sign) => line.includes(sign)))
    .filter((line) => !NO_WORK.some((pattern) => pattern.test(line)))
  expect(unknown).toEqual([])
})

test('every work that is told is there', () => {
  const packages = new Set(bundled().packages.map((folder) => licenceOf(folder).name))
  const gone = WORKS_INSIDE.filter(
    ({ sign, inside }) => !code.includes(sign) || !packages.has(inside),
  )
  expect(gone).toEqual([])
})

test('a package of which nothing was bundled needs no licence, a joined or nested one does', () => {
  const of = (name: string, chunks: number[], parts: string[] = []) => ({
    moduleType: 'javascript/esm',
    name,
    id: 1,
    chunks,
    modules: parts.map((part) => ({ moduleType: 'javascript/esm', name: part })),
  })
  const { packages } = bundledOf({
    modules: [
      of('./node_modules/left-out/index.js', []),
      of(
        './build/main.js + 2 modules',
        [1],
        ['./build/run.js', './node_modules/@scope/joined/a.js'],
      ),
      of('./node_modules/outer/node_modules/inner/b.js', [1]),
    ],
  })
  expect(packages).toEqual(['node_modules/@scope/joined', 'node_modules/outer/node_modules/inner'])
})

test('a work that a package keeps in a folder of its own is told with its licence', () => {
  const { text } = licenceOf('node_modules/undici')
  expect(text).toMatch(/^For lib\/milo:\n\nISC License\n\nCopyright \(c\) 2023, .*Paolo Insogna/m)
  expect(text).toContain('For lib/web/fetch:')
})

test('a licence that is not allowed, or not there, stops the build', () => {
  const folder = 'test/repository/fixtures'
  expect(() => licenceOf(`${folder}/strict`)).toThrow('strict has the licence AGPL-3.0-only')
  expect(() => licenceOf(`${folder}/silent`)).toThrow('silent has no licence text')
})
