import type { ShortcutOptions } from '@slidev/types'
import { useNav } from '@slidev/client'
import { useBlackout } from '../blackout/use-blackout'
import { showToast } from '../share/use-share'
import { lastNoOf, readTalk, sourcesOf } from '../talk/talk'
import * as words from './words'

/** What a clicker and an impatient finger send. Who asks for the next slide (↓) gets it. */
const ON = ['next_space', 'next_right', 'next_page_key']

/**
 * What the talk adds to the shortcuts that turn its slides: they bring a black screen back, and the end stays until
 * somebody asks for what is behind it.
 */
export function useTurning(): (shortcut: ShortcutOptions) => ShortcutOptions {
  const { slides, currentSlideNo, clicks, clicksTotal, isPresenter } = useNav()
  const { bringBack } = useBlackout()

  const isAtEnd = () => currentSlideNo.value === lastNoOf(readTalk(sourcesOf(slides.value))) && clicks.value >= clicksTotal.value && currentSlideNo.value < slides.value.length

  return (shortcut) => {
    const { name, fn, autoRepeat } = shortcut
    if (!fn || !autoRepeat)
      return shortcut
    const run = (): void => {
      bringBack()
      if (!ON.includes(name ?? '') || !isAtEnd())
        fn()
      else if (isPresenter.value)
        showToast(words.end)
    }
    return { ...shortcut, fn: run }
  }
}
