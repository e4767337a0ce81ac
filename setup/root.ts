import { useNav } from '@slidev/client'
import { defineRootSetup } from '@slidev/types'
import { onMounted, watch } from 'vue'
import { useKeys } from '../components/keys/use-keys'
import { bringSlides, savesData } from '../components/prefetch/bring-slides'
import { useStage } from '../components/windows/use-stage'
import { useWindowTitle } from '../components/windows/use-window-title'

export default defineRootSetup(() => {
  useStage()
  useKeys()
  useWindowTitle()

  const { slides, currentSlideNo } = useNav()
  // Slidev puts the slides beside the current one into the page, and after three seconds all of them, where most are of no
  // use for long and cost every phone the work. Who saves data gets none before it is shown.
  const isNear = (no: number) => !savesData() && Math.abs(no - currentSlideNo.value) <= 1
  watch(currentSlideNo, () => slides.value.forEach(({ no, meta }) => meta.slide.frontmatter.preload = isNear(no)), { immediate: true })

  if (!savesData())
    onMounted(() => void bringSlides(slides.value))
})
