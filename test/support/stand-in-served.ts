import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { StandIn } from './stand-in/stand-in.ts'

const serve = fileURLToPath(new URL('stand-in/serve.ts', import.meta.url))

/** A stand-in in a process of its own, as `npm run stand-in` serves it. */
export interface ServedStandIn
  extends Pick<StandIn, 'apiHost' | 'apiKey' | 'projectId'>,
    AsyncDisposable {
  /** The `base_url` of its preview branch. */
  readonly previewUrl: string
}

/** @param answers file of the live suite's answers, to behave by */
export async function serveStandIn(answers: string): Promise<ServedStandIn> {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [serve], {
    env: { PATH, STAND_IN_ANSWERS: answers },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const printed = (pattern: RegExp) => pattern.exec(said)?.[1]
  const previewUrl = /^preview.*\n +(\S+)\n/m
  child.stdout.on('data', (chunk) => {
    said += String(chunk)
  })
  while (printed(previewUrl) === undefined && child.exitCode === null) {
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  }
  return {
    apiHost: printed(/^API host +(\S+)/m) ?? '',
    apiKey: printed(/^API key +(\S+)/m) ?? '',
    projectId: printed(/^Project +(\S+)/m) ?? '',
    previewUrl: printed(previewUrl) ?? '',
    [Symbol.asyncDispose]: async () => {
      const closed = once(child, 'close')
      child.kill('SIGINT')
      await closed
    },
  }
}
