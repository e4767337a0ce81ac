import { useNav } from '@slidev/client'
import { useDebounceFn } from '@vueuse/core'
import { nextTick, onBeforeUnmount, onMounted, watch } from 'vue'
import { announce, openAnnouncer } from './announce'
import { readSlide } from './read-slide'
import { asSentences, newLines, place } from './sentences'

/** How long a slide has to rest before its news is read out, in milliseconds: a slider that moves changes it at every step. */
const REST = 600

/**
 * Tells a screen reader where the talk is: the slide's title and content when it changes, and what a click, a hand or
 * another window changes in it. For a component that stands beside the slides.
 */
export function useAnnouncer(): void {
  const { slides, currentSlideNo } = useNav()

  const slideOnScreen = () => document.querySelector(`#slideshow > [data-slidev-no="${currentSlideNo.value}"]`)

  let said: string[] = []
  /** What the next reading is of: the page that was opened, a slide that has come, or what is new on it. */
  let reading: 'page' | 'slide' | 'news' = 'page'
  let observer: MutationObserver | undefined

  function read(): void {
    const slide = slideOnScreen()
    const lines = slide ? readSlide(slide) : []
    // A slide that is still being loaded says nothing yet.
    if (lines.length === 0)
      return
    const news = reading === 'news' ? newLines(said, lines) : lines
    // A page that has just been opened is read by the screen reader itself.
    if (reading !== 'page' && news.length > 0)
      announce((reading === 'slide' ? place(currentSlideNo.value, slides.value.length) : '') + asSentences(news))
    said = lines
    reading = 'news'
  }
  const readSoon = useDebounceFn(read, REST)

  /** Where slides fade into each other, two are on the page for a moment: only one is to be read and reached. */
  function hideOthers(): void {
    for (const slide of document.querySelectorAll<HTMLElement>('#slideshow > [data-slidev-no]'))
      slide.inert = slide !== slideOnScreen()
  }

  function turn(): void {
    observer?.disconnect()
    const slide = slideOnScreen()
    if (!slide) {
      // It is there when it has been fetched.
      observer = new MutationObserver(turn)
      observer.observe(document.querySelector('#slideshow') ?? document.body, { childList: true, subtree: true })
      return
    }
    hideOthers()
    read()
    // Until a page that has just been opened is there, everything in it is part of it.
    observer = new MutationObserver(() => reading === 'page' ? read() : void readSoon())
    observer.observe(slide, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class'] })
  }

  onMounted(() => {
    openAnnouncer()
    turn()
  })
  watch(currentSlideNo, async () => {
    if (reading === 'news')
      reading = 'slide'
    await nextTick()
    turn()
  }, { flush: 'post' })
  onBeforeUnmount(() => observer?.disconnect())
}
