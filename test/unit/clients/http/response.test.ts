import { describe, expect, test } from 'vitest'
import {
  errorMessage,
  formatResponse,
  type HttpResponse,
} from '../../../../src/clients/http/response.ts'
import { someResponse } from '../../../support/scripted-transport.ts'

describe('what is shown of an error answer', () => {
  test.each<[what: string, body: unknown, shown: string]>([
    ["Neon's message", { message: 'branch not found' }, 'branch not found'],
    ['an empty message', { message: '' }, '{"message":""}'],
    ['a message that is no text', { message: { a: 1 } }, '{"message":{"a":1}}'],
    ['a list', [1, 2], '[1,2]'],
    ['plain text', '404 page not found\n', '404 page not found'],
    ['nothing', '', 'no message'],
    [
      'HTML without its scripts and styles',
      '<style>a{b}</style><h1>Bad\nGateway</h1><script>x<y</script>',
      'Bad Gateway',
    ],
    ['HTML that is cut off', '<h1>Bad Gateway</h1><di', 'Bad Gateway <di'],
    [
      'what would act in a terminal',
      { message: 'a\u001b[2J\r\n::error::b\u202e' },
      'a\\u{1b}[2J\\r\\n::error::b\\u{202e}',
    ],
  ])('%s', (_what, body, shown) => {
    expect(errorMessage(someResponse(400, body))).toBe(shown)
  })

  test('a long message is cut between two characters', () => {
    const family = '👨‍👩‍👧‍👦'
    expect(errorMessage(someResponse(400, { message: family.repeat(500) }))).toBe(
      `${family.repeat(200)}…`,
    )
  })

  test.each(['<', '<script', '<!--', '&lt;', '\u202e', '👨‍'])(
    'megabytes of %j are no trouble',
    (part) => {
      const text = part.repeat(1_000_000)
      expect(errorMessage(someResponse(502, text)).length).toBeLessThan(10_000)
      expect(errorMessage(someResponse(502, { message: text })).length).toBeLessThan(10_000)
    },
  )

  test.each<[body: unknown, headers: HttpResponse['headers'], shown: string]>([
    [{ request_id: 'r1', code: 'C', message: 'm' }, {}, 'status 400 C, "m" (request id r1)'],
    [{ message: 'm' }, { 'x-request-id': 'r2' }, 'status 400, "m" (request id r2)'],
    ['m', { 'x-neon-ret-request-id': 'r3' }, 'status 400, "m" (request id r3)'],
    ['m', { 'x-request-id': ['r4', 'r5'] }, 'status 400, "m" (request id r4)'],
    [
      { request_id: 'r\n::x::', code: '\n', message: 'm' },
      {},
      'status 400 \\n, "m" (request id r\\n::x::)',
    ],
    [{ request_id: 5, code: 7 }, {}, 'status 400, "{"request_id":5,"code":7}"'],
  ])('%j', (body, headers, shown) => {
    expect(formatResponse(someResponse(400, body, headers))).toBe(shown)
  })
})
