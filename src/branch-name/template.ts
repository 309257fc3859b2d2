import type { PullRequest } from '../clients/github/pull-request.ts'
import type { IssueCause, IssueSink } from '../lib/issues.ts'
import { printable } from '../lib/text.ts'

/** What a placeholder stands for, by its name, and the part of the pull request that it comes from. */
const PLACEHOLDERS: Record<
  string,
  { readonly part: string; value(pullRequest: PullRequest): string | undefined }
> = {
  number: { part: 'number', value: ({ number }) => String(number) },
  head_ref: { part: 'head.ref', value: ({ headRef }) => headRef },
  head_slug: { part: 'head.ref', value: ({ headRef }) => headRef && slugify(headRef) },
  sha: { part: 'head.sha', value: ({ headSha }) => headSha },
}

/** Characters of one label of a host name (RFC 1035, 2.3.4). */
export const MAX_LABEL_LENGTH = 63

/**
 * A head ref as hosts of previews write it: small letters, digits, and one hyphen for every run of
 * anything else, short enough for one label of a host name.
 */
export function slugify(headRef: string): string {
  return headRef
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LABEL_LENGTH)
    .replace(/^-+|-+$/g, '')
}

const PATTERN = /\{([^{}\s]*)\}/g

/** Whether a text has something to fill. */
export function hasPlaceholders(text: string): boolean {
  return text.search(PATTERN) >= 0
}

/**
 * Fills placeholders such as `{number}` from the pull request.
 *
 * @param where the input's name, for issues
 * @param accepts what a value must look like to be put in; a value that does not is an issue
 * @returns the filled text, or undefined if there was an issue
 */
export function renderTemplate(
  text: string,
  where: string,
  pullRequest: PullRequest | undefined,
  issues: IssueSink,
  accepts?: {
    readonly pattern: RegExp
    readonly otherwise: (placeholder: string) => string
  },
): string | undefined {
  let filled: string | undefined = text
  const refuse = (problem: string, cause?: IssueCause): string => {
    issues.add(where, problem, undefined, cause)
    filled = undefined
    return ''
  }
  const result = text.replace(PATTERN, (placeholder, name: string) => {
    const source = Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name] : undefined
    if (source === undefined) {
      const known = Object.keys(PLACEHOLDERS).map((known) => `{${known}}`)
      return refuse(
        `${printable(placeholder, 60)} is not a placeholder; use one of ${known.join(', ')}`,
      )
    }
    if (pullRequest === undefined) {
      return refuse(NO_PULL_REQUEST, 'no pull request')
    }
    const put = source.value(pullRequest)
    if (put === undefined) {
      return refuse(
        `${placeholder} stands for ${source.part}, which the pull request in the payload lacks`,
      )
    }
    if (accepts === undefined || accepts.pattern.test(put)) return put
    return refuse(
      `${placeholder} is "${printable(put, 100)}" here, ${accepts.otherwise(placeholder)}`,
    )
  })
  return filled === undefined ? undefined : result
}

const NO_PULL_REQUEST =
  'placeholders such as {number} stand for parts of a pull request, and this event has none; give its number in `pull_request`, or do without placeholders'
