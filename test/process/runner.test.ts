import { createServer, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { Client, ProxyAgent, request } from 'undici'
import { afterEach, describe, expect, test } from 'vitest'
import {
  deploymentStatus,
  pullRequest,
  push,
  schedule,
  workflowDispatch,
} from '../support/runner/events.ts'
import { addressOf } from '../support/runner/loopback.ts'
import { startConnectProxy } from '../support/runner/proxy.ts'
import { type ActionRun, type ProcessToRun, runAction } from '../support/runner/run-action.ts'
import { startTlsFront } from '../support/runner/tls.ts'

const action = fileURLToPath(new URL('../support/runner/fixtures/outspoken', import.meta.url))

function run(inputs: Record<string, string>, more: Partial<ProcessToRun> = {}): Promise<ActionRun> {
  return runAction({ with: inputs, event: pullRequest('opened'), action, ...more })
}

describe('what a user sees in the log', () => {
  test('a masked text is hidden from then on, in every spelling that the runner knows', async () => {
    const secret = 'it\'s "x" & y!'
    const spellings = [
      secret,
      Buffer.from(`user:${secret}`).toString('base64'),
      JSON.stringify(secret).slice(1, -1),
      'it%27s%20%22x%22%20%26%20y%21',
    ]
    const result = await run({
      stdout: `before ${secret}\n::add-mask::${secret}\n${spellings.join('\n')}\n`,
    })
    expect(result.log.split('\n')).toEqual([`before ${secret}`, '***', 'dXNlcjpp***', '***', '***'])
    expect(result.masks).toEqual([secret])
  })

  test('a mask of several lines hides each of them', async () => {
    const result = await run({ stdout: '::add-mask::first%0A second \nfirst and second\n' })
    expect(result.log).toBe('*** and ***')
    expect(result.masks).toEqual(['first\n second ', 'first', 'second'])
  })

  test('a command is obeyed on stderr and after a lone carriage return too', async () => {
    const result = await run({ stderr: 'progress\r  ::warning title=A%3AB,line=3::look%0Ahere\n' })
    expect(result.commands).toEqual([
      { command: 'warning', properties: { title: 'A:B', line: '3' }, message: 'look\nhere' },
    ])
    expect(result.log).toBe('progress\n##[warning]look\nhere')
    expect(result.warnings).toEqual(['look\nhere'])
  })

  test('an old-style command is obeyed anywhere in a line', async () => {
    const result = await run({ stdout: 'branch x##[Error file=a%3Bb;line=1]from outside%5D\n' })
    expect(result.commands).toEqual([
      { command: 'error', properties: { file: 'a;b', line: '1' }, message: 'from outside]' },
    ])
    expect(result.errors).toEqual(['from outside]'])
  })

  test('what is no known command at the start of a line is printed', async () => {
    const lines = ['x ::error::no', '::unknown::no', '##[unknown]##[error]no', '::error no']
    const result = await run({ stdout: lines.join('\n') })
    expect(result.commands).toEqual([])
    expect(result.log).toBe(lines.join('\n'))
  })

  test('stopped commands are printed until their token comes', async () => {
    const stdout = '::stop-commands::tok3n-long\n::error::no\n::tok3n-long::\n::notice::yes\n'
    const result = await run({ stdout })
    expect(result.log).toBe('::stop-commands::***\n::error::no\n::***::\n##[notice]yes')
    expect([result.errors, result.notices]).toEqual([[], ['yes']])
  })

  test('debug messages show when debugging is on', async () => {
    const stdout = '::debug::detail\n::group::Plan\n::endgroup::\n'
    expect((await run({ stdout })).log).toBe('##[group]Plan\n##[endgroup]')
    const debugged = await run({ stdout }, { env: { RUNNER_DEBUG: '1' } })
    expect(debugged.log).toBe('##[debug]detail\n##[group]Plan\n##[endgroup]')
  })

  test('setting a variable by command is refused and fails the step', async () => {
    const result = await run({ stdout: '::set-env name=A::b\n' })
    expect(result.env).toEqual({})
    expect(result.errors[0]).toBe("Unable to process command '::set-env name=A::b' successfully.")
    expect([result.exitCode, result.conclusion]).toEqual([0, 'failure'])
  })

  test('the summary is shown masked; everything shows what left the process', async () => {
    const result = await run(
      { stdout: '::add-mask::hunter22\n', summary: 'It is hunter22 and s3cret' },
      { secrets: ['s3cret'] },
    )
    expect(result.summary).toBe('It is *** and ***')
    expect(result.masks).toEqual(['hunter22'])
    expect(result.everything).toBe('\n\nIt is hunter22 and s3cret\n\n')
  })
})

describe('what later steps and jobs get', () => {
  test('outputs, variables and state in both forms', async () => {
    const result = await run({
      output: 'plain=a=b<<c\nlist<<END\none\n\ntwo\r\nEND\nempty<<END\nEND\n',
      env: 'URL=https://example.com\nNODE_OPTIONS=--inspect\n',
      state: 'admin<<X\nid\nX',
    })
    expect(result.outputs).toEqual({ plain: 'a=b<<c', list: 'one\n\ntwo\r', empty: '' })
    expect(result.env).toEqual({ URL: 'https://example.com' })
    expect(result.state).toEqual({ admin: 'id' })
    expect(result.errors).toHaveLength(1)
  })

  test('a malformed output file fails the step', async () => {
    const result = await run({ output: 'good=1\nno form\nlate=2\n' })
    expect(result.outputs).toEqual({ good: '1' })
    expect(result.errors).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid format 'no form'",
    ])
    expect(result.conclusion).toBe('failure')
    expect((await run({ output: 'a<<END\n1\n' })).errors[1]).toContain('delimiter not found')
  })

  test('an output with a masked text is dropped between jobs', async () => {
    const result = await run({ stdout: '::add-mask::eu-1\n', output: 'url=//eu-1.dev\nid=7\n' })
    expect(result.outputs).toEqual({ url: '//eu-1.dev', id: '7' })
    expect(result.jobOutputs).toEqual({ id: '7' })
  })

  test('the post step gets inputs, state and nothing of the environment around', async () => {
    const result = await run(
      { 'old name': 'x', extra: 'y' },
      { stage: 'post', state: { admin: 'id' }, actor: 'someone', env: { MINE: '1' } },
    )
    const env: unknown = JSON.parse(result.stdout.replace('environment ', ''))
    expect(env).toMatchObject({
      INPUT_OLD_NAME: 'x',
      INPUT_EXTRA: 'y',
      INPUT_TOKEN: '',
      INPUT_WAIT: 'false',
      STATE_admin: 'id',
      MINE: '1',
      GITHUB_ACTOR: 'someone',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_HEAD_REF: 'changes',
      GITHUB_REF: 'refs/pull/2/merge',
      GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    })
    // Node hands the last of these to child processes by itself where coverage is counted.
    const known = /^(PATH|HOME|CI|MINE|INPUT_.*|STATE_.*|GITHUB_.*|RUNNER_.*|NODE_V8_COVERAGE)$/
    expect(Object.keys(env ?? {}).filter((name) => !known.test(name))).toEqual([])
    expect(result.warnings).toEqual([
      "Input 'old name' has been deprecated with message: Use stdout",
      expect.stringContaining("Unexpected input(s) 'extra', valid inputs are ['stdout', "),
    ])
  })
})

test('a cancelled run gets its signal and can clean up', async () => {
  const result = await run(
    { wait: 'true' },
    {
      onStart: (child, log) => {
        child.stdout?.on('data', () => {
          if (log() === 'waiting') child.kill('SIGINT')
        })
      },
    },
  )
  expect(result.log).toBe('waiting\nput back')
  expect([result.exitCode, result.signal]).toEqual([130, null])
})

test('a run that a signal ends says which', async () => {
  const result = await run({ wait: 'true' }, { onStart: (child) => child.kill('SIGTERM') })
  expect([result.exitCode, result.signal]).toEqual([null, 'SIGTERM'])
})

describe('events', () => {
  test('a pull request carries what it was given', () => {
    const { name, payload } = pullRequest('closed', {
      name: 'pull_request_target',
      number: 42,
      headRef: 'feature/x',
      headSha: 'a'.repeat(40),
      baseRef: 'trunk',
      merged: true,
      repoPrivate: true,
      title: 'Hello',
    })
    const { pull_request: pull, repository } = payload
    expect(name).toBe('pull_request_target')
    expect(payload).toMatchObject({ action: 'closed', number: 42, repository: { private: true } })
    expect(pull).toMatchObject({ number: 42, state: 'closed', merged: true, title: 'Hello' })
    expect(pull.html_url).toBe('https://github.com/Codertocat/Hello-World/pull/42')
    expect([pull.head.ref, pull.head.sha, pull.base.ref]).toEqual([
      'feature/x',
      'a'.repeat(40),
      'trunk',
    ])
    expect(pull.head.repo.full_name).toBe(repository.full_name)
  })

  test('a pull request from a fork has another head repository', () => {
    const { payload } = pullRequest('opened', { fork: true })
    expect(payload.pull_request.head.repo).toMatchObject({
      fork: true,
      full_name: 'contributor/Hello-World',
    })
    expect(payload.repository).toMatchObject({ fork: false, full_name: 'Codertocat/Hello-World' })
    expect(payload.sender.login).toBe('contributor')
  })

  test('every event can be run', async () => {
    const events = [
      pullRequest('closed', { merged: true }),
      push(),
      schedule(),
      workflowDispatch(),
      deploymentStatus({ state: 'success', environmentUrl: 'https://x.dev', sha: 'abc' }),
    ]
    const refs = events.map(async (event) => {
      const { stdout } = await run({}, { event, stage: 'post' })
      return /"GITHUB_REF":"(.*?)"/.exec(stdout)?.[1]
    })
    const master = 'refs/heads/master'
    expect(await Promise.all(refs)).toEqual([master, master, master, master, ''])
  })
})

describe('on the way to a server', () => {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections()
      server.close()
    }
  })

  /** Answers with what it was asked. */
  async function startEcho(): Promise<string> {
    const server = createServer((incoming, response) => {
      void text(incoming).then((body) => {
        const { method, url, headers } = incoming
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify({ method, url, host: headers.host, body }))
      })
    })
    servers.push(server)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return `http://127.0.0.1:${addressOf(server).port}`
  }

  const post = { method: 'POST', path: '/a?b=c', body: 'hello' } as const

  test.each([
    ['2', true],
    ['1.1', false],
  ])('the TLS front passes a request of HTTP/%s on', async (_, allowH2) => {
    await using front = await startTlsFront(await startEcho())
    const client = new Client(front.origin, { allowH2, connect: { ca: front.ca } })
    const answer = await client.request(post)
    expect(await answer.body.json()).toEqual({
      method: 'POST',
      url: '/a?b=c',
      host: new URL(front.origin).host,
      body: 'hello',
    })
    await client.close()
    expect(front.httpVersions).toEqual([allowH2 ? '2.0' : '1.1'])
  })

  test.each([
    ['2', true],
    ['1.1', false],
  ])('an answer lost behind the TLS front is lost to HTTP/%s too', async (_, allowH2) => {
    const server = createServer((incoming) => incoming.socket.destroy())
    servers.push(server)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    await using front = await startTlsFront(`http://127.0.0.1:${addressOf(server).port}`)
    const client = new Client(front.origin, { allowH2, connect: { ca: front.ca } })
    await expect(client.request({ method: 'GET', path: '/' })).rejects.toThrow()
    await client.close()
  })

  test('a process trusts the TLS front by its file, and no other way', async () => {
    await using front = await startTlsFront(await startEcho())
    const trust = { NODE_EXTRA_CA_CERTS: front.caFile }
    expect(await fetchInProcess(front.origin, trust)).toContain('"method":"GET"')
    expect(await fetchInProcess(front.origin, {})).toContain('DEPTH_ZERO_SELF_SIGNED_CERT')
  })

  async function fetchInProcess(origin: string, env: Record<string, string>): Promise<string> {
    const result = await run({ address: origin }, { action: fetching, env })
    return result.stdout
  }
  const fetching = fileURLToPath(new URL('../support/runner/fixtures/fetching', import.meta.url))

  test('the proxy tunnels and forwards, and tells what came', async () => {
    const origin = await startEcho()
    await using front = await startTlsFront(origin)
    await using proxy = await startConnectProxy()
    const agent = new ProxyAgent({ uri: proxy.url, requestTls: { ca: front.ca } })
    const tunnelled = await request(`${front.origin}/tunnel`, { dispatcher: agent })
    expect(await tunnelled.body.text()).toContain('"url":"/tunnel"')
    await agent.close()
    const client = new Client(proxy.url)
    const forwarded = await client.request({ ...post, path: `${origin}/plain` })
    expect(await forwarded.body.text()).toContain('"body":"hello"')
    await client.close()
    expect(proxy.connects).toEqual([new URL(front.origin).host])
    expect(proxy.requests).toEqual([`POST ${origin}/plain`])
  })

  test('a proxy that refuses says so', async () => {
    await using proxy = await startConnectProxy({ refuse: 407 })
    const agent = new ProxyAgent({ uri: proxy.url })
    await expect(request('https://localhost:1/', { dispatcher: agent })).rejects.toThrow(/407/)
    await agent.close()
    expect(proxy.connects).toEqual(['localhost:1'])
  })

  test('a proxy lets nobody off this machine', async () => {
    await using proxy = await startConnectProxy()
    const agent = new ProxyAgent({ uri: proxy.url })
    await expect(request('https://example.com/', { dispatcher: agent })).rejects.toThrow(/502/)
    await agent.close()
  })
})
