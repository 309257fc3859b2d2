import * as v from 'valibot'
import { json } from '../answers.ts'
import type { AuthService } from '../auth-service.ts'
import type { Behaviour } from '../behaviour.ts'
import type { EmailProvider } from '../settings.ts'
import { ApiError, type AuthCall, onAuth, parsed } from './routing.ts'

const standardFields = {
  host: v.string(),
  port: v.pipe(v.number(), v.integer()),
  username: v.string(),
  password: v.string(),
  sender_email: v.string(),
  sender_name: v.string(),
}

const standard = v.strictObject({ type: v.literal('standard'), ...standardFields })

const change = v.variant('type', [
  v.strictObject({ type: v.literal('standard'), ...v.partial(v.object(standardFields)).entries }),
  v.strictObject({
    type: v.literal('shared'),
    sender_email: v.optional(v.string()),
    sender_name: v.optional(v.string()),
  }),
])

const recipient = { recipient_email: v.pipe(v.string(), v.email(), v.maxLength(256)) }
const testOfSettings = v.strictObject({ ...standardFields, ...recipient })
const testOfProvider = v.strictObject(recipient)

const SHARED_UNTESTED = 'test emails cannot be sent with the shared email provider'

export const mailRoutes = [
  onAuth('GET', '/email_provider', showProvider),
  onAuth('PATCH', '/email_provider', changeProvider),
  onAuth('POST', '/email_provider/test', (call) => {
    const { email_provider: provider } = call.auth.settings
    if (provider === undefined) unset()
    if (provider.type === 'shared') throw new ApiError(400, SHARED_UNTESTED)
    return sendTest(call, parsed(testOfProvider, call.body).recipient_email)
  }),
  onAuth('POST', '/send_test_email', (call) =>
    sendTest(call, parsed(testOfSettings, call.body).recipient_email),
  ),
]

export function showProvider({ auth, project }: AuthCall) {
  return json(200, emailProviderShown(auth, project.behaviour) ?? unset())
}

/** A partial change of an SMTP server keeps what it leaves out, as Neon's client documents. */
export function changeProvider({ auth, project, body }: AuthCall) {
  const changed = parsed(change, body)
  const { email_provider: present } = auth.settings
  const kept = present?.type === 'standard' ? present : undefined
  const next: EmailProvider =
    changed.type === 'standard' ? parsed(standard, { ...kept, ...changed }) : changed
  auth.change({ email_provider: next })
  return json(200, emailProviderShown(auth, project.behaviour))
}

function sendTest({ auth, project }: AuthCall, to: string) {
  project.mails.push({ branchId: auth.branchId, kind: 'test', to, content: '' })
  return json(200, { success: true })
}

/** The mail settings as answers show them, undefined when there are none. */
export function emailProviderShown(
  { settings }: AuthService,
  { smtpPasswordInAnswer }: Behaviour,
): EmailProvider | undefined {
  const { email_provider: provider } = settings
  if (provider?.type !== 'standard' || smtpPasswordInAnswer) return provider
  return { ...provider, password: '' }
}

function unset(): never {
  throw new ApiError(404, 'email provider is not configured')
}
