import { describe, expect, test } from 'vitest'
import { createHttpClient } from '../../../../src/clients/http/http-client.ts'
import type { HttpResponse } from '../../../../src/clients/http/response.ts'
import { retryAfterMs, sendVerified, withRetries } from '../../../../src/clients/http/retry.ts'
import type { HttpRequest } from '../../../../src/clients/http/transport.ts'
import { fakeClock } from '../../../support/clock.ts'
import {
  connectionError,
  scriptedTransport,
  someRequest,
  someResponse,
} from '../../../support/scripted-transport.ts'

const never = new AbortController().signal
const lost = connectionError('ECONNRESET')
const notReady = someResponse(422, { code: '', message: 'branch not ready yet' })
const invalid = someResponse(422, { code: '', message: 'name is invalid' })

type Script = (number | HttpResponse | Error)[]

/** Sends one request that is repeated by the policy, and tells what became of it. */
async function send(script: Script, ask: Partial<HttpRequest> = {}, random = () => 0.5) {
  const clock = fakeClock({ random })
  const { send: sendOnce, sent } = scriptedTransport(script)
  const told: string[] = []
  const policy = withRetries(sendOnce, clock, (_ask, why) => told.push(why))
  const outcome = await policy(someRequest(ask), never).then(
    ({ status }) => status,
    (error: Error) => error.message.split('\n')[0],
  )
  return { outcome, sent: sent.length, waits: clock.waits, told }
}

describe('what is repeated', () => {
  const carriedOut: [what: string, answer: number | HttpResponse, times: number][] = [
    ['423 (another operation on the project)', 423, 21],
    ['503', 503, 11],
    ['422 "branch not ready yet"', notReady, 21],
  ]
  test.each(carriedOut)('%s is repeated for reads and writes, for a while', async (...row) => {
    const [, answer, times] = row
    for (const method of ['GET', 'POST', 'PATCH', 'PUT', 'DELETE']) {
      expect((await send([answer, 200], { method })).outcome).toBe(200)
      expect((await send([answer], { method })).sent).toBe(times)
    }
  })

  test('a rate limit is waited for as long as the run has time', async () => {
    const limits: Script = Array.from({ length: 200 }, () => 429)
    expect(await send([...limits, 201], { method: 'POST' })).toMatchObject({
      outcome: 201,
      sent: 201,
    })
  })

  test.each([408, 500, 502, 504, 520, 521, 522, 523, 524])(
    '%i is repeated for reads alone',
    async (status) => {
      expect(await send([status, 200])).toMatchObject({ outcome: 200, sent: 2 })
      expect(await send([status])).toMatchObject({ outcome: status, sent: 6 })
      for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) {
        expect(await send([status, 200], { method })).toMatchObject({ outcome: status, sent: 1 })
      }
    },
  )

  test('a lost answer is repeated for reads alone', async () => {
    expect(await send([lost, lost, 200])).toMatchObject({ outcome: 200, sent: 3 })
    expect(await send([lost])).toMatchObject({
      outcome: 'Could not list the branches: no answer from neon.example (ECONNRESET)',
      sent: 6,
    })
    expect((await send([lost, 200], { method: 'POST' })).sent).toBe(1)
  })

  test.each([200, 201, 204, 301, 302, 400, 401, 403, 404, 409, 410, 501, 505])(
    '%i is not repeated',
    async (status) => {
      expect(await send([status])).toMatchObject({ outcome: status, sent: 1, waits: [] })
    },
  )

  const internal = someResponse(200, { code: 'INTERNAL', message: 'internal error' })

  test('an error that a gateway has put into a 200 is repeated as one', async () => {
    expect(await send([internal, 201])).toMatchObject({ outcome: 201, sent: 2 })
    const write = { method: 'PUT', idempotent: true }
    expect(await send([internal, 201], write)).toMatchObject({ outcome: 201, sent: 2 })
    expect((await send([internal, 201], { method: 'PUT' })).sent).toBe(1)
  })

  test('a success without a body is repeated where the body is what was wanted', async () => {
    const [blank, told] = [someResponse(200), someResponse(200, {})]
    const { sent } = await send([blank, told], { readsBody: true })
    expect(sent).toBe(2)
    expect((await send([blank, told])).sent).toBe(1)
  })

  test('a 422 about anything but readiness is not repeated', async () => {
    expect(await send([invalid])).toMatchObject({ outcome: 422, sent: 1 })
  })

  test.each(['SELF_SIGNED_CERT_IN_CHAIN', 'ERR_SSL_WRONG_VERSION_NUMBER'])(
    'a connection that will never stand (%s) fails at once',
    async (code) => {
      expect((await send([connectionError(code)])).sent).toBe(1)
    },
  )

  test('one fault after many rate limits is still forgiven', async () => {
    expect((await send([429, 429, 429, 429, 429, 429, 429, 502, 200])).outcome).toBe(200)
  })

  test('a request whose caller looks again by itself is sent once', async () => {
    for (const answer of [429, 503, 500]) {
      expect((await send([answer, 200], { retry: false })).sent).toBe(1)
    }
  })

  test('each repetition says why', async () => {
    expect((await send([429, 423, lost, 500, 200])).told).toEqual([
      'the rate limit, status 429',
      'another operation on the project, status 423',
      'a failure, ECONNRESET',
      'a failure, status 500',
    ])
  })
})

describe('how long is waited', () => {
  test('waits double from 0.5 s to 8 s, and chance takes anything off', async () => {
    const faults: Script = [...Array.from({ length: 6 }, () => 423), 200]
    expect((await send(faults, {}, () => 0.999_999)).waits).toEqual([
      500, 1000, 2000, 4000, 8000, 8000,
    ])
    expect((await send(faults, {}, () => 0)).waits).toEqual([0, 0, 0, 0, 0, 0])
    expect((await send(faults)).waits).toEqual([250, 500, 1000, 2000, 4000, 4000])
  })

  const now = Date.parse('2026-11-21T12:00:00Z')
  test.each<[what: string, headers: Record<string, string>, milliseconds: number | undefined]>([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['part of a second', { 'retry-after': '0.5' }, 500],
    ['no time at all', { 'retry-after': '0' }, 0],
    ['a date', { 'retry-after': 'Sat, 21 Nov 2026 12:00:09 GMT' }, 9000],
    [
      "a date, by the server's own clock",
      { 'retry-after': 'Sat, 21 Nov 2026 19:00:09 GMT', date: 'Sat, 21 Nov 2026 19:00:00 GMT' },
      9000,
    ],
    [
      "GitHub's reset, by GitHub's own clock",
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Date.parse('2026-11-21T05:00:09Z') / 1000),
        date: 'Sat, 21 Nov 2026 05:00:00 GMT',
      },
      9000,
    ],
    ['a date that is over', { 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' }, 0],
    ["Better Auth's own header", { 'x-retry-after': '10' }, 10_000],
    ['both', { 'retry-after': '3', 'x-retry-after': '10' }, 3000],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
    ['nothing', { 'retry-after': '' }, undefined],
    ['something negative', { 'retry-after': '-5' }, undefined],
    ['without end', { 'retry-after': 'Infinity' }, undefined],
    ['no header', {}, undefined],
  ])('a server may ask for a wait: %s', (_what, headers, milliseconds) => {
    const asked = retryAfterMs(someResponse(429, '', headers), now)
    // What is nonsense may be read as a moment that is long over; it must not become a long wait.
    expect(asked ?? 0).toBe(milliseconds ?? 0)
  })

  test('what a server asks for is waited in full, and chance comes on top', async () => {
    const limited = someResponse(429, '', { 'retry-after': '7' })
    expect((await send([limited, limited, 200])).waits).toEqual([7250, 7500])
    expect((await send([limited, 200], {}, () => 0)).waits).toEqual([7000])
  })

  test('no server can ask for more than a minute at a time', async () => {
    const limited = someResponse(503, '', { 'retry-after': '86400' })
    expect((await send([limited, 200], {}, () => 0)).waits).toEqual([60_000])
  })

  test.each([
    {},
    { 'x-ratelimit-remaining': '0' },
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' },
  ])(
    'a rate limit that names no time is the whole account’s: the waits grow to 30 s (%o)',
    async (headers) => {
      const limits: Script = [
        ...Array.from({ length: 8 }, () => someResponse(429, '', headers)),
        200,
      ]
      expect((await send(limits, {}, () => 0.999_999)).waits).toEqual([
        500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
      ])
    },
  )

  test('a caller without patience for a rate limit gets its 429', async () => {
    const limited = someResponse(429, '', { 'x-retry-after': '10' })
    expect(await send([limited, 200], { maxRetryAfter: 12_000 })).toMatchObject({ outcome: 200 })
    expect(await send([limited, 200], { maxRetryAfter: 9_000 })).toMatchObject({
      outcome: 429,
      sent: 1,
    })
    // The waits count together: a client that uses up the limit each time does not keep it waiting.
    expect(await send([limited, limited, 200], { maxRetryAfter: 15_000 })).toMatchObject({
      outcome: 429,
      sent: 2,
    })
    expect(await send([429, 200], { maxRetryAfter: 0 }, () => 0)).toMatchObject({ outcome: 429 })
    expect(await send([503, 200], { maxRetryAfter: 0 })).toMatchObject({ outcome: 200 })
  })

  test('a run that is ended waits no longer and sends nothing more', async () => {
    const ended = new AbortController()
    const reason = new Error('the job was cancelled')
    const { send, sent } = scriptedTransport([429])
    const policy = withRetries(send, fakeClock(), () => ended.abort(reason))
    await expect(policy(someRequest(), ended.signal)).rejects.toBe(reason)
    expect(sent).toHaveLength(1)
  })
})

/** What `sendVerified` stands on: a client whose responses come as they are. */
function writing(script: Script) {
  const { send: sendOnce, sent } = scriptedTransport(script)
  const http = createHttpClient(sendOnce, fakeClock(), never)
  return { http, sent, write: () => http.send(someRequest({ method: 'POST', purpose: 'write' })) }
}

describe('a write whose answer gets lost', () => {
  const open = [lost, 500, 502, 504, 524, 408]

  test.each(open)('is not repeated if a look shows that it happened (%s)', async (fault) => {
    const { http, sent, write } = writing([fault, 201])
    expect(await sendVerified(write, async () => 'there', http)).toEqual({ found: 'there' })
    expect(sent).toHaveLength(1)
  })

  test.each(open)('is repeated if a look shows that it did not happen (%s)', async (fault) => {
    const { http, sent, write } = writing([fault, 201])
    const outcome = await sendVerified(write, async () => undefined, http)
    expect(outcome).toMatchObject({ response: { status: 201 } })
    expect(sent).toHaveLength(2)
  })

  test('is looked for each time, and given up after four tries', async () => {
    const { http, sent, write } = writing([lost])
    let looks = 0
    const look = async () => {
      looks += 1
    }
    await expect(sendVerified(write, look, http)).rejects.toThrow('Could not write: no answer')
    expect([sent.length, looks]).toEqual([4, 4])
    const failing = writing([500])
    expect(await sendVerified(failing.write, async () => undefined, failing.http)).toMatchObject({
      response: { status: 500 },
    })
  })

  test('is not looked for after an answer that leaves nothing open', async () => {
    const look = () => Promise.reject(new Error('looked'))
    for (const status of [200, 201, 400, 404, 409, 422, 503]) {
      const { http, write } = writing([status])
      expect(await sendVerified(write, look, http)).toMatchObject({ response: { status } })
    }
    const { http, write } = writing([connectionError('CERT_HAS_EXPIRED')])
    await expect(sendVerified(write, look, http)).rejects.toThrow('CERT_HAS_EXPIRED')
  })

  test('is sent again at once where doing it twice is doing it once', async () => {
    const idempotent = { method: 'PATCH', idempotent: true }
    expect(await send([lost, 500, 404], idempotent)).toMatchObject({ outcome: 404, sent: 3 })
    const given = await send([lost], { ...idempotent, purpose: 'write' })
    expect(given).toMatchObject({ sent: 4 })
  })
})
