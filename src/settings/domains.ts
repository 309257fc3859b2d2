import { isLoopback } from '../http/addresses.ts'
import { printable } from '../text.ts'
import type { Mistakes } from './mistakes.ts'
import { fill } from './placeholders.ts'
import type { PullRequest } from './trigger.ts'

/** Only what can't leave its label: a head ref such as `x.evil.example/` must not choose the host. */
const ONE_LABEL = {
  pattern: /^[A-Za-z0-9-]*$/,
  otherwise: 'which does not fit into a host name; use {head_slug} for the head ref',
}

/** Stands for a placeholder where only its position counts. */
const FILLER = 'placeholder'

/**
 * Reads `domains`: one a line or separated by commas, each normalised to the origin that a browser
 * sends. Neon compares the origin to the letter: scheme, host, port, no path.
 *
 * @param warnings takes what was changed or looks dangerous
 */
export async function readDomains(
  text: string,
  pullRequest: PullRequest | undefined,
  mistakes: Mistakes,
  warnings: string[],
): Promise<string[]> {
  const origins = new Set<string>()
  const entries = text.split(/[\n,]/).map((entry) => entry.trim())
  for (const entry of entries.filter((entry) => entry !== '')) {
    const origin = await readDomain(entry, pullRequest, mistakes, warnings)
    if (origin !== undefined) origins.add(origin)
  }
  return [...origins]
}

async function readDomain(
  entry: string,
  pullRequest: PullRequest | undefined,
  mistakes: Mistakes,
  warnings: string[],
): Promise<string | undefined> {
  const shown = `"${printable(entry, 100)}"`
  const filled = fill(entry, 'domains', pullRequest, mistakes, ONE_LABEL)
  if (filled === undefined) return undefined
  const url = URL.parse(filled)
  if (url === null || url.hostname === '') {
    mistakes.add('domains', `${shown} is not an origin; write it like https://preview.example.com`)
    return undefined
  }
  const problem = schemeProblem(url) ?? (await openness(entry, url, warnings))
  if (problem !== undefined) {
    mistakes.add('domains', `${shown} ${problem}`)
    return undefined
  }
  if (/^[^:]+:\/\/[^/?#]*[/?#]/.test(filled)) {
    warnings.push(
      `domains: ${shown} is registered as ${url.origin}, because browsers send an origin without path or slash.`,
    )
  }
  return url.origin
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
 * @returns the problem if it trusts everyone
 */
async function openness(entry: string, url: URL, warnings: string[]): Promise<string | undefined> {
  const pattern = URL.parse(entry.replace(/\{[^{}\s]*\}/g, FILLER))?.hostname ?? url.hostname
  const labels = pattern.split('.')
  const open = labels.findLastIndex((label) => label.includes('*') || label.includes(FILLER))
  if (open < 0) return undefined
  const owned = labels.slice(open + 1).join('.')
  const { parse } = await import('tldts')
  const { domain, isPrivate } = parse(owned, { allowPrivateDomains: true })
  if (domain !== null || owned === 'localhost') return undefined
  if (!isPrivate) {
    return 'would trust sites of everyone; name a domain of your own, like https://*.preview.example.com'
  }
  if (url.hostname.includes('*')) {
    warnings.push(
      `domains: ${printable(url.origin)} also trusts sites of strangers, because anybody can have one at ${owned}. Name the preview's own host instead, for example with {number} or {head_slug}.`,
    )
  }
  return undefined
}

/**
 * A stored domain as an origin, for comparing: the service may keep another spelling (a slash at the
 * end, capitals). Text that is no address stays as it is.
 */
export function originOf(stored: string): string {
  const url = URL.parse(stored)
  return url === null || url.origin === 'null' ? stored : url.origin
}
