import {
  errorCode,
  errorMessage,
  type HttpResponse,
  jsonBody,
} from '../../../src/clients/http/response.ts'
import type { Clock } from '../../../src/lib/clock.ts'
import type { Page } from '../../../test/scenarios/action/sign-in.ts'
import type { Observations } from '../../../test/support/stand-in/recorded-answers.ts'
import type { LiveBranch } from '../branches.ts'
import type { LivePreview } from '../preview.ts'
import type { LiveProject } from '../project.ts'

/** Something about Neon that is not known for sure. */
export interface Question {
  readonly asks: string
  /** What the stand-in's behaviour is called that the answer decides, if there is one. */
  readonly decides?: keyof Observations
  answer(live: Live): Promise<Finding>
}

/** An answer in words, and the value that it gives to the behaviour, if that can be told. */
export interface Finding {
  readonly shown: string
  readonly value?: unknown
}

/** A value that speaks for itself. */
export function plain(value: string | number | boolean): Finding {
  return { shown: String(value), value }
}

/** An answer that has told nothing of what was asked. */
export function untold(answer: HttpResponse): Finding {
  return { shown: brief(answer) }
}

/** The status as the value. */
export function status(answer: HttpResponse): Finding {
  return { shown: brief(answer), value: answer.status }
}

/** A refusal as the value. */
export function refusal(answer: HttpResponse): Finding {
  const { message } = jsonBody(answer)
  const value = { status: answer.status, code: errorCode(answer), message: String(message ?? '') }
  return { shown: brief(answer), ...(answer.status >= 300 && { value }) }
}

/** What the questions are asked about. */
export interface Live {
  readonly project: LiveProject
  readonly clock: Clock
  readonly branch: LiveBranch
  readonly preview: LivePreview
  readonly page: Page
  /** A moment at which the branch was there and its auth was not enabled yet. ISO 8601. */
  readonly beforeAuth: string
}

/** Asks the management API about the auth of the branch. */
export function askAuth(
  { project, branch }: Pick<Live, 'project' | 'branch'>,
  method: string,
  path = '',
  body?: object,
): Promise<HttpResponse> {
  return project.ask(method, `/branches/${branch.id}/auth${path}`, body)
}

/** `409 "Neon Auth is already enabled"` */
export function brief(answer: HttpResponse): string {
  if (answer.status < 300) return String(answer.status)
  return [answer.status, errorCode(answer), `"${errorMessage(answer)}"`].filter(Boolean).join(' ')
}
