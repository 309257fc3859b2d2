import { jsonBody } from '../../../src/clients/http/response.ts'
import { isRecord } from '../../../src/lib/json.ts'
import {
  askAuth,
  brief,
  type Finding,
  type Live,
  plain,
  type Question,
  refusal,
  status,
  untold,
} from './question.ts'

const betterAuth = { auth_provider: 'better_auth' }

/** Asked after the close, in this order; how auth is left at the end does not matter. */
export const ofDisabling: readonly Question[] = [
  {
    asks: 'DELETE auth where it is not enabled',
    decides: 'disableWhenOff',
    answer: async (live) => status(await askAuth(live, 'DELETE', '', { delete_data: true })),
  },
  {
    asks: 'Requests that jwks_url refuses after auth was enabled',
    decides: 'slowStart',
    answer: async (live) => {
      const enabled = await askAuth(live, 'POST', '', betterAuth)
      if (enabled.status !== 201) return untold(enabled)
      return await refusals(live, String(jsonBody(enabled)['jwks_url']))
    },
  },
  {
    asks: 'Settings of auth that was just enabled',
    decides: 'newSettings',
    answer: async (live) => {
      const paths = ['/plugins', '/domains', '/webhooks']
      const answers = await Promise.all(paths.map((path) => askAuth(live, 'GET', path)))
      const refused = answers.find((answer) => answer.status !== 200)
      if (refused !== undefined) return untold(refused)
      const [plugins = {}, domains = {}, webhooks = {}] = answers.map(jsonBody)
      const value = { ...plugins, domains: domains['domains'], webhooks }
      return { shown: JSON.stringify(value, withoutSecrets), value }
    },
  },
  {
    asks: 'GET plugins: does it show phone_number.allowed_attempts?',
    decides: 'allowedAttemptsInAnswer',
    answer: async (live) => {
      const { phone_number: phone } = jsonBody(await askAuth(live, 'GET', '/plugins'))
      return isRecord(phone) ? plain('allowed_attempts' in phone) : { shown: 'no phone_number' }
    },
  },
  {
    asks: 'POST auth where a schema was left over by DELETE auth without delete_data',
    decides: 'leftoverRefusal',
    answer: async (live) => {
      const disabled = await askAuth(live, 'DELETE', '', { delete_data: false })
      if (disabled.status >= 300) return { shown: `DELETE: ${brief(disabled)}` }
      return refusal(await askAuth(live, 'POST', '', betterAuth))
    },
  },
  {
    asks: 'Does DELETE auth with delete_data drop a schema that was left over?',
    decides: 'leftoverClearsByDelete',
    answer: async (live) => {
      const dropped = await askAuth(live, 'DELETE', '', { delete_data: true })
      const enabled = await askAuth(live, 'POST', '', betterAuth)
      if (enabled.status === 201) return plain(true)
      return dropped.status < 500 ? plain(false) : untold(dropped)
    },
  },
]

const MOST_REFUSALS = 120

async function refusals({ project, clock }: Live, jwksUrl: string): Promise<Finding> {
  const start = clock.now()
  for (let refused = 0; refused < MOST_REFUSALS; refused += 1) {
    const answer = await project.askService({ method: 'GET', url: jwksUrl })
    if (answer.status === 200) return plain(refused)
    await clock.sleep(500, project.signal)
  }
  return { shown: `still refused after ${clock.now() - start} ms` }
}

/** A replacer for JSON: the answers are meant to be shown to others. */
function withoutSecrets(key: string, value: unknown): unknown {
  return typeof value === 'string' && /password|secret/.test(key) && value !== '' ? '***' : value
}
