import { UserError } from '../command-line/user-error'

/** Begin a query or a fragment in the address of a module, encode a character of it, or end the text that it stands in. */
const MEANT_OTHERWISE = /[#?%'"]/

/**
 * Makes sure that Slidev can build in a folder. Its addresses of modules are made of the folder's path as it is
 * (52.20.1, `toAtFS`), so that some characters end them early. Can go when they are encoded there.
 *
 * @throws {UserError} when its path has such a character
 */
export function assertProjectPath(root: string): void {
  const [character] = MEANT_OTHERWISE.exec(root) ?? []
  if (character)
    throw new UserError(`The deck cannot be built in ${root}, because the path has a ${character}: rename that folder.`)
}
