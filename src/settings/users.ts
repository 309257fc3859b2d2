import * as v from 'valibot'
import { fields, flag, text, uniqueBy } from '../auth-settings/schemas.ts'
import type { Issues } from '../lib/issues.ts'
import { joinWithAnd } from '../lib/text.ts'
import { collectSecrets } from './config-file/secrets.ts'
import { checkYaml, readYaml } from './yaml.ts'

/** A user that the preview is to have. What is undefined is left as it is. */
export interface DeclaredUser {
  /** In small letters: the auth service compares addresses that way. */
  readonly email: string
  readonly name: string | undefined
  /** Undefined: the user signs in by one-time code or magic link. */
  readonly password: string | undefined
  /** Whether there is none although none was refused (`password: false`). */
  readonly passwordMissing?: boolean
  readonly roles: readonly string[] | undefined
  readonly emailVerified: boolean | undefined
  /** Slug of the organization that is active in the user's session file. */
  readonly activeOrganization?: string
  /** Whether there is to be no such user. */
  readonly absent?: boolean
}

// The pattern with which Better Auth (Zod's) accepts addresses: what passes here must pass there.
const EMAIL =
  /^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/

/** Characters of a password. Better Auth's bounds; Neon offers no setting for them. */
const MIN_PASSWORD_LENGTH = 8
const MAX_PASSWORD_LENGTH = 128

const passwordSchema = v.pipe(
  v.string('must be text; put it in quotes'),
  v.check(
    (password) => password.trim() === password,
    'begins or ends with whitespace; the secret probably has a line break at its end',
  ),
  v.minLength(
    MIN_PASSWORD_LENGTH,
    ({ input }) =>
      `is shorter than ${MIN_PASSWORD_LENGTH} characters${input === '' ? ', being empty; GitHub passes an empty string for a secret that does not exist' : ''}`,
  ),
  v.maxLength(MAX_PASSWORD_LENGTH, `is longer than ${MAX_PASSWORD_LENGTH} characters`),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a mask does not hold across lines
  v.regex(/^[^\u0000-\u001f\u007f]*$/, 'has a line break or another control character in it'),
)

/** One entry of `users`. */
export const userSchema = v.pipe(
  fields({
    email: v.pipe(
      v.string('must be text'),
      v.maxLength(256, 'is longer than 256 characters'),
      v.regex(
        EMAIL,
        "is not an email address that Neon Auth accepts: ASCII letters, digits and . _ ' + - before the @, and a host name that contains a dot",
      ),
      v.toLowerCase(),
    ),
    name: v.optional(
      v.pipe(
        v.string('must be text'),
        v.minLength(1, 'is empty'),
        v.maxLength(255, 'is longer than 255 characters'),
      ),
    ),
    password: v.optional(
      v.union(
        [passwordSchema, v.literal(false)],
        'must be text; put it in quotes (or use false for a user without a password)',
      ),
    ),
    roles: v.optional(
      v.pipe(
        v.array(
          // Better Auth keeps the roles of a user in one text, separated by commas.
          v.pipe(v.string('must be text'), v.regex(/^[^,\s]+$/, 'must be one word without commas')),
          'must be a list, like [admin, user]',
        ),
        v.minLength(1, 'is empty; a user has at least one role'),
      ),
    ),
    email_verified: v.optional(flag()),
    active_organization: v.optional(
      v.pipe(
        text(100),
        v.description("Slug of the organization that is active in the user's session file."),
      ),
    ),
    absent: v.optional(v.pipe(flag(), v.description('Removes the user; only with email.'))),
  }),
  v.check(
    ({ absent, email: _, ...others }) => !absent || Object.keys(others).length === 0,
    'is absent, so only an email is allowed',
  ),
)

/** Bounds time and memory; the auth service's limits make more than this many slow anyway. */
const MAX_USERS = 1000

/** The list of users, as the input and the configuration file have it. */
export const usersSchema = v.pipe(
  v.array(v.unknown(), 'must be a list of users, each beginning with "- email:"'),
  v.maxLength(MAX_USERS, `has more than ${MAX_USERS} entries`),
  v.array(userSchema),
  v.rawCheck(uniqueBy('email', (first) => `is the same address as users[${first}].email`)),
  v.description('Users of the preview.'),
)

/** The users that were declared, and every password that was, even a wrong one, to be masked. */
export interface UsersInput {
  readonly users: readonly DeclaredUser[]
  /** Whether there are others that a mistake makes unreadable. */
  readonly incomplete?: boolean
  readonly passwords: readonly string[]
  /** Those of them that a user can have. */
  readonly validPasswords: readonly string[]
}

/**
 * Reads `users` (YAML or JSON) and `user_password`.
 *
 * @param userPassword for every user that declares none, as it was given; '' for no password
 */
export function readUsers(text: string, userPassword: string, issues: Issues): UsersInput {
  const defaultPassword = userPassword.trim()
  const passwords = defaultPassword === '' ? [] : [defaultPassword]
  const wrong = defaultPassword && v.safeParse(passwordSchema, userPassword).issues?.[0].message
  if (wrong) issues.add('user_password', wrong)
  const yaml = text === '' ? undefined : readYaml(text, 'users', issues)
  passwords.push(...collectSecrets(yaml?.value))
  const validPasswords = passwords.filter((password) => v.is(passwordSchema, password))
  const listed = yaml && checkYaml(yaml, usersSchema, issues)
  return {
    users: toDeclaredUsers(listed ?? [], defaultPassword),
    ...(text !== '' && listed === undefined && { incomplete: true }),
    passwords,
    validPasswords,
  }
}

/**
 * Users as they are compared and made.
 *
 * @param defaultPassword for every user that declares none; '' for no password
 */
export function toDeclaredUsers(
  listed: v.InferOutput<typeof usersSchema>,
  defaultPassword: string,
): DeclaredUser[] {
  return listed.map(({ email, name, roles, absent, ...user }) => {
    const password = absent
      ? undefined
      : (user.password ?? (defaultPassword || undefined)) || undefined
    const passwordMissing = password === undefined && user.password !== false && !absent
    return {
      email,
      name,
      password,
      roles: roles && [...new Set(roles)],
      // A one-time code or a magic link verifies the address itself when it is first used.
      emailVerified: user.email_verified ?? (password === undefined ? undefined : true),
      ...(user.active_organization && { activeOrganization: user.active_organization }),
      ...(passwordMissing && { passwordMissing }),
      ...(absent && { absent }),
    }
  })
}

const MAX_NAMED = 10

/** Adds to the issues who has no password although none was refused. */
export function checkPasswords(users: readonly DeclaredUser[], issues: Issues): void {
  const missing = users.flatMap(({ email, passwordMissing }) => (passwordMissing ? [email] : []))
  if (missing.length === 0) return
  const more = missing.length - MAX_NAMED
  const named = [...missing.slice(0, MAX_NAMED), ...(more > 0 ? [`${more} more`] : [])]
  issues.add(
    'users',
    `${joinWithAnd(named)} ${missing.length === 1 ? 'has' : 'have'} no password, and \`user_password\` is empty: GitHub passes an empty string for a secret that does not exist or that the workflow may not read, so check its name. For a user who is to have none (one-time codes, magic links) say \`password: false\``,
  )
}
