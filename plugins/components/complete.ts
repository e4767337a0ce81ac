import type { Plugin } from 'vite'
import { findComponents } from '../../scripts/deck/find-components.ts'

/** A component that is looked for when the page runs, because the build has found none of its name. */
const LEFT = /\b_?resolveComponent\d*\("([^"]+)"/g

/**
 * Fails a build that has lost a component: one that a slide or another component uses, that has a file, and that has not
 * come into the bundle. In its place the page would show nothing.
 *
 * @param folder the project's components
 */
export function completeComponents(folder: string): Plugin {
  return {
    name: 'deck:complete-components',
    apply: 'build',
    transform: {
      // Once the names have been replaced by imports.
      order: 'post',
      handler(code, id) {
        if (id.includes('/node_modules/'))
          return
        const lost = Array.from(code.matchAll(LEFT), ([, name]) => name!).find(name => findComponents(folder).has(name))
        if (lost)
          this.error({ id, message: `<${lost}> is used here and was not built, though ${findComponents(folder).get(lost)} is there: move the project to a folder whose path has letters and digits alone.` })
      },
    },
  }
}
