import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { Schema, StoryStep, Values } from './types'
import { useSlideContext } from '@slidev/client'
import { useDebounceFn } from '@vueuse/core'
import { computed, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { isWritten, replaceQuery } from '../address/replace-query'
import { useAddressedSlide } from '../reading/use-reading'
import { clampNumber, describeParameters, differences, readParameters, writeParameters } from './parameters'

/** How long a hand has to rest before the address follows, in milliseconds; browsers limit how often it may change. */
const ADDRESS_DELAY = 200

/**
 * A piece in the reading view: its steps and its values are the reader's own. They stay as they are while the reader
 * scrolls on, no other window sees them, and the address names them as long as the piece's slide is the one in view.
 */
export function useReadPiece<S extends Schema>({ schema, story, kept = [] }: {
  schema: S
  story: StoryStep<S>[]
  kept?: (keyof S & string)[]
}) {
  const { $clicks, $page } = useSlideContext()
  const addressed = useAddressedSlide()
  const route = useRoute()
  const router = useRouter()

  const step = computed(() => Math.min(Math.max($clicks.value, 0), story.length - 1))
  const isInView = computed(() => addressed.value === $page.value)

  const changes = shallowRef<Partial<Values<S>>>({})
  const notice = ref('')
  const isInstant = ref(false)

  const values = computed<Values<S>>(() => ({ ...story[step.value]!.values, ...changes.value }))
  const isChanged = computed(() => Object.keys(changes.value).length > 0)
  const parameters = computed(() => describeParameters(schema, values.value))

  function withoutStory(wanted: Partial<Values<S>>): Partial<Values<S>> {
    return differences(story[step.value]!.values, wanted)
  }

  function set<Name extends keyof S & string>(name: Name, value: Values<S>[Name]): void {
    const parameter = schema[name]!
    isInstant.value = parameter.kind === 'number'
    notice.value = ''
    changes.value = withoutStory({ ...changes.value, [name]: parameter.kind === 'number' ? clampNumber(parameter, Number(value)) : value })
  }

  function reset(): void {
    isInstant.value = false
    notice.value = ''
    changes.value = {}
  }

  // The next step gives the story its own values back.
  watch(step, () => {
    isInstant.value = false
    notice.value = ''
    changes.value = Object.fromEntries(Object.entries(changes.value).filter(([name]) => kept.includes(name))) as Partial<Values<S>>
  }, { flush: 'sync' })

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
    const { values: read, notices } = readParameters(schema, route.query)
    isInstant.value = false
    changes.value = withoutStory(read)
    notice.value = notices.join('')
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

  return { step, values, set, reset, isChanged, notice, isPrint: ref(false), isInstant, parameters }
}
