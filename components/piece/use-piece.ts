import type { Schema, StoryStep, Values } from './types'
import { useIsSlideActive, useNav, useSlideContext } from '@slidev/client'
import { useDebounceFn } from '@vueuse/core'
import { computed, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { clampNumber, describeParameters, readParameters, writeParameters } from './parameters'

/** How long a hand has to rest before the address follows, in milliseconds; browsers limit how often it may change. */
const ADDRESS_DELAY = 200

/**
 * Joins a piece's story with the hand and the address. The clicks walk through the story; a hand or a link can
 * set other values, which the next click gives back to the story.
 */
export function usePiece<S extends Schema>({ schema, story, kept = [] }: {
  schema: S
  story: StoryStep<S>[]
  /** Parameters that belong to the room rather than to the story, and stay when the story goes on. */
  kept?: (keyof S & string)[]
}) {
  const { $clicks, $renderContext } = useSlideContext()
  const { isPrintMode } = useNav()
  const isActive = useIsSlideActive()
  const route = useRoute()
  const router = useRouter()

  const step = computed(() => Math.min(Math.max($clicks.value, 0), story.length - 1))
  // A preview of the next slide and a tile of the overview show the story alone.
  const isInHand = computed(() => isActive.value && !isPrintMode.value && ['slide', 'presenter'].includes($renderContext.value))

  const changes = shallowRef<Partial<Values<S>>>({})
  const notice = ref('')
  /** A hand that moves a slider is followed at once; what the story does is told as a movement. */
  const isInstant = ref(false)

  const values = computed<Values<S>>(() => ({ ...story[step.value]!.values, ...changes.value }))
  const isChanged = computed(() => Object.keys(changes.value).length > 0)
  const parameters = computed(() => describeParameters(schema, values.value))

  function withoutStory(wanted: Partial<Values<S>>): Partial<Values<S>> {
    const told: Record<string, unknown> = story[step.value]!.values
    return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => told[name] !== value)) as Partial<Values<S>>
  }

  function writeAddress(): void {
    const query = writeParameters(schema, route.query, isInHand.value ? changes.value : {})
    if (JSON.stringify(query) !== JSON.stringify(route.query))
      void router.replace({ query })
  }
  const writeAddressSoon = useDebounceFn(() => {
    if (isInHand.value)
      writeAddress()
  }, ADDRESS_DELAY)

  function set<Name extends keyof S & string>(name: Name, value: Values<S>[Name]): void {
    const parameter = schema[name]!
    isInstant.value = parameter.kind === 'number'
    notice.value = ''
    const next = parameter.kind === 'number' ? clampNumber(parameter, Number(value)) : value
    changes.value = withoutStory({ ...changes.value, [name]: next })
    writeAddressSoon()
  }

  function reset(): void {
    isInstant.value = false
    notice.value = ''
    changes.value = {}
    writeAddress()
  }

  function readAddress(): void {
    const { values: read, notices } = readParameters(schema, route.query)
    isInstant.value = false
    changes.value = withoutStory(read)
    notice.value = notices.join('')
  }

  const ownQuery = () => JSON.stringify(Object.keys(schema).map(name => route.query[name]))
  watch([isInHand, step, ownQuery], ([inHand, , query], [wasInHand, , queryBefore]) => {
    if (inHand && (!wasInHand || query !== queryBefore)) {
      // Our own writing comes back here too, and says what is already so.
      if (query !== JSON.stringify(Object.keys(schema).map(name => changes.value[name]?.toString())))
        readAddress()
    }
    else if (wasInHand) {
      // Slidev takes the whole query along to the next click and the next slide.
      isInstant.value = false
      changes.value = inHand ? pick(changes.value, kept) : {}
      notice.value = ''
      writeAddress()
    }
  }, { flush: 'post' })
  if (isInHand.value)
    readAddress()

  return { step, values, set, reset, isChanged, notice, isPrint: isPrintMode, isInstant, parameters }
}

function pick<Source extends object>(source: Source, names: string[]): Partial<Source> {
  return Object.fromEntries(Object.entries(source).filter(([name]) => names.includes(name))) as Partial<Source>
}
