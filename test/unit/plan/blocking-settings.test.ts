import { describe, expect, test } from 'vitest'
import { emailAndPassword } from '../../../src/auth-settings/email-and-password.ts'
import { magicLink } from '../../../src/auth-settings/magic-link.ts'
import type { AuthSetting, Fields, PasswordSettings } from '../../../src/auth-settings/setting.ts'
import { passwordSettingsAfter } from '../../../src/plan/blocking-settings.ts'
import type { Change } from '../../../src/plan/plan.ts'

const BEFORE: PasswordSettings = {
  enabled: true,
  email_verification_method: 'otp',
  require_email_verification: true,
  auto_sign_in_after_verification: true,
  send_verification_email_on_sign_up: true,
  send_verification_email_on_sign_in: false,
  disable_sign_up: true,
}

function set(setting: AuthSetting, body: Fields): Change {
  return { kind: 'set', setting, differences: [], body, current: undefined }
}

describe('how signing up by password is set after the changes', () => {
  test.each<[string, Change[], Partial<PasswordSettings>]>([
    ['is as before if nothing is changed', [], {}],
    [
      'is as written where it is written, and as before elsewhere',
      [
        set(emailAndPassword, { disable_sign_up: false }),
        set(emailAndPassword, { require_email_verification: false }),
      ],
      { disable_sign_up: false, require_email_verification: false },
    ],
    [
      'does not depend on a field of the same name in another setting',
      [set(magicLink, { disable_sign_up: false })],
      {},
    ],
    [
      'does not depend on a provider that is removed, or a domain that is trusted',
      [
        { kind: 'remove', setting: { ...magicLink, remove: async () => undefined } },
        { kind: 'trust', origin: 'https://a.example.com' },
      ],
      {},
    ],
  ])('%s', (_, changes, differing) => {
    expect(passwordSettingsAfter(BEFORE, changes)).toEqual({ ...BEFORE, ...differing })
  })

  test('is not known if it was not known before, whatever is written', () => {
    const changes = [set(emailAndPassword, { disable_sign_up: false })]
    expect(passwordSettingsAfter(undefined, changes)).toBeUndefined()
  })
})
