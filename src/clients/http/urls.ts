import { ActionError } from '../../lib/errors.ts'
import { printable } from '../../lib/text.ts'

/** Whether the host name is this machine itself. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  )
}

/**
 * Whether a key or a password may be sent there: `https`, or plain `http` on this machine itself
 * (stand-ins in tests). An address with a user name or password in it is refused as well.
 */
export function maySendSecretsTo(url: URL): boolean {
  if (url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

/**
 * Parses a URL from Neon's response and holds it to the same rule as `api_host`.
 *
 * @throws ActionError if it is no address, or one that a secret must not be sent to
 */
export function urlFromNeon(text: string, field: string): URL {
  const url = URL.parse(text)
  if (url === null || !maySendSecretsTo(url)) {
    throw new ActionError({
      attempted: `use the ${field} in Neon's response`,
      answered: `it is "${printable(text)}", which is not an https address`,
      remedy: 'check `api_host`: passwords are sent only to https addresses that Neon names.',
    })
  }
  return url
}
