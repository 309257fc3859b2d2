import { stackAuthRoutes } from '../stack-auth/routes.ts'
import { authRoutes } from './auth.ts'
import { branchRoutes } from './branches.ts'
import { domainRoutes } from './domains.ts'
import { mailRoutes } from './mail.ts'
import { oauthRoutes } from './oauth.ts'
import type { Route } from './routing.ts'
import { settingsRoutes } from './settings.ts'
import { userRoutes } from './users.ts'
import { webhookRoutes } from './webhooks.ts'

/** The management API's routes for branches and their auth. */
export const routes: readonly Route[] = [
  ...branchRoutes,
  ...authRoutes,
  ...domainRoutes,
  ...userRoutes,
  ...settingsRoutes,
  ...mailRoutes,
  ...oauthRoutes,
  ...webhookRoutes,
  ...stackAuthRoutes,
]
