import { useEventListener } from '@vueuse/core'

/** From this scale on the page counts as zoomed; a finger that rests makes it waver around 1. */
const ZOOMED = 1.05

/** What one finger works, zoomed or not, and what it goes on holding when another comes. */
const CONTROLS = 'a, button, label, input, .grip'
const HELD = 'input, .grip'

/**
 * Leaves two fingers, and one on a page that is zoomed, to the browser: it zooms, and moves what it has zoomed. Slidev takes
 * each for a swipe that turns the page, also when the browser has taken it away (52.20.1, composables/useSwipeControls.ts),
 * and forbids zooming (VueUse's usePointerSwipe sets `touch-action: pan-y`, which styles/engine.css takes back).
 *
 * Can go when Slidev turns pages with one finger alone, and not after `pointercancel`.
 */
export function usePinchZoom(): void {
  const fingers = new Set<number>()
  /** Whether the fingers that are down, or were until just now, are the browser's. */
  let isBrowsers = false
  /** Whether they were two at any time. */
  let isPinch = false

  const isZoomed = (): boolean => (window.visualViewport?.scale ?? 1) > ZOOMED

  useEventListener(['pointerdown', 'pointermove', 'pointerup', 'pointercancel'], (event: PointerEvent) => {
    if (event.pointerType !== 'touch')
      return
    if (event.type === 'pointerdown') {
      if (fingers.size === 0)
        isBrowsers = isPinch = false
      fingers.add(event.pointerId)
    }
    isPinch ||= fingers.size > 1
    isBrowsers ||= isPinch || isZoomed()
    if (event.type === 'pointerup' || event.type === 'pointercancel')
      fingers.delete(event.pointerId)
    if (isBrowsers && !(event.target as Element).closest(isPinch ? HELD : CONTROLS))
      event.stopPropagation()
  }, { capture: true })

  useEventListener(window.visualViewport, 'resize', () => document.documentElement.classList.toggle('is-zoomed', isZoomed()))
}
