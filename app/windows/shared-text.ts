import { ref, watch } from 'vue'
import { useSharedValue } from './shared-values'

/**
 * A text that is the same in all windows, wherever the talk is.
 * @param name of the value, the same in all windows
 */
export function useSharedText(name: string) {
  const { heard, tell, nextCount } = useSharedValue(name)
  const text = ref('')
  let count = -1

  watch(heard, (value) => {
    if (!value || value.count <= count)
      return
    count = value.count
    text.value = value.text
  }, { immediate: true })

  function set(wanted: string): void {
    count = Math.max(count + 1, nextCount())
    text.value = wanted
    tell({ text: wanted, position: '', count })
  }

  return { text, set }
}
