import { writeFileSync } from 'node:fs'
import { readmeWithTables } from './readme-tables.ts'

/** `npm run docs`: brings the README's tables up to date. */
writeFileSync(new URL('../../README.md', import.meta.url), readmeWithTables())
