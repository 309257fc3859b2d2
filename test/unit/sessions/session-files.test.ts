import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Issues } from '../../../src/lib/issues.ts'
import { removeSessionFiles, writeSessionFiles } from '../../../src/sessions/session-files.ts'
import type { StorageState } from '../../../src/sessions/storage-state.ts'
import { readSessionsFolder, type SessionsFolder } from '../../../src/settings/sessions-folder.ts'

const state: StorageState = { cookies: [], origins: [] }
const two = new Map([
  ['ada@example.com', state],
  ['bob@example.com', state],
])

let home: string
let workspace: string
let temp: string
let folder: string
let sessions: SessionsFolder

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'sessions-'))
  workspace = join(home, 'workspace')
  temp = join(home, 'temp')
  await mkdir(workspace)
  await mkdir(temp)
  folder = join(workspace, 'playwright/.auth')
  sessions = { path: folder, roots: [workspace, temp] }
})

afterEach(() => rm(home, { recursive: true, force: true }))

async function mode(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8)
}

describe('a folder for sessions', () => {
  test('is inside the workspace or the folder for temporary files, and neither of them itself', () => {
    const environment = { RUNNER_TEMP: temp }
    const read = (text: string) => {
      const issues = new Issues()
      const read = readSessionsFolder(() => text, { root: workspace, environment }, issues)
      return read?.path ?? issues.all.map(({ where }) => where)
    }
    expect(read('playwright/.auth')).toBe(folder)
    expect(read(`${temp}/auth`)).toBe(`${temp}/auth`)
    expect(read('..auth')).toBe(join(workspace, '..auth'))
    for (const path of ['..', '../other', '.', '/', '/etc', temp, '../workspace-2/x']) {
      expect(read(path)).toEqual(['sessions'])
    }
    expect(read('')).toEqual([])
  })

  test('and its files are for their owner alone, whatever was there before', async () => {
    await mkdir(folder, { recursive: true, mode: 0o777 })
    await writeFile(join(folder, 'ada@example.com.json'), 'old', { mode: 0o666 })
    const files = await writeSessionFiles(sessions, two)
    expect(Object.fromEntries(files)).toEqual({
      'ada@example.com': join(folder, 'ada@example.com.json'),
      'bob@example.com': join(folder, 'bob@example.com.json'),
    })
    expect(await mode(folder)).toBe('700')
    expect(await mode(join(folder, 'ada@example.com.json'))).toBe('600')
    expect(JSON.parse(await readFile(join(folder, 'ada@example.com.json'), 'utf8'))).toEqual(state)
  })

  test('that a link leads out of the workspace is refused', async () => {
    await mkdir(join(home, 'elsewhere'))
    await symlink(join(home, 'elsewhere'), join(workspace, 'auth'))
    const inLink = join(workspace, 'auth')
    await expect(writeSessionFiles({ ...sessions, path: inLink }, two)).rejects.toThrow(
      'a link leads out',
    )
    expect(await readdir(join(home, 'elsewhere'))).toEqual([])
  })

  test('has no link written through', async () => {
    await mkdir(folder, { recursive: true })
    const target = join(home, 'target')
    await writeFile(target, 'not ours')
    await symlink(target, join(folder, 'ada@example.com.json'))
    await writeSessionFiles(sessions, two)
    expect(await readFile(target, 'utf8')).toBe('not ours')
    expect((await lstat(join(folder, 'ada@example.com.json'))).isFile()).toBe(true)
  })

  test('loses on a close what was written there, and nothing else', async () => {
    await writeSessionFiles(sessions, two)
    await writeFile(join(folder, 'mine.json'), '{}')
    expect(await removeSessionFiles(sessions)).toBe(2)
    expect(await readdir(folder)).toEqual(['mine.json'])
    await rm(join(folder, 'mine.json'))
    await writeSessionFiles(sessions, two)
    await removeSessionFiles(sessions)
    await expect(stat(folder)).rejects.toThrow('ENOENT')
    expect(await removeSessionFiles(sessions)).toBe(0)
  })

  test('holds no session of a user who is not declared any more', async () => {
    await writeSessionFiles(sessions, two)
    await writeSessionFiles(sessions, new Map([['ada@example.com', state]]))
    expect(await readdir(folder)).not.toContain('bob@example.com.json')
  })

  test('removes nothing outside, whatever its list says', async () => {
    await mkdir(folder, { recursive: true })
    const precious = join(workspace, 'a@b.json')
    await writeFile(precious, '{}')
    const files = ['../../a@b.json', '/etc/a@b.json', 7, 'package.json']
    await writeFile(join(folder, '.neon-auth-sessions.json'), JSON.stringify({ files }))
    expect(await removeSessionFiles(sessions)).toBe(0)
    expect(await readFile(precious, 'utf8')).toBe('{}')
  })
})
