import type { Fault } from './faults.ts'

/**
 * Faults by what they are known as: responses that contradict themselves, and others that say less
 * than what happened. Each befalls one request; spread it to change that: `{ ...emptyUserList, times: 2 }`.
 */

/** The list of users is empty once, as Better Auth answers after an error inside. */
export const emptyUserList: Fault = {
  kind: 'status',
  path: /\/admin\/list-users$/,
  status: 200,
  body: { users: [], total: 0 },
}

/** The list of users says that there are more than came. */
export const totalTooLarge: Fault = {
  kind: 'changed-answer',
  path: /\/admin\/list-users$/,
  change: (list) => ({ ...Object(list), total: 1 + Number(Object(list).total) }),
}

/** Signing in succeeds without a session: a second factor is asked for. */
export const signInWithoutSession: Fault = {
  kind: 'status',
  path: /\/sign-in\/email$/,
  status: 200,
  body: { twoFactorRedirect: true },
}

/** Signing up makes the user, and fails afterwards. */
export const signUpWithoutSession: Fault = {
  kind: 'lost-answer-500',
  path: /\/sign-up\/email$/,
  status: 400,
  body: { code: 'FAILED_TO_CREATE_SESSION', message: 'Failed to create session' },
}

/** A gateway knows no such route for a moment. */
export function gatewayNotFound(path: RegExp): Fault {
  return { kind: 'text', path, status: 404, body: '404 page not found' }
}

/** A success that is none: it had no effect, and says so in its body only. */
export function internalErrorAsSuccess(method: string, path: RegExp): Fault {
  const body = { code: 'INTERNAL', message: 'internal error' }
  return { kind: 'status', method, path, status: 200, body }
}

/** A success whose body was lost on the way. */
export function bodyLost(method: string, path: RegExp): Fault {
  return { kind: 'changed-answer', method, path, change: () => undefined }
}
