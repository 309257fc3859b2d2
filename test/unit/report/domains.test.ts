import { expect, test } from 'vitest'
import { reportDomains } from '../../../src/report/domains.ts'

const A = 'https://a.example.com'
const B = 'https://b.example.com'
const trust = { kind: 'trust', origin: A } as const

test.each([
  ['done', 'trusted'],
  ['unchanged', 'trusted'],
  ['failed', 'failed'],
  ['not tried', 'not tried'],
  ['planned', 'planned'],
] as const)('a domain whose change is %s is %s', (status, state) => {
  expect(reportDomains([A], [{ change: trust, status }])).toEqual([
    { origin: A, state, declared: true },
  ])
})

test('the latest attempt counts', () => {
  const changes = [
    { change: trust, status: 'not tried' },
    { change: trust, status: 'done' },
  ] as const
  expect(reportDomains([A], changes)).toMatchObject([{ state: 'trusted' }])
})

test('older domains are still trusted, unless they were pruned or auth is new', () => {
  const old = { origin: B, state: 'trusted', declared: false }
  const untrust = { kind: 'untrust', domains: [B] } as const
  const reset = { kind: 'reset' } as const
  expect(reportDomains([A], [], [A, B])).toContainEqual(old)
  expect(reportDomains([A], [{ change: untrust, status: 'failed' }], [A, B])).toContainEqual(old)
  expect(reportDomains([A], [{ change: untrust, status: 'done' }], [A, B])).toHaveLength(1)
  expect(reportDomains([A], [{ change: reset, status: 'done' }], [A, B])).toHaveLength(1)
})
