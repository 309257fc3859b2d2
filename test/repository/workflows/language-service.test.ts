import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { problemsOf, problemsOfAction } from './language-service.ts'

/** A workflow that is right, for tests that change one thing of it. */
const WORKFLOW = `on:
  pull_request:
jobs:
  preview:
    runs-on: ubuntu-latest
    steps:
      - uses: neon-auth-preview/neon-auth-preview@v1
        id: auth
        with:
          api_key: \${{ secrets.NEON_API_KEY }}
          project_id: \${{ vars.NEON_PROJECT_ID }}
          users: |
            - email: reader@example.com
      - run: ./deploy.sh
        env:
          URL: \${{ steps.auth.outputs.base_url }}
`

function changed(from: string, to: string): string {
  if (!WORKFLOW.includes(from)) throw new Error(`The workflow has no ${from}`)
  return WORKFLOW.replace(from, to)
}

test('a workflow that is right has no problem', async () => {
  expect(await problemsOf(WORKFLOW)).toEqual([])
})

test.each([
  ['an input that there is not', 'api_key:', 'apikey:', "10: Invalid action input 'apikey'"],
  [
    'a required input that is missing',
    `          project_id: \${{ vars.NEON_PROJECT_ID }}\n`,
    '',
    '9: Missing required input `project_id`',
  ],
  [
    'an output that there is not',
    'base_url',
    'baseurl',
    '16: Context access might be invalid: baseurl',
  ],
  [
    'a step that there is not',
    'steps.auth',
    'steps.author',
    '16: Context access might be invalid: author',
  ],
  [
    'an event that there is not',
    'pull_request:',
    'pull_requests:',
    "2: Unexpected value 'pull_requests'",
  ],
  [
    'an expression that is not one',
    'vars.NEON_PROJECT_ID }}',
    'vars. }}',
    "11: Unexpected symbol: 'EOF'",
  ],
  [
    'an action that is not known',
    'neon-auth-preview/neon-auth-preview@v1',
    'someone/something@v1',
    '7: Unable to resolve action `someone/something@v1`, repository or version not found',
  ],
])('%s is found', async (_, from, to, problem) => {
  expect(await problemsOf(changed(from, to))).toContain(problem)
})

test('action.yml is one that GitHub takes', async () => {
  const action = readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')
  expect(await problemsOfAction(action)).toEqual([])
  expect(await problemsOfAction(action.replace('color: green', 'color: mauve'))).not.toEqual([])
})
