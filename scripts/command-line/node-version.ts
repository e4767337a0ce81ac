import { UserError } from './user-error'

/** The oldest Node that the deck builds on; `engines` in package.json says the same. */
const OLDEST_NODE = { major: 20, minor: 19 }

/**
 * Makes sure that this Node can build and serve the deck.
 *
 * @param version a Node version without its `v`, such as `20.19.0`
 * @throws {UserError} when that version is too old
 */
export function assertNodeVersion(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor))
    throw new UserError(`The deck needs Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer and this is Node ${version}: install a newer one from https://nodejs.org.`)
}
