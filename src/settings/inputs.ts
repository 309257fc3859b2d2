import { maySendSecretsTo } from '../clients/http/urls.ts'
import type { IssueSink } from '../lib/issues.ts'
import { printable } from '../lib/text.ts'
import type { Environment } from './config-file/environment.ts'

/** An input's text; '' when it is not given. */
export type Inputs = (name: string) => string

/** The defaults of `action.yml`, but for those that mean nothing or no by being empty. */
const DEFAULTS = {
  operation: 'auto',
  auth_provider: 'better_auth',
  branch: 'preview/pr-{number}-{head_ref}',
  lifetime: 'pull_request',
  wait_for_branch: '30',
  wait_for_ready: '60',
  timeout: '300',
  api_host: 'https://console.neon.tech/api/v2',
}

/**
 * Inputs without white space around them, in which an empty one is its default: a wrapping action
 * passes inputs that it was not given as empty text. The runner fills in `${{ github.token }}` only where
 * nothing was passed, so that the job's token is then looked for where jobs commonly have it.
 *
 * @param environment of the step
 */
export function withDefaults(texts: Inputs, environment: Environment): Inputs {
  const defaults: Readonly<Record<string, string | undefined>> = {
    ...DEFAULTS,
    github_token: environment['GITHUB_TOKEN'],
  }
  return (name) => texts(name).trim() || (defaults[name]?.trim() ?? '')
}

/** `true` or `false`, and nothing else: a typo must not silently mean no. */
export function readSwitch(inputs: Inputs, name: string, issues: IssueSink): boolean | undefined {
  const text = inputs(name)
  if (text === '') return undefined
  if (text === 'true' || text === 'false') return text === 'true'
  issues.add(name, `must be true or false, but is "${printable(text, 60)}"`)
  return undefined
}

/**
 * A whole number of seconds.
 *
 * @returns the input's default if it is wrong, which has been added to the issues then
 */
export function readSeconds(
  inputs: Inputs,
  name: 'wait_for_branch' | 'wait_for_ready' | 'timeout',
  { least, most }: { readonly least: number; readonly most: number },
  issues: IssueSink,
): number {
  const text = inputs(name)
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : undefined
  if (seconds !== undefined && seconds >= least && seconds <= most) return seconds
  issues.add(
    name,
    `must be a whole number of seconds from ${least} to ${most}, but is "${printable(text, 60)}"`,
  )
  return Number(DEFAULTS[name])
}

/** Seconds for the whole run. */
export function readTimeout(inputs: Inputs, issues: IssueSink): number {
  return readSeconds(inputs, 'timeout', { least: 10, most: 21_600 }, issues)
}

/** One of a few words. */
export function readChoice<Choice extends string>(
  inputs: Inputs,
  name: string,
  choices: readonly Choice[],
  issues: IssueSink,
): Choice | undefined {
  const text = inputs(name)
  const choice = choices.find((candidate) => candidate === text)
  if (choice === undefined) {
    issues.add(name, `must be one of ${choices.join(', ')}, but is "${printable(text, 60)}"`)
  }
  return choice
}

/** Adds what is wrong with the Neon API key, without quoting it. */
export function checkApiKey(apiKey: string, issues: IssueSink): void {
  if (apiKey === '') {
    issues.add(
      'api_key',
      'is missing: the secret does not exist, or this job has no access to it. Pass secrets.NEON_API_KEY; a secret of an environment needs environment: on the job, and a reusable workflow needs secrets: inherit',
    )
  } else if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    issues.add('api_key', 'has white space or other characters in it that no Neon API key has')
  }
}

/** Project ids, as Neon's API document gives them. */
export function readProjectId(inputs: Inputs, issues: IssueSink): string {
  const text = inputs('project_id')
  if (text === '') {
    issues.add('project_id', 'is missing; it is in the project settings in the Neon console')
  } else if (!/^[a-z0-9-]{1,60}$/.test(text)) {
    issues.add(
      'project_id',
      `"${printable(text, 60)}" is not the id of a Neon project (small letters, digits and hyphens, like late-frost-12345678)`,
    )
  }
  return text
}

/** The API's base address, without a slash at its end. */
export function readApiHost(inputs: Inputs, issues: IssueSink): string {
  const text = inputs('api_host')
  const url = URL.parse(text)
  if (url === null) {
    issues.add('api_host', `"${printable(text.replace(/^.*@/s, '…@'), 100)}" is not an address`)
  } else if (!maySendSecretsTo(url)) {
    issues.add(
      'api_host',
      'must be an https address without a user name, since the key is sent there',
    )
  } else if (/[?#]/.test(text)) {
    issues.add('api_host', 'must end with its path: no ? and no #')
  }
  return (url === null ? text : `${url.origin}${url.pathname}`).replace(/\/+$/, '')
}
