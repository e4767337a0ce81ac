import type { DeckSlide } from '@slidev/client'
import type { Ref } from 'vue'
import { useNav } from '@slidev/client'
import { useDebounceFn, useEventListener, useResizeObserver } from '@vueuse/core'
import { nextTick, onMounted, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { ADDRESS_DELAY } from '../address/replace-query'

/** The height at which a reader reads, as a share of the window's; the slide that crosses it is the one in view. */
const READING_LINE = 0.3

/**
 * Keeps the place in the reading view and the slide in the address at one: the address follows the scrolling,
 * and the page goes where a link, the contents or the browser's history say.
 * @param root the element whose children are the slides, each with its number in `data-no`
 * @param isComplete whether all slides are in place
 */
export function useScrollSync(root: Readonly<Ref<HTMLElement | null>>, isComplete: Readonly<Ref<boolean>>) {
  const { slides, currentSlideNo } = useNav()
  const route = useRoute()
  const router = useRouter()

  /** Number of the slide in view. */
  const inView = ref(currentSlideNo.value)
  /** The slide that is held in place while things above it are still growing, until the reader moves. */
  let held: number | undefined
  /** The number that was last written to the address here. */
  let written: number | undefined

  const elementOf = (no: number) => root.value?.querySelector(`[data-no="${no}"]`)

  function slideAtLine(): number {
    const line = window.innerHeight * READING_LINE
    const reached = Array.from(root.value?.children ?? []).filter(child => child.getBoundingClientRect().top <= line)
    return Number((reached.at(-1) as HTMLElement | undefined)?.dataset.no ?? 1)
  }

  function hold(no: number): void {
    held = no
    inView.value = no
    elementOf(no)?.scrollIntoView({ behavior: 'instant', block: 'start' })
  }

  const writeAddress = useDebounceFn(() => {
    if (inView.value === currentSlideNo.value || !root.value)
      return
    written = inView.value
    void router.replace({ path: pathOf(slides.value[inView.value - 1]!) })
  }, ADDRESS_DELAY)

  function follow(): void {
    if (held !== undefined) {
      const { scrollTop, scrollHeight, clientHeight } = document.documentElement
      const isAtEnd = scrollTop + clientHeight > scrollHeight - 2
      if (isAtEnd || Math.abs(elementOf(held)?.getBoundingClientRect().top ?? 0) < 2)
        return
      // What comes in above moves it, too.
      if (!isComplete.value)
        return hold(held)
      held = undefined
    }
    inView.value = slideAtLine()
    void writeAddress()
  }

  useEventListener(window, 'scroll', follow, { passive: true })
  useEventListener(window, ['touchmove', 'wheel', 'keydown', 'pointerdown'], () => held = undefined, { passive: true })
  useResizeObserver(root, () => held !== undefined && hold(held))

  watch(() => [currentSlideNo.value, route.fullPath], async ([no], [before]) => {
    if (no === before || no === written) {
      written = undefined
      return
    }
    // Going back, the browser itself brings the very place back.
    await nextTick()
    await new Promise(requestAnimationFrame)
    if (slideAtLine() !== no)
      hold(Number(no))
    else
      inView.value = Number(no)
  })

  onMounted(() => {
    if (currentSlideNo.value > 1)
      hold(currentSlideNo.value)
  })

  return { inView }
}

/** The address of a slide, as Slidev writes it. */
export function pathOf(slide: DeckSlide): string {
  return `/${slide.meta.slide.frontmatter.routeAlias ?? slide.no}`
}
