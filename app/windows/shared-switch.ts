import { ref, watch } from 'vue'
import { useSharedValue } from './shared-values'

/**
 * Something that is on or off in all windows.
 * @param name of the value, the same in all windows
 */
export function useSharedSwitch(name: string) {
  const { heard, tell, nextCount } = useSharedValue(name)
  const isOn = ref(false)
  let count = -1

  watch(heard, (value) => {
    if (!value || value.count <= count)
      return
    count = value.count
    isOn.value = value.text === 'on'
  }, { immediate: true })

  function set(wanted: boolean): void {
    count = Math.max(count + 1, nextCount())
    isOn.value = wanted
    tell({ text: wanted ? 'on' : 'off', position: '', count })
  }

  return { isOn, set }
}
