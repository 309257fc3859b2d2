import { describe, expect, test } from 'vitest'
import { repeated } from '../../src/http/retry.ts'
import { GRACE, wireOf } from '../../src/http/wire.ts'
import { fakeClock } from '../builders/clock.ts'
import { scriptedLine, someAnswer, someAsk } from '../builders/line.ts'

const never = new AbortController().signal

function aWire() {
  const ending = new AbortController()
  const clock = fakeClock()
  const { line, sent } = scriptedLine([200])
  return { ending, clock, sent, wire: wireOf(line, clock, ending.signal) }
}

describe('after a run was ended', () => {
  test('nothing new is sent', async () => {
    const { ending, sent, wire } = aWire()
    await wire.send(someAsk())
    const reason = new Error('cancelled')
    ending.abort(reason)
    await expect(wire.send(someAsk())).rejects.toBe(reason)
    await expect(wire.pause(1)).rejects.toBe(reason)
    expect(sent).toHaveLength(1)
  })

  test('things are put back for 5 seconds, and no longer', async () => {
    const { ending, clock, wire } = aWire()
    const grace = wire.inGrace()
    ending.abort()
    await clock.sleep(GRACE - 1, never)
    expect((await grace.send(someAsk())).status).toBe(200)
    await clock.sleep(1, never)
    await expect(grace.send(someAsk())).rejects.toThrow('the time was up')
  })

  test('several things that are put back one after the other share these 5 seconds', async () => {
    const { ending, clock, wire } = aWire()
    ending.abort()
    await clock.sleep(3000, never)
    expect((await wire.inGrace().send(someAsk())).status).toBe(200)
    await clock.sleep(2000, never)
    await expect(wire.inGrace().send(someAsk())).rejects.toThrow('the time was up')
    await expect(wire.inGrace().inGrace().send(someAsk())).rejects.toThrow('the time was up')
  })

  test('a request that hangs leaves time to put things back with another', async () => {
    const ending = new AbortController()
    const clock = fakeClock()
    let sent = 0
    const wire = wireOf(
      async (_ask, signal) => {
        sent += 1
        if (sent === 1) {
          ending.abort()
          await clock.sleep(2000, signal)
        }
        return someAnswer(204)
      },
      clock,
      ending.signal,
    )
    const grace = wire.inGrace()
    expect((await repeated(() => grace.send(someAsk()), grace)).status).toBe(204)
    expect(sent).toBe(2)
  })

  test('a run that goes on has all the time to put things back', async () => {
    const { clock, wire } = aWire()
    const grace = wire.inGrace()
    await clock.sleep(10 * GRACE, never)
    expect((await grace.send(someAsk())).status).toBe(200)
  })
})
