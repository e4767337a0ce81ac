import type { Ref } from 'vue'
import { watch } from 'vue'

/**
 * Drags a part of a picture, with the main button, the pen or the first finger. Only a pointer that was pressed on it drags
 * it, and only until the story goes on.
 *
 * The handlers are for `v-on`. They keep the press from Slidev, which takes a finger that is drawn across a slide for a turn
 * of the page, and from the browser, which takes it for scrolling.
 * @param step of the story
 * @param moveTo is told where the pointer is: at the press, and wherever it moves from there
 */
export function useDrag(step: Readonly<Ref<number>>, moveTo: (event: PointerEvent) => void) {
  let end: (() => void) | undefined

  function pointerdown(event: PointerEvent): void {
    event.stopPropagation()
    if (event.button !== 0 || !event.isPrimary)
      return
    const part = event.currentTarget as Element
    part.setPointerCapture(event.pointerId)
    end = () => part.hasPointerCapture(event.pointerId) && part.releasePointerCapture(event.pointerId)
    moveTo(event)
  }

  function pointermove(event: PointerEvent): void {
    if ((event.currentTarget as Element).hasPointerCapture(event.pointerId))
      moveTo(event)
  }

  watch(step, () => end?.())

  return { pointerdown, pointermove, touchstart: (event: Event) => event.preventDefault() }
}
