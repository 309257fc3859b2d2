import { renderTemplate } from '../branch-name/template.ts'
import type { PullRequest } from '../clients/github/pull-request.ts'
import { isLoopback } from '../clients/http/urls.ts'
import type { IssueSink, Issues } from '../lib/issues.ts'
import { printable } from '../lib/text.ts'

/** Only what can't leave its label: a head ref such as `x.evil.example/` must not choose the host. */
export const SINGLE_LABEL = {
  pattern: /^[A-Za-z0-9-]+$/,
  otherwise: 'which does not fit into a host name; use {number}, or {head_slug} for the head ref',
}

/** Each is one request to Neon, whose limit the runs of a whole organisation share. */
const MAX_DOMAINS = 200

/** Characters of a host name (RFC 1035, 2.3.4), without the dot at its end. */
const MAX_HOST_LENGTH = 253

/** Stands for a placeholder where only its position counts. */
const PLACEHOLDER_LABEL = 'placeholder'

/**
 * Reads `domains`: one a line or separated by commas, each normalised to the origin that a browser
 * sends. Neon compares the origin to the letter: scheme, host, port, no path.
 *
 * @param warnings takes what was changed or looks dangerous
 */
export async function readDomains(
  text: string,
  pullRequest: PullRequest | undefined,
  issues: Issues,
  warnings: string[],
): Promise<string[]> {
  const origins = new Set<string>()
  const entries = text
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  if (entries.length > MAX_DOMAINS) {
    issues.add('domains', `has more than ${MAX_DOMAINS} entries`)
    return []
  }
  for (const entry of entries) {
    const origin = await readDomain(entry, pullRequest, issues, warnings)
    if (origin !== undefined) origins.add(origin)
  }
  return [...origins]
}

/**
 * Reads one entry of `domains`.
 *
 * @returns undefined if there was an issue
 */
export async function readDomain(
  entry: string,
  pullRequest: PullRequest | undefined,
  issues: IssueSink,
  warnings: string[],
): Promise<string | undefined> {
  // Whoever writes a user name and password into an address does not want to read it in the log.
  const shown = `"${printable(entry.replace(/^.*@/s, '…@'), 100)}"`
  const filled = renderTemplate(entry, 'domains', pullRequest, issues, SINGLE_LABEL)
  if (filled === undefined) return undefined
  const url = URL.parse(filled)
  if (url === null || !isHost(url.hostname)) {
    issues.add('domains', `${shown} is not an origin; write it like https://preview.example.com`)
    return undefined
  }
  const problem = schemeProblem(url) ?? (await openPatternProblem(entry, url, 'domains', warnings))
  if (problem !== undefined) {
    issues.add('domains', `${shown} ${problem}`)
    return undefined
  }
  if (/^[^:]+:\/\/[^/?#]*[/?#]/.test(filled)) {
    warnings.push(
      `domains: ${shown} is registered as ${url.origin}, because browsers send an origin without path or slash.`,
    )
  }
  return url.origin
}

/**
 * Reads where a deployment can be seen, which whoever deploys says: one site, and no pattern.
 *
 * @returns its origin; nothing if there was an issue
 */
export function readDeploymentOrigin(address: string, issues: IssueSink): string[] {
  const url = URL.parse(address)
  const problem =
    url === null || !isHost(url.hostname) || /[*{}]/.test(url.hostname)
      ? 'is not the address of one site'
      : schemeProblem(url)
  if (url !== null && problem === undefined) return [url.origin]
  const shown = printable(address.replace(/^.*@/s, '…@'), 100)
  issues.add('environment_url', `of the deployment, "${shown}", ${problem}`)
  return []
}

/** Whether a host name, or a pattern of one, has as many characters as it must and may have. */
function isHost(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '')
  return name.length <= MAX_HOST_LENGTH && name.split('.').every((label) => label !== '')
}

function schemeProblem(url: URL): string | undefined {
  if (url.username !== '' || url.password !== '') return 'has a user name or password in it'
  if (url.protocol === 'https:') return undefined
  if (url.protocol !== 'http:') return 'must begin with https://'
  return isLoopback(url.hostname)
    ? undefined
    : 'must begin with https://; plain http is for localhost only'
}

/**
 * Whether the entry trusts sites of strangers. What stands right of its last `*` or placeholder must
 * be a host that one owner has, which the Public Suffix List tells: nobody owns `com` or `co.uk`,
 * and everybody can have a site below `vercel.app`.
 *
 * @param where the input's name, for warnings
 * @returns the problem if it trusts everyone
 */
export async function openPatternProblem(
  entry: string,
  url: URL,
  where: string,
  warnings: string[],
): Promise<string | undefined> {
  const pattern = URL.parse(withoutPort(entry.replace(/\{[^{}\s]*\}/g, PLACEHOLDER_LABEL)))
  if (pattern === null) return 'has a placeholder where none can stand'
  const labels = pattern.hostname.split('.')
  const open = labels.findLastIndex(
    (label) => label.includes('*') || label.includes(PLACEHOLDER_LABEL),
  )
  if (open < 0) return undefined
  const owned = labels.slice(open + 1).join('.')
  const { parse } = await import('tldts')
  const { domain, isPrivate } = parse(owned, { allowPrivateDomains: true })
  if (domain !== null || owned === 'localhost') return undefined
  if (!isPrivate) {
    return 'would trust sites of everyone; name a domain of your own, like https://*.preview.example.com'
  }
  if (labels[open] === PLACEHOLDER_LABEL) {
    warnings.push(
      `${where}: ${printable(url.origin)} is a site at ${owned}, where anyone can register one, and the pull request alone decides which. Add a fixed part to the name, such as my-app-{head_slug}.`,
    )
  } else if (url.hostname.includes('*')) {
    warnings.push(
      `${where}: ${printable(url.origin)} also trusts other people's sites, because anyone can register one at ${owned}. Name the preview's own host instead, for example with {number} or {head_slug}.`,
    )
  }
  return undefined
}

/** A placeholder may stand for the port, which its filler can't. */
function withoutPort(address: string): string {
  return address.replace(/^([^:]+:[/\\]*[^/\\?#]*?):[^:/\\?#]*(?=[/\\?#]|$)/, '$1')
}
