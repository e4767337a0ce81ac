import { useNav } from '@slidev/client'
import { defineRootSetup } from '@slidev/types'
import { onMounted } from 'vue'
import { useKeys } from '../components/keys/use-keys'
import { bringSlides, savesData } from '../components/prefetch/bring-slides'
import { useStage } from '../components/windows/use-stage'
import { useWindowTitle } from '../components/windows/use-window-title'

export default defineRootSetup(() => {
  useStage()
  useKeys()
  useWindowTitle()

  const { slides } = useNav()
  if (savesData()) {
    // Slidev would bring all slides after three seconds; now each comes when it is shown.
    slides.value.forEach(({ meta }) => meta.slide.frontmatter.preload = false)
    return
  }
  onMounted(() => void bringSlides(slides.value))
})
