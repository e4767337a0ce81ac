import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { computed } from 'vue'

/** The PDF beside the page, where the deck is hosted with one; empty where not, and on paper, where there is nothing to load. */
export function usePdf(): ComputedRef<string> {
  const { isPrintMode } = useNav()
  return computed(() => isPrintMode.value ? '' : __DECK_PDF__)
}
