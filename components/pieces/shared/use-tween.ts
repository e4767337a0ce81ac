import type { Ref } from 'vue'
import { useNav } from '@slidev/client'
import { TransitionPresets, usePreferredReducedMotion, useTransition } from '@vueuse/core'
import { computed } from 'vue'

/** How long a piece moves from one stage to the next, in milliseconds. */
const DURATION = 700

/**
 * Follows a set of numbers with a movement that can be understood; at once in print, with reduced motion, or when told so.
 * @param source the numbers to follow
 * @param isInstant whether to follow at once
 */
export function useTween<Numbers extends object>(source: () => Numbers, isInstant: Ref<boolean>): Ref<Numbers> {
  const { isPrintMode } = useNav()
  const motion = usePreferredReducedMotion()
  const disabled = computed(() => isPrintMode.value || isInstant.value || motion.value === 'reduce')
  return useTransition(computed(source), {
    duration: DURATION,
    easing: TransitionPresets.easeInOutCubic,
    disabled,
    interpolation: between,
  })
}

function between<Numbers extends object>(from: Numbers, to: Numbers, share: number): Numbers {
  return Object.fromEntries(Object.entries(to).map(([name, end]) => {
    const start = Number(from[name as keyof Numbers])
    return [name, start + (Number(end) - start) * share]
  })) as Numbers
}
