import type { HttpClient } from '../http/http-client.ts'
import { NetworkError } from '../http/network-error.ts'
import { jsonBody } from '../http/response.ts'

/**
 * Looks whether the service serves at least one key at `jwks_url`.
 *
 * @returns undefined if it does; otherwise what came instead
 */
export async function jwksProblem(http: HttpClient, jwksUrl: URL): Promise<string | undefined> {
  try {
    const answer = await http.send({
      purpose: 'read the keys at jwks_url',
      method: 'GET',
      url: jwksUrl,
      retry: false,
    })
    if (answer.status !== 200) return `status ${answer.status}`
    const { keys } = jsonBody(answer)
    return Array.isArray(keys) && keys.length > 0 ? undefined : 'no keys'
  } catch (error) {
    if (error instanceof NetworkError) return error.code
    throw error
  }
}
