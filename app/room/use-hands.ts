import { createGlobalState } from '@vueuse/core'
import { computed } from 'vue'
import { useSharedText } from '../windows/shared-text'
import { readHands, withHand, withoutHands, writeHands } from './hands'
import { posed } from './room'

/** The show of hands, the same in all windows: the speaker counts with a key. */
export const useHands = createGlobalState(() => {
  const { text, set } = useSharedText('hands')
  const hands = computed(() => readHands(text.value))

  /**
   * Raises a hand for a suggestion of the question that is open, or takes one back; without one it does nothing.
   * @param suggestion its index
   * @param by 1 or -1
   */
  function count(suggestion: number, by: 1 | -1): void {
    const { question, suggestions, answer } = posed.value ?? {}
    if (question && !answer && suggestion < suggestions!.length)
      set(writeHands(withHand(hands.value, question.id, suggestion, by)))
  }

  /** Takes back all hands that were raised at a question. */
  function reset(id: string): void {
    if (hands.value[id])
      set(writeHands(withoutHands(hands.value, id)))
  }

  return { hands, count, reset }
})
