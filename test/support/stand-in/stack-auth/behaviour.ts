import { randomUUID } from 'node:crypto'
import { type Answer, neonError, text } from '../answers.ts'
import { ApiError } from '../api/routing.ts'
import type { AuthService } from '../auth-service.ts'
import type { Behaviour } from '../behaviour.ts'

/**
 * Where the legacy Stack Auth is served: by the routes of branches and of projects, by those of
 * projects only, or not any more, which three answers say.
 */
export type StackAuthServed = 'everywhere' | 'projects only' | 'not found' | 'gone' | 'deprecated'

type Asked = Pick<Behaviour, 'stackAuth'>

/** What the routes of projects answer once they are removed; undefined as long as they serve. */
export function removed({ stackAuth }: Asked): Answer | undefined {
  switch (stackAuth) {
    case 'not found':
      return text(404, '404 page not found')
    case 'gone':
      return neonError(410, 'this endpoint has been removed')
    case 'deprecated':
      return neonError(400, 'Stack Auth is deprecated and no longer available')
    default:
      return undefined
  }
}

/** Refuses to enable Stack Auth on a branch where its route does not take that. */
export function refuseOnBranch(provider: string, { stackAuth }: Asked): void {
  if (provider === 'better_auth' || stackAuth === 'everywhere') return
  throw new ApiError(400, `auth_provider: ${provider} is not supported`)
}

/** Whether the routes of branches know nothing of this auth. */
export function isHidden({ provider }: AuthService, { stackAuth }: Asked): boolean {
  return provider !== 'better_auth' && stackAuth !== 'everywhere'
}

/** Keys for the SDKs, new ones each time. */
export function newKeys() {
  return {
    pub_client_key: `pck_${randomUUID().replaceAll('-', '')}`,
    secret_server_key: `ssk_${randomUUID().replaceAll('-', '')}`,
  }
}

/** A link to claim an auth project, a new one each time. */
export function newClaimLink(): string {
  return `https://app.stack-auth.com/integrations/neon/projects/transfer/confirm?code=${randomUUID().replaceAll('-', '')}&from=neon`
}
