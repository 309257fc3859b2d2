import { seeding } from './seeding.ts'

/** `npm run bench -- NAME`: measures and prints; asserts nothing. */
const benchmarks: Record<string, () => Promise<void>> = { seeding }

const [name = ''] = process.argv.slice(2)
const benchmark = benchmarks[name]
if (benchmark === undefined) {
  console.error(
    `Say which: ${Object.keys(benchmarks).join(', ')}. For example: npm run bench -- seeding`,
  )
  process.exitCode = 1
} else {
  await benchmark()
}
