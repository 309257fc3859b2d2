import * as v from 'valibot'
import { parse } from 'yaml'
import { OURS } from './language-service.ts'

const permissionsSchema = v.record(v.string(), v.string())

const stepSchema = v.object({
  uses: v.optional(v.string(), ''),
  run: v.optional(v.string(), ''),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
})

const workflowSchema = v.object({
  on: v.union([v.string(), v.array(v.string()), v.record(v.string(), v.unknown())]),
  permissions: v.optional(permissionsSchema),
  jobs: v.record(
    v.string(),
    v.object({ permissions: v.optional(permissionsSchema), steps: v.array(stepSchema) }),
  ),
})

/** What the token of each job may do, by the job's name. */
export type Permissions = Record<string, Record<string, string>>

/**
 * The actions of others that a workflow does not pin to a commit, with the version as a comment.
 * A tag can be moved to other code, a commit can't.
 *
 * @returns the lines that name them
 */
export function unpinned(workflow: string): string[] {
  const lines = workflow.split('\n').filter((line) => /^\s*(- )?uses:/.test(line))
  return lines
    .map((line) => line.replace(/^\s*(- )?uses:\s*/, ''))
    .filter((uses) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v?\d+\.\d+(\.\d+)?$/.test(uses))
    .filter((uses) => !new RegExp(`^${OURS}@v\\d+$`).test(uses) && !uses.startsWith('./'))
}

/**
 * What each job's token may do. A workflow as a whole may do nothing, so that a job without
 * permissions of its own has none.
 *
 * @throws Error when the workflow, or a job, does not say it
 */
export function permissionsOf(workflow: string): Permissions {
  const { permissions, jobs } = parsed(workflow)
  if (permissions === undefined || Object.keys(permissions).length > 0) {
    throw new Error('The workflow has no `permissions: {}`.')
  }
  return Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => {
      if (job.permissions === undefined) throw new Error(`The job ${name} has no permissions.`)
      return [name, job.permissions]
    }),
  )
}

/**
 * Scripts with an expression in them. Its value becomes part of the script, so that a branch name
 * could run commands; a script is to read it from `env`.
 */
export function scriptsWithExpressions(workflow: string): string[] {
  return steps(workflow)
    .map(({ run }) => run)
    .filter((run) => run.includes('${{'))
}

/** Check-outs that would leave the token on disk, for every later step to read. */
export function checkoutsThatKeepTheToken(workflow: string): number {
  return steps(workflow)
    .filter(({ uses }) => uses.startsWith('actions/checkout@'))
    .filter(({ with: given }) => given['persist-credentials'] !== false).length
}

/** Whether a workflow runs with secrets for whoever opens a pull request, and checks code out. */
export function checksOutForStrangers(workflow: string): boolean {
  const { on } = parsed(workflow)
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on)
  const trusted = events.some((event) => ['pull_request_target', 'workflow_run'].includes(event))
  return trusted && steps(workflow).some(({ uses }) => uses.startsWith('actions/checkout@'))
}

function steps(workflow: string) {
  return Object.values(parsed(workflow).jobs).flatMap((job) => job.steps)
}

function parsed(workflow: string) {
  return v.parse(workflowSchema, parse(workflow))
}
