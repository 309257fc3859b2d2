import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { renderOutputs } from '../../../src/report/outputs.ts'
import { EMPTY_REPORT } from '../../../src/report/report.ts'
import { SETUP_CHECKS } from '../../../src/run-operation.ts'
import { withDefaults } from '../../../src/settings/inputs.ts'
import { readSettings } from '../../../src/settings/read-settings.ts'
import { inputsWith } from '../../support/inputs.ts'
import { someEvent } from '../../support/settings.ts'

const described = v.object({ description: v.pipe(v.string(), v.minLength(10)) })

const { description, inputs, outputs } = v.parse(
  v.object({
    ...described.entries,
    inputs: v.record(
      v.string(),
      v.object({
        ...described.entries,
        required: v.optional(v.boolean()),
        default: v.optional(v.string()),
      }),
    ),
    outputs: v.record(v.string(), described),
  }),
  parse(await readFile(new URL('../../../action.yml', import.meta.url), 'utf8')),
)

test('every input of action.yml is read, and no other', async () => {
  const asked = new Set<string>()
  const given = inputsWith()
  await readSettings(
    (name) => {
      asked.add(name)
      return given(name)
    },
    someEvent(),
    SETUP_CHECKS,
  )
  expect(asked).toEqual(new Set(Object.keys(inputs)))
})

test('every output of action.yml is written, and no other', () => {
  expect(new Set(Object.keys(renderOutputs(EMPTY_REPORT)))).toEqual(new Set(Object.keys(outputs)))
})

test('the defaults of action.yml are right as they are', async () => {
  const { outcome } = await readSettings(inputsWith(), someEvent(), SETUP_CHECKS)
  expect(outcome.kind).toBe('settings')
})

test('an empty input is its default in action.yml', async () => {
  const read = (given: Record<string, string>) =>
    readSettings(inputsWith(given), someEvent(), SETUP_CHECKS)
  const optional = Object.keys(inputs).filter((name) => !/^(api_key|project_id)$/.test(name))
  expect(await read(Object.fromEntries(optional.map((name) => [name, ''])))).toEqual(await read({}))
  const defaults = withDefaults(() => '', {})
  for (const [name, { default: given = '' }] of Object.entries(inputs)) {
    expect([defaults(name) || 'true', defaults(name) || 'false', defaults(name)], name).toContain(
      given.replace(/^\$\{\{.*\}\}$/, ''),
    )
  }
})

test('what is required has no default', () => {
  const required = Object.entries(inputs).filter(([, input]) => input.required)
  expect(required.map(([name]) => name)).toEqual(['api_key', 'project_id'])
  expect(required.every(([, input]) => input.default === undefined)).toBe(true)
})

test('GitHub Marketplace and editors show the descriptions whole', () => {
  // Marketplace cuts off what is longer; an editor's tooltip has room for a few lines.
  expect(description.length).toBeLessThanOrEqual(125)
  for (const [name, entry] of Object.entries({ ...inputs, ...outputs })) {
    expect(entry.description, name).toMatch(/^[^\n`]{10,300}\.$/)
  }
})
