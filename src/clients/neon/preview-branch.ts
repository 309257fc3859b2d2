import { ActionError } from '../../lib/errors.ts'
import { printable } from '../../lib/text.ts'
import type { Branch } from './branch.ts'

declare const checked: unique symbol

/**
 * A branch that may be written to. Every function that writes to Neon takes one, and `asPreview` is
 * the only way to get one, so that the compiler finds a write that nobody guarded.
 */
export type PreviewBranch = Branch & { readonly [checked]: true }

/**
 * Lets a branch through if it may be written to: neither the project's default branch nor a
 * protected one. No option lifts this.
 *
 * @param operation what was going to be done, for the error
 * @throws ActionError if the branch must not be touched
 */
export function assertPreview(branch: Branch, operation: string): PreviewBranch {
  const kind = branch.isDefault ? 'the default branch' : branch.isProtected && 'a protected branch'
  if (kind) {
    throw new ActionError({
      attempted: `${operation} on branch "${printable(branch.name)}" (${branch.id})`,
      answered: `it is ${kind} of the project, and this action never writes to one`,
      likely: '`branch` names a branch with real data instead of a preview.',
      remedy:
        'give `branch` the name of the preview branch. Leaving the input out takes preview/pr-<number>-<head ref>.',
    })
  }
  return branch as PreviewBranch
}
