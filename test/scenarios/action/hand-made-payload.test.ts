import { describe, expect, test } from 'vitest'
import {
  declared,
  facts,
  previewOrigin,
  startPreview,
  userPassword,
} from '../../support/preview.ts'
import { signInFrom } from './sign-in.ts'

/** An event as one writes it by hand, to try a workflow with a local runner. */
function event(action: string, payload: object) {
  return { name: 'pull_request', payload: { action, ...payload } }
}

const byNumber = { branch: 'preview/pr-{number}-feature/login' }

describe('a payload that was made by hand', () => {
  test.each([
    ['a number and a head ref', { pull_request: { number: 12, head: { ref: facts.headRef } } }, {}],
    ['the number beside it', { number: 12, pull_request: { head: { ref: facts.headRef } } }, {}],
    ['a number alone', { pull_request: { number: 12 } }, byNumber],
  ])('is enough with %s', async (_, payload, inputs) => {
    await using preview = await startPreview()
    const opened = await preview.run(event('opened', payload), { ...declared, ...inputs })
    expect(opened.error).toBeUndefined()
    const { base_url: baseUrl = '', jwks_url: jwksUrl = '' } = opened.outputs
    const page = { baseUrl, jwksUrl, origin: previewOrigin }
    expect(await signInFrom(page, 'bob@example.com', userPassword)).toMatchObject({
      email: 'bob@example.com',
    })
    preview.neon.github.pull(12).state = 'closed'
    const closed = await preview.run(event('closed', payload), { ...declared, ...inputs })
    expect(closed.error).toBeUndefined()
    expect(closed.outputs['result']).toBe('disabled')
  })

  test.each([
    [{ number: 12 }, { branch: 'preview/{head_ref}' }, '{head_ref} stands for head.ref'],
    [{ number: 12 }, { branch: 'preview/{head_slug}' }, '{head_slug} stands for head.ref'],
    [{ number: 12, head: { ref: 'x' } }, { branch: '{number}-{sha}' }, '{sha} stands for head.sha'],
    [{ head: { ref: 'x' } }, byNumber, 'auto found no pull_request.number in the payload'],
  ])('is told what it lacks: %o with %o', async (pullRequest, inputs, expected) => {
    await using preview = await startPreview()
    for (const action of ['opened', 'closed']) {
      const run = await preview.run(event(action, { pull_request: pullRequest }), inputs)
      expect(run.error).toContain(expected)
      expect(run.requests).toEqual([])
    }
  })
})
