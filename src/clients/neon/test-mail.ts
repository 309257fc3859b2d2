import { sendNeonAuthEmailProviderTest, sendNeonAuthTestEmail } from '@neon/sdk/raw'
import { type HttpResponse, jsonBody } from '../http/response.ts'
import { isNotFound } from './api-error.ts'
import { branchPath, type NeonClient, requestNeon } from './neon-client.ts'
import type { PreviewBranch } from './preview-branch.ts'

/** An SMTP server, as the API takes it for a test. */
export interface MailServer {
  readonly host: string
  readonly port: number
  readonly username: string
  readonly password: string
  readonly sender_email: string
  readonly sender_name: string
}

/**
 * Has Neon send a test mail through the branch's mail server. The present route tests the server that
 * Neon keeps; the deprecated one, which is asked only where the present one does not exist, tests the
 * one in the request.
 *
 * @param server undefined if it is not known as a whole; then the deprecated route is of no use
 * @throws NetworkError
 */
export async function requestTestMail(
  neon: NeonClient,
  branch: PreviewBranch,
  recipient: string,
  server: MailServer | undefined,
): Promise<HttpResponse> {
  const purpose = `send a test mail to ${recipient}`
  const path = branchPath(neon, branch)
  const { response } = await requestNeon(neon, purpose, (client) =>
    sendNeonAuthEmailProviderTest({ client, path, body: { recipient_email: recipient } }),
  )
  // A 404 in Neon's own words says that there is no mail server, and not that there is no route.
  if (response.status !== 404 || isNotFound(response) || server === undefined) return response
  const older = await requestNeon(neon, purpose, (client) =>
    sendNeonAuthTestEmail({ client, path, body: { ...server, recipient_email: recipient } }),
  )
  return older.response
}

/** What the mail server said against a test mail; undefined if it took it. */
export function mailProblem(response: HttpResponse): string | undefined {
  const { success, error_message: message } = jsonBody(response)
  if (success === true) return undefined
  return typeof message === 'string' && message !== '' ? message : 'no message'
}
