import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { BETTER_AUTH_VERSION } from '../../src/clients/auth-service/client-info.ts'
import { VERSION } from '../../src/lib/version.ts'
import { declared, startPreview } from '../support/preview.ts'

const manifest: unknown = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
)

test('the versions that the action tells are those of the package', () => {
  expect(manifest).toMatchObject({
    version: VERSION,
    devDependencies: { 'better-auth': BETTER_AUTH_VERSION },
  })
})

test('Neon is told who asks, and the auth service also what the client knows', async () => {
  await using preview = await startPreview()
  const { requests, error } = await preview.runBuilt('opened', declared)
  expect(error).toBeUndefined()
  const toNeon = requests.filter(({ service }) => service !== 'github')
  expect(new Set(toNeon.map(({ headers }) => headers['user-agent']))).toEqual(
    new Set([`neon-auth-preview/${VERSION}`]),
  )
  const clientInfo = (service: string) =>
    requests
      .filter((request) => request.service === service && !request.path.includes('.well-known'))
      .map(({ headers }) => JSON.parse(String(headers['x-neon-client-info'] ?? 'null')))
  expect(clientInfo('auth').length).toBeGreaterThan(0)
  for (const told of clientInfo('auth')) {
    expect(told).toMatchObject({
      sdk: 'neon-auth-preview',
      version: VERSION,
      betterAuthVersion: BETTER_AUTH_VERSION,
    })
  }
  expect(clientInfo('api')).not.toContainEqual(expect.anything())
})
