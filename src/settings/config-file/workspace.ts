import { constants } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { isInside } from '../../lib/paths.ts'
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

/** What a file of the workspace holds, or why it is not read. */
export type WorkspaceFile =
  | { readonly text: string }
  | { readonly problem: 'outside the workspace' | 'not a regular file' | 'too long' | 'not UTF-8' }

/**
 * Reads a file of the checkout, in which anybody who opens a pull request may have put links: to a file
 * of the runner's, to a pipe that nobody writes to, to a device without an end.
 *
 * @param path relative to the workspace, or inside it
 * @param maxBytes reads at most this many
 * @throws Node's error if it can't be read
 */
export async function readWorkspaceFile(
  root: string,
  path: string,
  maxBytes: number,
): Promise<WorkspaceFile> {
  const [folder, file] = await Promise.all([realpath(root), realpath(resolve(root, path))])
  if (!isInside(file, folder)) return { problem: 'outside the workspace' }
  // Opening a pipe would wait for somebody who writes to it. All links are resolved by now.
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants
  const handle = await open(file, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
  try {
    if (!(await handle.stat()).isFile()) return { problem: 'not a regular file' }
    const bytes = await readBytes(handle, maxBytes + 1)
    if (bytes.length > maxBytes) return { problem: 'too long' }
    const text = decode(bytes)
    return text === undefined ? { problem: 'not UTF-8' } : { text }
  } finally {
    await handle.close()
  }
}

/** @returns undefined if the bytes are not text in UTF-8; without the mark that may stand before it */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // No text has this, but UTF-16 between any two letters of English.
    return text.includes('\u0000') ? undefined : text
  } catch {
    return undefined
  }
}

/** @returns as many bytes from the beginning as there are, `count` at most */
async function readBytes(handle: FileHandle, count: number): Promise<Buffer> {
  const buffer = Buffer.alloc(count)
  let length = 0
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length, count - length, length)
    length += bytesRead
    if (bytesRead === 0 || length === count) return buffer.subarray(0, length)
  }
}
