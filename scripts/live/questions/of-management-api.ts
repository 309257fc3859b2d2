import { randomUUID } from 'node:crypto'
import { headerValue, jsonBody } from '../../../src/clients/http/response.ts'
import { isRecord } from '../../../src/lib/json.ts'
import { askAuth, brief, plain, type Question, refusal, status, untold } from './question.ts'

/** Asked while auth is enabled and the users are seeded. */
export const ofManagementApi: readonly Question[] = [
  {
    asks: 'GET auth: is there a base_url?',
    decides: 'baseUrlInAnswer',
    answer: async (live) => plain('base_url' in jsonBody(await askAuth(live, 'GET'))),
  },
  {
    asks: 'POST auth where it is enabled',
    decides: 'alreadyEnabled',
    answer: async (live) =>
      refusal(await askAuth(live, 'POST', '', { auth_provider: 'better_auth' })),
  },
  {
    asks: 'POST users for an address that has a user',
    decides: 'duplicateUser',
    answer: async (live) => {
      const bob = { email: 'bob@example.com', name: 'Bob' }
      return status(await askAuth(live, 'POST', '/users', bob))
    },
  },
  {
    asks: 'DELETE users/{id} of an id that nobody has',
    decides: 'deleteNobody',
    answer: async (live) => status(await askAuth(live, 'DELETE', `/users/${randomUUID()}`)),
  },
  {
    asks: 'POST domains for a domain that is trusted',
    decides: 'duplicateDomain',
    answer: async (live) => {
      const domain = { domain: live.preview.origin, auth_provider: 'better_auth' }
      return status(await askAuth(live, 'POST', '/domains', domain))
    },
  },
  {
    asks: 'GET domains: how is a domain spelled?',
    decides: 'domainSpelling',
    answer: async (live) => {
      const { domains } = jsonBody(await askAuth(live, 'GET', '/domains'))
      const listed = Array.isArray(domains) ? domains.filter(isRecord) : []
      const seen = listed.map(({ domain }) => String(domain))
      const own = seen.find((domain) => domain.toLowerCase().startsWith(live.preview.origin))
      if (own === live.preview.origin) return plain('as sent')
      return plain(own === `${live.preview.origin}/` ? 'trailing slash' : seen.join(' '))
    },
  },
  {
    asks: 'GET email_provider where none is set',
    answer: async (live) => untold(await askAuth(live, 'GET', '/email_provider')),
  },
  {
    asks: 'GET plugins/phone_number, and phone-number',
    answer: async (live) => {
      const answers = await Promise.all(
        ['phone_number', 'phone-number'].map((name) => askAuth(live, 'GET', `/plugins/${name}`)),
      )
      return { shown: answers.map((answer) => answer.status).join(', ') }
    },
  },
  {
    asks: 'GET oauth_providers: does it show the secret?',
    decides: 'oauthSecretInAnswer',
    answer: async (live) => {
      const secret = 'made-up-client-secret'
      const provider = { id: 'github', client_id: 'made-up', client_secret: secret }
      const added = await askAuth(live, 'POST', '/oauth_providers', provider)
      if (added.status >= 300) return untold(added)
      const { text } = await askAuth(live, 'GET', '/oauth_providers')
      await askAuth(live, 'DELETE', '/oauth_providers/github')
      return plain(text.includes(secret))
    },
  },
  {
    asks: 'GET email_provider: does it show the SMTP password?',
    decides: 'smtpPasswordInAnswer',
    answer: async (live) => {
      const password = 'made-up-smtp-password'
      const server = {
        type: 'standard',
        host: 'smtp.example.com',
        port: 587,
        username: 'made-up',
        password,
        sender_email: 'preview@example.com',
        sender_name: 'Preview',
      }
      const set = await askAuth(live, 'PATCH', '/email_provider', server)
      if (set.status >= 300) return untold(set)
      return plain((await askAuth(live, 'GET', '/email_provider')).text.includes(password))
    },
  },
  {
    asks: 'GET auth/integrations of the project (legacy): does it answer?',
    decides: 'listsIntegrations',
    answer: async ({ project }) => {
      const answer = await project.ask('GET', '/auth/integrations')
      if (answer.status === 200) return plain(true)
      return [404, 410].includes(answer.status)
        ? { shown: brief(answer), value: false }
        : untold(answer)
    },
  },
  {
    asks: 'Headers that tell of the account’s rate limit',
    answer: async (live) => {
      const answer = await askAuth(live, 'GET')
      const names = Object.keys(answer.headers).filter((name) => /rate-?limit|retry/i.test(name))
      const seen = names.map((name) => `${name}: ${headerValue(answer, name)}`).join(', ')
      return {
        shown: `${seen || 'none'} (its 429 is not asked for: that takes the requests of everybody)`,
      }
    },
  },
]
