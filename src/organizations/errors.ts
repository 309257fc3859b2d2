import { AuthServiceError } from '../clients/auth-service/error.ts'
import { isOutdated } from '../clients/auth-service/organizations.ts'
import type { SignInResult } from '../clients/auth-service/sign-in.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import type { DeclaredOrganization } from '../settings/declared-organization.ts'
import { RESET } from '../users/errors.ts'

/** The error for a user who has to act in an organization and can't. */
export function noSession(
  email: string,
  result: Exclude<SignInResult, { kind: 'signed in' }> | undefined,
): ActionError {
  return new ActionError({
    attempted: `act for ${email} in an organization`,
    answered: result === undefined ? NO_PASSWORD : ANSWERS[result.kind],
    likely: 'an admin may not act for another admin, or the service has no admin plugin.',
    remedy: `declare a password for ${email}; or, if the user has none and is an admin, leave out the role \`admin\`.`,
  })
}

const NO_PASSWORD = 'the user has no password, and no admin can act for the user'

const ANSWERS: Readonly<Record<Exclude<SignInResult['kind'], 'signed in'>, string>> = {
  refused: 'the service does not accept the declared password',
  unverified: 'the email address must be verified first',
  limited: 'the rate limit for sign-ins requires waiting for more than a minute',
  'without session': 'the service accepts the password, but returns no session',
}

/** The error for an organization that none of those who are declared can change. */
export function hiddenOrganization({ slug, absent }: DeclaredOrganization): ActionError {
  return new ActionError({
    attempted: `${absent ? 'remove' : 'set up'} the organization ${slug}`,
    answered: absent
      ? 'there is one, but no declared user with a password is a member of it'
      : 'there is one already, but no declared owner with a password is a member of it',
    likely: 'the branch copied it from its parent, with the members that it has there.',
    remedy: `declare one of its owners, with a password; or choose another slug; or ${RESET}, to start without the parent's organizations.`,
  })
}

/** The error for an organization that none of those who are declared is an owner of. */
export function noOwner({ slug }: DeclaredOrganization, actor: string): ActionError {
  return new ActionError({
    attempted: `change the organization ${slug}`,
    answered: `${actor} is a member of it, but not an owner`,
    likely: 'the branch copied it from its parent, with the roles that its members have there.',
    remedy: `declare one of its owners, with a password; or choose another slug; or ${RESET}, to start without the parent's organizations.`,
  })
}

/** The error for settings of the branch that do not allow what is declared. */
export function notAllowed(problems: readonly (readonly [field: string, problem: string])[]) {
  return new ActionError({
    attempted: 'set up the declared organizations',
    answered: problems.map(([field, what]) => `plugins.organization.${field} ${what}`).join('; '),
    likely: 'the branch copied the setting from its parent, or it is the default.',
    remedy: 'set `plugins.organization` in the configuration file.',
  })
}

const UNVERIFIED =
  'verify the address: `email_verified: true` of that user (the default for users with a password).'

/** What to do about codes of Better Auth. */
const REMEDIES: Readonly<Record<string, string>> = {
  ROLE_NOT_FOUND: 'use owner, admin or member, or a role that the service knows.',
  ORGANIZATION_MEMBERSHIP_LIMIT_REACHED:
    'raise `plugins.organization.membership_limit` in the configuration file.',
  YOU_HAVE_REACHED_THE_MAXIMUM_NUMBER_OF_ORGANIZATIONS:
    'raise `plugins.organization.organization_limit` in the configuration file.',
  YOU_ARE_NOT_ALLOWED_TO_CREATE_A_NEW_ORGANIZATION:
    'set `plugins.organization.enabled: true` in the configuration file.',
  EMAIL_VERIFICATION_REQUIRED_BEFORE_ACCEPTING_OR_REJECTING_INVITATION: UNVERIFIED,
  INVITATION_LIMIT_REACHED: 'cancel open invitations of that organization, or wait until they end.',
}

/** The same error with what to do about it in organizations. */
export function explained(error: unknown): unknown {
  if (!(error instanceof AuthServiceError) || isOutdated(error)) return error
  const { attempted, answered } = error.facts
  const remedy =
    REMEDIES[error.code] ??
    (error.status === 404 ? NO_PLUGIN : /role/i.test(answered) ? REMEDIES['ROLE_NOT_FOUND'] : '')
  return remedy ? new ActionError({ attempted, answered, remedy }, { cause: error }) : error
}

const NO_PLUGIN =
  'switch the plugin on: `plugins.organization.enabled: true` in the configuration file.'

/** The error for invitations that stay open. */
export function stillOpen(slug: string, emails: readonly string[], why: string): ActionError {
  return new ActionError({
    attempted: `cancel the invitations of ${printable(emails.join(', '), 500)} into the organization ${slug}`,
    answered: why,
    remedy: 'run the job again, which accepts or cancels them; by themselves they end in two days.',
  })
}
