import { safeParse } from 'valibot'
import { expect, test } from 'vitest'
import { webhooks } from '../../../src/auth-settings/webhooks.ts'

test.for([
  ['https://hooks.example.com/auth', []],
  ['hooks.example.com/auth', ['must be an https address']],
  ['https://10.0.0.1/auth', ['must name a host: Neon calls no webhook at an IP address']],
  ['https://[::1]/auth', ['must name a host: Neon calls no webhook at an IP address']],
] as const)('a webhook at %s has one mistake at most', ([url, mistakes]) => {
  const { issues = [] } = safeParse(webhooks.schema, { enabled: true, webhook_url: url })
  expect(issues.map(({ message }) => message)).toEqual(mistakes)
})
