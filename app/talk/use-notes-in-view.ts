import { useNav } from '@slidev/client'
import { watch } from 'vue'

/**
 * Keeps the notes of the current click in view. Slidev marks them, but scrolls to them in the dev server alone
 * (52.20.1: NoteStatic.vue doesn't pass `auto-scroll` on). Can go when it does.
 */
export function useNotesInView(): void {
  const { isPresenter, currentSlideNo, clicks } = useNav()
  watch([currentSlideNo, clicks], () => {
    if (!isPresenter.value)
      return
    // The notes are marked after this, with the page.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const mark = document.querySelector('.slidev-note-click-mark-active')
      if (mark)
        mark.scrollIntoView({ block: 'start' })
      else
        document.querySelector('.slidev-note')?.scrollTo({ top: 0 })
    }))
  }, { immediate: true })
}
