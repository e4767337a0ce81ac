import { sharedState, useDrawings, useNav } from '@slidev/client'
import { cursorStyle } from '@slidev/client/state/storage.ts'
import { watchDebounced } from '@vueuse/core'

/** How long the presenter's pointer may rest before it goes, in milliseconds. */
const REST = 3000

/**
 * The presenter's pointer and pen. Slidev leaves the one on the projector where it was last, also when its window is gone
 * (52.20.1, pages/presenter.vue), and takes up the other at the next talk as it was left at the last.
 * To be called once a window.
 */
export function usePointers(): void {
  const { isPresenter } = useNav()
  const { drawingEnabled } = useDrawings()

  if (isPresenter.value)
    drawingEnabled.value = false
  // A window that nobody has pointed in would show a point of its own in the corner.
  else
    cursorStyle.value = 'cursor'

  watchDebounced(() => sharedState.cursor, () => sharedState.cursor = undefined, { debounce: REST, deep: true })
}

/** Points with a red point instead of an arrow, or again with the arrow. */
export function toggleLaser(): void {
  cursorStyle.value = cursorStyle.value === 'laser' ? 'cursor' : 'laser'
}
