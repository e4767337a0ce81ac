import { createGlobalState } from '@vueuse/core'
import { announce } from '../announcer/announce'
import { useSharedSwitch } from '../windows/shared-switch'
import * as words from './words'

/** The black screen in place of the slides, in all of the audience's windows or none. */
export const useBlackout = createGlobalState(() => {
  const { isOn: isBlack, set } = useSharedSwitch('blackout')

  function toggle(): void {
    set(!isBlack.value)
    announce(isBlack.value ? words.blackout.shown : words.blackout.hidden)
  }

  /** Whoever turns a slide wants it seen. */
  function bringBack(): void {
    if (isBlack.value)
      toggle()
  }

  return { isBlack, toggle, bringBack }
})
