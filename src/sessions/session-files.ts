import { constants } from 'node:fs'
import { mkdir, open, readFile, realpath, rm, rmdir } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { ActionError } from '../lib/errors.ts'
import { asArray, parseJsonObject } from '../lib/json.ts'
import { printable } from '../lib/text.ts'
import type { StorageState } from './storage-state.ts'

/** Folders in which session files may be written. */
export interface AllowedRoots {
  readonly workspace: string
  /** The runner's folder for temporary files; undefined outside a runner. */
  readonly temp: string | undefined
}

/** Lists what was written into a folder, so that a close removes that and nothing else. */
const INDEX = '.neon-auth-sessions.json'

const FOLDER_MODE = 0o700
const FILE_MODE = 0o600

/**
 * Where a folder of the `sessions` input is.
 *
 * @returns undefined if it is not below one of the allowed roots, going by its name
 */
export function resolveFolder(folder: string, roots: AllowedRoots): string | undefined {
  const path = resolve(roots.workspace, folder)
  return allowed(roots).some((root) => isBelow(path, root)) ? path : undefined
}

function allowed({ workspace, temp }: AllowedRoots): string[] {
  return temp === undefined ? [workspace] : [workspace, temp]
}

/** A root itself is not below itself: its mode must not change. */
function isBelow(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/**
 * Writes a storage state for each user, readable by the owner alone, in place of those of an earlier
 * run.
 *
 * @param states by email
 * @returns the path of each file, by email
 * @throws ActionError if the folder leads out of the allowed roots, or can't be written to
 */
export async function writeSessionFiles(
  folder: string,
  roots: AllowedRoots,
  states: ReadonlyMap<string, StorageState>,
): Promise<Map<string, string>> {
  return await explained(folder, 'write', async () => {
    const path = await createFolder(folder, roots)
    await removeListed(path)
    const names = new Map([...states.keys()].map((email) => [email, `${email}.json`]))
    // Listed before they are written: what a cancelled job leaves behind is known then.
    await writeOwn(join(path, INDEX), JSON.stringify({ files: [...names.values()] }))
    const written = new Map<string, string>()
    for (const [email, state] of states) {
      const file = join(path, `${email}.json`)
      await writeOwn(file, `${JSON.stringify(state, null, 2)}\n`)
      written.set(email, file)
    }
    return written
  })
}

/**
 * Removes what was written into a folder; the folder too, if nothing else is in it.
 *
 * @returns how many session files were removed
 * @throws ActionError if something is there and can't be removed
 */
export async function removeSessionFiles(folder: string, roots: AllowedRoots): Promise<number> {
  return await explained(folder, 'remove', async () => {
    const path = await existingFolder(folder, roots)
    if (path === undefined) return 0
    const removed = await removeListed(path)
    await rmdir(path).catch(() => undefined)
    return removed
  })
}

async function createFolder(folder: string, roots: AllowedRoots): Promise<string> {
  await mkdir(folder, { recursive: true, mode: FOLDER_MODE })
  const path = await existingFolder(folder, roots)
  if (path === undefined) throw new Error('it was removed at once')
  const handle = await open(path, constants.O_RDONLY | constants.O_DIRECTORY)
  try {
    await handle.chmod(FOLDER_MODE)
  } finally {
    await handle.close()
  }
  return path
}

/** The folder with all links resolved, which must not lead out of the allowed roots. */
async function existingFolder(folder: string, roots: AllowedRoots): Promise<string | undefined> {
  const path = await realpath(folder).catch(() => undefined)
  if (path === undefined) return undefined
  const real = await Promise.all(allowed(roots).map((root) => realpath(root)))
  if (!real.some((root) => isBelow(path, root)))
    throw new Error('a link leads out of the workspace')
  return path
}

/** The file must be new, so that no link in its place is followed. */
async function writeOwn(file: string, text: string): Promise<void> {
  await rm(file, { force: true })
  const handle = await open(file, 'wx', FILE_MODE)
  try {
    await handle.writeFile(text)
  } finally {
    await handle.close()
  }
}

async function removeListed(folder: string): Promise<number> {
  const index = join(folder, INDEX)
  const text = await readFile(index, 'utf8').catch(() => '')
  const files = asArray(parseJsonObject(text)['files']).filter(
    (name): name is string => typeof name === 'string' && /^[^/\\]+@[^/\\]+\.json$/.test(name),
  )
  for (const name of files) await rm(join(folder, name), { force: true })
  await rm(index, { force: true })
  return files.length
}

async function explained<T>(
  folder: string,
  verb: 'write' | 'remove',
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new ActionError({
      attempted: `${verb} session files in ${printable(folder, 200)}`,
      answered: printable(error instanceof Error ? error.message : String(error), 200),
      remedy:
        'give `sessions` a folder of its own inside the workspace, such as playwright/.auth, that the job may write to.',
    })
  }
}
