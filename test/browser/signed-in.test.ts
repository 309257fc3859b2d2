import type { Browser, BrowserContext } from 'playwright-core'
import { expect, test } from 'vitest'
import { parseSessionCookie } from '../../src/clients/auth-service/session-cookie.ts'
import { type StorageState, storageState } from '../../src/sessions/storage-state.ts'
import { startTlsPreview, type TlsPreview } from '../clients/tls-preview.ts'
import { declared, previewOrigin, userPassword } from '../support/preview.ts'
import { findBrowser, noBrowser, openBrowser } from './browser.ts'
import { startServerWebsite } from './server-website.ts'
import { startWebsite } from './website.ts'

const serverOrigin = 'https://app.example.com'
const signedIn = 'Signed in: Ada, ada@example.com'

async function stateOfAda(preview: TlsPreview, baseUrl: string): Promise<StorageState> {
  const response = await fetch(`${baseUrl}/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: previewOrigin },
    body: JSON.stringify({ email: 'ada@example.com', password: userPassword }),
  })
  const headers = { 'set-cookie': response.headers.getSetCookie() }
  const cookie = parseSessionCookie({ status: response.status, headers, text: '' }, Date.now())
  if (cookie === undefined) throw new Error(`nobody signed in at ${preview.neon.apiHost}`)
  const origins = [previewOrigin, serverOrigin, 'http://localhost:3000']
  return storageState(cookie, new URL(baseUrl), origins, () => 'example.com')
}

/** What the page says at its first load. */
async function firstLook(browser: Browser, state: StorageState, url: string): Promise<string> {
  const context: BrowserContext = await browser.newContext({ storageState: playwrightState(state) })
  const page = await context.newPage()
  await page.goto(url)
  const text = (await page.locator('output:not(:empty)').textContent()) ?? ''
  await context.close()
  return text
}

function playwrightState(state: StorageState) {
  return { cookies: state.cookies.map((cookie) => ({ ...cookie })), origins: [] }
}

test('a page is signed in from its first request by a storage state, in both flavours of the SDK', {
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
  await using server = await startServerWebsite(baseUrl, preview.certificate)
  await using local = await startServerWebsite(baseUrl)
  const hosts = {
    [new URL(previewOrigin).hostname]: website.port,
    [new URL(serverOrigin).hostname]: server.port,
  }
  await using browser = await openBrowser(program, { hosts, certificate: preview.certificate })
  const state = await stateOfAda(preview, baseUrl)
  const nobody: StorageState = { cookies: [], origins: [] }

  expect(await firstLook(browser, nobody, previewOrigin)).toBe('Nobody is signed in')
  expect(await firstLook(browser, state, previewOrigin)).toBe(signedIn)
  expect(await firstLook(browser, nobody, serverOrigin)).toBe('Nobody is signed in')
  expect(await firstLook(browser, state, serverOrigin)).toBe(signedIn)
  expect(await firstLook(browser, state, `http://localhost:${local.port}`)).toBe(signedIn)
})
