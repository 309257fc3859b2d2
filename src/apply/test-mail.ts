import * as v from 'valibot'
import { emailProvider } from '../auth-settings/email-provider.ts'
import type { DeclaredSetting } from '../auth-settings/setting.ts'
import { NetworkError } from '../clients/http/network-error.ts'
import { formatResponse, isSuccess } from '../clients/http/response.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { type MailServer, mailProblem, requestTestMail } from '../clients/neon/test-mail.ts'
import { printable } from '../lib/text.ts'

/**
 * Has Neon send a test mail, once: a repetition could send a second one.
 *
 * @param declared among them the mail server
 * @returns what came of it, for the user; it never fails the run
 */
export async function sendTestMail(
  neon: NeonClient,
  branch: PreviewBranch,
  recipient: string,
  declared: readonly DeclaredSetting[],
): Promise<{ readonly sent: boolean; readonly message: string }> {
  const problem = await whyNotSent(neon, branch, recipient, declared)
  return problem === undefined
    ? { sent: true, message: `The mail server took the test mail to ${recipient}.` }
    : {
        sent: false,
        message: `The test mail to ${recipient} was not sent: ${problem}. The mail server is set as declared; check its host, port, user name, password and sender.`,
      }
}

async function whyNotSent(
  neon: NeonClient,
  branch: PreviewBranch,
  recipient: string,
  declared: readonly DeclaredSetting[],
): Promise<string | undefined> {
  try {
    const response = await requestTestMail(neon, branch, recipient, ownServer(declared))
    if (!isSuccess(response)) return `Neon answered ${formatResponse(response)}`
    const problem = mailProblem(response)
    return problem && `the mail server answered "${printable(problem)}"`
  } catch (error) {
    if (error instanceof NetworkError) return error.facts.answered
    throw error
  }
}

const mailServer = v.object({
  host: v.string(),
  port: v.number(),
  username: v.string(),
  password: v.string(),
  sender_email: v.string(),
  sender_name: v.string(),
})

/** Undefined if the server is declared in part: Neon keeps the rest to itself. */
function ownServer(declared: readonly DeclaredSetting[]): MailServer | undefined {
  const fields = declared.find(({ setting }) => setting === emailProvider)?.fields ?? {}
  const server = v.safeParse(mailServer, fields)
  return server.success ? server.output : undefined
}
