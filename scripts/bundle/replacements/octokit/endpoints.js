// This action names the route of each request to GitHub, and uses none of the thousand methods of
// `octokit.rest` (scripts/bundle/trim-packages.ts refuses source that does).
export default {}
