import { lockShortcuts, useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'
import { watch } from 'vue'

/** What is written into, and keeps the keys until its writer is done. */
const WRITING = 'textarea, select, [contenteditable], input:not([type=range], [type=radio], [type=checkbox], [type=button])'

/** What can be reached with Tab and works with the arrow keys or by scrolling, though Slidev doesn't count it as a control. */
const ALSO_WORKED = '[tabindex="0"], summary, select, [contenteditable]'

/**
 * Decides, for the whole window, to whom the keys belong: Slidev's shortcuts, and so a clicker, are dead while an input,
 * a button or a link has the focus.
 *
 * - Who used a control with a pointer is done with it: the next key is the talk's.
 * - Who came to it by keyboard works it, until Escape.
 * - A control that goes away with its slide takes no key along.
 *
 * To be called once, where Slidev sets up its root.
 */
export function useKeys(): void {
  const { currentSlideNo } = useNav()
  let isPointed = false
  let unlock: (() => void) | undefined

  function focused(): HTMLElement | undefined {
    const { activeElement } = document
    return activeElement instanceof HTMLElement && activeElement !== document.body && !activeElement.closest('dialog') ? activeElement : undefined
  }

  function release(): void {
    const element = focused()
    if (element && !element.matches(WRITING))
      element.blur()
  }

  useEventListener(document, 'pointerdown', () => isPointed = true, { capture: true })
  // A click ends most uses of a control; one made by the keyboard has no detail. Before anyone hears of it: what opens
  // by it gives the focus back to where it was.
  useEventListener(document, 'click', event => event.detail > 0 && release(), { capture: true })
  // A drag that ends elsewhere makes no click, and a click on a label makes a second one.
  useEventListener(document, ['pointerup', 'pointercancel'], () => {
    if (isPointed)
      setTimeout(release)
    isPointed = false
  }, { capture: true })

  useEventListener(document, 'keydown', (event) => {
    if (event.key === 'Escape')
      focused()?.blur()
  })
  // In full screen the browser takes Escape for itself.
  useEventListener(document, 'fullscreenchange', () => document.fullscreenElement ?? release())

  useEventListener(document, 'focusin', (event) => {
    unlock?.()
    unlock = event.target instanceof Element && event.target.matches(ALSO_WORKED) ? lockShortcuts() : undefined
  })
  useEventListener(document, 'focusout', () => {
    unlock?.()
    unlock = undefined
  })

  // A browser tells nobody when it takes the focus from what is hidden.
  watch(currentSlideNo, () => {
    const element = focused()
    if (element?.closest('.slidev-page'))
      element.blur()
  }, { flush: 'sync' })
}
