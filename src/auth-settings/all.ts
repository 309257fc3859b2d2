import { allowLocalhost } from './allow-localhost.ts'
import { emailAndPassword } from './email-and-password.ts'
import { emailProvider } from './email-provider.ts'
import { magicLink } from './magic-link.ts'
import { name } from './name.ts'
import { oauthProviders } from './oauth-providers.ts'
import { organization } from './organization.ts'
import { phoneNumber } from './phone-number.ts'
import type { AuthSetting } from './setting.ts'
import { webhooks } from './webhooks.ts'

/** Every setting of a branch's auth that can be declared. A new one is added here. */
export const AUTH_SETTINGS: readonly AuthSetting[] = [
  name,
  allowLocalhost,
  emailAndPassword,
  emailProvider,
  ...oauthProviders,
  organization,
  magicLink,
  phoneNumber,
  webhooks,
]
