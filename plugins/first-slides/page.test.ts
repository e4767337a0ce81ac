import type { Snapshot } from './snapshot'
import { describe, expect, it } from 'vitest'
import { withFirstSlides } from './page'

const PAGE = `<html><head><title>竞相向上</title>
<script type="module" crossorigin src="./index.js"></script>
<link rel="modulepreload" crossorigin href="./vue.js">
<link rel="modulepreload" crossorigin href="./start.js">
<link rel="stylesheet" href="./start.css"></head><body>
<div id="app"></div></body></html>`

const fontVariables = { '--serif': '"Deck Serif", serif', '--sans': '"Deck Sans", sans-serif' }
const snapshot: Snapshot = {
  canvas: { slides: [{ html: '<h1>竞相向上</h1>', texts: [] }, { html: '<h1>G &lt; R</h1>', texts: [] }], css: 'h1{color:red}', fontVariables },
  reading: { slides: [{ html: '<h1>竞相向上</h1>', texts: [] }], css: 'h1{color:blue}', fontVariables },
  slides: [
    { title: '竞相向上', paragraphs: ['副题'] },
    { title: 'G < R', paragraphs: ['\uE000作者\uE001 一句话'] },
  ],
}
const faces = {
  first: [{ family: 'Deck Serif', weight: 700, font: new Uint8Array([1, 2, 3]), range: 'U+20' }],
  second: [{ family: 'Deck Serif', weight: 700, font: new Uint8Array([4, 5, 6]), range: 'U+52' }],
}

describe('withFirstSlides', () => {
  const html = withFirstSlides(PAGE, snapshot, faces)
  const place = (text: string) => {
    expect(html).toContain(text)
    return html.indexOf(text)
  }

  it('leaves what starts the deck to a script, which keeps its order', () => {
    expect(html).not.toMatch(/<link|<script [^>]*src/)
    expect(html).toContain('["./vue.js","./start.js","./index.js"]')
    expect(html).toContain('["./start.css"]')
    expect(place('id="app"')).toBeGreaterThan(place('id="first-slide"'))
  })

  it('puts the second slide and its glyphs behind the first, which does not wait for them', () => {
    expect(place('data-of="1"')).toBeLessThan(place('base64,BAUG'))
    expect(place('base64,BAUG')).toBeLessThan(place('data-of="2">'))
  })

  it('chooses colours and page before anything can be painted', () => {
    expect(place('slidev-color-schema')).toBeLessThan(place('<body>'))
  })

  it('puts the first glyphs before those of the family', () => {
    expect(html).toContain('--serif:\'First Deck Serif\',"Deck Serif", serif')
    expect(html).toContain('font-family:\'First Deck Serif\';font-weight:700;src:url(data:font/woff2;base64,AQID)')
  })

  it('tells the other slides to who runs no scripts', () => {
    expect(html).toContain('<h2><span>2</span>G &lt; R</h2>\n<p><b>作者</b> 一句话</p>')
    expect(html).not.toContain('副题')
  })

  it('refuses a page that it does not know', () => {
    expect(() => withFirstSlides('<p>', snapshot, faces)).toThrow('<body>')
  })
})
