/** Hosts that only the speaker's own computer answers to. */
const OWN = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\])$/

/** The way to the presenter's view of a slide. */
const PRESENTER = /^#\/presenter\//

/**
 * The address at which others find what a window shows.
 * @param here the window's own address, of a slide or of the presenter's view of it
 * @param deckUrl where the deck is hosted; empty where it was built without
 */
export function shareLink(here: string, deckUrl: string): string {
  const url = new URL(here)
  const hash = url.hash.replace(PRESENTER, '#/')
  return new URL(hash, deckUrl || `${url.origin === 'null' ? `${url.protocol}//` : url.origin}${url.pathname}`).href
}

const SCHEME = /^https?:\/\//

/**
 * An address as people read it: without its scheme, and with its characters instead of their codes, where these are right.
 * @param link any address
 */
export function readable(link: string): string {
  try {
    return decodeURI(link).replace(SCHEME, '')
  }
  catch {
    return link.replace(SCHEME, '')
  }
}

/**
 * Whether a phone in the room can open an address.
 * @param link any address
 */
export function isReachable(link: string): boolean {
  const { protocol, hostname } = new URL(link)
  return ['http:', 'https:'].includes(protocol) && !OWN.test(hostname)
}
