import { ActionError } from '../../lib/errors.ts'
import { printable } from '../../lib/text.ts'

/** A request without a response: whether it took effect is not known. */
export class NetworkError extends ActionError {
  /** Node's or undici's code (`ECONNRESET`, `UND_ERR_SOCKET`), or the innermost message. */
  readonly code: string
  /** Whether it will go on so until somebody mends it: a certificate, a proxy. */
  readonly permanent: boolean

  /** @param attempted what the request was for, as the rest of "Could not …" */
  constructor(attempted: string, url: URL, cause: unknown) {
    const code = innermostCode(cause)
    const {
      likely,
      remedy,
      lasting = false,
    } = EXPLANATIONS.find(({ codes }) => codes.test(code)) ?? FALLBACK
    const answered = `no answer from ${url.host} (${printable(code, 120)})`
    super({ attempted, answered, likely, remedy }, { cause })
    this.code = code
    this.permanent = lasting
  }
}

/** Node's code of the error that is at the bottom of one, or its message if it has none. */
export function innermostCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // Happy eyeballs: several addresses were tried, each with its own error.
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause
  if (inner instanceof Error) return innermostCode(inner)
  return 'code' in error && typeof error.code === 'string' && error.code !== 'UND_ERR_ABORTED'
    ? error.code
    : error.message
}

interface Explanation {
  readonly codes: RegExp
  readonly likely: string
  readonly remedy: string
  readonly lasting?: boolean
}

const EXPLANATIONS: readonly Explanation[] = [
  {
    codes: /^(ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/,
    likely: 'the host name could not be resolved (DNS).',
    remedy:
      'check the spelling of the host; on a self-hosted runner check its DNS and `HTTPS_PROXY`.',
  },
  {
    codes: /WRONG_VERSION_NUMBER|ERR_SSL_PACKET|EPROTO/,
    likely: 'what listens there does not speak TLS (https).',
    remedy: 'check the port in `api_host`, or the proxy in `HTTPS_PROXY`.',
    lasting: true,
  },
  {
    codes: /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL/,
    likely:
      'the TLS certificate is not one this machine trusts, often a proxy that opens TLS connections.',
    remedy: 'give Node the certificate of your proxy with `NODE_EXTRA_CA_CERTS` on the runner.',
    lasting: true,
  },
  {
    codes: /Proxy response|proxy/i,
    likely: 'the proxy in `HTTPS_PROXY` refused to connect.',
    remedy:
      'let the proxy connect to that host, give it credentials, or name the host in `NO_PROXY`.',
    lasting: true,
  },
  {
    codes: /^ECONNREFUSED$/,
    likely: 'nothing listens at that address and port.',
    remedy: 'check `api_host` and, on a self-hosted runner, the proxy and the firewall.',
  },
  {
    codes: /TIMEOUT|ETIMEDOUT/,
    likely: 'the connection is blocked or the other side is overloaded.',
    remedy:
      'run the job again; if it persists, check the firewall of a self-hosted runner and https://neonstatus.com',
  },
]

const FALLBACK: Omit<Explanation, 'codes'> = {
  likely: 'the connection broke.',
  remedy: 'run the job again, which is safe; if it persists, see https://neonstatus.com',
}
