import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser, noBrowser, openBrowserWithoutNetwork } from '../../test/browser/browser.ts'
import { pullRequest } from '../../test/support/runner/events.ts'
import { runAction } from '../../test/support/runner/run-action.ts'
import { startStandIn } from '../../test/support/stand-in/stand-in.ts'
import { githubPage } from './github-page.ts'

/**
 * `npm run pictures`: what the built action says on GitHub when a pull request opens, and when it
 * fails, as pictures for the documents. The words are those of a run against the stand-in for Neon, but for the
 * addresses of this machine, which are written as Neon's look.
 */

const PULL_REQUEST = { number: 12, headRef: 'add-sign-in' }
const folder = new URL('../../docs/images/', import.meta.url)

const DECLARED = {
  user_password: 'only-for-previews-2026',
  users: `
    - email: admin@example.com
      roles: [admin]
    - email: editor@example.com
      roles: [user, editor]
    - email: reader@example.com`,
  domains: 'https://pr-{number}.preview.example.com',
  comment: 'true',
  password_hint: '`PREVIEW_USER_PASSWORD` in 1Password, “Preview users”',
}

/** In place of this machine's address and the branch's path there. */
const ORIGIN = 'https://ep-late-frost-a1b2c3d4.neonauth.us-east-2.aws.neon.tech'

async function whatIsSaid(): Promise<{ summary: string; comment: string; failure: string }> {
  await using neon = await startStandIn()
  neon.addBranch({ name: 'production', default: true, protected: true })
  neon.addBranch({ name: 'preview/pr-12-add-sign-in', parent: 'production' })
  const opened = (inputs: Record<string, string>) =>
    runAction({
      with: {
        ...{ api_key: neon.apiKey, project_id: neon.projectId, api_host: neon.apiHost },
        ...{ ...DECLARED, github_token: neon.github.token, ...inputs },
      },
      event: pullRequest('opened', PULL_REQUEST),
      env: { GITHUB_API_URL: neon.github.apiUrl },
    })
  const { summary, log } = await opened({})
  const [comment] = neon.github.comments(PULL_REQUEST.number)
  if (comment === undefined) throw new Error(log)
  const failed = await opened({ branch: 'pr-{number}-{head_ref}', wait_for_branch: '0' })
  const asNeons = (text: string) => text.replaceAll(/http:\/\/127\.0\.0\.1:\d+\/[^/<]+/g, ORIGIN)
  return {
    summary: asNeons(summary),
    comment: asNeons(comment.body),
    failure: asNeons(failed.summary),
  }
}

const program = await findBrowser()
if (program === undefined) throw new Error(noBrowser)
const { summary, comment, failure } = await whatIsSaid()
const pages = {
  summary: githubPage(summary, { title: 'open', aside: 'summary' }),
  comment: githubPage(comment, { title: 'github-actions', aside: 'bot commented', avatar: 'GA' }),
  failure: githubPage(failure, { title: 'open', aside: 'summary' }),
}
mkdirSync(folder, { recursive: true })
await using browser = await openBrowserWithoutNetwork(program)
for (const [name, page] of Object.entries(pages)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const viewport = { width: 900, height: 100 }
    const tab = await browser.newPage({ colorScheme, viewport, deviceScaleFactor: 1.5 })
    await tab.setContent(page)
    const file = new URL(`${name}-${colorScheme}.png`, folder)
    writeFileSync(file, await tab.screenshot({ fullPage: true }))
    console.log(fileURLToPath(file))
  }
}
