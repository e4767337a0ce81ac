import { slidesTitle, useNav } from '@slidev/client'
import { useHead } from '@unhead/vue'
import { computed } from 'vue'
import { useRoute } from 'vue-router'

/** What the windows that show no single slide to an audience are called. */
const ROLES: Record<string, string> = { presenter: '讲者视图', overview: '总览', notes: '备注' }

/** Names each window by what it shows, for the speaker who looks for it and for whoever hears it named. */
export function useWindowTitle(): void {
  const { slides, currentSlideNo } = useNav()
  const route = useRoute()
  const title = computed(() => {
    const name = ROLES[String(route.name)] ?? (currentSlideNo.value > 1 ? slides.value[currentSlideNo.value - 1]?.meta.slide.title : undefined)
    return name ? `${name} · ${slidesTitle}` : slidesTitle
  })
  // Slidev sets the title itself, in English for the presenter; the template has the last word.
  useHead({ titleTemplate: title })
}
