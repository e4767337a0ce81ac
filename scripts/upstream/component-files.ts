import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import IconsResolver from 'unplugin-icons/resolver'

/** A folder of components, and which files in it are some. */
interface ComponentFolder {
  folder: string
  files: string
}

const SLIDEVS: ComponentFolder = { folder: fileURLToPath(import.meta.resolve('@slidev/client/builtin/Link.vue').replace('Link.vue', '')), files: '*.{vue,ts}' }

const NAME = /([^/]+)\.\w+$/

/**
 * Finds components in a project whose path means something in a glob pattern, such as `[2025] talk`: Slidev 52.20.1 makes a
 * pattern of the path, and unplugin-vue-components 32.1.0 lets none of it be escaped, so that it finds none there, and says
 * nothing. It asks these for every name that it has not found itself.
 * Can go when it looks into the folders that it is given by their path.
 *
 * @param folder the project's components
 */
export function componentResolvers(folder: string) {
  const folders = [{ folder, files: '**/*.vue' }, SLIDEVS]
  // The second is Slidev's own, which a list takes the place of.
  return [(name: string) => findComponents(folders).get(name), IconsResolver({ prefix: '' })]
}

/**
 * The components in some folders.
 *
 * @returns each one's path by its name; of two with one name, that in the first folder
 */
export function findComponents(folders: ComponentFolder[]): Map<string, string> {
  return new Map(folders.toReversed().flatMap(({ folder, files }) =>
    globSync(files, { cwd: folder }).map(file => [NAME.exec(file)![1]!, join(folder, file).replaceAll('\\', '/')] as const)))
}
