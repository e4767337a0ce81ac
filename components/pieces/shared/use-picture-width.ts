import type { MaybeComputedElementRef } from '@vueuse/core'
import type { Ref } from 'vue'
import { useElementSize } from '@vueuse/core'
import { computed, ref, watch } from 'vue'
import { useReading } from '../../../app/reading/use-reading'

/** Narrower than on any phone, in pixels; no picture has to fit in less. */
const LEAST_WIDTH = 240

/**
 * The width that a piece's picture is drawn at, in pixels: that of the canvas on a slide, and in the reading view the
 * one that there is, so that its words keep their size.
 * @param picture the element that the picture is drawn in
 * @param canvas the width on a slide
 */
export function usePictureWidth(picture: MaybeComputedElementRef, canvas: number): Readonly<Ref<number>> {
  if (!useReading())
    return ref(canvas)
  // Before it can be measured: the window without its margins. An element that isn't on the page measures nothing.
  const { width } = useElementSize(picture, { width: Math.min(window.innerWidth - 48, 640), height: 0 })
  // With the next frame: a picture that gets another height while its size is being told is an error to Firefox.
  const settled = ref(width.value)
  watch(width, now => requestAnimationFrame(() => settled.value = now))
  return computed(() => Math.max(Math.round(settled.value), LEAST_WIDTH))
}
