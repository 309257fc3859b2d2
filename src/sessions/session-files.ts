import { constants } from 'node:fs'
import { mkdir, open, readFile, realpath, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError, errorMessage } from '../lib/errors.ts'
import { asArray, parseJsonObject } from '../lib/json.ts'
import { printable } from '../lib/text.ts'
import { isBelow, type SessionsFolder } from '../settings/sessions-folder.ts'
import type { StorageState } from './storage-state.ts'

/** Lists what was written into a folder, so that a close removes that and nothing else. */
const INDEX = '.neon-auth-sessions.json'

const FOLDER_MODE = 0o700
const FILE_MODE = 0o600

/**
 * Writes a storage state for each user, readable only by the owner, replacing those of an earlier
 * run.
 *
 * @param states by email
 * @returns the path of each file, by email
 * @throws ActionError if the folder leads out of the allowed roots, or can't be written to
 */
export async function writeSessionFiles(
  folder: SessionsFolder,
  states: ReadonlyMap<string, StorageState>,
): Promise<Map<string, string>> {
  return await explained(folder, 'write', async () => {
    const path = await createFolder(folder)
    await removeListed(path)
    const names = [...states.keys()].map(fileName)
    // Listed before they are written: what a cancelled job leaves behind is known then.
    await writeOwn(join(path, INDEX), JSON.stringify({ files: names }))
    const written = new Map<string, string>()
    for (const [email, state] of states) {
      const file = join(path, fileName(email))
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
export async function removeSessionFiles(folder: SessionsFolder): Promise<number> {
  return await explained(folder, 'remove', async () => {
    const isThere = await realpath(folder.path).catch(() => false)
    if (isThere === false) return 0
    const path = await resolveFolder(folder)
    const removed = await removeListed(path)
    await rmdir(path).catch(() => undefined)
    return removed
  })
}

/** An email that Neon Auth accepts is a file name: no slash is in it. */
function fileName(email: string): string {
  return `${email}.json`
}

async function createFolder(folder: SessionsFolder): Promise<string> {
  await mkdir(folder.path, { recursive: true, mode: FOLDER_MODE })
  const path = await resolveFolder(folder)
  const handle = await open(path, constants.O_RDONLY | constants.O_DIRECTORY)
  try {
    await handle.chmod(FOLDER_MODE)
  } finally {
    await handle.close()
  }
  return path
}

/** The folder with all links resolved, which must not lead out of the allowed roots. */
async function resolveFolder({ path, roots }: SessionsFolder): Promise<string> {
  const real = await realpath(path)
  const realRoots = await Promise.all(roots.map((root) => realpath(root)))
  if (!realRoots.some((root) => isBelow(real, root)))
    throw new Error('a link leads out of the workspace')
  return real
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
  folder: SessionsFolder,
  verb: 'write' | 'remove',
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new ActionError({
      attempted: `${verb} session files in ${printable(folder.path, 200)}`,
      answered: printable(errorMessage(error), 200),
      remedy:
        'give `sessions` a folder of its own inside the workspace, such as playwright/.auth, that the job may write to.',
    })
  }
}
