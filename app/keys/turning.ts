import { useNav, useSlideContext } from '@slidev/client'
import { useBlackout } from '../blackout/use-blackout'
import { showToast } from '../share/use-share'
import { lastNoOf, readTalk, sourcesOf } from '../talk/talk'
import * as words from './words'

/**
 * What the talk adds to the turning of its slides, whether by key, click, swipe or button: it brings a black screen back,
 * and the end stays until somebody asks for what is behind it. What a clicker and an impatient finger send is `next`; who
 * asks for the next slide (↓), or for any, gets it.
 *
 * Slidev has no hook between a hand and `useNav` (52.20.1), and a guard of the router can't tell the two apart. So the
 * functions are replaced in the context of the whole deck, from which `useNav` takes them.
 *
 * To be called once, where Slidev sets up its root: whoever turns slides takes the functions later.
 */
export function useTurning(): void {
  const { $nav: { value: nav } } = useSlideContext()
  const { isPresenter } = useNav()
  const { bringBack } = useBlackout()
  const { next } = nav

  const isAtEnd = () => nav.currentPage === lastNoOf(readTalk(sourcesOf(nav.slides))) && nav.clicks >= nav.clicksTotal && nav.currentPage < nav.slides.length

  async function nextUnlessAtEnd(): Promise<void> {
    if (!isAtEnd())
      await next()
    else if (isPresenter.value)
      showToast(words.end)
  }

  function seen<Arguments extends unknown[]>(turn: (...parameters: Arguments) => Promise<void>): typeof turn {
    return (...parameters) => {
      bringBack()
      return turn(...parameters)
    }
  }

  nav.next = seen(nextUnlessAtEnd)
  nav.prev = seen(nav.prev)
  nav.nextSlide = seen(nav.nextSlide)
  nav.prevSlide = seen(nav.prevSlide)
  nav.go = seen(nav.go)
}
