import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ofAuthService } from '../../../scripts/live/questions/of-auth-service.ts'
import type { Live } from '../../../scripts/live/questions/question.ts'
import { fakeClock } from '../../support/clock.ts'
import {
  type Observations,
  readRecordedAnswers,
  sortedObservations,
} from '../../support/stand-in/recorded-answers.ts'
import { serveStandIn } from '../../support/stand-in-served.ts'

const firstBranch = v.object({ branches: v.tuple([v.object({ id: v.string() })]) })

async function fileOf(text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'answers-')), 'answers.json')
  await writeFile(file, text)
  return file
}

function record(behaviour: Observations): Promise<string> {
  const recorded_at = '2026-11-28T12:00:00.000Z'
  return fileOf(JSON.stringify({ recorded_at, answers: [], behaviour, unlike: {} }))
}

test('a stand-in that is started with a record behaves by it, limits included', async () => {
  const alreadyEnabled = { status: 409, code: 'CONFLICT', message: 'integration exists' }
  const rateLimit = { signInMax: 1, signInWindow: 600 }
  await using neon = await serveStandIn(await record({ alreadyEnabled, rateLimit }))
  const headers = { authorization: `Bearer ${neon.apiKey}`, 'content-type': 'application/json' }
  const branches = `${neon.apiHost}/projects/${neon.projectId}/branches`
  const { id } = v.parse(
    firstBranch,
    await (await fetch(`${branches}?search=preview`, { headers })).json(),
  ).branches[0]
  const enabled = await fetch(`${branches}/${id}/auth`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ auth_provider: 'better_auth' }),
  })
  expect(enabled.status).toBe(409)
  expect(await enabled.json()).toMatchObject({ code: 'CONFLICT', message: 'integration exists' })
  const signIn = async () => {
    const body = JSON.stringify({ email: 'bob@example.com', password: 'not the password' })
    return await fetch(`${neon.previewUrl}/sign-in/email`, { method: 'POST', headers, body })
  }
  await signIn()
  const second = await signIn()
  expect(second.status).toBe(429)
  expect(Number(second.headers.get('x-retry-after'))).toBeGreaterThan(60)
})

test('what the stand-in can not do is kept apart from what it can', () => {
  expect(sortedObservations({ duplicateUser: 422, duplicateDomain: 418 })).toEqual({
    behaviour: { duplicateUser: 422 },
    unlike: { duplicateDomain: 418 },
  })
})

test.for(['not JSON', '{"behaviour": {"duplicateUser": 418}}'])(
  'a file that is no record is refused by its name: %s',
  async (text) => {
    const file = await fileOf(text)
    expect(() => readRecordedAnswers(file)).toThrow(file)
  },
)

test('the limit on sign-ins is counted from the moment at which all are allowed again', async () => {
  const clock = fakeClock()
  let left = 2
  const askService = async () => {
    left -= 1
    if (left >= 0) return { status: 401, headers: {}, text: '' }
    left = 5
    return { status: 429, headers: { 'x-retry-after': '20' }, text: '' }
  }
  const question = ofAuthService.find(({ decides }) => decides === 'rateLimit')
  const { signal } = new AbortController()
  const live = { project: { askService, signal }, clock, page: { baseUrl: 'https://auth.test' } }
  const finding = await question?.answer(live as unknown as Live)
  expect(clock.waits).toEqual([20_500])
  expect(finding?.value).toEqual({ signInMax: 5, signInWindow: 20 })
})
