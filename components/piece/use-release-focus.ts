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
  useEventListener(['pointerup', 'pointercancel'], () => {
    if (!isPointed)
      return
    isPointed = false
    // After the click that follows a pointer's release.
    setTimeout(release)
  })
  useEventListener(root, 'keydown', (event) => {
    if (event.key === 'Escape')
      release()
  })
}
