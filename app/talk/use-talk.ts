import { useSlideContext } from '@slidev/client'
import { computed } from 'vue'
import { progressAt, readTalk, sourcesOf } from './talk'

/** The talk around the slide that the calling component stands in; for components inside a slide. */
export function useTalk() {
  const { $nav, $page } = useSlideContext()
  const slides = computed(() => readTalk(sourcesOf($nav.value.slides)))
  const slide = computed(() => slides.value[$page.value - 1])
  const progress = computed(() => progressAt(slides.value, $page.value))
  return { slides, slide, progress }
}
