import { sharedState } from '@slidev/client'
import { computed } from 'vue'
import { resetTimer, toggledTimer } from './clock'

/** Slidev's timer, which all windows share: its status, and what its buttons and keys do. */
export function useTimer() {
  const status = computed(() => sharedState.timer.status)
  const toggle = () => void (sharedState.timer = toggledTimer(sharedState.timer, Date.now()))
  const reset = () => void (sharedState.timer = resetTimer())
  return { status, toggle, reset }
}
