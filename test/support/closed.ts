import type { StandInGitHub } from './stand-in/github/github.ts'

/**
 * Lets GitHub tell of a pull request what its event tells: that it is closed, for as long as the run goes
 * that the close has started.
 */
export function asTheEventTells(
  github: StandInGitHub,
  { payload }: { payload: unknown },
): Disposable {
  const { action, number } = payload as { action?: unknown; number?: unknown }
  const pull = github.pulls.find((one) => one.number === number)
  if (action !== 'closed' || pull === undefined) return { [Symbol.dispose]: () => undefined }
  const { state } = pull
  pull.state = 'closed'
  return {
    [Symbol.dispose]: () => {
      pull.state = state
    },
  }
}
