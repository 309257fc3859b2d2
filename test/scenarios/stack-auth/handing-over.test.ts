import { describe, expect, test } from 'vitest'
import { branchName, listOutput, type Preview, type PreviewRun } from '../../support/preview.ts'
import { pullRequest } from '../../support/runner/events.ts'
import {
  putPreviewOnStack,
  putProductionOnStack,
  stack,
  startStackPreview,
} from '../../support/stack-preview.ts'

const keys = { ...stack, operation: 'keys' }
const claim = { ...stack, operation: 'claim' }

async function startOnStack(): Promise<Preview> {
  const preview = await startStackPreview()
  await putPreviewOnStack(preview)
  return preview
}

function claimIn(
  preview: Preview,
  repository: { readonly private: boolean; readonly visibility?: string },
): Promise<PreviewRun> {
  const event = pullRequest('labeled', { number: 12, headRef: 'feature/login' })
  Object.assign(event.payload.repository, repository)
  return preview.run(event, claim)
}

/** A text as a browser reads it. */
function decoded(html: string): string {
  return html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

describe('operation: keys', () => {
  test('makes new keys at each use, as outputs, the secret one masked', async () => {
    await using preview = await startOnStack()
    const first = await preview.run('labeled', keys)
    expect(first.errors).toEqual([])
    expect(first.outputs).toMatchObject({
      result: 'updated',
      operation: 'keys',
      branch_name: branchName,
      auth_provider: 'stack',
      pub_client_key: expect.stringMatching(/^pck_/),
      secret_server_key: expect.stringMatching(/^ssk_/),
    })
    expect(first.masks).toContain(first.outputs['secret_server_key'])
    expect(first.log).toContain('New SDK keys were made')
    expect(first.summary).toContain('The SDK keys are shown only once')
    expect(first.writes).toEqual(['POST /api/v2/projects/auth/keys'])
    const second = await preview.run('labeled', keys)
    expect(second.outputs['secret_server_key']).not.toBe(first.outputs['secret_server_key'])
  })

  test('an answer without keys is an error', async () => {
    await using preview = await startOnStack()
    preview.neon.fault({ path: /keys$/, kind: 'status', status: 201, body: { pub_client_key: '' } })
    const run = await preview.run('labeled', keys)
    expect(run.error).toContain('Neon answered status 201, but without the keys')
    expect(run.summary).toContain('Keys failed')
  })
})

describe('operation: claim', () => {
  test('hands out the link, masked, and a new one at each use', async () => {
    await using preview = await startOnStack()
    const first = await claimIn(preview, { private: false })
    expect(first.errors).toEqual([])
    const { claim_url: link = '' } = first.outputs
    expect(link).toMatch(/^https:\/\/app\.stack-auth\.com\//)
    // That it stands nowhere but in its output is looked at in every run.
    expect(first.masks).toContain(link)
    expect(first.jobOutputs).not.toHaveProperty('claim_url')
    expect(first.outputs).toMatchObject({ result: 'updated', operation: 'claim' })
    expect(first.writes).toEqual(['POST /api/v2/projects/auth/transfer_ownership'])
    const second = await claimIn(preview, { private: false })
    expect(second.outputs['claim_url']).not.toBe(link)
  })

  test('shows it in the summary of a private repository, through the mask', async () => {
    await using preview = await startOnStack()
    const run = await claimIn(preview, { private: true, visibility: 'private' })
    const href = /<a href="([^"]*)">/.exec(run.summary)?.[1] ?? ''
    expect(decoded(href)).toBe(run.outputs['claim_url'])
    expect(run.summary).not.toContain(run.outputs['claim_url'])
  })

  test.for([
    { private: false, visibility: 'public' },
    { private: true, visibility: 'internal' },
  ] as const)('does not in one that is %o, and says where to get it', async (repository) => {
    await using preview = await startOnStack()
    const run = await claimIn(preview, repository)
    expect(decoded(run.summary)).not.toContain(run.outputs['claim_url'])
    expect(decoded(run.summary)).not.toContain('app.stack-auth.com')
    expect(run.summary).toContain('in the Neon console')
    expect(run.summary).toContain('from the output `claim_url`')
  })

  test('refuses what a person has claimed already', async () => {
    await using preview = await startStackPreview()
    const auth = await putPreviewOnStack(preview)
    auth.ownedBy = 'user'
    const run = await preview.run('labeled', claim)
    expect(run.error).toContain('a person has claimed it')
    expect(run.writes).toEqual([])
  })

  test('a link that is none is an error that does not show it', async () => {
    await using preview = await startOnStack()
    const url = 'http://claims.example/secret-code'
    preview.neon.fault({ path: /transfer_ownership$/, kind: 'status', status: 200, body: { url } })
    const run = await preview.run('labeled', claim)
    expect(run.error).toContain('it is not an https address')
    expect(run.masks).toContain(url)
    expect([run.error, run.summary, ...run.log].join()).not.toContain('secret-code')
  })

  test.for([{}, [], { url: ' ' }, { url: 7 }] as const)(
    'an answer without a link is an error: %o',
    async (body) => {
      await using preview = await startOnStack()
      preview.neon.fault({ path: /transfer_ownership$/, kind: 'status', status: 200, body })
      const run = await preview.run('labeled', claim)
      expect(run.error).toContain("Could not use the ownership transfer link in Neon's answer")
      expect(run.outputs).toMatchObject({ result: '', claim_url: '' })
      // A mask of white space would blot out every space of the log.
      expect(run.masks).not.toContain(' ')
    },
  )
})

describe.for([
  ['keys', keys],
  ['claim', claim],
] as const)('operation: %s', ([, inputs]) => {
  test('a redirect is not quoted, as what it leads to may be the secret itself', async () => {
    await using preview = await startOnStack()
    const body = 'Found. Redirecting to https://app.stack-auth.com/confirm?code=secret-code'
    const path = /(transfer_ownership|keys)$/
    preview.neon.fault({ path, kind: 'text', status: 302, body })
    const run = await preview.run('labeled', inputs)
    expect(run.error).toContain('Neon answered status 302')
    expect(JSON.stringify(run)).not.toContain('secret-code')
  })

  test('refuses while production has auth, which could be the one that is changed', async () => {
    await using preview = await startOnStack()
    await putProductionOnStack(preview)
    const run = await preview.run('labeled', inputs)
    expect(run.error).toContain(`the project also has auth on branch ${preview.production.id}`)
    expect(run.writes).toEqual([])
  })

  test('never takes production, and no branch without Stack Auth', async () => {
    await using preview = await startStackPreview()
    await putProductionOnStack(preview)
    const production = await preview.run('labeled', { ...inputs, branch: 'production' })
    expect(production.error).toContain('it is the default branch of the project')
    const without = await preview.run('labeled', inputs)
    expect(without.error).toContain('Stack Auth is not enabled there')
    const nowhere = await preview.run('labeled', { ...inputs, branch: 'nowhere' })
    expect(nowhere.error).toContain('there is no branch "nowhere"')
    expect([...production.writes, ...without.writes, ...nowhere.writes]).toEqual([])
  })

  test('does not say that there is no Stack Auth where the list of the project is not told', async () => {
    await using preview = await startStackPreview({ behaviour: { listsIntegrations: false } })
    const run = await preview.run('labeled', inputs)
    expect(run.error).toContain(
      'Neon reports no Stack Auth there, and did not list that of the project',
    )
    expect(run.error).not.toContain('is not enabled')
    expect(run.writes).toEqual([])
  })

  test('a dry run makes nothing', async () => {
    await using preview = await startOnStack()
    const run = await preview.run('labeled', { ...inputs, dry_run: 'true' })
    expect(run.outputs).toMatchObject({ result: 'planned', secret_server_key: '', claim_url: '' })
    expect(listOutput(run, 'changes')).toHaveLength(1)
    expect(run.writes).toEqual([])
  })
})
