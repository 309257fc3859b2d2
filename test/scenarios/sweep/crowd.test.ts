import { expect, test } from 'vitest'
import { fakeClock } from '../../support/clock.ts'
import { listOutput } from '../../support/preview.ts'
import { schedule } from '../../support/runner/events.ts'
import { type SweptProject, startProject } from '../../support/sweep-project.ts'

/** How the 500 branches are called: those of 300 pull requests, of which every third is open. */
function nameOf(number: number): string {
  if (number <= 300) return `preview/pr-${number}-head-${number}`
  return number <= 400 ? `preview/pr-${number}-of-another-repository` : `feature-${number}`
}

const isOpen = (number: number) => number % 3 === 0

/** Auth on every second branch, and so on 100 of the 200 that closed pull requests left over. */
async function startCrowd(): Promise<SweptProject> {
  const project = await startProject()
  const { neon } = project
  for (let number = 1; number <= 500; number += 1) {
    // Pull request 12 is there anyway, and open.
    if (number <= 300 && number !== 12) {
      const state = isOpen(number) ? 'open' : 'closed'
      neon.github.addPull({ number, headRef: `head-${number}`, state })
    }
    if (number % 2 === 0) await project.addBranch({ name: nameOf(number) })
    else neon.addBranch({ name: nameOf(number) })
  }
  return project
}

/** The branches that are to have auth afterwards. */
const stays = Array.from({ length: 500 }, (_, index) => index + 1)
  .filter((number) => number % 2 === 0 && (isOpen(number) || number > 300))
  .map(nameOf)
  .toSorted((a, b) => a.localeCompare(b))

test('of 500 branches and 300 pull requests, exactly what is left over is removed', async () => {
  await using project = await startCrowd()
  const { neon } = project
  neon.behaviour.longestPage = 100
  const run = await project.run(schedule(), { timeout: '600' })
  expect(run.errors).toEqual([])
  expect(run.outputs).toMatchObject({ result: 'swept', swept: '100', kept: '150' })
  expect(project.withAuth()).toEqual(stays)
  expect(run.log).toContain('without auth 150')
  // The log stays readable, and the outputs and the summary have all of it.
  expect(run.log.split('\n').length).toBeLessThan(120)
  expect(listOutput(run, 'changes')).toHaveLength(100)
  const gets = run.requests.filter(({ method }) => method === 'GET').map(({ path }) => path)
  const count = (path: RegExp) => gets.filter((one) => path.test(one)).length
  expect(count(/\/branches$/)).toBe(6)
  // One page of open pull requests, the newest, and each one that is gone before its branch is swept.
  expect(count(/\/pulls$/)).toBe(2)
  expect(count(/\/pulls\/\d+$/)).toBe(150)
})

test('it goes at the pace of an account that others use as well', async () => {
  await using project = await startCrowd()
  const clock = fakeClock()
  const limit = { max: 100, retryAfter: true, refusedCount: false, now: clock.now }
  project.neon.behaviour.accountLimit = limit
  const run = await project.sweepInProcess({ inputs: { timeout: '3600' }, clock })
  expect(run.error).toBeUndefined()
  expect(run.outputs['swept']).toBe('100')
  expect(project.withAuth()).toEqual(stays)
})

test('it pages through open pull requests until there are no more', async () => {
  await using project = await startProject()
  for (let number = 1; number <= 250; number += 1) {
    project.neon.github.addPull({ number, headRef: 'x' })
  }
  const oldest = await project.addBranch({ name: 'preview/pr-1-x' })
  const run = await project.run(schedule())
  expect(run.outputs).toMatchObject({ swept: '0', kept: '1' })
  expect(run.requests.filter(({ path }) => path.endsWith('/pulls'))).toHaveLength(3)
  expect(project.withAuth()).toEqual([oldest])
})
