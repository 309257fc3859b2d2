import { expect, test } from 'vitest'
import { InFlightRequests } from '../../../../src/clients/http/in-flight.ts'
import { someRequest, someResponse } from '../../../support/scripted-transport.ts'

test('a time-out can say what is under way, each thing once, and why it takes so long', async () => {
  const doing = new InFlightRequests()
  const answers = [0, 1, 2].map(() => Promise.withResolvers<void>())
  let sent = 0
  const line = doing.track(async () => {
    await answers[sent++]?.promise
    return someResponse(200)
  })
  const { signal } = new AbortController()
  expect(doing.purposes).toEqual([])
  const trust = someRequest({ purpose: 'trust a' })
  const list = [trust, someRequest(), someRequest()].map((ask) => line(ask, signal))
  expect(doing.purposes).toEqual(['trust a', 'list the branches'])
  doing.recordRetry(trust, 'the rate limit, status 429')
  expect(doing.purposes[0]).toBe('trust a (retrying because of the rate limit, status 429)')
  for (const { resolve } of answers) resolve()
  await Promise.all(list)
  doing.recordRetry(trust, 'too late')
  expect(doing.purposes).toEqual(['list the branches'])
})
