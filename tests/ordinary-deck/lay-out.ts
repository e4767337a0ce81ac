import { cp, mkdtemp, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the project's code is made of: all but this talk. */
const CODE = ['app', 'components', 'layouts', 'pages/claims.ts', 'plugins', 'public', 'scripts', 'setup', 'styles', 'types', 'talk.config.ts', 'custom-nav-controls.vue', 'global-top.vue', 'index.html', 'package.json', 'tsconfig.json', 'uno.config.ts', 'vite.config.ts']

/**
 * Lays another talk out beside the project's own code, as somebody would who begins a talk of their own with it.
 * @param root the project's folder
 * @param talk the folder of the other talk
 * @returns a folder that can be built, to be removed afterwards
 */
export async function layOutDeck(root: string, talk: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-ordinary-'))
  for (const name of CODE)
    await cp(join(root, name), join(folder, name), { recursive: true })
  await cp(talk, folder, { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}
