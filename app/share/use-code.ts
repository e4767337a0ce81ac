import { createGlobalState } from '@vueuse/core'
import { announce } from '../announcer/announce'
import { useSharedSwitch } from '../windows/shared-switch'
import * as words from './words'

/** The QR code in the corner, which all windows show or none. */
export const useCode = createGlobalState(() => {
  const { isOn: isShown, set } = useSharedSwitch('code')

  function toggle(): void {
    set(!isShown.value)
    announce(isShown.value ? words.code.shown : words.code.hidden)
  }

  return { isShown, toggle }
})
