import { expect, test } from 'vitest'
import { pageText } from './pages.ts'
import { readme, readmeWithTables } from './readme-tables.ts'

test('the README tells the inputs and outputs that action.yml has (npm run docs writes them)', () => {
  expect(readme()).toBe(readmeWithTables())
})

test('what the README says of time was measured', () => {
  const quoted = readme().match(/\d+\.\d m?s\b/g) ?? []
  expect(quoted).not.toEqual([])
  const measured = pageText('docs/performance.md')
  expect(quoted.filter((time) => !measured.includes(`| ${time} |`))).toEqual([])
})
