import { setFlagsFromString } from 'node:v8'

/**
 * Tunes V8 for a process that is over within a second, and waits for its networks meanwhile. What V8
 * prepares for long runs costs this one 35 MB and 60 ms of processor (docs/benchmarks.md has the rest).
 */
export function tuneV8(): void {
  // A function of undici's HTTP parser, which is WebAssembly, would be optimised on a thread that the
  // process waits for at its end: 40 ms and 20 MB.
  setFlagsFromString('--wasm-tiering-budget=1000000000')
  // So would the loop that hashes the list of public suffixes as it is loaded: 20 ms and 6 MB. ("On-stack
  // replacement" is for loops that run on; functions called again and again are optimised as ever.)
  setFlagsFromString('--no-use-osr')
  // The part of the heap for new objects would grow from 1 MB to 4 MB and more, each of them twice.
  setFlagsFromString('--semi-space-growth-factor=1')
}
