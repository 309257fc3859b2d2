import type { PullRequest } from '../clients/github/pull-request.ts'
import { printable } from '../lib/text.ts'
import type { Observed, ObservedAuth } from '../observe/observe.ts'
import type { SetupSettings } from '../settings/settings.ts'

/** A setup as far as it may go, and why it goes no further. */
export interface RestrictedSetup {
  readonly settings: SetupSettings
  /** For the user. */
  readonly notices: readonly string[]
}

/** What restricts a setup, as it was observed. */
type Restricting = Pick<Observed, 'otherPreview' | 'superseded' | 'reset'> & {
  readonly auth: Pick<ObservedAuth, 'settings' | 'users'> | undefined
}

/**
 * Takes out of a setup what must not be done to the branch as it is found: where it is another open
 * pull request's preview as well, nothing is removed; where a newer push is on its way, nothing is
 * removed either, and nothing that is there is set back to an older declaration.
 */
export function restrictSetup(settings: SetupSettings, observed: Restricting): RestrictedSetup {
  const { otherPreview, superseded, auth, reset } = observed
  const shared = otherPreview && sharedNotice(settings.branch, otherPreview)
  const notices = [superseded, shared].filter((notice) => notice !== undefined)
  if (notices.length === 0) return { settings: { ...settings, reset: reset.applies }, notices }
  const adding: SetupSettings = {
    ...settings,
    reset: false,
    prune: false,
    deleteData: false,
    users: settings.users.filter(({ absent }) => !absent),
    organizations: settings.organizations.filter(({ absent }) => !absent),
  }
  if (superseded === undefined || auth === undefined) return { settings: adding, notices }
  return {
    settings: {
      ...adding,
      users: adding.users.filter(({ email }) => auth.users.states.get(email)?.kind === 'absent'),
      organizations: [],
      authSettings: adding.authSettings.filter(
        ({ setting }) => setting.read(auth.settings) === undefined,
      ),
    },
    notices,
  }
}

function sharedNotice(branch: string, { number }: PullRequest): string {
  return `Branch "${printable(branch, 100)}" is the preview of pull request ${number} as well, which is open. So nothing is removed from it (reset, prune, what is absent, what is left over). Put {number} into \`branch\` to give each pull request its own.`
}
