import type { Environment } from './environment.ts'

/** Where configuration files come from. */
export interface Workspace {
  /** The folder that paths are relative to. */
  readonly root: string
  readonly environment: Environment
}

/** The workspace and the environment of the job that this process belongs to. */
export function jobWorkspace(): Workspace {
  return {
    root: process.env['GITHUB_WORKSPACE'] || process.cwd(),
    environment: process.env,
  }
}
