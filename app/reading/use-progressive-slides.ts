import type { Ref } from 'vue'
import { useNav } from '@slidev/client'
import { useEventListener, useTimeoutFn } from '@vueuse/core'
import { onScopeDispose, ref, watch } from 'vue'
import { idle } from '../prefetch/idle'

/** What tells that someone has begun to read; a screen reader and the browser's own search scroll, too. */
const SIGNS: (keyof WindowEventMap)[] = ['scroll', 'wheel', 'touchstart', 'pointerdown', 'keydown', 'focusin']

/** When the rest comes all the same, in milliseconds: who searches or prints the page gives no sign before. */
const PAUSE = 10_000

/**
 * How many slides, from the first on, are in place. Those up to the one in the address come at once, so that nothing
 * above it grows later, and the next one as soon as there is time. The others are work of a second and more for a phone:
 * they follow, one by one, when someone has begun to read.
 */
export function useProgressiveSlides(): Ref<number> {
  const { slides, currentSlideNo } = useNav()
  const arrived = ref(currentSlideNo.value)
  const bring = (count: number) => arrived.value = Math.max(arrived.value, Math.min(count, slides.value.length))

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
    bring(arrived.value + 1)
    void bringMore()
  }

  const { isPending, stop } = useTimeoutFn(() => void bringMore(), PAUSE)
  useEventListener(window, SIGNS, () => {
    if (!isPending.value)
      return
    stop()
    void bringMore()
  }, { passive: true })

  void idle().then(() => bring(currentSlideNo.value + 1))
  watch(currentSlideNo, no => bring(no + 1))
  return arrived
}
