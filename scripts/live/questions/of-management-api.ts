import { randomUUID } from 'node:crypto'
import { headerValue, jsonBody } from '../../../src/clients/http/response.ts'
import { isRecord } from '../../../src/lib/json.ts'
import { askAuth, brief, type Question } from './question.ts'

/** Asked while auth is enabled and the users are seeded. */
export const ofManagementApi: readonly Question[] = [
  {
    asks: 'GET auth: is there a base_url?',
    behaviour: 'baseUrlInAnswer',
    answer: async (live) => 'base_url' in jsonBody(await askAuth(live, 'GET')),
  },
  {
    asks: 'POST auth where it is enabled',
    answer: async (live) =>
      brief(await askAuth(live, 'POST', '', { auth_provider: 'better_auth' })),
  },
  {
    asks: 'POST users for an address that has a user',
    behaviour: 'duplicateUser',
    answer: async (live) => {
      const bob = { email: 'bob@example.com', name: 'Bob' }
      return brief(await askAuth(live, 'POST', '/users', bob))
    },
  },
  {
    asks: 'DELETE users/{id} of an id that nobody has',
    behaviour: 'deleteNobody',
    answer: async (live) => brief(await askAuth(live, 'DELETE', `/users/${randomUUID()}`)),
  },
  {
    asks: 'POST domains for a domain that is trusted',
    behaviour: 'duplicateDomain',
    answer: async (live) => {
      const domain = { domain: live.preview.origin, auth_provider: 'better_auth' }
      return brief(await askAuth(live, 'POST', '/domains', domain))
    },
  },
  {
    asks: 'GET domains: how is a domain spelled?',
    behaviour: 'domainSpelling',
    answer: async (live) => {
      const { domains } = jsonBody(await askAuth(live, 'GET', '/domains'))
      const listed = Array.isArray(domains) ? domains.filter(isRecord) : []
      const seen = listed.map(({ domain }) => String(domain))
      const own = seen.find((domain) => domain.toLowerCase().startsWith(live.preview.origin))
      if (own === live.preview.origin) return 'as sent'
      return own === `${live.preview.origin}/` ? 'trailing slash' : seen.join(' ')
    },
  },
  {
    asks: 'GET email_provider where none is set',
    answer: async (live) => brief(await askAuth(live, 'GET', '/email_provider')),
  },
  {
    asks: 'GET plugins/phone_number, and phone-number',
    answer: async (live) => {
      const answers = await Promise.all(
        ['phone_number', 'phone-number'].map((name) => askAuth(live, 'GET', `/plugins/${name}`)),
      )
      return answers.map(({ status }) => status).join(', ')
    },
  },
  {
    asks: 'Settings of auth that was just enabled (GET plugins)',
    answer: async (live) => {
      const answer = await askAuth(live, 'GET', '/plugins')
      return answer.status === 200
        ? JSON.stringify(jsonBody(answer), withoutSecrets)
        : brief(answer)
    },
  },
  {
    asks: 'GET oauth_providers: does it show the secret?',
    behaviour: 'oauthSecretInAnswer',
    answer: async (live) => {
      const secret = 'made-up-client-secret'
      const provider = { id: 'github', client_id: 'made-up', client_secret: secret }
      const added = await askAuth(live, 'POST', '/oauth_providers', provider)
      if (added.status >= 300) return brief(added)
      const { text } = await askAuth(live, 'GET', '/oauth_providers')
      await askAuth(live, 'DELETE', '/oauth_providers/github')
      return text.includes(secret)
    },
  },
  {
    asks: 'GET email_provider: does it show the SMTP password?',
    behaviour: 'smtpPasswordInAnswer',
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
      if (set.status >= 300) return brief(set)
      return (await askAuth(live, 'GET', '/email_provider')).text.includes(password)
    },
  },
  {
    asks: 'GET auth/integrations of the project (legacy): does it answer?',
    behaviour: 'listsIntegrations',
    answer: async ({ project }) => {
      const answer = await project.ask('GET', '/auth/integrations')
      return answer.status === 200 ? true : brief(answer)
    },
  },
  {
    asks: 'Headers that tell of the account’s rate limit',
    answer: async (live) => {
      const answer = await askAuth(live, 'GET')
      const names = Object.keys(answer.headers).filter((name) => /rate-?limit|retry/i.test(name))
      const seen = names.map((name) => `${name}: ${headerValue(answer, name)}`).join(', ')
      return `${seen || 'none'} (its 429 is not asked for: that takes the requests of everybody)`
    },
  },
]

/** A replacer for JSON: the answers are meant to be shown to others. */
function withoutSecrets(key: string, value: unknown): unknown {
  return typeof value === 'string' && /password|secret/.test(key) && value !== '' ? '***' : value
}
