import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

const root = new URL('../../..', import.meta.url)

test('the experiment in docs/stand-in.md runs, and shows a domain that was trusted once', async () => {
  const page = await readFile(new URL('docs/stand-in.md', root), 'utf8')
  const [, example = ''] = /<!-- example: a test runs it -->\s+```ts\n(.*?)```/s.exec(page) ?? []
  const folder = await mkdtemp(join(tmpdir(), 'experiment-'))
  try {
    const file = join(folder, 'experiment.mts')
    await writeFile(file, example.replaceAll("'./", `'${root.href}`))
    const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'pipe'] })
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
    expect(stderr).toBe('')
    expect(stdout).toContain("result: 'enabled'")
    expect(stdout).toMatch(/POST .*\/auth\/domains undefined/)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
