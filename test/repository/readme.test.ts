import { expect, test } from 'vitest'
import { readme, readmeWithTables } from '../../scripts/docs/readme-tables.ts'
import { pageText } from './pages.ts'

test('the README tells the inputs and outputs that action.yml has (npm run docs writes them)', () => {
  expect(readme()).toBe(readmeWithTables())
})

test('what the comparison says of time was measured', () => {
  const quoted = pageText('docs/alternatives.md').match(/\d+\.\d m?s\b/g) ?? []
  expect(quoted).not.toEqual([])
  const measured = pageText('docs/benchmarks.md')
  expect(quoted.filter((time) => !measured.includes(`| ${time} |`))).toEqual([])
})

test('the README stays short enough to be read', () => {
  expect(readme().split(/\s+/).length).toBeLessThan(1500)
})
