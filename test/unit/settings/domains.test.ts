import { describe, expect, test } from 'vitest'
import type { PullRequest } from '../../../src/clients/github/pull-request.ts'
import { originOf } from '../../../src/clients/neon/trusted-domains.ts'
import { Issues } from '../../../src/lib/issues.ts'
import { readDomains } from '../../../src/settings/domains.ts'
import { reading } from '../../support/inputs.ts'
import { somePullRequest } from '../../support/settings.ts'

async function read(text: string, pullRequest: PullRequest | undefined = somePullRequest()) {
  const issues = new Issues()
  const warnings: string[] = []
  const origins = await readDomains(text, pullRequest, issues, warnings)
  return { origins, warnings, issues: issues.lines }
}

describe('an origin is registered as browsers send it', () => {
  test.each([
    ['https://preview.example.com', 'https://preview.example.com'],
    ['HTTPS://Preview.EXAMPLE.com', 'https://preview.example.com'],
    ['https://preview.example.com:443', 'https://preview.example.com'],
    ['https://preview.example.com:8443', 'https://preview.example.com:8443'],
    ['https://münchen.example', 'https://xn--mnchen-3ya.example'],
    ['https://pr-{number}.example.com', 'https://pr-12.example.com'],
    ['https://{head_slug}.example.com', 'https://feature-login.example.com'],
    ['https://pr-{number}.example.com:{number}', 'https://pr-12.example.com:12'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://localhost:{number}', 'http://localhost:12'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['http://app.localhost', 'http://app.localhost'],
    ['https://*.preview.example.com', 'https://*.preview.example.com'],
    ['https://pr-*.example.co.uk', 'https://pr-*.example.co.uk'],
    ['https://*.example.com:8443', 'https://*.example.com:8443'],
    ['https://*.my-team.vercel.app', 'https://*.my-team.vercel.app'],
    ['https://my-app-{number}.vercel.app', 'https://my-app-12.vercel.app'],
  ])('%s → %s', async (entry, origin) => {
    expect(await read(entry)).toEqual({ origins: [origin], warnings: [], issues: [] })
  })

  test.each([
    'https://preview.example.com/',
    'https://preview.example.com/login',
    'https://preview.example.com?',
    'https://preview.example.com/?a=b#c',
    'https://preview.example.com#x',
  ])('what is behind the host in %s is dropped with a warning', async (entry) => {
    expect(await read(entry)).toEqual({
      origins: ['https://preview.example.com'],
      warnings: [
        `domains: "${entry}" is registered as https://preview.example.com, because browsers send an origin without path or slash.`,
      ],
      issues: [],
    })
  })

  test('lines and commas separate, blanks and doubles do not count', async () => {
    const { origins } = await read(
      '\n https://a.example.com , https://b.example.com,\r\n\nhttps://A.example.com/\n',
    )
    expect(origins).toEqual(['https://a.example.com', 'https://b.example.com'])
  })

  test('none is none', async () => {
    expect((await read('')).origins).toEqual([])
  })
})

describe('what is no origin is a mistake', () => {
  test.each([
    ...['preview.example.com', '*', 'null', 'https://', 'https://a b.example.com'],
    ...['https://a.example.com https://b.example.com', 'https://.example.com', 'https://a..b.com'],
    ...['https://preview.example.com:99999', 'https://[::1', 'blob:https://a.example.com/1'],
  ])('%s', async (entry) => {
    expect(await read(entry)).toEqual({
      origins: [],
      warnings: [],
      issues: [`domains: "${entry}" is not an origin; write it like https://preview.example.com`],
    })
  })

  test.each([
    ['http://preview.example.com', 'plain http is for localhost only'],
    ['http://localhost.example.com', 'plain http is for localhost only'],
    ['http://127.0.0.1.example.com', 'plain http is for localhost only'],
    ['http://*', 'plain http is for localhost only'],
    ['ftp://preview.example.com', 'must begin with https://'],
    ['ws://preview.example.com', 'must begin with https://'],
  ])('%s', async (entry, problem) => {
    const { origins, issues } = await read(entry)
    expect(origins).toEqual([])
    expect(issues).toEqual([expect.stringContaining(problem)])
  })

  test('a password in an address is not repeated in the log', async () => {
    for (const entry of [
      'https://user:hunter22@a.example.com',
      'https://user:hunter22@',
      'https://user:hunter 22@a.example.com',
      'https://user:hunter22@a.example.com@b.example.com/',
    ]) {
      const { origins, issues } = await read(entry)
      expect(origins).toEqual([])
      expect(issues).toHaveLength(1)
      expect(issues[0]).not.toContain('hunter')
    }
  })

  test('every wrong entry is told, and the right ones do not hide them', async () => {
    const { issues } = await read('https://a.example.com\nb.example.com\nhttp://c.example.com')
    expect(issues).toEqual([
      expect.stringContaining('"b.example.com"'),
      expect.stringContaining('"http://c.example.com"'),
    ])
  })

  test('hundreds of them are refused instead of sent', async () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `https://a${i}.example.com`).join('\n')
    expect(await read(text)).toEqual({
      origins: [],
      warnings: [],
      issues: ['domains: has more than 200 entries'],
    })
  })

  test('a host of 10,000 characters is refused with a short excerpt', async () => {
    const { issues } = await read(`https://${'a'.repeat(10_000)}.example.com`)
    expect(issues).toEqual([expect.stringContaining('a label of 10000 characters')])
    expect(issues[0]?.length).toBeLessThan(350)
  })
})

describe('nothing trusts everyone', () => {
  test.each([
    ...['https://*', 'https://**', 'https://*.com', 'https://*.*', 'https://a*'],
    ...[
      'https://*.co.uk',
      'https://*.*.com',
      'https://example.*',
      'https://a*.com',
      'https://*com',
    ],
    ...['https://%2A.com', 'https://＊.com', 'https://*.xn--p1ai', 'https://*.internal'],
    ...['https://*.com:8443', 'https://*.com/path', 'HTTPS://*.COM', 'https://*:{number}'],
  ])('%s', async (entry) => {
    const { origins, issues } = await read(entry)
    expect(origins).toEqual([])
    expect(issues).toEqual([
      expect.stringContaining(
        'would trust sites of everyone; name a domain of your own, like https://*.preview.example.com',
      ),
    ])
  })

  test.each([
    ...['vercel.app', 'netlify.app', 'pages.dev', 'workers.dev', 'fly.dev', 'onrender.com'],
    ...['github.io', 'web.app', 'herokuapp.com', 'up.railway.app', 'azurestaticapps.net'],
  ])('https://*.%s is taken with a warning', async (host) => {
    for (const entry of [`https://*.${host}`, `https://*-my-team.${host}`]) {
      expect(await read(entry)).toEqual({
        origins: [entry],
        warnings: [
          `domains: ${entry} also trusts other people's sites, because anyone can register one at ${host}. Name the preview's own host instead, for example with {number} or {head_slug}.`,
        ],
        issues: [],
      })
    }
  })
})

test('a placeholder that is a part of an IP address is refused', async () => {
  expect(await read('https://[::{number}]')).toEqual({
    origins: [],
    warnings: [],
    issues: ['domains: "https://[::{number}]" has a placeholder where none can stand'],
  })
})

test('a site of which the pull request alone chooses the name is taken with a warning', async () => {
  expect(await read('https://{head_slug}.vercel.app')).toEqual({
    origins: ['https://feature-login.vercel.app'],
    warnings: [
      'domains: https://feature-login.vercel.app is a site at vercel.app, where anyone can register one, and the pull request alone decides which. Add a fixed part to the name, such as my-app-{head_slug}.',
    ],
    issues: [],
  })
})

describe('a head ref cannot choose the host', () => {
  test.each([
    ...['x.evil.com/', 'evil.com', 'x.evil.com#', 'x@evil.com', 'a/b', 'a?b', 'a:1', '*', 'a_b'],
    ...['', 'a\nb', 'https://evil.com', 'é', '%2e', '\\evil.com', '{number}', '$&'],
  ])('%j', async (headRef) => {
    const { origins, issues } = await read(
      'https://{head_ref}.preview.example.com',
      somePullRequest({ headRef }),
    )
    expect(origins).toEqual([])
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatch(/^domains: \{head_ref\} is ".*" here, which does not fit into a host/)
    expect(issues[0]).not.toContain('\n')
  })

  test.each([
    ...[
      'https://{head_ref}.com',
      'https://{head_slug}',
      'https://x.{head_ref}',
      'https://{sha}.dev',
    ],
    ...[
      'https://{head_ref}.co.uk',
      'https://{head_ref}.com:{number}',
      'https://{head_ref}.com:8443',
    ],
    ...[
      'https://{head_ref}.com:{number}/x',
      'https://my-{head_ref}.com',
      'https:\\\\{head_ref}.com',
    ],
  ])('%s would let it', async (entry) => {
    const { origins, issues } = await read(entry, somePullRequest({ headRef: 'evil' }))
    expect(origins).toEqual([])
    expect(issues).toEqual([expect.stringContaining('would trust sites of everyone')])
  })

  test('one that leaves no characters for a slug is told, instead of an empty label', async () => {
    const { origins, issues } = await read(
      'https://{head_slug}.example.com',
      somePullRequest({ headRef: '日本語' }),
    )
    expect(origins).toEqual([])
    expect(issues).toEqual([expect.stringContaining('use {number}')])
  })
})

test('an origin that Neon keeps with a slash at its end is the same', () => {
  expect(originOf('https://preview.example.com/')).toBe('https://preview.example.com')
  expect(originOf('https://*.vercel.app/')).toBe('https://*.vercel.app')
  expect(originOf('preview.example.com')).toBe('preview.example.com')
  expect(originOf('myapp://')).toBe('myapp://')
  expect(originOf('')).toBe('')
})

test.each([
  'https://preview.example.com/login',
  'https://preview.example.com:443',
  'https://Preview.example.com',
])('%s is another spelling, for which the service would not trust the origin', (stored) => {
  expect(originOf(stored)).toBe(stored)
})

test('a teardown does not warn of domains that it does not register', async () => {
  const { warnings } = await reading({ domains: 'https://*.vercel.app/', operation: 'teardown' })
  expect(warnings).toEqual([])
})

describe('what no browser can have', () => {
  test.each([
    ['https://$HOST.example.com', 'no variables are filled in here'],
    ['https://pr-', '"pr-" cannot be part of a host name'],
    ['https://a.example.com"', 'cannot be part of a host name'],
    ["https://a.example.com'", 'cannot be part of a host name'],
    ['https://under_score.example.com', 'cannot be part of a host name'],
    ['https://a.example.com.', 'ends its host with a dot'],
    [`https://${'a'.repeat(64)}.example.com`, 'a label of 64 characters'],
    ['https://shop-git-{head_slug}-with-a-team.example.com', 'shorten and hash such names'],
    ['myapp://callback', 'is the address of an app (myapp://)'],
    ['exp://192.168.0.1:8081', 'is the address of an app (exp://)'],
    ['http://localhost:*', '`allow_localhost: true` trusts localhost with every port'],
    ['http://127.0.0.1:*', '`allow_localhost: true` trusts localhost with every port'],
    ['LOCALHOST', '`allow_localhost: true` trusts localhost with every port'],
    ['localhost:3000', 'and http://localhost:3000 is one of them'],
  ])('%s is refused with what to do', async (entry, problem) => {
    const { issues } = await read(entry, somePullRequest({ headRef: 'a'.repeat(60) }))
    expect(issues).toEqual([expect.stringContaining(problem)])
  })

  test.each(['https://*.preview.example.com', 'https://1.2.3.4', 'http://[::1]:3000'])(
    '%s is taken',
    async (entry) => {
      expect((await read(entry)).issues).toEqual([])
    },
  )

  test('a head ref without Latin letters is not advised to use what it has used', async () => {
    const { issues } = await read(
      'https://{head_slug}.example.com',
      somePullRequest({ headRef: 'фича' }),
    )
    expect(issues).toEqual([expect.stringMatching(/use \{number\}$/)])
  })
})

test('a host that is longer than the DNS takes is named as such, however short its parts are', async () => {
  const host = [...Array(5).fill('a'.repeat(60)), 'example'].join('.')
  const { issues } = await read(`https://${host}`)
  expect(issues).toEqual([expect.stringContaining('has a host of more than 253 characters')])
})
