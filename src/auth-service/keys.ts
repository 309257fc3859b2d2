import { jsonObject } from '../http/answer.ts'
import { NoAnswer } from '../http/no-answer.ts'
import type { Wire } from '../http/wire.ts'

/**
 * Whether the service serves at least one key at `jwks_url`.
 *
 * @returns true, or what came instead
 */
export async function servesKeys(wire: Wire, jwksUrl: URL): Promise<true | string> {
  try {
    const answer = await wire.send({
      attempted: 'read the keys at jwks_url',
      method: 'GET',
      url: jwksUrl,
      once: true,
    })
    if (answer.status !== 200) return `status ${answer.status}`
    const { keys } = jsonObject(answer)
    return (Array.isArray(keys) && keys.length > 0) || 'no keys'
  } catch (error) {
    if (error instanceof NoAnswer) return error.code
    throw error
  }
}
