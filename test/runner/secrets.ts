import { expect } from 'vitest'
import type { ActionRun } from './run-action.ts'
import { createSecretMasker } from './secret-masker.ts'

/**
 * Searches every byte that left the process, and all that later steps get, for secrets: as they
 * are, and in the spellings that the runner masks besides. The lines that ask for a mask are left
 * out.
 */
export function expectNoSecrets(run: ActionRun, secrets: readonly string[]): void {
  const { everything, stderr, log, summary, outputs, env, state, path } = run
  const handed = JSON.stringify([outputs, env, state, path])
  const seen = { everything, stderr, log, summary, handed }
  for (const secret of secrets) {
    const masker = createSecretMasker()
    masker.add(secret)
    masker.add(Buffer.from(secret).toString('hex'))
    masker.add(Buffer.from(secret).toString('base64url'))
    for (const [where, text] of Object.entries(seen)) {
      expect(masker.mask(text), `a secret in ${where}`).toBe(text)
    }
  }
}
