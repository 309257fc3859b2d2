import { writeFileSync } from 'node:fs'
import { generatedSchema, schemaFile } from './config-schema.ts'
import { readmeWithTables } from './readme-tables.ts'

/** `npm run docs`: brings the README's tables and the configuration file's JSON Schema up to date. */
writeFileSync(new URL('../../README.md', import.meta.url), readmeWithTables())
writeFileSync(schemaFile, generatedSchema())
