import { describe, expect, test } from 'vitest'
import type { HttpResponse } from '../../../src/clients/http/response.ts'
import type { SendRequest } from '../../../src/clients/http/transport.ts'
import { fakeClock } from '../../support/clock.ts'
import { runInProcess } from '../../support/in-process.ts'
import { pullRequest } from '../../support/runner/events.ts'
import { scriptedTransport, someResponse } from '../../support/scripted-transport.ts'

const inputs = { api_key: 'napi_0123456789', project_id: 'late-frost-12345678' }
const event = pullRequest('opened', { number: 12, headRef: 'login' })

function errorOver(send: SendRequest, more: Record<string, string> = {}, clock = fakeClock()) {
  return runInProcess({ with: { ...inputs, ...more }, event, send, clock })
}

function branches(...names: string[]) {
  return someResponse(200, {
    branches: names.map((name, index) => ({
      id: `br-quiet-leaf-a000000${index}`,
      name,
      default: false,
      protected: false,
      created_at: '2026-11-21T11:00:00Z',
    })),
  })
}

/** Never answers. */
const silence: SendRequest = (_ask, signal) =>
  new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

/** A branch with auth whose service answers so when it is asked for its keys. */
function servingKeys(answer: HttpResponse): SendRequest {
  return async ({ url }) => {
    if (url.pathname.endsWith('/branches')) return branches('preview/pr-12-login')
    if (url.pathname.endsWith('/jwks.json')) return answer
    return someResponse(200, {
      auth_provider: 'better_auth',
      base_url: 'https://ep-x.neonauth.example/neondb/auth',
      jwks_url: 'https://ep-x.neonauth.example/neondb/auth/.well-known/jwks.json',
    })
  }
}

describe('what an error says when time has passed', () => {
  test('a branch that never comes is told with the three nearest names', async () => {
    const wanted = 'preview/pr-12-login'
    const others = ['main', 'preview/pr-12-logn', 'preview/pr-112-login', 'preview/pr-2-login']
    const send: SendRequest = async ({ url }) =>
      url.searchParams.has('search') ? branches() : branches(...others, 'staging')
    const clock = fakeClock()
    const { error } = await errorOver(send, { wait_for_branch: '10' }, clock)
    expect(error).toBe(
      `Could not find the branch "${wanted}" in project late-frost-12345678: no branch has exactly this name or id, after 10 seconds of waiting; the nearest names are "preview/pr-12-logn", "preview/pr-112-login" and "preview/pr-2-login"
Likely cause: the branch is created later or under another name, or it was deleted.
What to do: run this step after the one that creates the branch, give \`branch\` its exact name or id, or raise \`wait_for_branch\`.`,
    )
    expect(clock.waits).toEqual([2000, 2000, 2000, 2000, 2000])
  })

  test('a branch that never comes to a project without any is told without names', async () => {
    const { error } = await errorOver(async () => branches(), { wait_for_branch: '0' })
    expect(error).toBe(
      `Could not find the branch "preview/pr-12-login" in project late-frost-12345678: no branch has exactly this name or id, after 0 seconds of waiting
Likely cause: the branch is created later or under another name, or it was deleted.
What to do: run this step after the one that creates the branch, give \`branch\` its exact name or id, or raise \`wait_for_branch\`.`,
    )
  })

  test('a service that never serves its keys', async () => {
    const asleep = servingKeys(someResponse(503, 'upstream is starting'))
    const { error, outputs } = await errorOver(asleep, { wait_for_ready: '5' })
    expect(error).toBe(
      `Could not read the auth service's keys at https://ep-x.neonauth.example/neondb/auth/.well-known/jwks.json: after 5 seconds: status 503
Likely cause: the branch's compute is asleep or overloaded, or the runner can't reach that host.
What to do: run the job again; raise \`wait_for_ready\`, or set it to 0 to skip the check.`,
    )
    expect(outputs['result']).toBe('')
  })

  test.each([[{ keys: [] }], [{}], ['<html>Sign in to the hotel network</html>']])(
    'a service that serves %j instead of keys',
    async (body) => {
      const send = servingKeys(someResponse(200, body))
      const { error } = await errorOver(send, { wait_for_ready: '5' })
      expect(error).toContain('/.well-known/jwks.json: after 5 seconds: no keys\n')
    },
  )

  test('a rate limit that lasts longer than the run', async () => {
    const limited = someResponse(429, { message: 'too many requests' }, { 'retry-after': '20' })
    const { error } = await errorOver(scriptedTransport([limited]).send, { timeout: '60' })
    expect(error).toBe(
      `The run timed out (timeout: 60 seconds) while trying to look up the branch "preview/pr-12-login" in project late-frost-12345678 (retrying because of the rate limit, status 429).
What to do: run the job again, which is safe, or raise \`timeout\`.`,
    )
  })

  test('a wait for a branch that is longer than the run', async () => {
    const { error } = await errorOver(async () => branches(), {
      timeout: '60',
      wait_for_branch: '600',
    })
    expect(error).toMatch(
      /^The run timed out \(timeout: 60 seconds\) while trying to look up the branch "preview\/pr-12-login" in/,
    )
  })

  test('a connection that hangs', async () => {
    const clock = fakeClock()
    let asked = 0
    const send: SendRequest = async (ask, signal) => {
      asked += 1
      // Beside the request, time passes.
      const [answer] = await Promise.all([
        silence(ask, signal),
        clock.sleep(60_000, new AbortController().signal),
      ])
      return answer
    }
    const told = await errorOver(send, { timeout: '60' }, clock)
    expect(told.error).toMatch(/ out \(timeout: 60 seconds\) while trying to look up the /)
    expect(told.summary).toContain('timeout: 60 seconds')
    expect(asked).toBe(1)
  })
})

test('a run that is cancelled says so, and begins nothing new', async () => {
  const cancelling = new AbortController()
  const reason = new Error('cancelled')
  let asked = 0
  const send: SendRequest = (ask, signal) => {
    asked += 1
    cancelling.abort(reason)
    return silence(ask, signal)
  }
  const given = { with: inputs, event, send, clock: fakeClock(), cancelled: cancelling.signal }
  expect((await runInProcess(given)).error).toContain('cancelled')
  expect(asked).toBe(1)
})
