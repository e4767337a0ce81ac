import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { useRoute } from 'vue-router'

/** Whether the deck is printed as a handout, which `?print#/print?handout` asks for. */
export function useHandout(): ComputedRef<boolean> {
  const { isPrintMode } = useNav()
  const route = useRoute()
  return computed(() => isPrintMode.value && 'handout' in route.query)
}

/**
 * The element under a slide's picture that takes its data table.
 * @param no page number of the slide, from 1
 */
export function handoutTableId(no: number): string {
  return `handout-table-${no}`
}
