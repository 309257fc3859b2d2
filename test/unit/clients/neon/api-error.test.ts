import { expect, test } from 'vitest'
import { apiError } from '../../../../src/clients/neon/api-error.ts'
import { someResponse } from '../../../support/scripted-transport.ts'

test.each<[what: string, status: number, body: unknown, told: RegExp]>([
  ['no requests are left', 429, { message: 'rate limited' }, /Likely cause: the account used up/],
  ['another operation goes on', 423, { message: 'locked' }, /Likely cause: another operation/],
  ['a database is missing', 404, { message: 'database not found' }, /What to do: correct `datab/],
  ['a branch is missing', 404, { message: 'branch not found' }, /Likely cause: the branch was del/],
  ['a project is missing', 404, { message: 'project not found' }, /Likely cause: `project_id` is/],
  ['something else is missing', 404, { message: 'not found' }, /What to do: see the message above/],
  ['a route is gone', 404, 'this route does not exist', /Likely cause: `api_host` is not the addr/],
  [
    'the branch is not ready',
    422,
    { message: 'not ready' },
    /Likely cause: Neon is still creating/,
  ],
  ['a value is refused', 422, { message: 'invalid' }, /What to do: see the message above/],
  ['it is out of order', 503, { message: 'down' }, /Likely cause: an internal error at Neon/],
  [
    'IP Allow is on',
    400,
    { message: 'Neon Auth is not supported for projects with IP Allow enabled' },
    /Likely cause: the project has IP Allow or Private Networking on/,
  ],
  [
    'Private Networking is on',
    422,
    { message: 'projects with private networking are not supported' },
    /Likely cause: the project has IP Allow or Private Networking on/,
  ],
  [
    'the region has no auth',
    400,
    { message: 'Neon Auth is not available in region azure-eastus2' },
    /Likely cause: Neon Auth is not available in the project's region/,
  ],
  [
    'credentials are lent for google only',
    400,
    { code: 'INVALID_SHARED_OAUTH_PROVIDER', message: 'invalid provider' },
    /Likely cause: Neon shares OAuth credentials for google only/,
  ],
  ['something else answers', 302, '<html>', /Likely cause: a proxy or a login page of the network/],
])('an error says what to do when %s', (_, status, body, told) => {
  const { message } = apiError('trust a domain', someResponse(status, body))
  expect(message).toMatch(new RegExp(`^Could not trust a domain: Neon answered status ${status}`))
  expect(message).toMatch(told)
})
