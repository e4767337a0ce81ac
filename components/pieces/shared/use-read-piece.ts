import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { Schema, StageOf } from './types'
import type { Piece } from './use-values'
import { useSlideContext } from '@slidev/client'
import { useDebounceFn } from '@vueuse/core'
import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { ADDRESS_DELAY, isWritten, replaceQuery } from '../../../app/address/replace-query'
import { useAddressedSlide } from '../../../app/reading/use-reading'
import { writeParameters } from './parameters'
import { useValues } from './use-values'

/**
 * A piece in the reading view: its steps and its values are the reader's own. They stay as they are while the reader
 * scrolls on, no other window sees them, and the address names them as long as the piece's slide is the one in view.
 */
export function useReadPiece<S extends Schema, Pose extends object, Stage extends StageOf<Pose>>(piece: Piece<S, Pose, Stage>) {
  const { schema, persistedKeys } = piece
  const { $clicks, $page } = useSlideContext()
  const addressed = useAddressedSlide()
  const route = useRoute()
  const router = useRouter()

  const { step, changes, values, stage, pose, change: set, read, giveBack, figureOf } = useValues(piece)
  const isInView = computed(() => addressed.value === $page.value)

  // The next step gives the story its own values back.
  watch(step, () => giveBack(persistedKeys), { flush: 'sync' })

  /** What the address says of this piece, as text; empty when it says nothing. */
  const linked = (query: Record<string, unknown>) => new URLSearchParams(
    Object.entries(query).filter(([name]) => name === 'clicks' || name in schema) as [string, string][],
  ).toString()

  function queryOf(query: LocationQuery): LocationQueryRaw {
    const { clicks, ...others } = writeParameters(schema, query, changes.value)
    return step.value > 0 ? { ...others, clicks: String(step.value) } : others
  }

  function readAddress(): void {
    if (route.query.clicks !== undefined)
      $clicks.value = Number(route.query.clicks) || 0
    read(route.query)
  }

  const writeAddress = useDebounceFn(() => {
    void replaceQuery(router, query => isInView.value && linked(queryOf(query)) !== linked(query) ? queryOf(query) : query)
  }, ADDRESS_DELAY)

  if (isInView.value)
    readAddress()
  watch([isInView, step, changes], writeAddress)
  // A link, or the browser's history, names another state; scrolling to the slide names none.
  watch(() => isInView.value ? linked(route.query) : '', (named) => {
    if (named !== '' && named !== linked(queryOf(route.query)) && !isWritten(route.query))
      readAddress()
  })

  return { step, stage, pose, values, set, figure: figureOf(ref(false), set, () => giveBack()) }
}
