import { APIError } from 'better-auth/api'

/**
 * What signing up answers where the webhook of `user.before_create` refuses, or does not answer:
 * it fails closed. Status and code are not known.
 */
export function webhookRefusal(status: 400 | 403 | 500): APIError {
  const name = ({ 400: 'BAD_REQUEST', 403: 'FORBIDDEN', 500: 'INTERNAL_SERVER_ERROR' } as const)[
    status
  ]
  const message = 'User creation was rejected by the webhook'
  return new APIError(name, { code: 'USER_CREATION_REJECTED', message })
}

/** Whether an error is such a refusal. */
export function isWebhookRefusal(error: unknown): error is APIError {
  return error instanceof APIError && error.body?.code === 'USER_CREATION_REJECTED'
}
