import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { parse } from 'yaml'

const openApi = v.looseObject({ openapi: v.string(), paths: v.record(v.string(), v.unknown()) })

const discriminated = v.looseObject({
  discriminator: v.object({
    propertyName: v.string(),
    mapping: v.record(v.string(), v.string()),
  }),
  oneOf: v.array(v.unknown()),
})

/**
 * Reads an OpenAPI document, in JSON or YAML, and spells its discriminators out. JSON Schema, and so
 * Prism, does not know them: to it every mail server of one's own is a shared one too (of which all
 * properties are optional), and `oneOf` wants exactly one to fit.
 *
 * @returns the document as JSON
 * @throws Error when there is no such file, or it is no OpenAPI document
 */
export async function readDocument(path: string): Promise<string> {
  const document: unknown = parse(await readFile(path, 'utf8'))
  if (!v.is(openApi, document)) throw new Error(`${path} is no OpenAPI document`)
  return JSON.stringify(document, (_key, value: unknown) =>
    v.is(discriminated, value) ? spelledOut(value) : value,
  )
}

function spelledOut({ discriminator, oneOf: _, ...rest }: v.InferOutput<typeof discriminated>) {
  const { propertyName, mapping } = discriminator
  const oneOf = Object.entries(mapping).map(([value, $ref]) => ({
    allOf: [
      { $ref },
      { required: [propertyName], properties: { [propertyName]: { enum: [value] } } },
    ],
  }))
  return { ...rest, oneOf }
}
