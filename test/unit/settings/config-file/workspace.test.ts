import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPath } from '../../../support/config-file.ts'

describe('a config_file that is none', () => {
  let folder: string
  let root: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workspace-'))
    root = join(folder, 'workspace')
    await mkdir(join(root, 'folder'), { recursive: true })
    execFileSync('mkfifo', [join(root, 'pipe')])
    await writeFile(join(folder, 'outside.yml'), 'name: Outside')
    await writeFile(join(root, 'folder', 'auth.yml'), 'name: Inside')
    await writeFile(join(root, 'long.yml'), '#'.repeat(1024 * 1024 + 1))
    await symlink('pipe', join(root, 'link-to-pipe'))
    await symlink('../outside.yml', join(root, 'link-out'))
    await symlink('/dev/urandom', join(root, 'link-to-random'))
    await symlink('/dev/tty', join(root, 'link-to-terminal'))
    await symlink('folder/auth.yml', join(root, 'link-inside'))
    await symlink(folder, join(root, 'link-to-folder'))
    await symlink('loop', join(root, 'loop'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test.for([
    ['pipe', 'is not a regular file'],
    ['link-to-pipe', 'is not a regular file'],
    ['folder', 'is not a regular file'],
    ['link-to-random', 'is not inside the workspace'],
    ['link-to-terminal', 'is not inside the workspace'],
    ['link-out', 'is not inside the workspace'],
    ['link-to-folder/outside.yml', 'is not inside the workspace'],
    ['../outside.yml', 'is not inside the workspace'],
    ['/dev/zero', 'is not inside the workspace'],
    ['..', 'is not inside the workspace'],
    ['long.yml', 'is larger than 1 MiB'],
    ['missing.yml', 'is not there'],
    ['loop', 'cannot be read (ELOOP)'],
  ] as const)('is refused at once: %s', async ([path, problem]) => {
    const { config, issues } = await readPath(path, root)
    expect(config).toBeUndefined()
    expect(issues).toEqual([expect.stringContaining(problem)])
  })

  test.for(['folder/auth.yml', 'link-inside', './folder/../link-inside'])(
    'but a file inside the workspace is read: %s',
    async (path) => {
      const { config, issues } = await readPath(path, root)
      expect(issues).toEqual([])
      expect(config?.authSettings[0]?.fields).toEqual({ name: 'Inside' })
    },
  )

  test('or that has an issue at every character writes a bounded log', async () => {
    await writeFile(join(root, 'many.yml'), `name: "${'{x}'.repeat(300_000)}"`)
    const { issues } = await readPath('many.yml', root)
    expect(issues.join('\n').length).toBeLessThan(100_000)
    expect(issues.at(-1)).toMatch(/^inputs: have \d+ more issues, which are not listed$/)
  })
})
