import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Behaviour, RateLimit } from './behaviour.ts'

/*
 * What the live suite (`scripts/live`) has found out about Neon, as a file. The variable
 * STAND_IN_ANSWERS names the file: every stand-in of this process then behaves as Neon did, where a
 * test asks for nothing else.
 */

const refusal = v.strictObject({ status: v.number(), code: v.string(), message: v.string() })
const childAuth = v.picklist(['inherited', 'leftover', 'none'])

/** Fields that the stand-in does not know are dropped, since it can't do anything about them. */
const settings = v.partial(
  v.object({
    allow_localhost: v.boolean(),
    domains: v.array(v.object({ domain: v.string(), auth_provider: v.literal('better_auth') })),
    email_and_password: v.object({
      enabled: v.boolean(),
      email_verification_method: v.picklist(['link', 'otp']),
      require_email_verification: v.boolean(),
      auto_sign_in_after_verification: v.boolean(),
      send_verification_email_on_sign_up: v.boolean(),
      send_verification_email_on_sign_in: v.boolean(),
      disable_sign_up: v.boolean(),
    }),
    email_provider: v.object({ type: v.literal('shared') }),
    organization: v.object({
      enabled: v.boolean(),
      organization_limit: v.number(),
      membership_limit: v.number(),
      creator_role: v.picklist(['admin', 'owner']),
      send_invitation_email: v.boolean(),
    }),
    magic_link: v.object({
      enabled: v.boolean(),
      expires_in: v.number(),
      disable_sign_up: v.boolean(),
    }),
    phone_number: v.object({
      enabled: v.boolean(),
      otp_expires_in: v.number(),
      allowed_attempts: v.exactOptional(v.number()),
    }),
    oauth_providers: v.array(
      v.object({
        id: v.picklist(['google', 'github', 'microsoft', 'vercel']),
        type: v.picklist(['standard', 'shared']),
      }),
    ),
    webhooks: v.object({ enabled: v.boolean() }),
  }),
)

/** Each behaviour that the live suite can observe, with what the stand-in can do in its place. */
const OBSERVABLE = {
  duplicateUser: v.exactOptional(v.picklist([409, 400, 422])),
  deleteNobody: v.exactOptional(v.picklist([404, 204])),
  duplicateDomain: v.exactOptional(v.picklist([409, 201])),
  disableWhenOff: v.exactOptional(v.picklist([404, 200, 400, 409])),
  alreadyEnabled: v.exactOptional(refusal),
  leftoverRefusal: v.exactOptional(refusal),
  leftoverClearsByDelete: v.exactOptional(v.boolean()),
  trustsOwnOrigin: v.exactOptional(v.boolean()),
  readableFrom: v.exactOptional(v.picklist(['trusted origins', 'anywhere'])),
  baseUrlInAnswer: v.exactOptional(v.boolean()),
  domainSpelling: v.exactOptional(v.picklist(['as sent', 'trailing slash'])),
  inheritedAuthCreatedAt: v.exactOptional(v.picklist(['as parent', 'branch creation'])),
  childOfSchema: v.exactOptional(childAuth),
  childOfEarlierMoment: v.exactOptional(childAuth),
  adminPlugin: v.exactOptional(v.boolean()),
  setPasswordCreatesCredential: v.exactOptional(v.boolean()),
  adminVerifiesEmail: v.exactOptional(v.picklist(['both', 'create', 'update', 'neither'])),
  rolesInSession: v.exactOptional(v.picklist(['at once', 'after sign-in'])),
  generation: v.exactOptional(v.picklist(['1.7', '1.4', 'by client'])),
  smtpPasswordInAnswer: v.exactOptional(v.boolean()),
  allowedAttemptsInAnswer: v.exactOptional(v.boolean()),
  oauthSecretInAnswer: v.exactOptional(v.boolean()),
  listsIntegrations: v.exactOptional(v.boolean()),
  stackAuth: v.exactOptional(
    v.picklist(['everywhere', 'projects only', 'not found', 'gone', 'deprecated']),
  ),
  newSettings: v.exactOptional(settings),
  slowStart: v.exactOptional(v.number()),
} satisfies { readonly [B in keyof Behaviour]?: v.GenericSchema<unknown, Behaviour[B]> }

/** Limits of the auth service, for the tests that switch limits on; windows in seconds. */
const rateLimit = v.strictObject({
  window: v.exactOptional(v.number()),
  max: v.exactOptional(v.number()),
  signInWindow: v.exactOptional(v.number()),
  signInMax: v.exactOptional(v.number()),
})

const OBSERVATIONS = v.strictObject({ ...OBSERVABLE, rateLimit: v.exactOptional(rateLimit) })

export type Observations = v.InferOutput<typeof OBSERVATIONS>

const recordedAnswers = v.strictObject({
  recorded_at: v.pipe(v.string(), v.isoTimestamp()),
  /** What was asked and answered, in words, and the behaviour that follows. */
  answers: v.array(
    v.strictObject({ question: v.string(), answer: v.string(), decides: v.array(v.string()) }),
  ),
  behaviour: OBSERVATIONS,
  /** What Neon did that the stand-in can't do. */
  unlike: v.record(v.string(), v.unknown()),
})

export type RecordedAnswers = v.InferOutput<typeof recordedAnswers>

/** Sorts what was observed into what the stand-in can do, and what it can't. */
export function sortedObservations(
  observed: Readonly<Record<string, unknown>>,
): Pick<RecordedAnswers, 'behaviour' | 'unlike'> {
  const entries = Object.entries(observed).map(([name, value]) => {
    const one = v.safeParse(OBSERVATIONS, { [name]: value })
    return { name, value, behaviour: one.success ? one.output : undefined }
  })
  return {
    behaviour: Object.assign({}, ...entries.map(({ behaviour }) => behaviour)),
    unlike: Object.fromEntries(
      entries
        .filter(({ behaviour }) => behaviour === undefined)
        .map(({ name, value }) => [name, value]),
    ),
  }
}

/** @throws Error that names the file, if it is no such file */
export function readRecordedAnswers(path: string): RecordedAnswers {
  try {
    return v.parse(recordedAnswers, JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new Error(`${path} is not a file of the live suite's answers`, { cause })
  }
}

const { STAND_IN_ANSWERS: path = '' } = process.env
const { rateLimit: limit, ...behaviour }: Observations =
  path === '' ? {} : readRecordedAnswers(path).behaviour

/** What was recorded of Neon, if this process has a file of it. */
export const recordedBehaviour: Partial<Behaviour> = behaviour
export const recordedRateLimit: Partial<RateLimit> | undefined = limit
