import { expect, test } from 'vitest'
import { Doing } from '../../src/http/doing.ts'
import { someAnswer, someAsk } from '../builders/line.ts'

test('a time-out can say what is under way, each thing once, and why it takes so long', async () => {
  const doing = new Doing()
  const answers = [0, 1, 2].map(() => Promise.withResolvers<void>())
  let sent = 0
  const line = doing.over(async () => {
    await answers[sent++]?.promise
    return someAnswer(200)
  })
  const { signal } = new AbortController()
  expect(doing.now).toEqual([])
  const trust = someAsk({ attempted: 'trust a' })
  const list = [trust, someAsk(), someAsk()].map((ask) => line(ask, signal))
  expect(doing.now).toEqual(['trust a', 'list the branches'])
  doing.repeats(trust, 'the rate limit, status 429')
  expect(doing.now[0]).toBe('trust a (again and again, because of the rate limit, status 429)')
  for (const { resolve } of answers) resolve()
  await Promise.all(list)
  doing.repeats(trust, 'too late')
  expect(doing.now).toEqual(['list the branches'])
})
