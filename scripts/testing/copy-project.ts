import { cp, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** What a copy need not have: it finds the packages in the project around it. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'exports', 'test-results', 'playwright-report'])

/**
 * Copies the project.
 *
 * @param into a folder within it
 */
export async function copyProject(root: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true })
  const entries = (await readdir(root)).filter(name => !LEFT_OUT.has(name) && !name.startsWith('.'))
  for (const name of entries)
    await cp(join(root, name), join(into, name), { recursive: true })
  // The subsets of the faces are kept from the last build, as they are for whoever edits a slide.
  await cp(join(root, 'node_modules/.cache/deck-fonts'), join(into, 'node_modules/.cache/deck-fonts'), { recursive: true }).catch(() => {})
}
