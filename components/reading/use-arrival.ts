import type { Ref } from 'vue'
import { useNav } from '@slidev/client'
import { onScopeDispose, ref, watch } from 'vue'
import { idle } from '../prefetch/idle'

/**
 * How many slides, from the first on, are in place. Those up to the one in the address come at once, so that nothing
 * above it grows later; the others follow while the reader's device has nothing better to do.
 */
export function useArrival(): Ref<number> {
  const { slides, currentSlideNo } = useNav()
  const arrived = ref(Math.min(currentSlideNo.value + 1, slides.value.length))

  let isLeft = false
  onScopeDispose(() => {
    isLeft = true
    history.scrollRestoration = 'auto'
  })
  // Until everything is there, a place that the browser remembers would be another one.
  history.scrollRestoration = 'manual'

  async function bringMore(): Promise<void> {
    await idle()
    if (isLeft)
      return
    if (arrived.value >= slides.value.length) {
      history.scrollRestoration = 'auto'
      return
    }
    // One at a time: a finger that comes in between waits for no more than that.
    arrived.value += 1
    void bringMore()
  }
  void bringMore()

  watch(currentSlideNo, no => arrived.value = Math.max(arrived.value, Math.min(no + 1, slides.value.length)))
  return arrived
}
