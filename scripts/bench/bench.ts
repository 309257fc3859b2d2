import { alternatives } from './alternatives.ts'
import { crowd } from './crowd.ts'
import { depth } from './depth.ts'
import { largeSweep } from './large-sweep.ts'
import { link } from './link.ts'
import { organizations } from './organizations.ts'
import { seeding } from './seeding.ts'
import { startUp } from './start-up.ts'
import { sweep } from './sweep.ts'

/** `npm run bench`, or `npm run bench -- NAME`: measures and prints; asserts nothing. */
const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  'start-up': startUp,
  depth,
  link,
  alternatives,
  seeding,
  organizations,
  crowd,
  sweep,
  'large-sweep': largeSweep,
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benchmarks)
for (const name of names) {
  const benchmark = benchmarks[name]
  if (benchmark === undefined) {
    console.error(`There is no ${name}: say ${Object.keys(benchmarks).join(', ')}, or nothing.`)
    process.exitCode = 1
  } else {
    console.log(`\n${name}`)
    await benchmark()
  }
}
