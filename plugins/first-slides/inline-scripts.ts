import { READING_MEDIA } from '../../app/reading/reading-media.ts'
import { IS_NEW_ENOUGH } from '../page/oldest-browsers.ts'
import { UNABLE_EVENT } from '../page/unable-page.ts'
import { CANVAS } from './canvas.ts'

/* The scripts that stand in the page itself, each in a block of its own, so that none of their names is the page's. */

/**
 * Runs before anything is painted: the colours that Slidev will choose (logic/dark.ts), and which of the first slides
 * the address names; none where it names another page, or the reader has chosen another view than the window calls for
 * (use-view.ts). A style sheet cannot divide the window's size by the canvas's in every browser, so it is done here. Until the deck is there, a key that goes on shows the second slide: the deck then starts at that.
 */
export const BEFORE_PAINT = `{
const page = document.documentElement
let scheme
try { scheme = localStorage.getItem('slidev-color-schema') } catch {}
page.classList.add(scheme === 'dark' || scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
let view
try { view = sessionStorage.getItem('deck-view') } catch {}
const named = /^(?:#\\/?([12]?)(?:\\?.*)?)?$/.exec(location.hash)
page.dataset.first = view || !named || /[?&](print|embedded)\\b/.test(location.search) ? '' : named[1] || '1'
const fit = () => page.style.setProperty('--first-slide-scale', Math.min(innerWidth / ${CANVAS.width}, innerHeight / ${CANVAS.height}))
fit()
addEventListener('resize', fit)
const isWaiting = () => page.dataset.first === '1' && document.getElementById('first-slide') && !document.querySelector('#app [data-slidev-no]')
addEventListener('keydown', (event) => {
  if (![' ', 'ArrowRight', 'ArrowDown', 'PageDown'].includes(event.key) || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !isWaiting() || matchMedia('${READING_MEDIA}').matches) return
  event.preventDefault()
  location.hash = '#/2'
  page.dataset.first = '2'
})
}`

/**
 * Makes faces of the rules in the style element before it, in place of those. The browser has a face that is made of
 * bytes at once; one in a style sheet, even if it holds the bytes, only after the text that needs it has been laid out in
 * another.
 */
export const TYPE_AT_ONCE = `{
const style = document.currentScript.previousElementSibling
for (const [, family, weight, data, unicodeRange] of style.textContent.matchAll(/'(.+?)';font-weight:(\\d+);src:url\\(data:font\\/woff2;base64,(.+?)\\);unicode-range:(.+?)}/g))
  document.fonts.add(new FontFace(family, Uint8Array.from(atob(data), byte => byte.charCodeAt(0)), { weight, unicodeRange }))
style.remove()
}`

/** How long the start waits to be told of a paint, in milliseconds; a browser that guards its user against being recognized tells nothing. */
const PAINT_TIMEOUT = 1000

/**
 * Starts the deck, where the browser is new enough for it. Where the address names a slide that stands in the page, that is after it has been painted: until then
 * neither the network nor the processor has anything else to do. A page that nobody sees is never painted, and does not
 * wait. Each script runs in a task of its own, so that a finger or a key in between is heard.
 * @param sheets the addresses of the style sheets, which the scripts have to find
 * @param scripts the addresses of the scripts, in their order
 */
export function startAfterPaint(sheets: string[], scripts: string[]): string {
  return `{
const load = attributes => new Promise((resolve) => {
  document.head.append(Object.assign(document.createElement('link'), attributes, { onload: resolve, onerror: resolve }))
})
const parsed = new Promise(resolve => addEventListener('DOMContentLoaded', resolve))
let isStarted
const start = async () => {
  if (isStarted)
    return
  isStarted = true
  const scripts = ${JSON.stringify(scripts)}
  scripts.forEach(href => load({ rel: 'modulepreload', href }))
  await Promise.all(${JSON.stringify(sheets)}.map(href => load({ rel: 'stylesheet', href })))
  await parsed
  try {
    for (const script of scripts) {
      await import(script)
      await new Promise(resolve => setTimeout(resolve))
    }
  }
  catch (error) {
    unable('notLoaded')
    throw error
  }
}
const unable = why => dispatchEvent(new CustomEvent('${UNABLE_EVENT}', { detail: why }))
if (!(${IS_NEW_ENOUGH})) {
  unable('tooOld')
}
else if (location.protocol === 'file:') {
  // Nothing of it would come.
}
else if (document.documentElement.dataset.first && !document.hidden) {
  new PerformanceObserver(paints => paints.getEntriesByName('first-contentful-paint').forEach(start)).observe({ type: 'paint', buffered: true })
  addEventListener('visibilitychange', start)
  setTimeout(start, ${PAINT_TIMEOUT})
}
else {
  start()
}
}`
}
