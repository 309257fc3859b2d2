import { describe, expect, test } from 'vitest'
import type { HttpResponse } from '../../../src/clients/http/response.ts'
import type { SendRequest } from '../../../src/clients/http/transport.ts'
import { fakeClock } from '../../support/clock.ts'
import { runInProcess } from '../../support/in-process.ts'
import { branchName, declared, facts } from '../../support/preview.ts'
import { pullRequest } from '../../support/runner/events.ts'
import { someResponse } from '../../support/scripted-transport.ts'

const json = { 'content-type': 'application/json' }
const branch = {
  id: 'br-quiet-leaf-a0000001',
  name: branchName,
  default: false,
  protected: false,
  created_at: '2026-11-21T12:00:00Z',
}
const listed = someResponse(200, { branches: [branch] }, json)
const off = someResponse(404, { message: 'Neon Auth is not enabled on this branch' }, json)

/** What Neon never says with a success; a gateway or another server might. */
const nonsense: [what: string, answer: HttpResponse][] = [
  ['nothing', someResponse(200, '', json)],
  ['nothing, with 204', someResponse(204)],
  ['half of some JSON', someResponse(200, '{"branches": [', json)],
  ['null', someResponse(200, 'null', json)],
  ['a number', someResponse(200, '1', json)],
  ['a list', someResponse(200, '[]', json)],
  ['an empty object', someResponse(200, '{}', json)],
  [
    'a page',
    someResponse(200, '<html><body>Sign in</body></html>', { 'content-type': 'text/html' }),
  ],
  ['a page that says it is JSON', someResponse(200, '<html>Sign in</html>', json)],
  ['text', someResponse(200, 'ok', { 'content-type': 'text/plain' })],
  ['bytes', someResponse(200, '\u0000\ufffd', { 'content-type': 'application/octet-stream' })],
  ['a redirect', someResponse(302, '', { location: 'https://example.com/' })],
]

/** Answers by method and end of the path; what is not named is not there. */
function answering(answers: Record<string, HttpResponse>): { send: SendRequest; sent: string[] } {
  const sent: string[] = []
  const send: SendRequest = async ({ method, url }) => {
    const asked = `${method} ${url.pathname.replace(/^.*\/(?=branches$|auth)/, '')}`
    sent.push(asked)
    return answers[asked] ?? off
  }
  return { send, sent }
}

function run(send: SendRequest, action: 'opened' | 'closed', inputs: Record<string, string> = {}) {
  return runInProcess({
    with: { api_key: 'napi_test', project_id: 'late-frost-12345678', ...inputs },
    event: pullRequest(action, facts),
    send,
    clock: fakeClock(),
  })
}

function expectClear(error: string | undefined): void {
  expect(error).toMatch(/^Could not /)
  expect(error).toContain('What to do: ')
  expect(error).not.toMatch(/Unexpected error|TypeError|SyntaxError|undefined|\[object/)
}

describe.for(nonsense)('a success of Neon that holds %s', ([, answer]) => {
  test('in place of the branches is told, and nothing is written', async () => {
    const { send, sent } = answering({ 'GET branches': answer })
    for (const action of ['opened', 'closed'] as const) {
      expectClear((await run(send, action)).error)
    }
    expect(new Set(sent)).toEqual(new Set(['GET branches']))
  })

  test("in place of the branch's auth is told, and nothing is written", async () => {
    const { send, sent } = answering({ 'GET branches': listed, 'GET auth': answer })
    for (const action of ['opened', 'closed'] as const) {
      expectClear((await run(send, action)).error)
    }
    expect(sent.filter((asked) => !asked.startsWith('GET'))).toEqual([])
  })

  test('in answer to enabling is told', async () => {
    const { send } = answering({ 'GET branches': listed, 'POST auth': answer })
    expectClear((await run(send, 'opened')).error)
  })

  test('in place of the domains, settings or webhook is told, or taken for none', async () => {
    const integration = { auth_provider: 'better_auth', base_url: 'https://auth.example/db/auth' }
    for (const place of ['auth/domains', 'auth/plugins', 'auth/webhooks']) {
      const { send } = answering({
        'GET branches': listed,
        'GET auth': someResponse(200, integration, json),
        [`GET ${place}`]: answer,
      })
      expectClear((await run(send, 'opened', { ...declared, wait_for_ready: '0' })).error)
    }
  })
})

describe('a list of branches', () => {
  test.for([
    ['without the flags that tell production', { default: undefined, protected: undefined }],
    ['without the default flag', { default: undefined }],
    ['without the protected flag', { protected: undefined }],
    ['with flags of another kind', { default: 'no', protected: 0 }],
    ['with an id that would lead elsewhere', { id: '../../other/branches/br-x' }],
    ['without an id', { id: undefined }],
  ] as const)('%s is not written to', async ([, flags]) => {
    const list = someResponse(200, { branches: [{ ...branch, ...flags }] }, json)
    const { send, sent } = answering({ 'GET branches': list })
    for (const action of ['opened', 'closed'] as const) {
      expectClear((await run(send, action)).error)
    }
    expect(new Set(sent)).toEqual(new Set(['GET branches']))
  })

  test.for([[[null]], [[1]], [['text']], [[[]]]] as const)(
    'of something else is told: %j',
    async ([branches]) => {
      const { send, sent } = answering({ 'GET branches': someResponse(200, { branches }, json) })
      expectClear((await run(send, 'opened')).error)
      expect(sent).toEqual(['GET branches'])
    },
  )

  test('that never ends is given up', async () => {
    const page = { branches: [{ ...branch, name: 'other' }], pagination: { next: 'again' } }
    const { send, sent } = answering({ 'GET branches': someResponse(200, page, json) })
    expectClear((await run(send, 'opened', { wait_for_branch: '0' })).error)
    expect(sent).toHaveLength(4)
  })
})
