import { VERSION } from '../../lib/version.ts'

/** The Better Auth whose responses this client understands best; it understands older ones too. */
export const BETTER_AUTH_VERSION = '1.7.25'

/**
 * What Neon's own clients tell the auth service of themselves. A client without `betterAuthVersion`
 * is served as one of an older generation. (`X-Neon-Client-Info` in neondatabase/neon-js)
 */
export const CLIENT_INFO_HEADER = {
  'x-neon-client-info': JSON.stringify({
    sdk: 'neon-auth-preview',
    version: VERSION,
    runtime: 'node',
    runtimeVersion: process.versions.node,
    platform: process.platform,
    arch: process.arch,
    betterAuthVersion: BETTER_AUTH_VERSION,
  }),
}
