/** A mail that an auth service, or a test of its mail settings, would have sent. */
export interface Mail {
  readonly branchId: string
  readonly kind: 'verification' | 'otp' | 'magic-link' | 'invitation' | 'test'
  readonly to: string
  /** The link or the one-time password in it. */
  readonly content: string
}
