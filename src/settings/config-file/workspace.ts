import type { Environment } from './environment.ts'

/** Where configuration files come from. */
export interface Workspace {
  /** The folder that paths are relative to. */
  readonly root: string
  readonly environment: Environment
}

/** The workspace of the job that an environment belongs to. */
export function jobWorkspace(environment: Environment = process.env): Workspace {
  return { root: environment['GITHUB_WORKSPACE'] || process.cwd(), environment }
}
