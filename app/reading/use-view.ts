import { useNav } from '@slidev/client'
import { createSharedComposable, useMediaQuery, useSessionStorage } from '@vueuse/core'
import { computed } from 'vue'
import { READING_MEDIA } from './reading-media'

/** How the deck is shown at its own addresses: one slide at a time, or all of them to scroll through. */
export type View = 'slides' | 'reading'

/** The view that the window calls for, or the one that its reader has chosen for as long as the window lives. */
export const useView = createSharedComposable(() => {
  const { isPrintMode } = useNav()
  const isCalledFor = useMediaQuery(READING_MEDIA)
  const chosen = useSessionStorage<View | ''>('deck-view', '')

  const fitting = computed<View>(() => isCalledFor.value ? 'reading' : 'slides')
  const view = computed<View>(() => {
    if (isPrintMode.value)
      return 'slides'
    return ['slides', 'reading'].includes(chosen.value) ? chosen.value as View : fitting.value
  })

  function choose(wanted: View): void {
    chosen.value = wanted === fitting.value ? '' : wanted
  }

  return { view, choose }
})
