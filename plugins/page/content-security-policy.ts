import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ALLOWED_HOSTS } from '../../talk.config.ts'

/** What the page may load, each from where; scripts come on top. */
export type Sources = Record<`${string}-src` | 'base-uri' | 'form-action', string>

/** A page that is handed out with its folder: its own origin, and nothing else. */
export const OWN_ORIGIN: Sources = {
  'default-src': '\'self\'',
  // KaTeX's formulas carry style attributes, and Vue puts them in as markup; Slidev writes a style element when the
  // colours change. Neither can be hashed beforehand.
  'style-src': '\'self\' \'unsafe-inline\'',
  // Icons are pictures in the style sheet.
  'img-src': '\'self\' data:',
  // The cover's few glyphs stand in the page.
  'font-src': '\'self\' data:',
  // Pages of other hosts, where any are allowed.
  'frame-src': ['\'self\'', ...ALLOWED_HOSTS.map(host => `https://${host}`)].join(' '),
  'object-src': '\'none\'',
  'base-uri': '\'none\'',
  'form-action': '\'none\'',
}

/** A page that is opened as a single file: what stands in it, and nothing else. */
export const ITSELF_ALONE: Sources = {
  'default-src': '\'none\'',
  'style-src': '\'unsafe-inline\'',
  'img-src': 'data:',
  'font-src': 'data:',
  'base-uri': '\'none\'',
  'form-action': '\'none\'',
}

/**
 * Writes a Content-Security-Policy into the built page. It is made of the page as it is in the end, because each inline
 * script is allowed by its hash: so it comes after every plugin that changes the page, those that do it when the bundle
 * is closed (`closeBundle` with `order: 'pre'`) included, and before the list of files for use offline is drawn up
 * (vite-plugin-pwa, `enforce: 'post'`).
 * @param sources what the page may load
 */
export function contentSecurityPolicy(sources: Sources): Plugin {
  let page: string
  return {
    name: 'deck:content-security-policy',
    apply: 'build',
    configResolved({ root, build }) {
      page = resolve(root, build.outDir, 'index.html')
    },
    closeBundle: {
      sequential: true,
      async handler() {
        await writeFile(page, withPolicy(await readFile(page, 'utf8'), sources))
      },
    },
  }
}

/** Ends the first tag of every page, which says how its bytes are read. */
const CHARSET = /<meta charset="utf-8">/i

/**
 * Puts a policy into a page, before anything that it has a say in.
 * @throws Error when the page does not begin as Slidev's do
 */
export function withPolicy(html: string, sources: Sources): string {
  if (!CHARSET.test(html))
    throw new Error('The page has no <meta charset="utf-8"> after which its Content-Security-Policy could stand.')
  return html.replace(CHARSET, charset => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy(html, sources)}">`)
}

function policy(html: string, sources: Sources): string {
  const own = sources['default-src'] === '\'self\'' ? ['\'self\''] : []
  const scripts = [...own, ...inlineScripts(html).map(hashSource)]
  return Object.entries({ ...sources, 'script-src': scripts.join(' ') || '\'none\'' })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ')
}

const INLINE_SCRIPT = /<script(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/gi

/** What is no script of its own: code from a file, and data. */
const NOT_INLINE = /\ssrc\s*=|\stype="application\/(?:ld\+)?json"/i

function inlineScripts(html: string): string[] {
  return [...html.matchAll(INLINE_SCRIPT)]
    .filter(({ groups }) => !NOT_INLINE.test(groups!.attributes!))
    .map(({ groups }) => groups!.code!)
}

const LINE_END = /\r\n?/g

/** A browser hashes what it has parsed, in which every line ends alike. */
function hashSource(code: string): string {
  const hash = createHash('sha256').update(code.replaceAll(LINE_END, '\n')).digest('base64')
  return `'sha256-${hash}'`
}
