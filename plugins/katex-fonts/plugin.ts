import type { Plugin } from 'vite'

const STYLES = /\/katex\/dist\/katex(?:-swap)?(?:\.min)?\.css$/

/** A face's second and third format, each after a comma. */
const OLDER_FORMATS = /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\(["'](?:woff|truetype)["']\)/g

/**
 * KaTeX's style sheet names each of its faces in three formats, and a build would carry them all. Every browser that
 * runs the deck reads WOFF2.
 */
export function katexFonts(): Plugin {
  return {
    name: 'deck:katex-fonts',
    enforce: 'pre',
    transform(code, id) {
      return STYLES.test(id.split('?')[0]!) ? { code: withoutOlderFormats(code), map: null } : undefined
    },
  }
}

/**
 * Takes all but the WOFF2 faces out of a style sheet.
 * @param css KaTeX's own
 */
export function withoutOlderFormats(css: string): string {
  return css.replace(OLDER_FORMATS, '')
}
