import { describe, expect, test } from 'vitest'
import type { HttpResponse } from '../../../src/clients/http/response.ts'
import type { SendRequest } from '../../../src/clients/http/transport.ts'
import { fakeClock } from '../../support/clock.ts'
import { runInProcess } from '../../support/in-process.ts'
import { someAnswer } from '../../support/line.ts'
import { branchName, declared, facts } from '../../support/preview.ts'
import { pullRequest } from '../../support/runner/events.ts'

const json = { 'content-type': 'application/json' }
const branch = {
  id: 'br-quiet-leaf-a0000001',
  name: branchName,
  default: false,
  protected: false,
  created_at: '2026-11-21T12:00:00Z',
}
const listed = someAnswer(200, { branches: [branch] }, json)
const off = someAnswer(404, { message: 'Neon Auth is not enabled on this branch' }, json)

/** What Neon never says with a success; a gateway or another server might. */
const nonsense: [what: string, answer: HttpResponse][] = [
  ['nothing', someAnswer(200, '', json)],
  ['nothing, with 204', someAnswer(204)],
  ['half of some JSON', someAnswer(200, '{"branches": [', json)],
  ['null', someAnswer(200, 'null', json)],
  ['a number', someAnswer(200, '1', json)],
  ['a list', someAnswer(200, '[]', json)],
  ['an empty object', someAnswer(200, '{}', json)],
  ['a page', someAnswer(200, '<html><body>Sign in</body></html>', { 'content-type': 'text/html' })],
  ['a page that says it is JSON', someAnswer(200, '<html>Sign in</html>', json)],
  ['text', someAnswer(200, 'ok', { 'content-type': 'text/plain' })],
  ['bytes', someAnswer(200, '\u0000\ufffd', { 'content-type': 'application/octet-stream' })],
  ['a redirect', someAnswer(302, '', { location: 'https://example.com/' })],
]

/** Answers by method and end of the path; what is not named is not there. */
function answering(answers: Record<string, HttpResponse>): { line: SendRequest; sent: string[] } {
  const sent: string[] = []
  const line: SendRequest = async ({ method, url }) => {
    const asked = `${method} ${url.pathname.replace(/^.*\/(?=branches$|auth)/, '')}`
    sent.push(asked)
    return answers[asked] ?? off
  }
  return { line, sent }
}

function run(line: SendRequest, action: 'opened' | 'closed', inputs: Record<string, string> = {}) {
  return runInProcess({
    with: { api_key: 'napi_test', project_id: 'late-frost-12345678', ...inputs },
    event: pullRequest(action, facts),
    line,
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
    const { line, sent } = answering({ 'GET branches': answer })
    for (const action of ['opened', 'closed'] as const) {
      expectClear((await run(line, action)).error)
    }
    expect(new Set(sent)).toEqual(new Set(['GET branches']))
  })

  test("in place of the branch's auth is told, and nothing is written", async () => {
    const { line, sent } = answering({ 'GET branches': listed, 'GET auth': answer })
    for (const action of ['opened', 'closed'] as const) {
      expectClear((await run(line, action)).error)
    }
    expect(sent.filter((asked) => !asked.startsWith('GET'))).toEqual([])
  })

  test('in answer to enabling is told', async () => {
    const { line } = answering({ 'GET branches': listed, 'POST auth': answer })
    expectClear((await run(line, 'opened')).error)
  })

  test('in place of the domains, settings or webhook is told, or taken for none', async () => {
    const integration = { auth_provider: 'better_auth', base_url: 'https://auth.example/db/auth' }
    for (const place of ['auth/domains', 'auth/plugins', 'auth/webhooks']) {
      const { line } = answering({
        'GET branches': listed,
        'GET auth': someAnswer(200, integration, json),
        [`GET ${place}`]: answer,
      })
      expectClear((await run(line, 'opened', { ...declared, wait_for_ready: '0' })).error)
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
    const list = someAnswer(200, { branches: [{ ...branch, ...flags }] }, json)
    const { line, sent } = answering({ 'GET branches': list })
    for (const action of ['opened', 'closed'] as const) {
      expectClear((await run(line, action)).error)
    }
    expect(new Set(sent)).toEqual(new Set(['GET branches']))
  })

  test.for([[[null]], [[1]], [['text']], [[[]]]] as const)(
    'of something else is told: %j',
    async ([branches]) => {
      const { line, sent } = answering({ 'GET branches': someAnswer(200, { branches }, json) })
      expectClear((await run(line, 'opened')).error)
      expect(sent).toEqual(['GET branches'])
    },
  )

  test('that never ends is given up', async () => {
    const page = { branches: [{ ...branch, name: 'other' }], pagination: { next: 'again' } }
    const { line, sent } = answering({ 'GET branches': someAnswer(200, page, json) })
    expectClear((await run(line, 'opened', { wait_for_branch: '0' })).error)
    expect(sent).toHaveLength(4)
  })
})
