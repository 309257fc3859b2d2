import { expect, test } from 'vitest'
import { committedSchema, generatedSchema } from '../../scripts/docs/config-schema.ts'

test('the JSON Schema is that of the definition that validates (npm run docs writes it)', () => {
  expect(committedSchema()).toBe(generatedSchema())
})
