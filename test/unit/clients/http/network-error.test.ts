import { expect, test } from 'vitest'
import { NetworkError } from '../../../../src/clients/http/network-error.ts'

const url = new URL('https://console.neon.tech/api/v2')
const coded = (code: string) => Object.assign(new Error('broken'), { code })

test.each<[what: string, cause: unknown, code: string]>([
  ['a code', coded('ECONNRESET'), 'ECONNRESET'],
  ['what is inside', new Error('fetch failed', { cause: coded('ENOTFOUND') }), 'ENOTFOUND'],
  ['the first of several addresses', new AggregateError([coded('ETIMEDOUT')]), 'ETIMEDOUT'],
  ['words, where there is no code', new Error('Proxy response (407)'), 'Proxy response (407)'],
  ['something that is no error', 'gone', 'gone'],
])('an answer that did not come is told by %s', (_, cause, code) => {
  const error = new NetworkError('find the branch', url, cause)
  expect(error.code).toBe(code)
  expect(error.message).toContain(`no answer from console.neon.tech (${code})`)
})
