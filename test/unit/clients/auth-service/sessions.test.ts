import { expect, test } from 'vitest'
import { OriginCandidates } from '../../../../src/clients/auth-service/auth-service.ts'
import { revokeSessions } from '../../../../src/clients/auth-service/sessions.ts'
import { createHttpClient } from '../../../../src/clients/http/http-client.ts'
import { fakeClock } from '../../../support/clock.ts'
import { scriptedTransport, someResponse } from '../../../support/scripted-transport.ts'
import { someSession } from '../../../support/session-cookie.ts'

const baseUrl = new URL('https://ep-cool-moon.neonauth.example/neondb/auth')

async function revoked(status: number): Promise<void> {
  const { send } = scriptedTransport([someResponse(status, {})])
  const http = createHttpClient(send, fakeClock(), new AbortController().signal)
  const service = { http, baseUrl, origins: new OriginCandidates(baseUrl, []) }
  await revokeSessions(service, someSession())
}

test('sessions are ended if the service says so, or knows of none', async () => {
  await revoked(200)
  await revoked(401)
  await expect(revoked(422)).rejects.toThrow('Could not end the sessions of a user: ')
})
