import type { LoadedDeck } from './load-deck.ts'
import type { Problem } from './problem.ts'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, extname, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { claims } from '../../pages/claims.ts'
import { ALLOWED_HOSTS } from '../../talk.config.ts'
import { checkDeck } from './check-deck.ts'
import { loadDeck } from './load-deck.ts'

const { resolve: resolveModule } = createRequire(import.meta.url)
const CLIENT = dirname(resolveModule('@slidev/client/package.json'))

/**
 * Says what is wrong in the talk of a project's folder.
 * @param root the folder
 * @throws Error when a file cannot be read
 */
export async function checkProject(root: string): Promise<Problem[]> {
  return checkLoaded(await loadDeck(root), root)
}

/** Says what is wrong in a deck that has been read from a project's folder. */
export async function checkLoaded(loaded: LoadedDeck, root: string): Promise<Problem[]> {
  const names = async (folder: string, pattern: string): Promise<string[]> =>
    (await glob(pattern, { cwd: folder })).map(file => basename(file, extname(file)))
  return checkDeck(loaded, {
    root: resolve(root),
    layouts: (await Promise.all([CLIENT, root].map(folder => names(folder, 'layouts/**/*.vue')))).flat(),
    components: [...await names(CLIENT, 'builtin/*.{vue,ts}'), ...await names(root, 'components/**/*.vue')],
    claims: new Map(claims.map(({ number, voice }) => [number, voice])),
    isFile: existsSync,
    allowedHosts: ALLOWED_HOSTS,
  })
}
