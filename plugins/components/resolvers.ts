import { fileURLToPath } from 'node:url'
import IconsResolver from 'unplugin-icons/resolver'
import { findComponents } from '../../scripts/deck/find-components.ts'

/** The folder of the components that come with Slidev. */
const BUILTIN = fileURLToPath(import.meta.resolve('@slidev/client/builtin/Link.vue').replace('Link.vue', ''))

/**
 * Finds components in a project whose path means something in a glob pattern, such as `[2025] talk`: Slidev 52.20.1 makes a
 * pattern of the path, and unplugin-vue-components 32.1.0 lets none of it be escaped, so that it finds none there, and says
 * nothing. It asks these for every name that it has not found itself.
 * Can go when it looks into the folders that it is given by their path.
 *
 * @param folder the project's components
 */
export function componentResolvers(folder: string) {
  return [
    (name: string) => findComponents(folder).get(name) ?? findComponents(BUILTIN, '*.{vue,ts}').get(name),
    // Slidev's own, which a list takes the place of.
    IconsResolver({ prefix: '' }),
  ]
}
