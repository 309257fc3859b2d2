import { describe, expect, test } from 'vitest'
import { CLEANUP_TIMEOUT_MS, createHttpClient } from '../../../../src/clients/http/http-client.ts'
import { fakeClock } from '../../../support/clock.ts'
import {
  scriptedTransport,
  someRequest,
  someResponse,
} from '../../../support/scripted-transport.ts'

const never = new AbortController().signal

function someClient() {
  const ending = new AbortController()
  const clock = fakeClock()
  const { send, sent } = scriptedTransport([200])
  return { ending, clock, sent, http: createHttpClient(send, clock, ending.signal) }
}

describe('after a run was ended', () => {
  test('nothing new is sent', async () => {
    const { ending, sent, http } = someClient()
    await http.send(someRequest())
    const reason = new Error('cancelled')
    ending.abort(reason)
    await expect(http.send(someRequest())).rejects.toBe(reason)
    await expect(http.sleep(1)).rejects.toBe(reason)
    expect(sent).toHaveLength(1)
  })

  test('things are put back for 5 seconds, and no longer', async () => {
    const { ending, clock, http } = someClient()
    const grace = http.forCleanup()
    ending.abort()
    await clock.sleep(CLEANUP_TIMEOUT_MS - 1, never)
    expect((await grace.send(someRequest())).status).toBe(200)
    await clock.sleep(1, never)
    await expect(grace.send(someRequest())).rejects.toThrow('the time was up')
  })

  test('several things that are put back one after the other share these 5 seconds', async () => {
    const { ending, clock, http } = someClient()
    ending.abort()
    await clock.sleep(3000, never)
    expect((await http.forCleanup().send(someRequest())).status).toBe(200)
    await clock.sleep(2000, never)
    await expect(http.forCleanup().send(someRequest())).rejects.toThrow('the time was up')
    await expect(http.forCleanup().forCleanup().send(someRequest())).rejects.toThrow(
      'the time was up',
    )
  })

  test('a request that hangs leaves time to put things back with another', async () => {
    const ending = new AbortController()
    const clock = fakeClock()
    let sent = 0
    const http = createHttpClient(
      async (_ask, signal) => {
        sent += 1
        if (sent === 1) {
          ending.abort()
          await clock.sleep(2000, signal)
        }
        return someResponse(204)
      },
      clock,
      ending.signal,
    )
    const grace = http.forCleanup()
    expect((await grace.send(someRequest({ method: 'PATCH', idempotent: true }))).status).toBe(204)
    expect(sent).toBe(2)
  })

  test('a run that goes on has all the time to put things back', async () => {
    const { clock, http } = someClient()
    const grace = http.forCleanup()
    await clock.sleep(10 * CLEANUP_TIMEOUT_MS, never)
    expect((await grace.send(someRequest())).status).toBe(200)
  })
})

test('a write that tries again at a rate limit does not wait for itself by looking first', async () => {
  const limited = someResponse(429)
  const { send, sent } = scriptedTransport([limited, limited, 200, 200])
  const http = createHttpClient(send, fakeClock(), never)
  const guarded = http.guarded(http.waits(), async (looking) => {
    await looking.send(someRequest())
  })
  expect((await guarded.send(someRequest({ method: 'DELETE' }))).status).toBe(200)
  expect(sent.map(({ method }) => method)).toEqual(['DELETE', 'GET', 'GET', 'DELETE'])
})
