import { randomBytes, randomInt } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { systemClock } from '../../src/lib/clock.ts'
import { Checks } from './checks.ts'
import { act, checkClosed, checkOpened, checkPushed, type LivePreview } from './preview.ts'
import { type LiveProject, openProject } from './project.ts'
import { ofAuthService } from './questions/of-auth-service.ts'
import { ofChildren } from './questions/of-children.ts'
import { ofDisabling } from './questions/of-disabling.ts'
import { ofManagementApi } from './questions/of-management-api.ts'
import { type Answered, answersTable, askAll, recordOf } from './questions/questions.ts'
import { stopping } from './stopping.ts'
import { howToRun, readTarget } from './target.ts'

/** `npm run test:live`: the built action against the real Neon, on a branch of its own. */

/** A pull request that there is not: any number, and a head ref that nobody else has. */
function somePreview(): LivePreview {
  const number = randomInt(100_000, 1_000_000)
  const headRef = `live-suite/${randomBytes(4).toString('hex')}`
  return {
    number,
    headRef,
    branchName: `preview/pr-${number}-${headRef}`,
    origin: `https://pr-${number}.example.com`,
    password: randomBytes(18).toString('base64url'),
  }
}

async function liveOf(preview: LivePreview, project: LiveProject, checks: Checks): Promise<void> {
  const answered: Answered[] = []
  console.log(`Branch ${preview.branchName}`)
  const branch = await project.branches.create({ name: preview.branchName })
  const beforeAuth = new Date().toISOString()
  try {
    const opened = await act('opened', preview, project)
    const page = await checkOpened(opened, preview, project, checks)
    checkPushed(await act('synchronize', preview, project), checks)
    const live = { project, clock: systemClock, branch, preview, page, beforeAuth }
    const whileOpen = [...ofManagementApi, ...ofChildren, ...ofAuthService]
    answered.push(...(await askAll(whileOpen, live)))
    await checkClosed(await act('closed', preview, project), page, project, checks)
    answered.push(...(await askAll(ofDisabling, live)))
  } finally {
    if (answered.length > 0) await tellAnswers(answered, project.target.answersFile)
  }
}

/** Prints the answers, and writes them where a stand-in can load them from. */
async function tellAnswers(answered: readonly Answered[], file: string): Promise<void> {
  const record = recordOf(answered)
  console.log(`\n${answersTable(record)}\n`)
  await writeFile(file, `${JSON.stringify(record, undefined, 2)}\n`)
  console.log(`The answers are in ${file}. To test against a stand-in that gives them too:`)
  console.log(`  STAND_IN_ANSWERS=${file} npm test\n`)
}

async function main(): Promise<number> {
  const target = readTarget(process.env)
  if (target === undefined) {
    console.error(howToRun)
    return 1
  }
  const project = openProject(target, stopping())
  const checks = new Checks((line) => console.log(line))
  let went = true
  try {
    await liveOf(somePreview(), project, checks)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    went = false
  }
  const left = await project.branches.deleteAll()
  await project.close()
  for (const what of left) console.error(`LEFT BEHIND, delete it yourself: ${what}`)
  if (left.length === 0) console.log('All branches of this run are deleted.')
  for (const claim of checks.failed) console.error(`NOT TRUE: ${claim}`)
  return went && left.length === 0 && checks.failed.length === 0 ? 0 : 1
}

process.exitCode = await main()
