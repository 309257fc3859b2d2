import type { ActionInputs, ActionMetadata } from '@actions/languageservice/action'

/**
 * The actions of others that workflows here may use, with the inputs and outputs that we use of
 * them. Source: their `action.yml` at the commit that the workflows pin, read in a clone of their repository; the
 * versions of command-line tools are those that `npm view` shows (November 2026). Whoever adds one has read
 * it first: it runs with the secrets of the job that it is in.
 */
const ACTIONS: Record<string, { inputs: string[]; required?: string[]; outputs?: string[] }> = {
  'actions/attest': { inputs: ['subject-path'] },
  'actions/checkout': { inputs: ['fetch-depth', 'persist-credentials', 'ref'] },
  'actions/setup-node': { inputs: ['cache', 'node-version'] },
  'cloudflare/wrangler-action': {
    inputs: ['accountId', 'apiToken', 'command', 'wranglerVersion'],
    outputs: ['deployment-url', 'pages-deployment-alias-url'],
  },
  'github/codeql-action/analyze': { inputs: ['category'] },
  'github/codeql-action/init': { inputs: ['build-mode', 'config', 'languages', 'queries'] },
  'neondatabase/create-branch-action': {
    inputs: ['api_key', 'branch_name', 'branch_type', 'expires_at', 'parent_branch', 'project_id'],
    required: ['api_key', 'project_id'],
    outputs: ['branch_id', 'created', 'db_url', 'db_url_pooled'],
  },
  'neondatabase/delete-branch-action': {
    inputs: ['api_key', 'branch', 'project_id'],
    required: ['api_key', 'project_id'],
  },
  'superfly/fly-pr-review-apps': {
    inputs: ['build_args', 'name', 'org', 'region', 'secrets'],
  },
}

/**
 * What is known of an action.
 *
 * @param name like `github/codeql-action/init`, without the version
 * @returns undefined for an action that workflows here do not use
 */
export function knownAction(name: string): ActionMetadata | undefined {
  const action = ACTIONS[name]
  if (action === undefined) return undefined
  const inputs: ActionInputs = Object.fromEntries(
    action.inputs.map((input) => [
      input,
      { description: input, required: action.required?.includes(input) ?? false },
    ]),
  )
  const outputs = Object.fromEntries(
    (action.outputs ?? []).map((output) => [output, { description: output }]),
  )
  return { name, description: name, inputs, outputs }
}
