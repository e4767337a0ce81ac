import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { globSync } from 'tinyglobby'

const NAME = /([^/]+)\.\w+$/
const FENCED = /^```.*\n(?:(?!```).*\n)*```/gm

/**
 * Finds the components in a folder. Its path may have any characters, those of glob patterns included.
 *
 * @param folder an absolute path; where there is none there are no components
 * @param files a glob pattern within it
 * @returns each one's path, with slashes, by its name
 */
export function findComponents(folder: string, files = '**/*.vue'): Map<string, string> {
  return new Map(globSync(files, { cwd: folder }).map(file => [NAME.exec(file)![1]!, join(folder, file).replaceAll('\\', '/')]))
}

/**
 * The names of the pieces among some components: those whose folder has stages.
 *
 * @param components as `findComponents` gives them
 */
export function piecesAmong(components: Map<string, string>): string[] {
  return [...components].filter(([, path]) => existsSync(join(dirname(path), 'stages.ts'))).map(([name]) => name)
}

/**
 * How often a slide uses some components.
 *
 * @param content its Markdown; what stands in blocks of code is no use
 * @param names those of the components
 */
export function countUses(content: string, names: string[]): number {
  const markup = content.replace(FENCED, '')
  return names.reduce((sum, name) => sum + markup.split(new RegExp(`<${name}(?=[\\s/>])`)).length - 1, 0)
}
