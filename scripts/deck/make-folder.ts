import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those around it that are missing. Node's own recursive `mkdir` (20.20, 24.0) never ends where the
 * system says that something is missing which is there, as in `/proc`; it can take this one's place when it does.
 *
 * @param folder an absolute path
 * @throws the system's error when it cannot be made
 */
export async function makeFolder(folder: string): Promise<void> {
  const error = await attempt(folder)
  if (error?.code === 'ENOENT' && dirname(folder) !== folder) {
    await makeFolder(dirname(folder))
    const again = await attempt(folder)
    if (again)
      throw again
  }
  else if (error) {
    throw error
  }
}

/** Resolves to why there is no such folder now. */
async function attempt(folder: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(folder)
    return undefined
  }
  catch (error) {
    const isThere = await stat(folder).then(found => found.isDirectory(), () => false)
    return isThere ? undefined : error as NodeJS.ErrnoException
  }
}
