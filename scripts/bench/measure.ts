import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import {
  type ActionRun,
  type ProcessToRun,
  runAction,
} from '../../test/support/runner/run-action.ts'

const usage = fileURLToPath(new URL('usage.mjs', import.meta.url))

/** What a process took. */
export interface Usage {
  /** Peak memory, in MB. */
  memory: number
  /** Of all cores, in milliseconds. */
  processor: number
}

/**
 * Runs the built action.
 *
 * @returns the run, and milliseconds from the moment when its process was there until it was gone
 * @throws Error if it did not succeed
 */
export async function timed(run: ProcessToRun): Promise<{ run: ActionRun; time: number }> {
  let [start, end] = [0, 0]
  const done = await runAction({
    ...run,
    onStart: (child) => {
      start = performance.now()
      child.once('exit', () => {
        end = performance.now()
      })
    },
  })
  if (done.exitCode !== 0) throw new Error(done.log)
  return { run: done, time: end - start }
}

/** The same, for what its process took. */
export async function used(run: ProcessToRun): Promise<{ run: ActionRun; usage: Usage }> {
  const env = { ...run.env, NODE_OPTIONS: `--import=${usage}` }
  const { run: done } = await timed({ ...run, env })
  return { run: done, usage: readUsage(done.stderr) }
}

/** Milliseconds that a Node takes that does nothing. */
export async function nodeAlone(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' })
  await once(child, 'spawn')
  const start = performance.now()
  await once(child, 'exit')
  return performance.now() - start
}

/** What a Node takes that does nothing. */
export async function nodeAloneUsed(): Promise<Usage> {
  const child = spawn(process.execPath, [`--import=${usage}`, '-e', '0'])
  return readUsage(await text(child.stderr))
}

function readUsage(stderr: string): Usage {
  const { maxRSS, cpu } = JSON.parse(stderr.trim().split('\n').at(-1) ?? '')
  return { memory: (maxRSS * 1024) / 1e6, processor: cpu / 1000 }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Results by what was measured, from rounds that take turns, so that a slow moment meets all alike. */
export async function interleaved(
  rounds: number,
  measure: Readonly<Record<string, () => Promise<number>>>,
): Promise<Map<string, number[]>> {
  const results = new Map(Object.keys(measure).map((what): [string, number[]] => [what, []]))
  // The first round fills the caches and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [what, once] of Object.entries(measure)) {
      const result = await once()
      if (round > 0) results.get(what)?.push(result)
    }
  }
  return results
}
