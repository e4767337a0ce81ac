import { createGlobalState } from '@vueuse/core'
import { ref, watch } from 'vue'
import { announce } from '../announcer/announce'
import { useSharedValue } from '../windows/shared-values'
import * as words from './words'

/** The QR code in the corner, which all windows show or none. */
export const useCode = createGlobalState(() => {
  const { heard, tell, nextCount } = useSharedValue('code')
  const isShown = ref(false)
  let count = -1

  watch(heard, (value) => {
    if (!value || value.count <= count)
      return
    count = value.count
    isShown.value = value.text === 'shown'
  }, { immediate: true })

  function toggle(): void {
    count = Math.max(count + 1, nextCount())
    isShown.value = !isShown.value
    tell({ text: isShown.value ? 'shown' : 'hidden', moment: '', count })
    announce(isShown.value ? words.code.shown : words.code.hidden)
  }

  return { isShown, toggle }
})
