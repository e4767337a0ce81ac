import type { HtmlTagDescriptor, Plugin } from 'vite'
import { AUTHOR, DESCRIPTION, KEYWORDS, PICTURE } from '../../talk.config.ts'

/** The picture that `npm run pictures` draws, in `public/`. */
const FILE = { name: 'og-image.png', width: 1200, height: 630 }

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
  const picture = deckUrl ? new URL(FILE.name, deckUrl).href : FILE.name
  return [
    property('og:description', DESCRIPTION),
    property('og:type', 'website'),
    property('og:locale', 'zh_CN'),
    property('og:image', picture),
    property('og:image:width', String(FILE.width)),
    property('og:image:height', String(FILE.height)),
    property('og:image:alt', PICTURE),
    ...deckUrl
      ? [property('og:url', deckUrl), { tag: 'link', attrs: { rel: 'canonical', href: deckUrl }, injectTo: 'head' as const }]
      : [],
  ]
}

/**
 * Writes into the page what it says of itself, in a build and in the dev server. Slidev would do so from `info`, `author` and
 * `keywords` of the headmatter, but with quotation marks around it (52.20.1, toAttrValue). Can go back there when it no longer does.
 */
export function aboutTheTalk(): Plugin {
  const about = { description: DESCRIPTION, author: AUTHOR, keywords: KEYWORDS.join(',') }
  return {
    name: 'deck:about-the-talk',
    transformIndexHtml: () => Object.entries(about).map(([name, content]) => ({ tag: 'meta', attrs: { name, content }, injectTo: 'head' as const })),
  }
}

function property(name: string, content: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { property: name, content }, injectTo: 'head' }
}
