import { parse } from 'yaml'
import type { ActionRun } from './run-action.ts'
import { createSecretMasker } from './secret-masker.ts'

/**
 * Searches every byte that left the process, and all that later steps get, for secrets: as they
 * are, and in the spellings that the runner masks besides. The lines that ask for a mask are left
 * out.
 *
 * @returns where a secret was found
 */
export function leaksIn(run: ActionRun, secrets: readonly string[]): string[] {
  const { everything, stderr, log, summary, outputs, env, state, path } = run
  const handed = JSON.stringify([outputs, env, state, path])
  const seen = { everything, stderr, log, summary, handed }
  return secrets.flatMap((secret) => {
    const masker = createSecretMasker()
    masker.add(secret)
    masker.add(Buffer.from(secret).toString('hex'))
    masker.add(Buffer.from(secret).toString('base64url'))
    return Object.entries(seen)
      .filter(([, text]) => masker.mask(text) !== text)
      .map(([where]) => `a secret in ${where}`)
  })
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
    const leaks = leaksIn({ ...run, outputs, everything: run.everything.replace(block, '') }, [
      secret,
    ])
    return run.masks.includes(secret) ? leaks : [...leaks, `an output ${name} without a mask`]
  })
}

/** Characters. Shorter texts are no passwords, and words of messages may contain them. */
const SHORTEST = 8

/** The secrets that the inputs of a run hold. */
export function secretsGiven(inputs: Readonly<Record<string, string>>): string[] {
  const { api_key = '', github_token = '', user_password = '', users = '' } = inputs
  return [api_key, github_token, user_password, ...passwordsIn(users)]
    .map((secret) => secret.trim())
    .filter((secret) => secret.length >= SHORTEST)
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
