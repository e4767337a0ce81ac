/** What a page has noted about itself, in milliseconds since it was asked for. */
export interface Noted {
  firstPaint: number
  largestPaint: number
  /** When the first slide's title stood in a web font; undefined when it never did. */
  type?: number
  /** When the second slide stood there; undefined when nobody went on. */
  secondSlide?: number
  layoutShift: number
}

/** To run in a page before any function of these scripts: tsx gives functions their names with a helper that the page lacks. */
export const NAME_HELPER = 'globalThis.__name = target => target'

declare global {
  interface Window {
    noted: Noted
  }
}

/**
 * Runs in a page before anything else, and notes what a viewer would notice.
 * @param goesOn whether to press the key for the next slide until it shows
 */
export function takeNotes(goesOn: boolean): void {
  const noted: Noted = window.noted = { firstPaint: 0, largestPaint: 0, layoutShift: 0 }
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint')
      noted.firstPaint = entry.startTime
  })
  observe('largest-contentful-paint', entry => noted.largestPaint = entry.startTime)
  observe('layout-shift', entry => noted.layoutShift += (entry as PerformanceEntry & { value: number }).value)

  const isShown = (title: Element | null) => title?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false

  const lookAtType = () => {
    const title = document.querySelector('h1')
    const family = title && isShown(title) && getComputedStyle(title).fontFamily.split(',')[0]!.replaceAll('"', '')
    if ([...document.fonts].some(face => face.status === 'loaded' && face.family.replaceAll('"', '') === family))
      noted.type = performance.now()
    else
      requestAnimationFrame(lookAtType)
  }
  requestAnimationFrame(lookAtType)

  const goOn = () => {
    if (isShown(document.querySelector('[data-slidev-no="2"] h1')))
      noted.secondSlide = performance.now()
    else
      requestAnimationFrame(goOn)
    if (location.hash.startsWith('#/2'))
      return
    for (const type of ['keydown', 'keyup'])
      window.dispatchEvent(new KeyboardEvent(type, { key: 'ArrowRight', code: 'ArrowRight', bubbles: true }))
  }
  if (goesOn)
    requestAnimationFrame(goOn)
}
