import { computed } from 'vue'
import { useSharedText } from './shared-text'

/**
 * Something that is on or off in all windows.
 * @param name of the value, the same in all windows
 */
export function useSharedSwitch(name: string) {
  const { text, set } = useSharedText(name)
  return { isOn: computed(() => text.value === 'on'), set: (wanted: boolean) => set(wanted ? 'on' : 'off') }
}
