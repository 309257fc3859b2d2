import { readFileSync } from 'node:fs'

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** The configuration file that the README shows. */
export function fileInReadme(): string {
  const [, example] = /```yaml\n(# yaml-language-server: .*?)```/s.exec(readme) ?? []
  if (example === undefined) throw new Error('README.md shows no configuration file.')
  return example
}

/** The complete file that docs/configuration.md shows. */
export function documentedFile(): string {
  const [, example] = /<!-- example: a test runs it -->\s+```yaml\n(.*?)```/s.exec(page) ?? []
  if (example === undefined) throw new Error('docs/configuration.md shows no complete file.')
  return example
}

/** What the documented file wants of the environment. */
export const documentedEnvironment = {
  PREVIEW_USER_PASSWORD: 'only for previews 2026',
  SMTP_PASSWORD: 'the mail server knows it',
  GITHUB_LOGIN_SECRET: 'github has told it',
  MICROSOFT_LOGIN_SECRET: 'microsoft has told it',
  VERCEL_LOGIN_SECRET: 'vercel has told it',
}
