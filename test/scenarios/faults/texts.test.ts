import { describe, expect, test } from 'vitest'
import type { HttpResponse } from '../../../src/clients/http/response.ts'
import { fakeClock } from '../../support/clock.ts'
import { runInProcess } from '../../support/in-process.ts'
import { pullRequest } from '../../support/runner/events.ts'
import {
  connectionError,
  scriptedTransport,
  someResponse,
} from '../../support/scripted-transport.ts'

const inputs = { api_key: 'napi_0123456789', project_id: 'late-frost-12345678' }
const event = pullRequest('opened', { number: 12, headRef: 'login' })

async function errorAfter(
  script: (number | HttpResponse | Error)[],
  more: Record<string, string> = {},
): Promise<string | undefined> {
  const { send } = scriptedTransport(script)
  const told = await runInProcess({ with: { ...inputs, ...more }, event, send, clock: fakeClock() })
  return told.error
}

function neonSays(status: number, message: string, code = ''): HttpResponse {
  return someResponse(status, { request_id: 'c0ffee-12', code, message })
}

const branch = {
  id: 'br-quiet-leaf-a0000001',
  name: 'preview/pr-12-login',
  default: false,
  protected: false,
  created_at: '2026-11-21T11:00:00Z',
}

function branches(...named: Partial<typeof branch>[]): HttpResponse {
  return someResponse(200, { branches: named.map((one) => ({ ...branch, ...one })) })
}

const NOT_READY = neonSays(422, 'branch not ready yet')
/** Auth is not enabled. */
const OFF = neonSays(404, 'Neon Auth is not enabled')

describe('what an error says', () => {
  test.each<[what: string, script: (number | HttpResponse | Error)[], text: string]>([
    [
      'wrong key',
      [neonSays(401, 'supplied credentials do not pass authentication')],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: Neon answered status 401, "supplied credentials do not pass authentication" (request id c0ffee-12)
Likely cause: the key in \`api_key\` is wrong, was revoked, or was not copied whole.
What to do: create a key at https://console.neon.tech/app/settings/api-keys and store it as a secret of the repository.`,
    ],
    [
      'key of another project',
      [neonSays(404, 'not allowed to perform actions outside the project this key is scoped to')],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: Neon answered status 404, "not allowed to perform actions outside the project this key is scoped to" (request id c0ffee-12)
Likely cause: \`api_key\` is a key for one project, and \`project_id\` names another.
What to do: use the ID of the key's project, or create a key for this project.`,
    ],
    [
      'no such project',
      [neonSays(404, 'project not found')],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: Neon answered status 404, "project not found" (request id c0ffee-12)
Likely cause: \`project_id\` is misspelled, or the key belongs to another account or organization.
What to do: copy the id from the project's settings in the Neon console.`,
    ],
    [
      'a key that may not',
      [neonSays(403, 'forbidden')],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: Neon answered status 403, "forbidden" (request id c0ffee-12)
Likely cause: the key in \`api_key\` may not do this in that project.
What to do: use a key of a member who may edit the project; keys are created at https://console.neon.tech/app/settings/api-keys`,
    ],
    [
      'a branch that is deleted at that moment',
      [branches({}), OFF, neonSays(404, 'branch not found')],
      `Could not enable auth on branch "preview/pr-12-login" (br-quiet-leaf-a0000001): Neon answered status 404, "branch not found" (request id c0ffee-12)
Likely cause: the branch was deleted meanwhile.
What to do: run the job again if the preview is still wanted.`,
    ],
    [
      'a fault that stays',
      [neonSays(500, 'internal error', 'INTERNAL')],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: Neon answered status 500 INTERNAL, "internal error" (request id c0ffee-12)
Likely cause: an internal error at Neon.
What to do: run the job again, which is safe; see https://neonstatus.com, and give the request id to Neon support if it persists.`,
    ],
    [
      'a gateway with HTML',
      [
        someResponse(
          502,
          '<html><head><title>502 Bad Gateway</title><style>a{}</style></head><body><h1>502</h1></body></html>',
          { 'x-request-id': 'gw-77' },
        ),
      ],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: Neon answered status 502, "502 Bad Gateway 502" (request id gw-77)
Likely cause: an internal error at Neon.
What to do: run the job again, which is safe; see https://neonstatus.com, and give the request id to Neon support if it persists.`,
    ],
    [
      'an unknown route',
      [someResponse(404, '404 page not found')],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: Neon answered status 404, "404 page not found"
Likely cause: \`api_host\` is not the address of the Neon API, or Neon has removed that route.
What to do: leave \`api_host\` out, or correct it; if it is right, use a newer version of this action.`,
    ],
    [
      'another operation that stays',
      [neonSays(423, 'project has running operations')],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: Neon answered status 423, "project has running operations" (request id c0ffee-12)
Likely cause: another operation on the project is still running.
What to do: run the job again once it has finished, which is safe.`,
    ],
    [
      'a branch that does not get ready',
      [
        branches({}),
        OFF,
        // The branch is looked at before each repetition.
        ...Array.from({ length: 20 }, () => [NOT_READY, someResponse(200, { branch })]).flat(),
        NOT_READY,
      ],
      `Could not enable auth on branch "preview/pr-12-login" (br-quiet-leaf-a0000001): Neon answered status 422, "branch not ready yet" (request id c0ffee-12)
Likely cause: Neon is still creating the branch, which is taking longer than usual.
What to do: run the job again when the branch is ready in the Neon console.`,
    ],
    [
      'a limit of the plan',
      [branches({}), OFF, neonSays(422, 'limit exceeded', 'LIMIT')],
      `Could not enable auth on branch "preview/pr-12-login" (br-quiet-leaf-a0000001): Neon answered status 422 LIMIT, "limit exceeded" (request id c0ffee-12)
What to do: see the message above; the request id helps Neon support to find the request.`,
    ],
    [
      'a host name that is unknown',
      [connectionError('ENOTFOUND')],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: no answer from console.neon.tech (ENOTFOUND)
Likely cause: the host name could not be resolved (DNS).
What to do: check the spelling of the host; on a self-hosted runner check its DNS and \`HTTPS_PROXY\`.`,
    ],
    [
      'DNS that does not answer',
      [connectionError('EAI_AGAIN')],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: no answer from console.neon.tech (EAI_AGAIN)
Likely cause: the host name could not be resolved (DNS).
What to do: check the spelling of the host; on a self-hosted runner check its DNS and \`HTTPS_PROXY\`.`,
    ],
    [
      'a certificate',
      [connectionError('SELF_SIGNED_CERT_IN_CHAIN')],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: no answer from console.neon.tech (SELF_SIGNED_CERT_IN_CHAIN)
Likely cause: the TLS certificate is not one this machine trusts, often a proxy that opens TLS connections.
What to do: give Node the certificate of your proxy with \`NODE_EXTRA_CA_CERTS\` on the runner.`,
    ],
    [
      'a refused connection',
      [connectionError('ECONNREFUSED')],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: no answer from console.neon.tech (ECONNREFUSED)
Likely cause: nothing listens at that address and port.
What to do: check \`api_host\` and, on a self-hosted runner, the proxy and the firewall.`,
    ],
    [
      'a blocked connection',
      [connectionError('UND_ERR_CONNECT_TIMEOUT')],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: no answer from console.neon.tech (UND_ERR_CONNECT_TIMEOUT)
Likely cause: the connection is blocked or the other side is overloaded.
What to do: run the job again; if it persists, check the firewall of a self-hosted runner and https://neonstatus.com`,
    ],
    [
      'a broken connection',
      [connectionError('UND_ERR_SOCKET')],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: no answer from console.neon.tech (UND_ERR_SOCKET)
Likely cause: the connection broke.
What to do: run the job again, which is safe; if it persists, see https://neonstatus.com`,
    ],
    [
      'an answer that is no list',
      [someResponse(200, { hello: 'world' })],
      `Could not list the branches of project late-frost-12345678: the response contains no list of branches
What to do: check that \`api_host\` is the Neon API.`,
    ],
    [
      'an answer that is no JSON',
      [someResponse(200, '<html>Sign in to the hotel network</html>')],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: Neon answered status 200, "Sign in to the hotel network"
Likely cause: a proxy or a login page of the network responded instead of the Neon API.
What to do: check \`api_host\`, and the network of a self-hosted runner.`,
    ],
    [
      'a redirect',
      [someResponse(302, '', { location: 'https://elsewhere.example' })],
      `Could not look up the branch "preview/pr-12-login" in project late-frost-12345678: Neon answered status 302, "no message"
Likely cause: a proxy or a login page of the network responded instead of the Neon API.
What to do: check \`api_host\`, and the network of a self-hosted runner.`,
    ],
  ])('%s', async (_what, script, text) => {
    expect(await errorAfter(script)).toBe(text)
  })
})
