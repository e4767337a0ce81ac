import type { Plugin } from 'vite'
import { renderSVG } from 'uqr'
import { LINKS } from '../../talk.config.ts'

const PREFIX = 'virtual:qr-code/'

/**
 * Draws QR codes while the deck is built, so that no service and no library is asked at run time:
 * `import { svg, url } from 'virtual:qr-code/video'` (or `/deck`). Both are empty where there is no link.
 * @param deckUrl where the deck can be opened by others; undefined where it isn't known
 */
export function qrCodes(deckUrl: string | undefined): Plugin {
  const links: Record<string, string> = { ...LINKS, deck: deckUrl ?? '' }
  return {
    name: 'deck:qr-codes',
    resolveId: id => id.startsWith(PREFIX) ? `\0${id}` : undefined,
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`))
        return
      const name = id.slice(PREFIX.length + 1)
      const url = links[name]
      if (url === undefined)
        throw new Error(`There is no link named "${name}" to draw a QR code of; the names are ${Object.keys(links).join(', ')}.`)
      const svg = url && renderSVG(url, { border: 2, blackColor: 'currentColor', whiteColor: 'transparent' })
      return `export const url = ${JSON.stringify(url)}\nexport const svg = ${JSON.stringify(svg)}`
    },
  }
}
