import { writeFileSync } from 'node:fs'
import { licencesFile, licencesText } from './licences.ts'

/** The last step of `npm run build`: writes the licences of what was bundled beside the bundle. */
writeFileSync(licencesFile, licencesText())
