/** How to get a claim link that nobody else sees. */
const SAFELY =
  'Get it where only you can see it: in the Neon console, on the Auth page of the project, under Configuration, "Claim project"; or in a later step of the same job, from the output `claim_url`, which is masked, into a store of secrets.'

/**
 * What the job summary says about a claim link. Whoever opens the link owns the auth project, so it is
 * shown only where the summary is private.
 *
 * @param isPrivate whether nobody but the repository's own people can read the summary
 */
export function claimInSummary(link: string, isPrivate: boolean): string {
  if (!isPrivate) {
    return `> [!IMPORTANT]\n> The link to claim the auth project is not shown here, because this repository is not private: whoever opens it owns the auth project. ${SAFELY}`
  }
  return `> [!CAUTION]\n> Whoever opens this link owns the auth project. Each run creates a new one.\n>\n> <a href="${entities(link)}">Claim the auth project</a>`
}

/**
 * A text as HTML in which every character is an entity: the link is masked, and GitHub would blot it
 * out of the summary as well. A browser reads it as it was.
 */
function entities(text: string): string {
  return [...text].map((character) => `&#${character.codePointAt(0)};`).join('')
}
