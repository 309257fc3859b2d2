import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Behaviour, defaultBehaviour } from '../support/stand-in/behaviour.ts'
import { type Observations, readRecordedAnswers } from '../support/stand-in/recorded-answers.ts'
import { type StandIn, startStandIn } from '../support/stand-in/stand-in.ts'
import { type ServedStandIn, serveStandIn } from '../support/stand-in-served.ts'

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

/** Two runs of the suite, beside other work. Milliseconds. */
const LONG = 180_000

const othersBranches = ['production', 'preview/pr-7-other']

/** Runs the live suite as if the stand-in was Neon. */
async function runLive(
  neon: ServedStandIn | StandIn | undefined,
  onStart?: (child: ChildProcess) => Promise<void>,
) {
  const { PATH = '' } = process.env
  const file = join(await mkdtemp(join(tmpdir(), 'live-')), 'answers.json')
  const child = spawn(process.execPath, [suite], {
    env: {
      PATH,
      ...(neon && {
        NEON_API_KEY: neon.apiKey,
        NEON_PROJECT_ID: neon.projectId,
        NEON_API_HOST: neon.apiHost,
        NEON_ANSWERS: file,
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
  const recorded = existsSync(file) ? readRecordedAnswers(file) : undefined
  return { exitCode: child.exitCode, out, err, file, recorded }
}

/** What the stand-in does that the live suite can find out, where a test asks for nothing else. */
const usual: Observations = {
  duplicateUser: 409,
  deleteNobody: 404,
  duplicateDomain: 201,
  disableWhenOff: 404,
  alreadyEnabled: defaultBehaviour.alreadyEnabled,
  leftoverRefusal: defaultBehaviour.leftoverRefusal,
  leftoverClearsByDelete: true,
  trustsOwnOrigin: true,
  readableFrom: 'trusted origins',
  baseUrlInAnswer: true,
  domainSpelling: 'as sent',
  inheritedAuthCreatedAt: 'as parent',
  childOfSchema: 'leftover',
  childOfEarlierMoment: 'none',
  adminPlugin: true,
  setPasswordCreatesCredential: true,
  adminVerifiesEmail: 'both',
  rolesInSession: 'at once',
  generation: '1.7',
  smtpPasswordInAnswer: false,
  allowedAttemptsInAnswer: true,
  oauthSecretInAnswer: false,
  listsIntegrations: true,
  stackAuth: 'everywhere',
  newSettings: expect.objectContaining({ oauth_providers: [{ id: 'google', type: 'shared' }] }),
  slowStart: 0,
}

test('the live suite finds everything in order, and leaves nothing behind', async () => {
  await using neon = await someProject()
  const run = await runLive(neon)
  expect(run.err).toBe('')
  expect(run.exitCode).toBe(0)
  expect(run.out).not.toContain('NOT TRUE')
  expect(run.out).not.toContain('could not be asked')
  expect(run.out).not.toContain('CANNOT')
  expect(run.recorded).toMatchObject({ behaviour: usual, unlike: {} })
  expect(await branchesOf(neon)).toEqual(othersBranches)
  expect(neon.branch('production').auth?.users()).toHaveLength(1)
})

/** Neon as it could be, with nearly every answer turned round. */
const turnedRound: Omit<Observations, 'rateLimit'> = {
  duplicateUser: 422,
  deleteNobody: 204,
  duplicateDomain: 409,
  disableWhenOff: 200,
  alreadyEnabled: { status: 409, code: 'CONFLICT', message: 'integration exists' },
  leftoverRefusal: { status: 409, code: 'CONFLICT', message: 'schema neon_auth exists' },
  leftoverClearsByDelete: false,
  trustsOwnOrigin: false,
  readableFrom: 'anywhere',
  baseUrlInAnswer: false,
  domainSpelling: 'trailing slash',
  inheritedAuthCreatedAt: 'branch creation',
  childOfSchema: 'none',
  childOfEarlierMoment: 'inherited',
  setPasswordCreatesCredential: false,
  adminVerifiesEmail: 'update',
  rolesInSession: 'after sign-in',
  generation: 'by client',
  smtpPasswordInAnswer: true,
  allowedAttemptsInAnswer: false,
  oauthSecretInAnswer: true,
  listsIntegrations: false,
  stackAuth: 'projects only',
  newSettings: { magic_link: { enabled: true, expires_in: 7, disable_sign_up: true } },
  slowStart: 1,
}

test('the live suite records how Neon is, and a stand-in that loads the record is the same', {
  timeout: LONG,
}, async () => {
  await using neon = await someProject(turnedRound)
  const run = await runLive(neon)
  expect(run.exitCode).toBe(0)
  expect(run.recorded).toMatchObject({ behaviour: turnedRound, unlike: {} })

  await using loaded = await serveStandIn(run.file)
  const again = await runLive(loaded)
  expect(again.exitCode).toBe(0)
  expect(again.recorded).toMatchObject({ behaviour: turnedRound, unlike: {} })
})

test('the live suite says what Neon does that the stand-in can not be told', async () => {
  await using neon = await someProject()
  // Of nobody: ids of users have no hyphens.
  neon.fault({ kind: 'status', status: 418, method: 'DELETE', path: /\/users\/[\w]+-[^/]+$/ })
  const run = await runLive(neon)
  expect(run.out).toContain('deleteNobody: CANNOT do this')
  expect(run.recorded).toMatchObject({ unlike: { deleteNobody: 418 } })
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
      await neon.received(({ method, path }) => method === 'POST' && path.endsWith('/auth'))
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
