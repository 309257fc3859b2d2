import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Behaviour } from '../support/stand-in/behaviour.ts'
import { type StandIn, startStandIn } from '../support/stand-in/stand-in.ts'

const suite = fileURLToPath(new URL('../../scripts/live/live.ts', import.meta.url))

/** A project as someone may have it: a production with auth, users and a preview of somebody else. */
async function someProject(behaviour: Partial<Behaviour> = {}): Promise<StandIn> {
  const neon = await startStandIn({ cheapHashing: true, ...behaviour })
  neon.addBranch({ name: 'production', default: true })
  const auth = await neon.enableAuth('production')
  await auth.addUser({ email: 'bob@example.com', password: 'of production' })
  neon.addBranch({ name: 'preview/pr-7-other', parent: 'production' })
  return neon
}

/** The branches that there are, the oldest first. */
async function branchesOf(neon: StandIn): Promise<string[]> {
  const headers = { authorization: `Bearer ${neon.apiKey}` }
  const answer = await fetch(`${neon.apiHost}/projects/${neon.projectId}/branches`, { headers })
  const { branches } = (await answer.json()) as { branches: { name: string }[] }
  return branches.map(({ name }) => name).toReversed()
}

const othersBranches = ['production', 'preview/pr-7-other']

/** Runs the live suite as if the stand-in was Neon. */
async function runLive(
  neon: StandIn | undefined,
  onStart?: (child: ChildProcess) => Promise<void>,
) {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [suite], {
    env: {
      PATH,
      ...(neon && {
        NEON_API_KEY: neon.apiKey,
        NEON_PROJECT_ID: neon.projectId,
        NEON_API_HOST: neon.apiHost,
      }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
    onStart?.(child),
  ])
  if (neon) expect(out + err).not.toContain(neon.apiKey)
  return { exitCode: child.exitCode, out, err }
}

/** The answers in the table, by the behaviour of the stand-in that they are about. */
function answersIn(out: string): Record<string, string> {
  const rows = out.split('\n').filter((line) => line.startsWith('| '))
  return Object.fromEntries(
    rows
      .map((row) => row.split(' | '))
      .filter(([, , standIn = '']) => standIn.includes(': '))
      .map(([, answer = '', standIn = '']) => [standIn.split(':')[0], answer]),
  )
}

test('the live suite finds everything in order, and leaves nothing behind', async () => {
  await using neon = await someProject()
  const run = await runLive(neon)
  expect(run.err).toBe('')
  expect(run.exitCode).toBe(0)
  expect(run.out).not.toContain('NOT TRUE')
  expect(run.out).not.toContain('could not be asked')
  expect(run.out).toContain('| true, then false |')
  expect(answersIn(run.out)).toMatchObject({
    adminPlugin: 'true',
    duplicateUser: '409 "user already exists"',
    inheritedAuthCreatedAt: 'as parent',
  })
  expect(await branchesOf(neon)).toEqual(othersBranches)
  expect(neon.branch('production').auth?.users()).toHaveLength(1)
})

test('the live suite tells how Neon is, where that is otherwise than the stand-in', async () => {
  await using neon = await someProject({
    duplicateUser: 422,
    deleteNobody: 204,
    duplicateDomain: 409,
    disableWhenOff: 200,
    leftoverClearsByDelete: false,
    trustsOwnOrigin: false,
    readableFrom: 'anywhere',
    baseUrlInAnswer: false,
    domainSpelling: 'trailing slash',
    inheritedAuthCreatedAt: 'branch creation',
    setPasswordCreatesCredential: false,
    smtpPasswordInAnswer: true,
    oauthSecretInAnswer: true,
    listsIntegrations: false,
    slowStart: 1,
  })
  const run = await runLive(neon)
  expect(answersIn(run.out)).toEqual({
    duplicateUser: '422 "user already exists"',
    deleteNobody: '204',
    duplicateDomain: '409 "domain already exists"',
    disableWhenOff: '200',
    leftoverClearsByDelete: 'false',
    trustsOwnOrigin: 'false',
    readableFrom: 'anywhere',
    baseUrlInAnswer: 'false',
    domainSpelling: 'trailing slash',
    inheritedAuthCreatedAt: 'branch creation',
    adminPlugin: 'true',
    setPasswordCreatesCredential: 'false',
    smtpPasswordInAnswer: 'true',
    oauthSecretInAnswer: 'true',
    listsIntegrations: '404 "404 page not found"',
    slowStart: '1',
  })
  expect(run.exitCode).toBe(0)
})

describe('the live suite deletes its branch', () => {
  test('when a step fails', async () => {
    await using neon = await someProject()
    neon.fault({ kind: 'status', status: 400, method: 'POST', path: /\/auth$/, times: 9 })
    const run = await runLive(neon)
    expect(run.exitCode).toBe(1)
    expect(run.err).toContain('NOT TRUE: opened: auth is enabled')
    expect(await branchesOf(neon)).toEqual(othersBranches)
  })

  test('when Neon made it and the answer was lost', async () => {
    await using neon = await someProject()
    neon.fault({ kind: 'lost-answer', method: 'POST', path: /\/branches$/ })
    const run = await runLive(neon)
    expect(run.exitCode).toBe(1)
    expect(await branchesOf(neon)).toEqual(othersBranches)
  })

  test.for(['SIGINT', 'SIGTERM'] as const)('when it is stopped by %s', async (signal) => {
    await using neon = await someProject()
    neon.fault({ kind: 'hang', method: 'POST', path: /\/auth$/, times: 9 })
    const run = await runLive(neon, async (child) => {
      const enabling = () =>
        neon.requests.some(({ method, path }) => method === 'POST' && path.endsWith('/auth'))
      while (child.exitCode === null && !enabling()) await new Promise(setImmediate)
      child.kill(signal)
      // npm passes on what the terminal has sent already.
      child.kill(signal)
    })
    expect(run.exitCode).toBe(1)
    expect(run.err).toContain(`Stopped by ${signal}`)
    expect(await branchesOf(neon)).toEqual(othersBranches)
  })

  test('or says which one it could not', async () => {
    await using neon = await someProject()
    neon.fault({ kind: 'status', status: 400, method: 'POST', path: /\/auth$/, times: 9 })
    neon.fault({ kind: 'status', status: 422, method: 'DELETE', path: /\/branches\/[^/]+$/ })
    const run = await runLive(neon)
    expect(run.exitCode).toBe(1)
    expect(run.err).toMatch(
      /LEFT BEHIND, delete it yourself: .*preview\/pr-\d+-live-suite\/\w+: branch br-/,
    )
  })
})

test('the live suite says what it needs where it has no key, and does not pass', async () => {
  const run = await runLive(undefined)
  expect(run.exitCode).toBe(1)
  expect(run.err).toContain('NEON_API_KEY=… NEON_PROJECT_ID=… npm run test:live')
})
