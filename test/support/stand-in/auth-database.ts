import { randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import { defaultBehaviour } from './behaviour.ts'
import { createTables } from './better-auth-instance.ts'
import { plainlyEnabled } from './settings.ts'

let emptyTables: Promise<DatabaseSync> | undefined

/** The database of auth that was just enabled, to be copied; made once in a process (50 ms). */
export function emptyAuthDatabase(): Promise<DatabaseSync> {
  emptyTables ??= migrated()
  return emptyTables
}

async function migrated(): Promise<DatabaseSync> {
  const database = new DatabaseSync(':memory:')
  await createTables({
    origin: 'http://127.0.0.1',
    basePath: '/auth',
    database,
    secrets: ['only creates tables, signs nothing at all'],
    settings: plainlyEnabled,
    behaviour: defaultBehaviour,
    send: () => undefined,
    deliver: () => undefined,
  })
  return database
}

/** A database of its own with the content of another; nobody's calls are counted in it yet. */
export function copyAuthDatabase(original: DatabaseSync): DatabaseSync {
  // VACUUM INTO copies to a name only, and memory has one while its cache can be shared.
  const name = `file:${randomUUID()}?mode=memory&cache=shared`
  const database = new DatabaseSync(name)
  original.exec(`VACUUM INTO '${name}'`)
  database.exec('DELETE FROM rateLimit')
  return database
}

/** A user as a look into the branch's database shows it. */
export interface StandInUser {
  id: string
  email: string
  name: string
  /** As Better Auth keeps several: with commas between. */
  role: string | null
  emailVerified: boolean
  createdAt: Date
  hasPassword: boolean
  sessions: number
}

const flag = v.pipe(
  v.number(),
  v.transform((number) => number === 1),
)

const userRow = v.object({
  id: v.string(),
  email: v.string(),
  name: v.string(),
  role: v.nullable(v.string()),
  emailVerified: flag,
  createdAt: v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((date) => new Date(date)),
  ),
  hasPassword: flag,
  sessions: v.number(),
})

/** All users of a branch, oldest first. */
export function usersIn(database: DatabaseSync): StandInUser[] {
  const rows = database
    .prepare(`
      SELECT u.id, u.email, u.name, u.role, u.emailVerified, u.createdAt,
        EXISTS (
          SELECT 1 FROM account a
          WHERE a.userId = u.id AND a.providerId = 'credential' AND a.password IS NOT NULL
        ) AS hasPassword,
        (SELECT count(*) FROM session s WHERE s.userId = u.id) AS sessions
      FROM user u ORDER BY u.createdAt, u.rowid`)
    .all()
  return v.parse(v.array(userRow), rows)
}

export function takePasswordAway(database: DatabaseSync, userId: string): void {
  database.prepare("DELETE FROM account WHERE userId = ? AND providerId = 'credential'").run(userId)
}

/** An organization as a look into the branch's database shows it. */
export interface StandInOrganization {
  id: string
  slug: string
  name: string
  /** The role of each member, by email. */
  members: Record<string, string>
}

const organizationRow = v.object({ id: v.string(), slug: v.string(), name: v.string() })
const memberRow = v.object({ email: v.string(), role: v.string() })

/** All organizations of a branch, by their slugs. */
export function organizationsIn(database: DatabaseSync): StandInOrganization[] {
  const rows = database.prepare('SELECT id, slug, name FROM organization ORDER BY slug').all()
  const members = database.prepare(`
    SELECT u.email, m.role FROM member m JOIN user u ON u.id = m.userId
    WHERE m.organizationId = ? ORDER BY u.email`)
  return v.parse(v.array(organizationRow), rows).map((organization) => ({
    ...organization,
    members: Object.fromEntries(
      v
        .parse(v.array(memberRow), members.all(organization.id))
        .map(({ email, role }) => [email, role]),
    ),
  }))
}

/** What must not stay behind: who is invited still, and whose sessions are an admin's in truth. */
export function leftIn(database: DatabaseSync): { invited: string[]; impersonated: string[] } {
  const emails = (query: string) =>
    v
      .parse(v.array(v.object({ email: v.string() })), database.prepare(query).all())
      .map(({ email }) => email)
  return {
    invited: emails("SELECT email FROM invitation WHERE status = 'pending' ORDER BY email"),
    impersonated: emails(`
      SELECT u.email FROM session s JOIN user u ON u.id = s.userId
      WHERE s.impersonatedBy IS NOT NULL ORDER BY u.email`),
  }
}

/** The tokens of a user's sessions. */
export function sessionTokens(database: DatabaseSync, userId: string): string[] {
  const rows = database.prepare('SELECT token FROM session WHERE userId = ?').all(userId)
  return v.parse(v.array(v.object({ token: v.string() })), rows).map(({ token }) => token)
}
