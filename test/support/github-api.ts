import type { GitHubClient } from '../../src/clients/github/github-client.ts'
import { createHttpClient } from '../../src/clients/http/http-client.ts'
import type { HttpResponse } from '../../src/clients/http/response.ts'
import { type FakeClock, fakeClock } from './clock.ts'
import { type ScriptedTransport, scriptedTransport } from './scripted-transport.ts'

interface Scripted extends Pick<ScriptedTransport, 'sent'> {
  github: GitHubClient
  clock: FakeClock
}

/** GitHub's API whose answers are given in turn. */
export function answering(...script: (number | HttpResponse | Error)[]): Scripted {
  const clock = fakeClock()
  const { send, sent } = scriptedTransport(script)
  const http = createHttpClient(send, clock, new AbortController().signal)
  const place = { apiUrl: 'https://ghe.example/api/v3', owner: 'octo', repo: 'shop' }
  return { github: { http, token: 'ghs_0123456789', ...place }, sent, clock }
}
