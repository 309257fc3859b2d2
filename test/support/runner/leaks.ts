import { parse } from 'yaml'
import type { ActionRun } from './run-action.ts'
import { createSecretMasker } from './secret-masker.ts'

/**
 * Searches every byte that left the process, and all that later steps get, for secrets: as they
 * are, in the spellings that the runner masks besides, in capitals, and as a reader sees them once
 * Markdown, HTML, JSON and URLs are undone. The lines that ask for a mask are left out.
 *
 * @returns where a secret was found
 */
export function leaksIn(run: ActionRun, secrets: readonly string[]): string[] {
  const { everything, stderr, log, summary, outputs, env, state, path } = run
  const handed = JSON.stringify([outputs, env, state, path])
  const seen = Object.entries({ everything, stderr, log, summary, handed }).map(
    ([where, text]) => [where, `${text}\n${asRead(text)}`] as const,
  )
  return secrets.flatMap((secret) => {
    const masker = createSecretMasker()
    masker.add(secret)
    masker.add(secret.toUpperCase())
    masker.add(Buffer.from(secret).toString('hex'))
    masker.add(Buffer.from(secret).toString('base64url'))
    return seen
      .filter(([, text]) => masker.mask(text) !== text)
      .map(([where]) => `a secret in ${where}`)
  })
}

/** A text with the escapes of JSON, Markdown, URLs and HTML undone, one after the other. */
function asRead(text: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => String(names[name]))
}

/**
 * Outputs that are secrets: they are handed to later steps, masked, and stand nowhere else. (The
 * runner drops them from what a job hands on.)
 */
const SECRET_OUTPUTS = ['secret_server_key', 'claim_url']

/** Searches a run for the secrets that are outputs of it, everywhere but in those outputs. */
export function leaksOfOutputs(run: ActionRun): string[] {
  return SECRET_OUTPUTS.flatMap((name) => {
    const { [name]: secret = '', ...outputs } = run.outputs
    if (secret === '') return []
    const block = new RegExp(`^${name}<<(\\S+)\n.*\n\\1$`, 'm')
    const searched = { ...run, outputs, everything: run.everything.replace(block, '') }
    const leaks = leaksIn(name === 'claim_url' ? withoutLinks(searched) : searched, [secret])
    return run.masks.includes(secret) ? leaks : [...leaks, `an output ${name} without a mask`]
  })
}

/** The summary of a private repository links to `claim_url`; tests of that say where it does not. */
function withoutLinks(run: ActionRun): ActionRun {
  const unlinked = (text: string) => text.replaceAll(/<a href="[^"]*">/g, '')
  return { ...run, summary: unlinked(run.summary), everything: unlinked(run.everything) }
}

/** Characters. Shorter texts are no passwords, and words of messages may contain them. */
const SHORTEST = 8

/** What a run is given, as far as it can hold secrets. */
interface Given {
  readonly with: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

/** The secrets that the inputs of a run hold, and its configuration file. */
export function secretsGiven({ with: inputs, files = {}, env = {} }: Given): string[] {
  const { api_key = '', github_token = '', user_password = '', users = '' } = inputs
  const { config_file = '' } = inputs
  return [
    api_key,
    github_token,
    user_password,
    ...passwordsIn(users),
    ...secretsIn(files[config_file], env),
  ]
    .map((secret) => secret.trim())
    .filter((secret) => secret.length >= SHORTEST)
}

/** Fields of a configuration file that hold secrets. */
const SECRET_FIELDS = new Set(['password', 'client_secret'])

function secretsIn(file: string | undefined, env: Readonly<Record<string, string>>): string[] {
  const found: string[] = []
  try {
    JSON.stringify(parse(file ?? ''), (name, value: unknown) => {
      if (SECRET_FIELDS.has(name) && typeof value === 'string') {
        found.push(value.replaceAll(/\$\{(\w+)\}/g, (_, variable: string) => String(env[variable])))
      }
      return value
    })
  } catch {
    // A file that can't be read holds nothing that could be used.
  }
  return found
}

function passwordsIn(users: string): string[] {
  try {
    const listed: unknown = parse(users)
    const entries: unknown[] = Array.isArray(listed) ? listed : []
    return entries
      .map((user) => Object(user).password)
      .filter((password): password is string => typeof password === 'string')
  } catch {
    return []
  }
}
