import type { IssueSink } from '../lib/issues.ts'
import { printable } from '../lib/text.ts'
import { slugify } from './template.ts'

/** What a branch's name says about its pull request. */
export interface ParsedName {
  /** Rules where there is one: a pull request keeps it, and its head not. */
  readonly number?: number
  readonly headRef?: string
  readonly headSlug?: string
}

/** The `branch` input, read backwards: from the name of a branch to its pull request. */
export interface BranchPattern {
  /** As it was given, such as `preview/pr-{number}-{head_ref}`. */
  readonly text: string
  /**
   * What a name says.
   *
   * @returns undefined if the name does not fit; `ambiguous` if it can be read in two ways
   */
  parse(name: string): ParsedName | 'ambiguous' | undefined
}

/** What a placeholder may have put into a name: as much as fits, or (lazy) as little. */
const PARTS: Record<string, (lazy: Laziness) => string> = {
  number: (lazy) => `[1-9][0-9]{0,9}${lazy}`,
  head_ref: (lazy) => `[^\\u0000-\\u0020]+${lazy}`,
  // Of a head ref without ASCII letters and digits nothing is left.
  head_slug: (lazy) => `(?:[a-z0-9][a-z0-9-]{0,62}${lazy})?${lazy}`,
  sha: () => '[0-9a-f]{40}',
}

type Laziness = '' | '?'

const PLACEHOLDER = /\{([^{}\s]*)\}/

/**
 * Reads the `branch` input as a pattern.
 *
 * @returns undefined if it is none, which has been added to the issues
 */
export function parsePattern(text: string, issues: IssueSink): BranchPattern | undefined {
  const pieces = text.split(PLACEHOLDER)
  const names = pieces.filter((_, index) => index % 2 === 1)
  const unknown = names.filter((name) => !Object.hasOwn(PARTS, name))
  for (const name of unknown) {
    const known = Object.keys(PARTS).map((part) => `{${part}}`)
    issues.add(
      'branch',
      `${printable(`{${name}}`, 60)} is not a placeholder; use one of ${known.join(', ')}`,
    )
  }
  if (unknown.length > 0) return undefined
  if (!names.some((name) => name !== 'sha')) {
    issues.add('branch', TELLS_NOTHING)
    return undefined
  }
  const [longest, shortest] = [expression(pieces, ''), expression(pieces, '?')]
  return {
    text,
    parse: (name) => {
      const [one, other] = [longest.exec(name)?.groups, shortest.exec(name)?.groups]
      if (one === undefined || other === undefined) return undefined
      // Part by part these are the longest and the shortest way to read it: if they agree, it is the
      // only one.
      const same = Object.keys(one).every((part) => one[part] === other[part])
      return same ? asRead(one) : 'ambiguous'
    },
  }
}

const TELLS_NOTHING =
  'of a sweep must identify the pull request: put {number}, {head_ref} or {head_slug} into it, as in the setup'

function expression(pieces: readonly string[], lazy: Laziness): RegExp {
  const seen = new Set<string>()
  const source = pieces.map((piece, index) => {
    if (index % 2 === 0) return RegExp.escape(piece)
    // A placeholder that comes again stands for the same text.
    if (seen.has(piece)) return `\\k<${piece}>`
    seen.add(piece)
    return `(?<${piece}>${PARTS[piece]?.(lazy)})`
  })
  return new RegExp(`^${source.join('')}$`, 'u')
}

function asRead({
  number,
  head_ref: headRef,
  head_slug: headSlug,
}: Partial<Record<string, string>>): ParsedName {
  return {
    ...(number !== undefined && { number: Number(number) }),
    ...(headRef !== undefined && { headRef }),
    ...(headSlug !== undefined && { headSlug }),
  }
}

/** Whether a name contains that head, if it contains one at all. */
export function matchesHead({ headRef, headSlug }: ParsedName, head: string): boolean {
  return (
    (headRef === undefined || headRef === head) &&
    (headSlug === undefined || headSlug === slugify(head))
  )
}
