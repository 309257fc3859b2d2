import * as v from 'valibot'
import { json } from '../answers.ts'
import type { AuthService } from '../auth-service.ts'
import type { Behaviour } from '../behaviour.ts'
import type { OauthProvider } from '../settings.ts'
import { ApiError, type AuthCall, onAuth, parsed } from './routing.ts'

const credentials = {
  client_id: v.optional(v.string()),
  client_secret: v.optional(v.string()),
  microsoft_tenant_id: v.optional(v.string()),
}

const newProvider = v.strictObject({
  id: v.picklist(['google', 'github', 'microsoft', 'vercel']),
  ...credentials,
})

export const oauthRoutes = [
  onAuth('GET', '/oauth_providers', listProviders),
  onAuth('POST', '/oauth_providers', addProvider),
  onAuth('PATCH', '/oauth_providers/:oauth_provider_id', changeProvider),
  onAuth('DELETE', '/oauth_providers/:oauth_provider_id', removeProvider),
]

export function listProviders({ auth, project }: AuthCall) {
  return json(200, { providers: oauthProvidersShown(auth, project.behaviour) })
}

export function changeProvider(call: AuthCall) {
  const changed = { ...providerOf(call), ...parsed(v.strictObject(credentials), call.body) }
  return kept(call, typed(changed))
}

export function removeProvider(call: AuthCall) {
  const { id } = providerOf(call)
  call.auth.change({ oauth_providers: others(call, id) })
  return json(200)
}

export function addProvider(call: AuthCall) {
  const added = typed(parsed(newProvider, call.body))
  if (call.auth.settings.oauth_providers.some(({ id }) => id === added.id)) {
    throw new ApiError(409, 'OAuth provider already exists')
  }
  return kept(call, added)
}

/** Only Google has credentials that Neon shares. */
function typed(provider: Omit<OauthProvider, 'type'>): OauthProvider {
  const type = provider.client_id && provider.client_secret ? 'standard' : 'shared'
  if (type === 'shared' && provider.id !== 'google') {
    const message = `${provider.id} needs its own client_id and client_secret`
    throw new ApiError(400, message, 'INVALID_SHARED_OAUTH_PROVIDER')
  }
  return { ...provider, type }
}

function kept(call: AuthCall, provider: OauthProvider) {
  call.auth.change({ oauth_providers: [...others(call, provider.id), provider] })
  return json(200, shown(provider, call.project.behaviour))
}

function others({ auth }: AuthCall, id: string): OauthProvider[] {
  return auth.settings.oauth_providers.filter((provider) => provider.id !== id)
}

function providerOf({ auth, params }: AuthCall): OauthProvider {
  const { oauth_providers: providers } = auth.settings
  const provider = providers.find(({ id }) => id === params['oauth_provider_id'])
  if (provider === undefined) throw new ApiError(404, 'OAuth provider not found')
  return provider
}

/** The providers as answers show them. */
export function oauthProvidersShown({ settings }: AuthService, behaviour: Behaviour) {
  return settings.oauth_providers.map((provider) => shown(provider, behaviour))
}

/** The API document has no tenant in the provider that it shows. */
function shown({ microsoft_tenant_id: _, ...provider }: OauthProvider, behaviour: Behaviour) {
  if (behaviour.oauthSecretInAnswer) return provider
  const { client_secret: _secret, ...told } = provider
  return told
}
