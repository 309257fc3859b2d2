import { afterEach, describe, expect, test, vi } from 'vitest'
import { findBrowser, noBrowser } from './browser.ts'

afterEach(() => vi.unstubAllEnvs())

describe('a machine without a browser', () => {
  test.for(['', 'false'])('skips the test in the browser (CI=%s)', async (ci) => {
    vi.stubEnv('CI', ci)
    vi.stubEnv('CHROME', '')
    vi.stubEnv('PATH', '/nowhere')
    expect(await findBrowser()).toBeUndefined()
  })

  test('fails it in continuous integration', async () => {
    vi.stubEnv('CI', 'true')
    vi.stubEnv('CHROME', '/nowhere/chrome')
    await expect(findBrowser()).rejects.toThrow(noBrowser)
  })
})

test('a browser is wherever CHROME says', async () => {
  vi.stubEnv('CHROME', process.execPath)
  expect(await findBrowser()).toBe(process.execPath)
})
