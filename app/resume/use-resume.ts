import { sharedState, useNav } from '@slidev/client'
import { computed, shallowRef, watch } from 'vue'
import { readRecord, writeRecord } from './record'

/** Other decks may live under the same host, and storage is the host's. */
const key = (): string => `deck-talk ${new URL('.', location.href).pathname}`

/**
 * Remembers, from the presenter's window, where a talk stands whose clock is going, and offers to go on there to a
 * presenter who comes back after every window was closed.
 */
export function useResume() {
  const { slides, currentSlideNo, clicks, go } = useNav()
  const found = shallowRef(readRecord(localStorage.getItem(key()), slides.value.length, Date.now()))
  // Who has joined the talk in another window, or has begun another, needs no offer.
  const offer = computed(() => sharedState.timer.status === 'stopped' ? found.value : undefined)

  function forget(): void {
    found.value = undefined
    localStorage.removeItem(key())
  }

  async function accept(): Promise<void> {
    const { page, clicks, timer } = found.value!
    found.value = undefined
    sharedState.timer = timer
    await go(page, clicks)
  }

  watch([currentSlideNo, clicks, () => sharedState.timer], ([page, clicks, timer], [, , before]) => {
    if (timer.status !== 'stopped')
      localStorage.setItem(key(), writeRecord({ page, clicks, timer }, Date.now()))
    else if (before.status !== 'stopped')
      forget()
  })

  return { offer, accept, forget }
}
