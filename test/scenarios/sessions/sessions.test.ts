import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { StorageState } from '../../../src/sessions/storage-state.ts'
import { declared, listOutput, previewOrigin, startPreview } from '../../support/preview.ts'

let temp: string
let folder: string
let more: { env: Record<string, string> }

beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'runner-temp-'))
  folder = join(temp, 'auth')
  more = { env: { RUNNER_TEMP: temp } }
})

afterEach(() => rm(temp, { recursive: true, force: true }))

async function stateOf(email: string): Promise<StorageState> {
  return JSON.parse(await readFile(join(folder, `${email}.json`), 'utf8'))
}

/** Who is signed in by the first cookie of a storage state. */
async function whoIs(baseUrl: string, { cookies: [cookie] }: StorageState): Promise<string> {
  const response = await fetch(`${baseUrl}/get-session`, {
    headers: { cookie: `${cookie?.name}=${cookie?.value}`, origin: previewOrigin },
  })
  return JSON.parse(await response.text())?.user?.email
}

describe('sessions for tests', () => {
  test('are there for each user with a password, for the auth service, the app and localhost', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', { ...declared, sessions: folder }, more)
    const { base_url: baseUrl = '', sessions = '' } = run.outputs
    const files = JSON.parse(sessions)
    expect(Object.keys(files)).toEqual(['ada@example.com', 'bob@example.com', 'eve@example.com'])
    expect(files['bob@example.com']).toBe(join(folder, 'bob@example.com.json'))
    for (const email of Object.keys(files)) {
      const state = await stateOf(email)
      expect(await whoIs(baseUrl, state)).toBe(email)
      expect((await stat(files[email])).mode & 0o777).toBe(0o600)
      const hosts = state.cookies.map(({ domain }) => domain)
      expect(hosts).toContain(new URL(baseUrl).hostname)
      expect(hosts).toContain(new URL(previewOrigin).hostname)
      for (const { value } of state.cookies) {
        expect(run.masks).toContain(value)
        expect(run.everything).not.toContain(value)
        expect(run.summary).not.toContain(value)
      }
    }
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
  })

  test('are new on each run, and change nothing about the result of a push', async () => {
    await using preview = await startPreview()
    await preview.run('opened', { ...declared, sessions: folder }, more)
    const before = await stateOf('bob@example.com')
    const push = await preview.run('synchronize', { ...declared, sessions: folder }, more)
    expect(push.outputs['result']).toBe('unchanged')
    expect(listOutput(push, 'changes')).toEqual([])
    expect(await stateOf('bob@example.com')).not.toEqual(before)
  })

  test('are not written by a dry run, nor outside of the workspace and the temporary folder', async () => {
    await using preview = await startPreview()
    const dry = await preview.run(
      'opened',
      { ...declared, sessions: folder, dry_run: 'true' },
      more,
    )
    expect(dry.log).toContain('3 session files would be written')
    expect(dry.outputs['sessions']).toBe('{}')
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
    const outside = await preview.run('opened', { ...declared, sessions: '../auth' }, more)
    expect(outside.conclusion).toBe('failure')
    expect(outside.errors.join()).toContain('sessions')
    expect(outside.writes).toEqual([])
  })

  test('are there for users with passwords alone, and not for localhost where it is not trusted', async () => {
    await using preview = await startPreview()
    const users = JSON.stringify([
      { email: 'bob@example.com' },
      { email: 'guest@example.com', password: false },
    ])
    const inputs = { ...declared, users, allow_localhost: 'false', sessions: folder }
    const { outputs } = await preview.run('opened', inputs, more)
    expect(Object.keys(JSON.parse(String(outputs['sessions'])))).toEqual(['bob@example.com'])
    const { cookies } = await stateOf('bob@example.com')
    const hosts = cookies.map(({ domain }) => domain)
    expect(hosts).toContain(new URL(previewOrigin).hostname)
    expect(hosts).not.toContain('localhost')
  })

  test('are not written by a setup that fails, although the users are there', async () => {
    await using preview = await startPreview()
    await preview.run('opened', declared)
    preview.neon.fault({ kind: 'status', path: /allow_localhost$/, status: 400, times: 99 })
    const inputs = { ...declared, allow_localhost: 'false', sessions: folder }
    const run = await preview.run('synchronize', inputs, more)
    expect(run.error).toContain('allow_localhost')
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
  })

  test('that cannot be written fail the run, which says where and why', async () => {
    await using preview = await startPreview()
    await writeFile(folder, 'a file of the app')
    const run = await preview.run('opened', { ...declared, sessions: folder }, more)
    expect(run.conclusion).toBe('failure')
    expect(run.error).toContain(`Could not write session files in ${folder}: `)
    expect(await readFile(folder, 'utf8')).toBe('a file of the app')
  })

  test.for(['close', 'job'] as const)(
    'that are behind a link are a warning at the end: %s',
    async (end) => {
      await using preview = await startPreview()
      const lifetime = end === 'job' ? 'job' : 'pull_request'
      const inputs = { ...declared, sessions: folder, lifetime }
      const { state } = await preview.run('opened', inputs, more)
      const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'))
      await rm(folder, { recursive: true })
      await symlink(elsewhere, folder)
      const ended =
        end === 'job'
          ? await preview.run('opened', inputs, { ...more, stage: 'post', state })
          : await preview.run('closed', inputs, more)
      await rm(elsewhere, { recursive: true })
      expect(ended.conclusion).toBe('success')
      expect(ended.warnings).toEqual([expect.stringContaining('a link leads out of the workspace')])
      expect(preview.branch().auth).toBeUndefined()
    },
  )

  test('go with the auth when the pull request closes', async () => {
    await using preview = await startPreview()
    await preview.run('opened', { ...declared, sessions: folder }, more)
    await preview.run('closed', { sessions: folder }, more)
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
  })

  test.for([
    ['that enabled auth', []],
    ['that found auth enabled, which stays', ['opened']],
    ['whose auth another job has removed', [], ['closed']],
  ] as const)('go at the end of a job %s', async ([, before, during = []]) => {
    await using preview = await startPreview()
    for (const event of before) await preview.run(event, declared)
    const inputs = { ...declared, sessions: folder, lifetime: 'job' }
    const { state } = await preview.run('synchronize', inputs, more)
    expect(await readdir(folder)).toContain('bob@example.com.json')
    for (const event of during) await preview.run(event, declared)
    const end = await preview.run('synchronize', declared, { ...more, stage: 'post', state })
    expect(end.conclusion).toBe('success')
    expect(end.warnings).toEqual([])
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
    expect(preview.branch().auth !== undefined).toBe(before.length > 0)
  })
})
