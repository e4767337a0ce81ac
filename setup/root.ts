import { useNav } from '@slidev/client'
import { defineRootSetup } from '@slidev/types'
import { onMounted } from 'vue'
import { bringSlides, savesData } from '../components/prefetch/bring-slides'
import { useStage } from '../components/windows/use-stage'

export default defineRootSetup(() => {
  useStage()

  const { slides } = useNav()
  if (savesData()) {
    // Slidev would bring all slides after three seconds; now each comes when it is shown.
    slides.value.forEach(({ meta }) => meta.slide.frontmatter.preload = false)
    return
  }
  onMounted(() => void bringSlides(slides.value))
})
