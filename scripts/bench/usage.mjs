// Loaded into a measured process with `--import`: says at its end what it took, in one line of JSON on
// the error output. It costs 2 ms, so runs that are timed go without.
import { writeSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  // KiB, and microseconds.
  writeSync(2, `${JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime })}\n`)
})
