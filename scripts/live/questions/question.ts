import { errorCode, errorMessage, type HttpResponse } from '../../../src/clients/http/response.ts'
import type { Page } from '../../../test/scenarios/action/sign-in.ts'
import type { Behaviour } from '../../../test/support/stand-in/behaviour.ts'
import type { LiveBranch } from '../branches.ts'
import type { LivePreview } from '../preview.ts'
import type { LiveProject } from '../project.ts'

/** Something about Neon that is not known for sure. */
export interface Question {
  readonly asks: string
  /** What of the stand-in's behaviour the answer decides, where it can do either. */
  readonly behaviour?: keyof Behaviour
  answer(live: Live): Promise<unknown>
}

/** What the questions are asked about. */
export interface Live {
  readonly project: LiveProject
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
