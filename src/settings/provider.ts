import type { IssueSink, Issues } from '../lib/issues.ts'
import { type Inputs, readChoice } from './inputs.ts'
import { isStackOperation, type Operation } from './operation.ts'

/** The providers of Neon Auth; `stack` is the legacy Stack Auth. */
export const AUTH_PROVIDERS = ['better_auth', 'stack'] as const

export type AuthProvider = (typeof AUTH_PROVIDERS)[number]

/** Reads `auth_provider`, and whether the operation is one that it has. */
export function readProvider(
  inputs: Inputs,
  operation: Operation,
  issues: IssueSink,
): AuthProvider {
  const provider = readChoice(inputs, 'auth_provider', AUTH_PROVIDERS, issues) ?? 'better_auth'
  if (provider !== 'stack' && isStackOperation(operation)) {
    issues.add('operation', `${operation} is for \`auth_provider: stack\` only`)
  }
  return provider
}

/** The input has to say the provider: a teardown reads no file. */
export function checkProviderOfFile(
  authProvider: AuthProvider | undefined,
  provider: AuthProvider,
  issues: Issues,
): void {
  if (authProvider === undefined || authProvider === provider) return
  issues.add(
    'config_file.auth_provider',
    `is ${authProvider}, but the input auth_provider is ${provider}; set the input, because a teardown does not read the file`,
  )
}
