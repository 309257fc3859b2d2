import { MAX_LABEL_LENGTH, renderTemplate } from '../branch-name/template.ts'
import type { PullRequest } from '../clients/github/pull-request.ts'
import { isLoopback } from '../clients/http/urls.ts'
import type { IssueSink, Issues } from '../lib/issues.ts'
import { printable } from '../lib/text.ts'

/** Only what can't leave its label: a head ref such as `x.evil.example/` must not choose the host. */
export const SINGLE_LABEL = {
  pattern: /^[A-Za-z0-9-]+$/,
  otherwise: (placeholder: string) =>
    placeholder === '{head_slug}'
      ? 'because the head ref has neither letters from a to z nor digits; use {number}'
      : 'which does not fit into a host name; use {number}, or {head_slug} for the head ref',
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
  // A user name and password in a URL should not appear in the log.
  const shown = `"${printable(entry.replace(/^.*@/s, '…@'), 100)}"`
  const filled = renderTemplate(entry, 'domains', pullRequest, issues, SINGLE_LABEL)
  if (filled === undefined) return undefined
  const url = URL.parse(filled)
  const app = appProblem(url)
  if (url === null || (url.hostname === '' && app === undefined)) {
    const what = ANY_LOCALHOST.test(filled) ? TRUST_LOCALHOST : WRITE_AN_ORIGIN
    issues.add('domains', `${shown} is not an origin; ${what}`)
    return undefined
  }
  const problem =
    app ??
    schemeProblem(url) ??
    hostProblem(url) ??
    (await openPatternProblem(entry, url, 'domains', warnings))
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

const WRITE_AN_ORIGIN = 'write it like https://preview.example.com'

/** Localhost without a port, or with any. */
const ANY_LOCALHOST = /^(https?:\/\/)?(localhost|127\.0\.0\.1|\[::1\])(:|$)/i

const TRUST_LOCALHOST =
  '`allow_localhost: true` trusts localhost with every port, and http://localhost:3000 is one of them'

/**
 * Reads the URL of a deployment, which the deploying service chooses: one site, and no pattern.
 *
 * @returns its origin; nothing if there was an issue
 */
export function readDeploymentOrigin(address: string, issues: IssueSink): string[] {
  const url = URL.parse(address)
  const problem =
    url === null || url.hostname === '' || /[*{}]/.test(url.hostname)
      ? 'is not the address of one site'
      : (schemeProblem(url) ?? hostProblem(url))
  if (url !== null && problem === undefined) return [url.origin]
  const shown = printable(address.replace(/^.*@/s, '…@'), 100)
  issues.add('environment_url', `of the deployment, "${shown}", ${problem}`)
  return []
}

/** Schemes of pages, and of what belongs to them. Any other one is an app's. */
const WEB_SCHEMES = ['http:', 'https:', 'ws:', 'wss:', 'ftp:', 'file:', 'data:', 'blob:']

function appProblem(url: URL | null): string | undefined {
  // `localhost:3000` is read as a scheme as well.
  if (url === null || WEB_SCHEMES.includes(url.protocol) || !/^[^:]+:\/\//.test(url.href)) {
    return undefined
  }
  return `is the address of an app (${printable(url.protocol, 40)}//), and Neon documents trusted domains as origins of web pages only`
}

/**
 * Why a browser can't have a page at a host, or at what a pattern stands for. A URL may have hosts that
 * the DNS can't (RFC 1035, 2.3.1 and 2.3.4).
 */
function hostProblem({ hostname }: URL): string | undefined {
  // An IPv6 address.
  if (hostname.startsWith('[')) return undefined
  if (/[$%]/.test(hostname)) {
    return 'has a $ or % in its host: no variables are filled in here; use an expression of the workflow, or {number}'
  }
  if (hostname.endsWith('.'))
    return 'ends its host with a dot, which no browser sends; leave it out'
  const labels = hostname.split('.')
  if (labels.includes('')) return `is not an origin; ${WRITE_AN_ORIGIN}`
  const long = labels.find((label) => label.length > MAX_LABEL_LENGTH)
  if (long !== undefined) {
    return `has a label of ${long.length} characters in its host, but the maximum is ${MAX_LABEL_LENGTH}. Preview hosts shorten and hash such names: use {number}, or the URL that deployment_status reports (docs/github.md)`
  }
  if (hostname.length > MAX_HOST_LENGTH) {
    return `has a host of more than ${MAX_HOST_LENGTH} characters`
  }
  const wrong = labels.find((label) => !/^(?!-)[a-z0-9*-]+(?<!-)$/.test(label))
  if (wrong === undefined) return undefined
  return `is not an origin: "${printable(wrong, 80)}" cannot be part of a host name, which has letters, digits, and hyphens between them`
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
 * be a host with a single owner, according to the Public Suffix List: nobody owns `com` or `co.uk`,
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
