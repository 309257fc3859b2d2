import { isBranchMissing } from './headline.ts'
import type { Report } from './report.ts'

/** Outputs that are secrets: they are for later steps of the same job, masked. */
export const SECRET_OUTPUTS: ReadonlySet<string> = new Set(['secret_server_key', 'claim_url'])

export const URL_OUTPUTS: ReadonlySet<string> = new Set(['base_url', 'jwks_url'])

/**
 * The action's outputs. None holds a password, so none holds a masked text, which GitHub would drop from
 * what a job hands on; but for Stack Auth's secrets, which are for later steps of the same job only.
 */
export function renderOutputs(report: Report): Record<string, string> {
  const { branch, integration, sweep } = report
  const missing = isBranchMissing(report) ? report.target : undefined
  return {
    base_url: integration?.baseUrl?.href ?? '',
    jwks_url: integration?.jwksUrl.href ?? '',
    result: report.result === 'failed' ? '' : report.result,
    operation: report.operation ?? '',
    created: String(report.created),
    branch_id: branch?.id ?? '',
    branch_name: branch?.name ?? missing?.branch ?? '',
    database_name: integration?.databaseName ?? '',
    auth_provider: integration?.authProvider ?? '',
    users: JSON.stringify(
      report.users.map(({ email, id = null, name = null, roles = null, status }) => ({
        email,
        id,
        name,
        roles,
        status,
      })),
    ),
    organizations: JSON.stringify(
      report.organizations.map(({ slug, id = null, name = null, status, members }) => ({
        slug,
        id,
        name,
        status,
        members: members.map(({ email, roles, status }) => ({
          email,
          role: roles.join(','),
          status,
        })),
      })),
    ),
    domains: JSON.stringify(
      report.domains.filter(({ declared }) => declared).map(({ origin }) => origin),
    ),
    sessions: JSON.stringify(Object.fromEntries(report.sessions)),
    ...report.stackOutputs,
    changes: JSON.stringify(report.changes.map(({ change, status }) => ({ change, status }))),
    swept: sweep === undefined ? '' : String(sweep.swept),
    kept: sweep === undefined ? '' : String(sweep.kept.length),
  }
}

/** The environment variables that later steps get where auth is; the last one is read by Vite. */
export function environmentVariables({ integration }: Report): [name: string, value: string][] {
  if (integration === undefined) return []
  const { baseUrl, jwksUrl } = integration
  const jwks: [string, string] = ['NEON_AUTH_JWKS_URL', jwksUrl.href]
  if (baseUrl === undefined) return [jwks]
  return [['NEON_AUTH_BASE_URL', baseUrl.href], jwks, ['VITE_NEON_AUTH_URL', baseUrl.href]]
}
