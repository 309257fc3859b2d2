import { expect, test } from 'vitest'
import { createHttpClient } from '../../../src/clients/http/http-client.ts'
import type { HttpRequest } from '../../../src/clients/http/transport.ts'
import { readAuth } from '../../../src/observe/auth.ts'
import { fakeClock } from '../../support/clock.ts'
import { someResponse } from '../../support/scripted-transport.ts'

const EVERYTHING = { domains: true, plugins: true, webhooks: true }

test('auth that is not enabled is asked for first, and its 404 waits for nothing else', async () => {
  const paths: string[] = []
  const send = ({ url: { pathname } }: HttpRequest) => {
    paths.push(pathname)
    return pathname.endsWith('/auth')
      ? Promise.resolve(someResponse(404, { code: '', message: 'auth integration not found' }))
      : new Promise<never>(() => undefined)
  }
  const http = createHttpClient(send, fakeClock(), new AbortController().signal)
  const neon = { http, host: 'https://neon.example/api/v2', apiKey: 'key', projectId: 'p' }
  expect(await readAuth(neon, { id: 'br-a-b-1' }, EVERYTHING)).toBeUndefined()
  expect(paths[0]).toBe('/api/v2/projects/p/branches/br-a-b-1/auth')
  expect(paths).toHaveLength(4)
})
