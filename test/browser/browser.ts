import { createHash, X509Certificate } from 'node:crypto'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import type { Certificate } from '../support/runner/certificate.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** What to do where there is no browser. */
export const noBrowser =
  'NOT RUN: there is no browser. Install Chromium or Chrome, or say in CHROME where it is.'

/**
 * The browser of this machine: `CHROME`, else the first of Chromium and Chrome on the `PATH`.
 *
 * @throws if there is none and this is continuous integration (`CI`), where that must not pass by
 */
export async function findBrowser(): Promise<string | undefined> {
  const { CHROME: said, PATH: path = '', CI: ci = '' } = process.env
  const folders = path.split(delimiter)
  const candidates = said
    ? [said]
    : names.flatMap((name) => folders.map((folder) => join(folder, name)))
  for (const candidate of candidates) {
    const usable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (usable) return candidate
  }
  if (ci !== '' && ci !== 'false') throw new Error(noBrowser)
  return undefined
}

/** Websites on loopback: which port answers for which host, both with this certificate. */
export interface Reachable {
  readonly hosts: Readonly<Record<string, number>>
  readonly certificate: Certificate
}

/**
 * Opens a browser, headless, that reaches localhost and the given hosts at port 443, and nothing
 * else in the world.
 */
export async function openBrowser(
  program: string,
  { hosts, certificate }: Reachable,
): Promise<Browser> {
  const rules = [
    ...Object.entries(hosts).map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
  ]
  return await launched(program, [
    `--host-resolver-rules=${rules.join(',')}`,
    `--ignore-certificate-errors-spki-list=${keyHash(certificate)}`,
  ])
}

/** Opens a browser, headless, that reaches nothing at all: for pages that hold all they need. */
export async function openBrowserWithoutNetwork(program: string): Promise<Browser> {
  return await launched(program, ['--host-resolver-rules=MAP * ~NOTFOUND'])
}

async function launched(program: string, args: readonly string[]): Promise<Browser> {
  // Chromium's sandbox does not start for root, which containers mostly are.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return await chromium.launch({ executablePath: program, args: [...args, ...asRoot] })
}

/** As Chromium wants it, so that it accepts this certificate and no other that is self-signed. */
function keyHash({ cert }: Certificate): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(key).digest('base64')
}
