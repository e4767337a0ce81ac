import type { InjectionKey, Ref } from 'vue'
import { inject } from 'vue'

/** Provided by the reading view for all that stands in it: number of the slide that the address names. */
export const readingKey: InjectionKey<Readonly<Ref<number>>> = Symbol('reading')

/** Whether the calling component stands in the reading view, where it has a column's width instead of a canvas. */
export function useReading(): boolean {
  return inject(readingKey, undefined) !== undefined
}

/** Number of the slide that the address names; to a component in the reading view, `useNav()` names its own slide. */
export function useAddressedSlide(): Readonly<Ref<number>> {
  return inject(readingKey)!
}
