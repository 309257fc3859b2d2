import { round, type Step } from './round.ts'
import { severalJobs } from './several-jobs.ts'

/** What came of many rounds. */
export interface Tally {
  finishedRight: number
  gaveUp: number
  /** By seed: what was not as it must be. */
  wrong: { seed: number; step: Step }[]
}

/**
 * Runs the rounds of some seeds: of an odd one with one job at a time, of an even one with several.
 *
 * @param first the first seed; the others follow it
 */
export async function soak(rounds: number, first: number): Promise<Tally> {
  const tally: Tally = { finishedRight: 0, gaveUp: 0, wrong: [] }
  for (let seed = first; seed < first + rounds; seed += 1) {
    const steps = await (seed % 2 === 0 ? severalJobs(seed) : round(seed))
    for (const step of steps) {
      if (step.wrong.length > 0) tally.wrong.push({ seed, step })
      else if (step.error === undefined) tally.finishedRight += 1
      else tally.gaveUp += 1
    }
  }
  return tally
}

/** `npm run soak -- 500`, or `npm run soak -- 1 77` for the one round of seed 77. */
if (import.meta.main) {
  const [rounds = 100, first = 1] = process.argv.slice(2).map(Number)
  const { finishedRight, gaveUp, wrong } = await soak(rounds, first)
  for (const { seed, step } of wrong) {
    console.log(`seed ${seed}, ${step.activity}: ${step.wrong.join('; ')}`)
    if (step.error !== undefined) console.log(step.error.replace(/^/gm, '    '))
  }
  console.log(`${rounds} rounds, seeds ${first} to ${first + rounds - 1}`)
  const all = finishedRight + gaveUp + wrong.length
  const share = ((100 * finishedRight) / all).toFixed(1)
  console.log(`finished right: ${finishedRight} (${share} %)`)
  console.log(`gave up with an error: ${gaveUp}`)
  console.log(`wrong: ${wrong.length}`)
  process.exitCode = wrong.length > 0 ? 1 : 0
}
