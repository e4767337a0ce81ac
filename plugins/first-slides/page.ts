import type { FirstSlidesCopy, SlideText } from './in-page.ts'
import type { Snapshot } from './snapshot.ts'
import { Buffer } from 'node:buffer'
import { READING_MEDIA } from '../../app/reading/reading-media.ts'
import { CANVAS } from './canvas.ts'
import { BEFORE_PAINT, startAfterPaint, TYPE_AT_ONCE } from './inline-scripts.ts'
import * as words from './words.ts'

const NOT_READING = `not (${READING_MEDIA.split(', ').map(query => `(${query})`).join(' or ')})`

/** The few glyphs of the first slide in one face, to stand in the page. */
export interface InlineFace {
  family: string
  weight: number
  /** WOFF2. */
  font: Uint8Array
  /** The value of `unicode-range`. */
  range: string
}

/** The family that holds the first slide's glyphs, in front of the one that holds all. */
const first = (family: string) => `First ${family}`

/** Around the first slide, in the reading view. */
const AROUND_READING = '.reading>:not(main)'

/** What is drawn with the first glyphs, here and by the deck that takes the place; a document in print has one of each face. */
const FIRST_SCREENS = `html:not([data-first=""]) :is([data-slidev-no="1"],[data-slidev-no="2"],${AROUND_READING})`

/** What the page starts with, as Vite writes it: its sheets, and its script after those that it is made of. */
const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g
const PART = /\s*<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g
const SCRIPT = /\s*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g

/**
 * Writes the first slides into the built page, so that they show before any script or style sheet has come, and the text
 * of all slides for who runs no scripts.
 *
 * The deck's own scripts and style sheets, which would hold them up, are asked for by a script in the page.
 * @param html the page as Vite has written it
 * @param snapshot what the deck shows
 * @param faces the glyphs of both
 * @param faces.first those of the first slide
 * @param faces.second those that the second needs beyond them
 * @throws Error when the page has no head or body that this knows
 */
export function withFirstSlides(html: string, snapshot: Snapshot, faces: { first: InlineFace[], second: InlineFace[] }): string {
  const { canvas, reading, slides } = snapshot
  const addressesIn = (tag: RegExp) => Array.from(html.matchAll(tag), ([, address]) => address!)
  const scripts = addressesIn(SCRIPT)
  const head = `<script>${BEFORE_PAINT}</script>
<style>${styles(canvas, faces.first)}</style>
<style media="${NOT_READING}">${canvas.css}</style>
<style media="${READING_MEDIA}">${reading.css}</style>
${typeAtOnce(faces.first)}
<script>${startAfterPaint(addressesIn(STYLE_SHEET), [...addressesIn(PART), ...scripts])}</script>
`
  const body = `
<div id="first-slide"><div class="on-canvas" data-of="1">${canvas.slides[0]!.html}</div><div class="in-reading">${reading.slides[0]!.html}</div>
${typeAtOnce(faces.second)}
<div class="on-canvas" data-of="2">${canvas.slides[1]!.html}</div></div>
${withoutScripts(slides)}`
  const page = [STYLE_SHEET, PART, SCRIPT].reduce((page, tag) => page.replace(tag, ''), html)
  if (scripts.length === 0 || !page.includes('</head>') || !page.includes('<body>'))
    throw new Error('The built page has no <script> that starts it, or no <head> or <body> to put the first slides in.')
  return page
    .replace('</head>', () => `${head}</head>`)
    .replace('<body>', () => `<body>${body}`)
}

function styles({ fontVariables }: FirstSlidesCopy, faces: InlineFace[]): string {
  const families = new Set(faces.map(face => face.family))
  const variables = Object.entries(fontVariables).map(([name, list]) => {
    const family = [...families].find(family => list.includes(family))
    return family ? `${name}:'${first(family)}',${list};` : ''
  })
  return `${FIRST_SCREENS}{${variables.join('')}}
${AROUND_READING}{font-family:var(--sans)}
#first-slide{position:fixed;inset:0;z-index:1;overflow:hidden;background:var(--slidev-slide-container-background);--slidev-slide-scale:var(--first-slide-scale,1)}
.on-canvas{height:100%}
[data-first=""] #first-slide,[data-of="2"],[data-first="2"] [data-of="1"],.in-reading{display:none}
[data-first="2"] [data-of="2"]{display:block}
@media ${READING_MEDIA}{.on-canvas,[data-first="2"] #first-slide{display:none!important}.in-reading{display:block}}`
}

function typeAtOnce(faces: InlineFace[]): string {
  return `<style>${faces.map(fontFace).join('\n')}</style><script>${TYPE_AT_ONCE}</script>`
}

function fontFace({ family, weight, font, range }: InlineFace): string {
  return `@font-face{font-family:'${first(family)}';font-weight:${weight};src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')});unicode-range:${range}}`
}

function withoutScripts(slides: SlideText[]): string {
  const sections = slides.slice(1).map(({ title, paragraphs }, index) =>
    `<section><h2><span>${index + 2}</span>${escape(title)}</h2>\n${paragraphs.map(paragraph).join('\n')}</section>`)
  return `<noscript><style>
html:root,html:root body{height:auto;overflow:auto;background:var(--paper)}
html:root #app{display:none}
html:root #first-slide{position:relative;max-width:${CANVAS.width}px;height:${CANVAS.height}px;margin:0 auto}
@media ${READING_MEDIA}{html:root #first-slide{height:auto}${AROUND_READING}{display:none}}
.all-slides{box-sizing:border-box;max-width:44rem;margin:0 auto;padding:2rem 1.5rem 5rem;font-family:system-ui,sans-serif;font-size:1.0625rem;line-height:1.75;color:var(--ink);text-autospace:normal;line-break:strict}
.all-slides>p{padding-bottom:1rem;border-bottom:1.5px solid var(--hairline);color:var(--ink-soft)}
.all-slides section{margin-top:2.75rem}
.all-slides h2{position:relative;margin:0 0 .5rem;font-family:serif;font-size:1.5rem;font-weight:700;line-height:1.4;text-wrap:balance}
.all-slides h2 span{margin-right:.75rem;font-family:system-ui,sans-serif;font-size:1rem;color:var(--rise)}
.all-slides section p{margin:.5rem 0 0}
.all-slides b{padding:1px .5rem;margin-right:.25rem;border:1.5px solid currentColor;border-radius:3px;font-size:.8125rem;white-space:nowrap;color:var(--ink-soft)}
</style>
<div class="all-slides">
<p>${words.withoutScripts}</p>
${sections.join('\n')}
</div></noscript>`
}

function paragraph(text: string): string {
  return `<p>${escape(text).replaceAll('\uE000', '<b>').replaceAll('\uE001', '</b>')}</p>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
