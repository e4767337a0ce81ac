/** A page within a slide, as the slide names it. */
export interface EmbeddedPage {
  /** The tag: `iframe`, or the name of one of Slidev's components, in lower case. */
  of: string
  address: string
  id: string
}

const ABSOLUTE = /^(?:https?:)?\/\//i

/** The address to be shown in a frame; undefined for what needs another host's script instead. */
export function embeddedAddress(page: EmbeddedPage): string | undefined {
  if (page.of === 'iframe')
    return page.address
  return page.of === 'youtube' ? `https://www.youtube.com/embed/${page.id}` : undefined
}

/** The address that a reader follows. */
export function linkedAddress(page: EmbeddedPage): string {
  if (page.address)
    return page.address
  return page.of === 'youtube' ? `https://www.youtube.com/watch?v=${page.id}` : page.of === 'tweet' ? `https://x.com/i/status/${page.id}` : `https://bsky.app/${page.id}`
}

/**
 * The host that an address asks.
 * @returns empty where it is the deck's own, or none that a browser would ask
 */
export function hostOf(address: string): string {
  if (!ABSOLUTE.test(address))
    return ''
  try {
    return new URL(address, 'https://deck.invalid/').host
  }
  catch {
    return ''
  }
}
