import { useEventListener } from '@vueuse/core'
import { showToast } from '../share/use-share'
import * as words from './words'

/**
 * Says that nothing was found. Slidev's dialog «go to slide» closes at Enter then, without a word (52.20.1, Goto.vue);
 * here it stays, with what was typed. Can go when Slidev says so.
 */
export function useNothingFound(): void {
  useEventListener('keydown', (event) => {
    const { key, target } = event
    if (key !== 'Enter' || !(target instanceof HTMLInputElement) || target.id !== 'slidev-goto-input')
      return
    const wanted = target.value.trim()
    if (wanted === '' || document.querySelector('#slidev-goto-dialog li'))
      return
    event.stopPropagation()
    showToast(words.nothingFound(wanted))
  }, { capture: true })
}
