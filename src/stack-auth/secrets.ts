import { isJson } from '../clients/http/response.ts'
import { maySendSecretsTo } from '../clients/http/urls.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import { ActionError } from '../lib/errors.ts'
import { isRecord } from '../lib/json.ts'
import type { SecretOptions } from '../secrets/secrets.ts'

/** Keeps a text out of everything that is printed from now on. */
export type Mask = (secret: string, options?: SecretOptions) => void

/** The keys for Stack Auth's SDKs. Neon returns them only once. */
export interface SdkKeys {
  /** For browsers; no secret. */
  readonly pubClientKey: string
  readonly secretServerKey: string
}

/**
 * The same API for calls whose answers hold secrets: an answer that can't be read, or that sends
 * elsewhere, is not quoted in the error, since nothing in it could be masked.
 */
export function withoutQuotedResponses(neon: NeonClient): NeonClient {
  const send: NeonClient['http']['send'] = async (request) => {
    const response = await neon.http.send(request)
    const { status } = response
    const readable = status < 300 ? isJson(response) : status >= 400
    return readable ? response : { ...response, text: NOT_SHOWN }
  }
  return { ...neon, http: { ...neon.http, send } }
}

const NOT_SHOWN = 'an answer of another form than expected; it may hold secrets, so it is not shown'

/**
 * Takes the keys out of Neon's answer; the secret one is masked before anything else happens.
 *
 * @returns undefined if there are none
 */
export function extractKeys(data: unknown, mask: Mask): SdkKeys | undefined {
  const { pub_client_key: pub, secret_server_key: secret } = isRecord(data) ? data : {}
  if (typeof secret === 'string' && secret.trim() !== '') mask(secret)
  if (!isKey(pub) || !isKey(secret)) return undefined
  return { pubClientKey: pub, secretServerKey: secret }
}

/** One line without white space: a mask does not hold across lines, and an output would not either. */
function isKey(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
}

/**
 * Takes the ownership transfer link out of Neon's answer; it is masked before anything else happens.
 *
 * @throws ActionError if it is no https address; it is not quoted
 */
export function extractClaimUrl(data: unknown, mask: Mask): string {
  const { url } = isRecord(data) ? data : {}
  if (typeof url === 'string' && url.trim() !== '') mask(url, { exact: true })
  const parsed = typeof url === 'string' ? URL.parse(url) : null
  if (typeof url === 'string' && isKey(url) && parsed !== null && maySendSecretsTo(parsed)) {
    return url
  }
  throw new ActionError({
    attempted: "use the ownership transfer link in Neon's answer",
    answered: 'it is not an https address',
    remedy: 'check that `api_host` is the Neon API.',
  })
}
