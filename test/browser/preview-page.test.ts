import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startTlsPreview } from '../clients/tls-preview.ts'
import { declared, previewOrigin, userPassword } from '../support/preview.ts'
import { findBrowser, noBrowser, openBrowser } from './browser.ts'
import { startWebsite } from './website.ts'

const strangersOrigin = 'https://stranger.example.com'

const screenshots = fileURLToPath(new URL('../output/browser', import.meta.url))

/** What the page says after a seeded user has tried to sign in on it. */
async function signIn(page: Page): Promise<string> {
  await page.fill('[name=email]', 'ada@example.com')
  await page.fill('[name=password]', userPassword)
  await page.click('button')
  return await said(page)
}

async function said(page: Page): Promise<string> {
  return (await page.locator('output:not(:empty)').textContent()) ?? ''
}

async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${screenshots}/${name}.png` })
}

test('in a browser, a seeded user signs in on the registered domain, not elsewhere, and not after the close', {
  timeout: 90_000,
}, async ({ skip }) => {
  const program = await findBrowser()
  if (program === undefined) {
    console.warn(noBrowser)
    return skip(noBrowser)
  }
  await using preview = await startTlsPreview(['*.example.com'])
  const { base_url: baseUrl = '' } = (await preview.run('opened', declared)).outputs
  await using website = await startWebsite(baseUrl, preview.certificate)
  const hosts = Object.fromEntries(
    [previewOrigin, strangersOrigin].map((origin) => [new URL(origin).hostname, website.port]),
  )
  await using browser = await openBrowser(program, { hosts, certificate: preview.certificate })
  const context = await browser.newContext({ viewport: { width: 720, height: 560 } })
  const page = await context.newPage()

  await page.goto(previewOrigin)
  expect(await said(page)).toBe('Nobody is signed in')
  expect(await signIn(page)).toBe('Signed in: Ada, ada@example.com')
  await keep(page, 'registered')
  const { cookies } = await context.storageState()
  expect(cookies.find(({ name }) => name.endsWith('.session_token'))).toMatchObject({
    name: '__Secure-neon-auth.session_token',
    domain: 'localhost',
    httpOnly: true,
    secure: true,
    sameSite: 'None',
  })
  await page.reload()
  expect(await said(page)).toBe('Signed in: Ada, ada@example.com')

  const strange = await context.newPage()
  await strange.goto(strangersOrigin)
  expect(await signIn(strange)).toBe('Refused: Failed to fetch')
  preview.neon.behaviour.readableFrom = 'anywhere'
  expect(await signIn(strange)).toBe('Refused: 403 Invalid origin')
  await keep(strange, 'not-registered')

  await preview.run('closed', declared)
  await page.reload()
  expect(await said(page)).toBe('Refused: Failed to fetch')
  expect(await signIn(page)).toBe('Refused: Failed to fetch')
  await keep(page, 'closed')
  expect(preview.neon.requests.at(-1)).toMatchObject({ service: 'auth', status: 404 })
})
