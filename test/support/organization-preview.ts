import { type Preview, type PreviewRun, type RunOptions, userPassword } from './preview.ts'
import type { AuthService } from './stand-in/auth-service.ts'

/** Users whose passwords are `user_password`, and one without. */
export const users = `
users:
  - email: admin@example.com
  - email: reader@example.com
  - email: writer@example.com
  - email: code@example.com
    password: false
`

/** An organization of them, with three roles. */
export const acme = `
  - slug: acme
    name: Acme Inc.
    members:
      - email: admin@example.com
        role: owner
      - email: reader@example.com
      - email: writer@example.com
        role: admin
      - email: code@example.com
`

/** The members of `acme` with their roles. */
export const acmeMembers = {
  'admin@example.com': 'owner',
  'code@example.com': 'member',
  'reader@example.com': 'member',
  'writer@example.com': 'admin',
}

/** Nobody is invited still, and no session is an admin's in truth. */
export const nothingLeft = { invited: [], impersonated: [] }

/** The auth of the preview. Throws while it has none. */
export function authOf(preview: Preview): AuthService {
  const { auth } = preview.branch()
  if (auth === undefined) throw new Error('the preview has no auth')
  return auth
}

/** Runs the action with a configuration file. */
export async function setUp(
  preview: Preview,
  file: string,
  {
    event = 'opened',
    inputs = {},
    ...more
  }: Omit<RunOptions, 'event'> & {
    event?: 'opened' | 'synchronize'
    inputs?: Record<string, string>
  } = {},
): Promise<PreviewRun> {
  return await preview.run(
    event,
    { user_password: userPassword, config_file: 'auth.yml', ...inputs },
    { files: { 'auth.yml': file }, ...more },
  )
}

/** Temporary admins that are still there. */
export function temporaryAdmins(auth: AuthService): string[] {
  return auth
    .users()
    .map(({ email }) => email)
    .filter((email) => email.startsWith('neon-auth-preview-'))
}

/** Requests of which at least one may change something, but for looking at a user who has no password. */
export function writesOf({ writes }: PreviewRun): string[] {
  return writes.filter((write) => !/auth\/users$|check-slug$/.test(write))
}
