import { describe, expect, it } from 'vitest'
import type { Preview, PreviewOptions } from '../../support/inherited-preview.ts'
import { startPreview } from '../../support/inherited-preview.ts'

const password = 'correct horse battery'

const lifting = {
  disable_sign_up: true,
  require_email_verification: true,
  send_verification_email_on_sign_up: true,
  send_verification_email_on_sign_in: true,
}
const users = [{ email: 'bob@example.com', password: 'bob in production', emailVerified: true }]
const temporary = [
  { email: 'bob@example.com', password },
  { email: 'eve@example.com', password, roles: ['editor'] },
]
const own = [{ email: 'ada@example.com', password, roles: ['admin'] }, ...temporary]

const situations: [string, PreviewOptions, typeof own][] = [
  ['a temporary admin, settings lifted', { users, password: lifting }, temporary as typeof own],
  ['a temporary admin', { users }, temporary as typeof own],
  ['a declared admin, settings lifted', { users, password: lifting }, own],
  [
    'no admin plugin, settings lifted',
    { behaviour: { adminPlugin: false }, password: lifting },
    own,
  ],
]

function remains(preview: Preview) {
  return preview.auth.users().filter(({ email }) => email.startsWith('neon-auth-preview-'))
}

describe.each(situations)('cancelled with %s', (_, options, declared) => {
  it('whenever it comes: no temporary user stays, and every setting is as it was', async () => {
    // Without the plugin nobody can be verified, which this branch requires.
    const failsAnyway = options.behaviour?.adminPlugin === false
    const requests = await startAndCount(options, declared)
    for (let cancelAt = 1; cancelAt <= requests; cancelAt += 1) {
      await using preview = await startPreview(options)
      const before = structuredClone(preview.auth.settings)
      const run = await preview.setUp(declared, { cancelAt })
      // What was under way when the job was cancelled takes effect in the service, sooner or later.
      await settledDown(preview)
      expect(remains(preview), `cancelled at request ${cancelAt}`).toEqual([])
      expect(preview.auth.settings, `cancelled at request ${cancelAt}`).toEqual(before)
      expect(preview.neon.mails).toEqual([])
      if (run.error !== undefined)
        expect(run.error).toMatch(failsAnyway ? /^Cancelled|verify the address/ : /^Cancelled/)
      // Running it again finishes the job.
      if (!failsAnyway) {
        const again = await preview.setUp(declared)
        expect(again.error, `after cancelling at request ${cancelAt}`).toBeUndefined()
        expect(remains(preview)).toEqual([])
      }
    }
  })
})

it.each([{ users }, { users, password: lifting }])(
  'a sign-up whose answer was lost when the job was cancelled leaves nobody behind: %s',
  async (options) => {
    const requests = await startAndCount(options, temporary)
    for (let cancelAt = 1; cancelAt <= requests; cancelAt += 1) {
      await using preview = await startPreview(options)
      const before = structuredClone(preview.auth.settings)
      preview.neon.fault({ kind: 'lost-answer', path: /sign-up/ })
      await preview.setUp(temporary, { cancelAt })
      await settledDown(preview)
      expect(remains(preview), `cancelled at request ${cancelAt}`).toEqual([])
      expect(preview.auth.settings).toEqual(before)
      expect(preview.neon.mails).toEqual([])
    }
  },
)

it('a sign-up that takes effect after the job was cancelled leaves nobody behind', async () => {
  const options = { password: lifting }
  await using first = await startPreview(options)
  const { requests } = await first.setUp(temporary)
  const signUp = requests.findIndex(({ path }) => path.endsWith('/sign-up/email'))
  await using preview = await startPreview(options)
  slowDownSignUps(preview)
  const run = await preview.setUp(temporary, { cancelAt: signUp + 1 })
  await settledDown(preview)
  expect(run.error).toMatch(/^Cancelled/)
  expect(preview.auth.users()).toEqual([])
  expect(preview.auth.settings.email_and_password).toMatchObject(lifting)
})

/** Has a sign-up take effect only when the next request was answered, or after a while. */
function slowDownSignUps({ auth, neon }: Preview): void {
  const handle = auth.handle.bind(auth)
  auth.handle = async (request) => {
    if (request.url.endsWith('/sign-up/email')) {
      const arrived = neon.requests.length
      const answered = () =>
        neon.requests.slice(arrived).some(({ answered }) => Number.isFinite(answered))
      for (let turn = 0; turn < 500 && !answered(); turn += 1) await nextTurn()
    }
    return await handle(request)
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

async function startAndCount(options: PreviewOptions, declared: typeof own): Promise<number> {
  await using preview = await startPreview(options)
  return (await preview.setUp(declared)).requests.length
}

async function settledDown({ neon }: Preview): Promise<void> {
  while (neon.requests.some(({ answered }) => answered === Number.POSITIVE_INFINITY)) {
    await nextTurn()
  }
}
