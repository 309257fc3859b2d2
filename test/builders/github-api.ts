import type { GitHubApi } from '../../src/github/api.ts'
import type { Answer } from '../../src/http/answer.ts'
import { retrying } from '../../src/http/retry.ts'
import { wireOf } from '../../src/http/wire.ts'
import { type FakeClock, fakeClock } from './clock.ts'
import { type ScriptedLine, scriptedLine } from './line.ts'

interface Scripted extends Pick<ScriptedLine, 'sent'> {
  github: GitHubApi
  clock: FakeClock
}

/** GitHub's API whose answers are given in turn. */
export function answering(...script: (number | Answer | Error)[]): Scripted {
  const clock = fakeClock()
  const { line, sent } = scriptedLine(script)
  const wire = wireOf(
    retrying(line, clock, () => undefined),
    clock,
    new AbortController().signal,
  )
  const place = { apiUrl: 'https://ghe.example/api/v3', owner: 'octo', repo: 'shop' }
  return { github: { wire, token: 'ghs_0123456789', ...place }, sent, clock }
}
