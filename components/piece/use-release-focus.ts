import type { Ref } from 'vue'
import { useEventListener } from '@vueuse/core'

/**
 * Gives the keys back to the talk after a pointer has used a control: Slidev's shortcuts, and so a clicker, are dead
 * while an input or a button has the focus. Who came by keyboard keeps the control, until Escape.
 * @param root the element around the controls
 */
export function useReleaseFocus(root: Readonly<Ref<HTMLElement | null>>): void {
  let isPointed = false

  const release = () => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && root.value?.contains(activeElement))
      activeElement.blur()
  }

  useEventListener(root, 'pointerdown', () => isPointed = true)
  // A click ends most uses of a control; one made by the keyboard has no detail.
  useEventListener(root, 'click', event => event.detail > 0 && release())
  // A drag that ends elsewhere makes no click, and a click on a label makes a second one.
  useEventListener(['pointerup', 'pointercancel'], () => {
    if (isPointed)
      setTimeout(release)
    isPointed = false
  })
  useEventListener(root, 'keydown', (event) => {
    if (event.key === 'Escape')
      release()
  })
}
