import { jsonBody } from '../../../src/clients/http/response.ts'
import { systemClock } from '../../../src/lib/clock.ts'
import { askAuth, brief, type Live, type Question } from './question.ts'

const betterAuth = { auth_provider: 'better_auth' }

/** Asked after the close, in this order; how auth is left at the end does not matter any more. */
export const ofDisabling: readonly Question[] = [
  {
    asks: 'DELETE auth where it is not enabled',
    behaviour: 'disableWhenOff',
    answer: async (live) => brief(await askAuth(live, 'DELETE', '', { delete_data: true })),
  },
  {
    asks: 'Requests that jwks_url refuses after auth was enabled',
    behaviour: 'slowStart',
    answer: async (live) => {
      const enabled = await askAuth(live, 'POST', '', betterAuth)
      if (enabled.status !== 201) return brief(enabled)
      return await refusals(live, String(jsonBody(enabled)['jwks_url']))
    },
  },
  {
    asks: 'POST auth where a schema was left over by DELETE auth without delete_data',
    answer: async (live) => {
      const disabled = await askAuth(live, 'DELETE', '', { delete_data: false })
      if (disabled.status >= 300) return `DELETE: ${brief(disabled)}`
      return brief(await askAuth(live, 'POST', '', betterAuth))
    },
  },
  {
    asks: 'Does DELETE auth with delete_data drop a schema that was left over?',
    behaviour: 'leftoverClearsByDelete',
    answer: async (live) => {
      const dropped = await askAuth(live, 'DELETE', '', { delete_data: true })
      const enabled = await askAuth(live, 'POST', '', betterAuth)
      return enabled.status === 201 ? true : dropped.status < 500 ? false : brief(dropped)
    },
  },
  {
    asks: 'POST auth with the provider stack (legacy)',
    answer: async (live) => {
      await askAuth(live, 'DELETE', '', { delete_data: true })
      return brief(await askAuth(live, 'POST', '', { auth_provider: 'stack' }))
    },
  },
]

const MOST_REFUSALS = 120

async function refusals({ project }: Live, jwksUrl: string): Promise<number | string> {
  const start = systemClock.now()
  for (let refused = 0; refused < MOST_REFUSALS; refused += 1) {
    const { status } = await project.askService({ method: 'GET', url: jwksUrl })
    if (status === 200) return refused
    await systemClock.sleep(500, project.signal)
  }
  return `still refused after ${systemClock.now() - start} ms`
}
