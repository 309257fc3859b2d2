import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStandIn } from '../../test/support/stand-in/stand-in.ts'
import { readDocument } from './document.ts'
import { type KnownDifference, knownDifference, knownDifferences } from './known-differences.ts'
import { installPrism, startPrism } from './prism.ts'
import { type Exchange, startRecordingFront } from './recording-front.ts'
import { notices, scenarios } from './scenarios.ts'

/**
 * `npm run test:contract -- PATH`: the main scenarios, with Prism between the action and the
 * stand-in, which holds each request and each answer against the OpenAPI document at PATH.
 */
const [path] = process.argv.slice(2)
if (path === undefined || !existsSync(path)) {
  const wrong =
    path === undefined ? "Say where Neon's OpenAPI document is." : `There is no file ${path}.`
  console.error(`${wrong} Neon publishes the document, it is not part of this project:

  curl --output neon-api.json https://neon.com/api_spec/release/v2.json
  npm run test:contract -- neon-api.json`)
  process.exit(1)
}

const folder = await mkdtemp(join(tmpdir(), 'contract-'))
try {
  const document = join(folder, 'document.json')
  await writeFile(document, await readDocument(path))
  await installPrism()
  process.exitCode = (await keepsTo(document)) ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Goes through the scenarios, and tells of each what differs from the document. */
async function keepsTo(document: string): Promise<boolean> {
  await using neon = await startStandIn({ cheapHashing: true })
  neon.addBranch({ name: 'production', default: true, protected: true })
  const production = await neon.enableAuth('production')
  await production.addUser({ email: 'customer@example.com', password: 'of a real customer' })
  await using prism = await startPrism(document, neon.apiHost)
  await using front = await startRecordingFront(prism.origin)
  const observed = { neon, apiHost: front.apiHost, exchanges: front.exchanges }
  await notices(observed)
  front.exchanges.length = 0

  const met = new Set<KnownDifference>()
  let unknown = 0
  for (const [name, scenario] of Object.entries(scenarios)) {
    const before = front.exchanges.length
    const broken = await connectionError(() => scenario(observed))
    const exchanges = front.exchanges.slice(before)
    const differences = [
      ...broken,
      ...exchanges.flatMap((exchange) => differencesIn(exchange, met)),
    ]
    console.log(`${name}: ${exchanges.length} requests`)
    for (const difference of differences) console.log(`  ✗ ${difference}`)
    unknown += differences.length
  }
  for (const known of knownDifferences) {
    console.log(
      `${met.has(known) ? 'Known to differ' : 'Does not differ any more'}: ${known.what}.`,
    )
  }
  const all = `${front.exchanges.length} requests with their answers`
  console.log(
    unknown === 0
      ? `${all} keep to the document.`
      : `Of ${all} not all keep to the document, or to what they are for: ${unknown} times ✗ above.`,
  )
  return unknown === 0
}

/** What stopped a scenario, if anything did: often the action, by something that differs. */
async function connectionError(scenario: () => Promise<void>): Promise<string[]> {
  try {
    await scenario()
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

/** How an exchange differs; differences that are known are collected in `met` instead. */
function differencesIn(exchange: Exchange, met: Set<KnownDifference>): string[] {
  return exchange.violations.flatMap((violation) => {
    const known = knownDifference(exchange, violation)
    if (known === undefined) {
      return `${exchange.method} ${exchange.path} (${exchange.status}): ${violation}`
    }
    met.add(known)
    return []
  })
}
