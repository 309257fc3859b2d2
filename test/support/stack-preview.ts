import { type Preview, type PreviewOptions, startPreview } from './preview.ts'

/** What every step says on a project that is still on Stack Auth. */
export const stack = { auth_provider: 'stack' }

/** A project with a preview branch, and no auth on any branch. */
export async function startStackPreview(options: PreviewOptions = {}): Promise<Preview> {
  const preview = await startPreview(options)
  preview.production.auth = undefined
  return preview
}

/** Has the project's production on Stack Auth, as older projects do. */
export async function putProductionOnStack({ neon }: Preview): Promise<void> {
  await neon.enableAuth('production', { provider: 'stack' })
}

/** Has the preview on Stack Auth already. */
export async function putPreviewOnStack(preview: Preview) {
  return await preview.neon.enableAuth(preview.branch().name, { provider: 'stack' })
}
