import { UserError } from '../command-line/user-error.ts'

/**
 * Reads where others will open the deck, `DECK_URL`. It is set when the deck is built for a host.
 *
 * @param env the environment variables
 * @returns the address of the deck's folder, with its slash at the end; undefined where none is set
 * @throws {UserError} when it is no address of a web page, or names more than a folder
 */
export function readDeckUrl(env: NodeJS.ProcessEnv): string | undefined {
  const text = env.DECK_URL?.trim()
  if (!text)
    return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.search || url.hash || url.username)
    throw new UserError(`DECK_URL takes the deck's whole address, such as https://example.org/talk/, not "${text}".`)
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
