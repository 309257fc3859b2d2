import { readFileSync } from 'node:fs'
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { configSchema } from '../../src/settings/config-file/schema.ts'

/** Where the JSON Schema of the configuration file is kept; editors fetch it from there. */
export const schemaFile = new URL('../../docs/config.schema.json', import.meta.url)

/** The JSON Schema as it is. */
export function committedSchema(): string {
  return readFileSync(schemaFile, 'utf8')
}

/** The JSON Schema of the configuration file, made of the definition that validates it. */
export function generatedSchema(): string {
  // Which entry of a list is meant shows by its `id`; JSON Schema tries all of them.
  const schema = toJsonSchema(
    configSchema((entries) => v.union([...entries.values()])),
    {
      target: 'draft-07',
      typeMode: 'output',
      // What only code can check (one field that needs another) is left out.
      errorMode: 'ignore',
      overrideSchema: ({ valibotSchema: { type }, jsonSchema }) => {
        // A field that is not known is a mistake; code checks that, to tell all of them.
        if (type === 'loose_object') return { ...jsonSchema, additionalProperties: false }
        return type === 'never' ? NEVER : undefined
      },
    },
  )
  const { title, description, ...rest } = withEnvironment(schema)
  const whole = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    description,
    ...rest,
    definitions: {
      environment: {
        description: 'A value with an environment variable in it.',
        type: 'string',
        pattern: '\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}',
      },
    },
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

const NEVER: JsonSchema = { not: {} }

/** Lets a variable stand in the place of every value that can't be any text. */
function withEnvironment(schema: JsonSchema): JsonSchema {
  const { properties, items, anyOf, description, ...rest } = schema
  if (properties) {
    const entries = Object.entries(properties)
      .filter(([, property]) => !isNever(property))
      .map(([name, property]) => [name, deeper(property)])
    return { ...schema, properties: Object.fromEntries(entries) }
  }
  if (items !== undefined && !Array.isArray(items)) return { ...schema, items: deeper(items) }
  if (anyOf) return { ...schema, anyOf: anyOf.map(deeper) }
  if (schema.const !== undefined || isAnyText(schema)) return schema
  return {
    ...(description !== undefined && { description }),
    anyOf: [rest, { $ref: '#/definitions/environment' }],
  }
}

function deeper(schema: boolean | JsonSchema): boolean | JsonSchema {
  return typeof schema === 'boolean' ? schema : withEnvironment(schema)
}

function isNever(schema: boolean | JsonSchema): boolean {
  return typeof schema !== 'boolean' && schema.not !== undefined
}

function isAnyText({ type, pattern, format, enum: words }: JsonSchema): boolean {
  return type === 'string' && !pattern && !format && !words
}
