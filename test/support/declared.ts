export const userPassword = 'correct horse battery'

/** Inputs that declare three users and the preview's own domain. */
export const declared: Record<string, string> = {
  user_password: userPassword,
  users: [
    '- email: Ada@Example.com',
    '  name: Ada',
    '  roles: [admin]',
    '- email: bob@example.com',
    '- email: eve@example.com',
    '  roles: [user, editor]',
  ].join('\n'),
  domains: 'https://pr-{number}.example.com',
}
