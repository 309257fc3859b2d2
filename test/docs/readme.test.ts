import { expect, test } from 'vitest'
import { readme, readmeWithTables } from './readme-tables.ts'

test('the README tells the inputs and outputs that action.yml has (npm run docs writes them)', () => {
  expect(readme()).toBe(readmeWithTables())
})
