import { describe, expect, test } from 'vitest'
import { RateLimitTurns } from '../../../../src/clients/http/rate-limit-turns.ts'
import type { HttpRequest } from '../../../../src/clients/http/transport.ts'

const host = 'https://console.neon.tech'
const running = new AbortController().signal

function requestTo(url: string): HttpRequest {
  return { purpose: 'test', method: 'GET', url: new URL(url), headers: {}, idempotent: true }
}

/** Refused requests that wait for their turn, and what has happened so far. */
function waiting(signal = running) {
  const turns = new RateLimitTurns()
  const events: string[] = []
  const wait = async (name: string, request: HttpRequest) => {
    await turns.wait(
      request,
      async () => {
        events.push(`${name} sleeps`)
      },
      signal,
    )
    events.push(`${name} tries`)
  }
  return { turns, events, wait }
}

describe('requests that a rate limit refuses without saying for how long', () => {
  const [first, second] = [requestTo(`${host}/1`), requestTo(`${host}/2`)]

  test('try again one at a time: the others wait for the outcome of the first, and do not sleep', async () => {
    const { turns, events, wait } = waiting()
    await wait('first', first)
    const other = wait('second', second)
    await wait('first', first)
    turns.end(second)
    expect(events).toEqual(['first sleeps', 'first tries', 'first sleeps', 'first tries'])
    turns.end(first)
    await other
    expect(events.slice(4)).toEqual(['second tries'])
    await wait('second', second)
    expect(events.slice(5)).toEqual(['second sleeps', 'second tries'])
  })

  test('do not wait for those to another host', async () => {
    const { events, wait } = waiting()
    await wait('first', first)
    await wait('other', requestTo('https://api.github.com/'))
    expect(events.slice(2)).toEqual(['other sleeps', 'other tries'])
  })

  test('stop waiting when the run ends', async () => {
    const run = new AbortController()
    const { wait } = waiting(run.signal)
    await wait('first', first)
    const other = wait('second', second)
    run.abort(new Error('cancelled'))
    await expect(other).rejects.toThrow('cancelled')
    await expect(wait('second', second)).rejects.toThrow('cancelled')
  })
})
