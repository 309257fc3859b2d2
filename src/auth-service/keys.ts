import { jsonObject } from '../http/answer.ts'
import { NoAnswer } from '../http/no-answer.ts'
import type { Wire } from '../http/wire.ts'

/**
 * Looks whether the service serves at least one key at `jwks_url`.
 *
 * @returns undefined if it does; else what came instead
 */
export async function whyNoKeys(wire: Wire, jwksUrl: URL): Promise<string | undefined> {
  try {
    const answer = await wire.send({
      attempted: 'read the keys at jwks_url',
      method: 'GET',
      url: jwksUrl,
      once: true,
    })
    if (answer.status !== 200) return `status ${answer.status}`
    const { keys } = jsonObject(answer)
    return Array.isArray(keys) && keys.length > 0 ? undefined : 'no keys'
  } catch (error) {
    if (error instanceof NoAnswer) return error.code
    throw error
  }
}
