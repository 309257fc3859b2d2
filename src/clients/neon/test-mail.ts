import { sendNeonAuthEmailProviderTest, sendNeonAuthTestEmail } from '@neon/sdk/raw'
import { type HttpResponse, jsonBody } from '../http/response.ts'
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
 * Has Neon send a test mail through the branch's mail server. The API of April 2026 tests only a
 * server that is told in the request; the newer one, which is asked first, tests the one it keeps.
 *
 * @param server undefined if the server is Neon's own
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
  if (response.status !== 404 || server === undefined) return response
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
