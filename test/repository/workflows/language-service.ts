import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { DescriptionDictionary, data, isDescriptionDictionary } from '@actions/expressions'
import type { ValidationConfig } from '@actions/languageservice'
import { type ActionMetadata, parseActionReference } from '@actions/languageservice/action'
import type { WorkflowContext } from '@actions/languageservice/context/workflow-context'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { knownAction } from './known-actions.ts'

// It imports JSON without saying so, as only bundlers allow.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { validate } = await import('@actions/languageservice')

/** How workflows name this action: as the README and the examples do. */
export const OURS = 'neon-auth-preview/neon-auth-preview'

const ourAction: ActionMetadata = parse(
  readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8'),
)

/** Lists and scripts may well end in a line break: whoever reads them here trims. */
const HARMLESS = ['block-scalar-chomping']

let documents = 0

/**
 * Validates a workflow as GitHub's editor does: its form, its expressions and events, and of every
 * action the inputs that are given and the outputs that are read. Our own action is taken from
 * `action.yml`, others from what is known of them; one that is not known is a problem.
 *
 * @returns the problems, like `12: Missing required input \`project_id\``; the number is the line
 */
export async function problemsOf(workflow: string): Promise<string[]> {
  documents += 1
  // Its results are cached by address, so every document gets one of its own.
  const uri = `file:///${documents}/.github/workflows/workflow.yml`
  const found = await validate(TextDocument.create(uri, 'yaml', 1, workflow), CONFIG)
  return found
    .filter(({ code }) => typeof code !== 'string' || !HARMLESS.includes(code))
    .map(({ range, message }) => `${range.start.line + 1}: ${message}`)
}

/** Validates `action.yml` itself, in the same way. */
export async function problemsOfAction(action: string): Promise<string[]> {
  documents += 1
  const uri = `file:///${documents}/action.yml`
  const found = await validate(TextDocument.create(uri, 'yaml', 1, action), CONFIG)
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`)
}

const CONFIG: ValidationConfig = {
  actionsMetadataProvider: {
    fetchActionMetadata: async ({ owner, name, path }) =>
      metadata([owner, name, path].filter(Boolean).join('/')),
  },
  contextProviderConfig: {
    getContext: async (name, standard, { job }) => {
      // Which secrets and variables a repository has is its own matter.
      if (name === 'secrets' || name === 'vars') return anything()
      return name === 'steps' && standard ? withOutputs(standard, job) : standard
    },
  },
}

function anything(): DescriptionDictionary {
  const dictionary = new DescriptionDictionary()
  dictionary.complete = false
  return dictionary
}

function metadata(action: string): ActionMetadata | undefined {
  return action === OURS ? ourAction : knownAction(action)
}

/** By itself the language service takes every output of a step for possible. */
function withOutputs(
  standard: DescriptionDictionary,
  job: WorkflowContext['job'],
): DescriptionDictionary {
  const steps = new DescriptionDictionary()
  for (const { key, value } of standard.pairs()) {
    const step = job?.steps.find(({ id }) => id === key)
    const uses = step !== undefined && 'uses' in step ? step.uses.value : undefined
    const outputs = uses === undefined ? undefined : outputsOf(uses)
    steps.add(key, outputs && isDescriptionDictionary(value) ? replaced(value, outputs) : value)
  }
  return steps
}

function outputsOf(uses: string): DescriptionDictionary | undefined {
  const action = parseActionReference(uses)
  if (action === undefined) return undefined
  const { owner, name, path } = action
  const { outputs } = metadata([owner, name, path].filter(Boolean).join('/')) ?? {}
  if (outputs === undefined) return undefined
  const dictionary = new DescriptionDictionary()
  for (const output of Object.keys(outputs)) dictionary.add(output, new data.Null())
  return dictionary
}

function replaced(
  step: DescriptionDictionary,
  outputs: DescriptionDictionary,
): DescriptionDictionary {
  const copy = new DescriptionDictionary()
  for (const { key, value } of step.pairs()) copy.add(key, key === 'outputs' ? outputs : value)
  return copy
}
