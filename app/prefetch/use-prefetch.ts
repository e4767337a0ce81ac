import { useNav } from '@slidev/client'
import { onMounted, watch } from 'vue'
import { loadSlides } from './load-slides'

/**
 * Has the slides ready before they are shown: all of them fetched, and those beside the current one in the page. Slidev
 * itself puts all of them into the page after three seconds, where most are of no use for long and cost a phone the work.
 * Who saves data gets a slide when it is shown.
 */
export function usePrefetch(): void {
  const { slides, currentSlideNo } = useNav()
  const isSaving = savesData()

  const isNear = (no: number) => !isSaving && Math.abs(no - currentSlideNo.value) <= 1
  watch(currentSlideNo, () => slides.value.forEach(({ no, meta }) => meta.slide.frontmatter.preload = isNear(no)), { immediate: true })

  if (!isSaving)
    onMounted(() => void loadSlides(slides.value))
}

/** Whether the reader has asked for no more data than is needed. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false
}
