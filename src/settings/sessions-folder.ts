import { resolve } from 'node:path'
import type { IssueSink } from '../lib/issues.ts'
import { isInside } from '../lib/paths.ts'
import { printable } from '../lib/text.ts'
import type { Workspace } from './config-file/workspace.ts'
import type { Inputs } from './inputs.ts'

/** The folder for session files. */
export interface SessionsFolder {
  /** Absolute. */
  readonly path: string
  /** One of them must hold the folder, also once all links are resolved. */
  readonly roots: readonly string[]
}

/**
 * Reads `sessions`: a folder inside the workspace, or inside the runner's folder for temporary files.
 *
 * @returns undefined if no session files are wanted, or the folder is elsewhere, which is an issue
 */
export function readSessionsFolder(
  inputs: Inputs,
  workspace: Workspace,
  issues: IssueSink,
): SessionsFolder | undefined {
  const text = inputs('sessions')
  if (text === '') return undefined
  const path = resolve(workspace.root, text)
  const roots = sessionsRoots(workspace)
  if (roots.some((parent) => isBelow(path, parent))) return { path, roots }
  issues.add(
    'sessions',
    `"${printable(text, 100)}" is not a folder inside the workspace or the runner's temporary folder; give it one of its own, such as playwright/.auth`,
  )
  return undefined
}

/** Where a folder for session files may be: in the workspace, or in the folder for temporary files. */
export function sessionsRoots({ root, environment }: Workspace): string[] {
  const temp = environment['RUNNER_TEMP']
  return temp ? [root, temp] : [root]
}

/** A folder is not below itself: the mode of a root must not change. */
export function isBelow(path: string, parent: string): boolean {
  return isInside(path, parent) && !isInside(parent, path)
}
