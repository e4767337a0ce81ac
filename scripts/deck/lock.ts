import { access, constants } from 'node:fs/promises'
import { resolve } from 'node:path'
import { lock } from 'proper-lockfile'
import { makeFolder } from './make-folder'

/** Where what is built is worked at, in the project's folder. */
export const CACHE = 'node_modules/.cache'

/** After how many milliseconds without a sign of life a lock is taken for one that a crash has left behind. */
const STALE = 10_000

/** How often somebody who waits looks again, in milliseconds. */
const POLL_INTERVAL = 250

/**
 * Does what no two commands may do in one project at once: building the deck, and reading what was built. Says so while it
 * waits for another command. In a folder that cannot be written nobody builds, and nobody has to wait.
 *
 * @param work is done while no other command works there
 */
export async function withLock<Result>(root: string, work: () => Promise<Result>): Promise<Result> {
  const cache = resolve(root, CACHE)
  if (!await canWrite(cache))
    return work()
  const options = {
    lockfilePath: resolve(cache, 'deck.lock'),
    stale: STALE,
    // A computer that slept through its sign of life works on when it wakes.
    onCompromised: () => {},
  }
  const release = await lock(root, options).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ELOCKED')
      throw error
    console.error('Another command is building this deck: waiting until it has ended.')
    return lock(root, { ...options, retries: { forever: true, minTimeout: POLL_INTERVAL, maxTimeout: POLL_INTERVAL } })
  })
  try {
    return await work()
  }
  finally {
    await release().catch(() => {})
  }
}

async function canWrite(folder: string): Promise<boolean> {
  return makeFolder(folder).then(() => access(folder, constants.W_OK)).then(() => true, () => false)
}
