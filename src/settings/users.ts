import * as v from 'valibot'
import { isRecord } from '../http/answer.ts'
import type { Mistakes } from './mistakes.ts'
import { checkYaml, readYaml } from './yaml.ts'

/** A user that the preview is to have. What is undefined is left as it is. */
export interface DeclaredUser {
  /** In small letters: the auth service compares addresses that way. */
  readonly email: string
  readonly name: string | undefined
  /** Undefined: the user signs in by one-time code or magic link. */
  readonly password: string | undefined
  readonly roles: readonly string[] | undefined
  readonly emailVerified: boolean | undefined
}

// The pattern with which Better Auth (Zod's) accepts addresses: what passes here must pass there.
const EMAIL =
  /^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/

/** Characters of a password. Better Auth's bounds; Neon offers no setting for them. */
const SHORTEST_PASSWORD = 8
const LONGEST_PASSWORD = 128

const passwordSchema = v.pipe(
  v.string('must be text; put it in quotes'),
  v.minLength(SHORTEST_PASSWORD, `is shorter than ${SHORTEST_PASSWORD} characters`),
  v.maxLength(LONGEST_PASSWORD, `is longer than ${LONGEST_PASSWORD} characters`),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a mask does not hold across lines
  v.regex(/^[^\u0000-\u001f\u007f]*$/, 'has a line break or another control character in it'),
)

const KNOWN = 'email, name, password, roles, email_verified'

const userSchema = v.objectWithRest(
  {
    email: v.pipe(
      v.string('must be text'),
      v.maxLength(256, 'is longer than 256 characters'),
      v.regex(EMAIL, 'is not an email address'),
      v.toLowerCase(),
    ),
    name: v.optional(
      v.pipe(
        v.string('must be text'),
        v.minLength(1, 'is empty'),
        v.maxLength(255, 'is longer than 255 characters'),
      ),
    ),
    password: v.optional(passwordSchema),
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
    email_verified: v.optional(v.boolean('must be true or false')),
  },
  v.never(`is not known; a user has ${KNOWN}`),
  (issue) => (issue.expected === '"email"' ? 'is missing' : `must have ${KNOWN}`),
)

/** Bounds time and memory; the auth service's limits make more than this many slow anyway. */
const MOST_USERS = 1000

const usersSchema = v.pipe(
  v.array(v.unknown(), 'must be a list of users, each beginning with "- email:"'),
  v.maxLength(MOST_USERS, `has more than ${MOST_USERS} entries`),
  v.array(userSchema),
)

/** The users that were declared, and every password that was, even a wrong one, to be masked. */
export interface UsersInput {
  readonly users: readonly DeclaredUser[]
  readonly passwords: readonly string[]
  /** Those of them that a user can have. */
  readonly fitting: readonly string[]
}

/**
 * Reads `users` (YAML or JSON) and `user_password`.
 *
 * @param defaultPassword for every user that declares none; '' for no password
 */
export function readUsers(text: string, defaultPassword: string, mistakes: Mistakes): UsersInput {
  const passwords = defaultPassword === '' ? [] : [defaultPassword]
  const wrong = defaultPassword && v.safeParse(passwordSchema, defaultPassword).issues?.[0].message
  if (wrong) mistakes.add('user_password', wrong)
  const yaml = text === '' ? undefined : readYaml(text, 'users', mistakes)
  passwords.push(...passwordsIn(yaml?.value))
  const fitting = passwords.filter((password) => v.is(passwordSchema, password))
  if (yaml === undefined) return { users: [], passwords, fitting }
  const listed = checkYaml(yaml, usersSchema, mistakes) ?? []
  const seen = new Map<string, number>()
  const users = listed.map((user, index) => {
    const first = seen.get(user.email)
    if (first !== undefined) {
      mistakes.add(
        `users[${index}].email`,
        `is the same address as users[${first}].email`,
        yaml.placeOf([index, 'email']),
      )
    }
    seen.set(user.email, first ?? index)
    const password = user.password ?? (defaultPassword || undefined)
    return {
      email: user.email,
      name: user.name,
      password,
      roles: user.roles && [...new Set(user.roles)],
      // A one-time code or a magic link verifies the address itself when it is first used.
      emailVerified: user.email_verified ?? (password === undefined ? undefined : true),
    }
  })
  return { users, passwords, fitting }
}

function passwordsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [])
    .map((user: unknown) => (isRecord(user) ? user['password'] : undefined))
    .filter((password) => typeof password === 'string' || typeof password === 'number')
    .map(String)
    .filter((password) => password !== '')
}
