import type { HtmlTagDescriptor, Plugin } from 'vite'

/** The picture that `npm run pictures` draws, in `public/`. */
const PICTURE = { file: 'og-image.png', width: 1200, height: 630, alt: '封面：竞相向上，五条线一起升向右上角' }

/**
 * Writes into the page what a service shows of a link to it, before any script has run. Such services want whole
 * addresses: they, and the canonical one, are known only when the deck is built for a host.
 * @param deckUrl the address of the deck's folder, with its slash at the end; undefined where it isn't known
 */
export function sharedLink(deckUrl: string | undefined): Plugin {
  return {
    name: 'deck:shared-link',
    apply: 'build',
    transformIndexHtml: () => tags(deckUrl),
  }
}

function tags(deckUrl: string | undefined): HtmlTagDescriptor[] {
  const picture = deckUrl ? new URL(PICTURE.file, deckUrl).href : PICTURE.file
  return [
    property('og:type', 'website'),
    property('og:locale', 'zh_CN'),
    property('og:image', picture),
    property('og:image:width', String(PICTURE.width)),
    property('og:image:height', String(PICTURE.height)),
    property('og:image:alt', PICTURE.alt),
    ...deckUrl
      ? [property('og:url', deckUrl), { tag: 'link', attrs: { rel: 'canonical', href: deckUrl }, injectTo: 'head' as const }]
      : [],
  ]
}

function property(name: string, content: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { property: name, content }, injectTo: 'head' }
}
