import * as v from 'valibot'
import { json } from '../answers.ts'
import type { Behaviour } from '../behaviour.ts'
import { authProvider } from './auth.ts'
import { ApiError, type AuthCall, onAuth, parsed } from './routing.ts'

const domain = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text), 'must be a valid URI'),
)

const newDomain = v.strictObject({ domain, auth_provider: authProvider })

const unwanted = v.strictObject({
  auth_provider: authProvider,
  domains: v.array(v.strictObject({ domain: v.string() })),
})

export const domainRoutes = [
  onAuth('GET', '/domains', listDomains),
  onAuth('POST', '/domains', addDomain),
  onAuth('DELETE', '/domains', removeDomains),
]

export function listDomains({ auth, project }: AuthCall) {
  const domains = auth.settings.domains.map((trusted) => ({
    ...trusted,
    domain: spelled(trusted.domain, project.behaviour),
  }))
  return json(200, { domains })
}

export function addDomain({ auth, project, body }: AuthCall) {
  const { behaviour } = project
  const added = parsed(newDomain, body)
  const { domains } = auth.settings
  const wanted = spelled(added.domain, behaviour)
  if (domains.some((trusted) => spelled(trusted.domain, behaviour) === wanted)) {
    if (behaviour.duplicateDomain === 201) return json(201)
    throw new ApiError(409, 'domain already exists')
  }
  auth.change({ domains: [...domains, added] })
  return json(201)
}

export function removeDomains({ auth, project, body }: AuthCall) {
  const { behaviour } = project
  const { domains } = parsed(unwanted, body)
  const gone = new Set(domains.map((item) => spelled(item.domain, behaviour)))
  auth.change({
    domains: auth.settings.domains.filter((item) => !gone.has(spelled(item.domain, behaviour))),
  })
  return json(200)
}

function spelled(text: string, { domainSpelling }: Behaviour): string {
  return domainSpelling === 'trailing slash' && !text.endsWith('/') ? `${text}/` : text
}
