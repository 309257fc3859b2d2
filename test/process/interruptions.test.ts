import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { declared, type Preview, startPreview, userPassword } from '../support/preview.ts'
import { plainlyEnabled } from '../support/stand-in/settings.ts'

/** No declared admin, so that there is a temporary one. */
const inputs = { user_password: userPassword, users: '[{ email: bob@example.com }]' }
const creating = /\/admin\/create-user$/
const removing = /\/auth\/users\/[^/]+$/

/** A preview with copied users, whose service never makes the next one. */
async function startStuckPreview(): Promise<Preview> {
  const preview = await startPreview({ inherits: true })
  preview.neon.fault({ kind: 'hang', path: creating })
  return preview
}

async function requested({ neon }: Preview, wanted: RegExp): Promise<void> {
  await neon.received(({ path }) => wanted.test(path))
}

function emails(preview: Preview): string[] | undefined {
  return preview
    .branch()
    .auth?.users()
    .map(({ email }) => email)
}

describe('a run that has made a temporary admin', () => {
  test.for([
    ['SIGINT', 'SIGINT'],
    ['SIGINT', 'SIGTERM'],
    ['SIGTERM', 'SIGINT'],
  ] as const)('removes it although a second signal comes: %s, %s', async ([first, second]) => {
    await using preview = await startStuckPreview()
    // The clean-up is under way, and has to be repeated, when the second signal comes.
    preview.neon.fault({ kind: 'status', status: 503, method: 'DELETE', path: removing })
    const interrupt = async (child: ChildProcess) => {
      await requested(preview, creating)
      child.kill(first)
      await requested(preview, removing)
      child.kill(second)
    }
    const run = await preview.runBuilt('opened', inputs, {
      onStart: (child) => void interrupt(child),
    })
    expect(run.exitCode).toBe(first === 'SIGINT' ? 130 : 143)
    expect(emails(preview)).toEqual(['customer@example.com'])
  })

  test('removes it although the reader of its log goes away', async () => {
    await using preview = await startStuckPreview()
    const interrupt = async (child: ChildProcess) => {
      await requested(preview, creating)
      child.stdout?.destroy()
      child.kill('SIGINT')
    }
    const run = await preview.runBuilt('opened', inputs, {
      onStart: (child) => void interrupt(child),
    })
    expect(run.exitCode).toBe(130)
    expect(emails(preview)).toEqual(['customer@example.com'])
  })
})

test('a run that is killed is undone when the job ends: its temporary admin, and the settings that it lifted', async () => {
  await using preview = await startPreview({ inherits: true })
  const { neon } = preview
  const { auth } = preview.branch()
  const closed = { ...plainlyEnabled.email_and_password, disable_sign_up: true }
  auth?.change({ email_and_password: closed })
  const started = Promise.withResolvers<ChildProcess>()
  const kill = async () => {
    const child = await started.promise
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }
  // Made, and the run never hears of it.
  neon.fault({ kind: 'meanwhile', path: /\/sign-up\/email$/, after: kill })
  const run = await preview.runBuilt('synchronize', inputs, { onStart: started.resolve })
  expect(run.signal).toBe('SIGKILL')
  expect(emails(preview)).toHaveLength(2)
  expect(auth?.settings.email_and_password.disable_sign_up).toBe(false)
  const ended = await preview.runBuilt('synchronize', inputs, { stage: 'post', state: run.state })
  expect([ended.exitCode, ended.warnings, ended.errors]).toEqual([0, [], []])
  expect(emails(preview)).toEqual(['customer@example.com'])
  expect(auth?.settings.email_and_password).toEqual(closed)
})

describe('outputs that cannot be handed on', () => {
  test.for([
    ['is missing', '/nowhere/output', 'Missing file at path'],
    ['is on a full disk', '/dev/full', 'ENOSPC'],
  ] as const)('where GITHUB_OUTPUT %s', async ([, file, problem]) => {
    await using preview = await startPreview()
    const run = await preview.runBuilt('opened', declared, { env: { GITHUB_OUTPUT: file } })
    expect(run.exitCode).toBe(1)
    expect(run.log).toContain('Auth is enabled on branch')
    expect(run.summary).toContain('Auth is enabled on branch')
    expect(run.errors).toHaveLength(1)
    expect(run.errors[0]).toContain('Could not hand the outputs to later steps')
    expect(run.errors[0]).toContain(problem)
  })
})
