import type { InjectionKey } from 'vue'
import { inject } from 'vue'

/** Provided by the reading view for all that stands in it. */
export const readingKey: InjectionKey<true> = Symbol('reading')

/** Whether the calling component stands in the reading view, where it has a column's width instead of a canvas. */
export function useReading(): boolean {
  return inject(readingKey, false)
}
