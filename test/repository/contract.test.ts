import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../scripts/contract/document.ts'
import { knownDifference } from '../../scripts/contract/known-differences.ts'

const program = fileURLToPath(new URL('../../scripts/contract/contract.ts', import.meta.url))

async function contract(...args: string[]) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const exitCode = new Promise((resolve) => child.once('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { stdout, stderr, exitCode: await exitCode }
}

describe('npm run test:contract', () => {
  test('says how to get the document when it is not told where that is, and fails', async () => {
    const { stdout, stderr, exitCode } = await contract()
    expect(exitCode).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain("Say where Neon's OpenAPI document is.")
    expect(stderr).toContain('curl --output neon-api.json https://neon.com/api_spec/')
  })

  test('says so too when there is no such file', async () => {
    const { stderr, exitCode } = await contract('nowhere.json')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('There is no file nowhere.json.')
    expect(stderr).toContain('npm run test:contract -- neon-api.json')
  })
})

describe('the document', () => {
  async function readText(content: string): Promise<unknown> {
    const folder = await mkdtemp(join(tmpdir(), 'contract-'))
    try {
      const path = join(folder, 'api.yaml')
      await writeFile(path, content)
      return JSON.parse(await readDocument(path))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  test('is refused when it is something else', async () => {
    await expect(readText('title: my notes')).rejects.toThrow('is no OpenAPI document')
  })

  test('tells kinds apart by their discriminator, which Prism does not know', async () => {
    const document = await readText(`
openapi: 3.0.3
paths: {}
components:
  schemas:
    MailServer:
      discriminator: { propertyName: type, mapping: { shared: '#/components/schemas/Shared' } }
      oneOf: [{ $ref: '#/components/schemas/Shared' }]
    Shared: { type: object }
`)
    expect(document).toMatchObject({
      components: {
        schemas: {
          MailServer: {
            oneOf: [
              {
                allOf: [
                  { $ref: '#/components/schemas/Shared' },
                  { required: ['type'], properties: { type: { enum: ['shared'] } } },
                ],
              },
            ],
          },
        },
      },
    })
  })
})

test('only the very difference that is known is let pass', () => {
  const exchange = {
    method: 'PATCH',
    path: '/projects/p/branches/b/auth/plugins/phone-number',
    status: 200,
    violations: [],
  }
  const known = 'request Selected route not found'
  expect(knownDifference(exchange, known)).toBeDefined()
  expect(knownDifference({ ...exchange, method: 'PUT' }, known)).toBeUndefined()
  expect(knownDifference({ ...exchange, path: `${exchange.path}/more` }, known)).toBeUndefined()
  expect(knownDifference(exchange, 'response.body must be object')).toBeUndefined()
})
