import type { Ref } from 'vue'
import type { Schema, StoryStep, Values } from './types'
import { useSlideContext } from '@slidev/client'
import { computed, ref, shallowRef } from 'vue'
import { clampNumber, describeParameters, differences, readParameters } from './parameters'

/**
 * What a piece shows: the values that its story has at this step, and in their place those that a hand, a link or another
 * window has set.
 */
export function useValues<S extends Schema>({ schema, story }: { schema: S, story: StoryStep<S>[] }) {
  const { $clicks } = useSlideContext()
  const step = computed(() => Math.min(Math.max($clicks.value, 0), story.length - 1))

  /** The values that are others than the story's. */
  const changes = shallowRef<Partial<Values<S>>>({})
  /** What had to be put right in a link. */
  const notice = ref('')
  /** A hand that moves a slider is followed at once; what the story does is told as a movement. */
  const isInstant = ref(false)

  const values = computed<Values<S>>(() => ({ ...story[step.value]!.values, ...changes.value }))
  const isChanged = computed(() => Object.keys(changes.value).length > 0)

  /** Sets one value, as a hand does. */
  function change<Name extends keyof S & string>(name: Name, value: Values<S>[Name]): void {
    const parameter = schema[name]!
    isInstant.value = parameter.kind === 'number'
    notice.value = ''
    const next = parameter.kind === 'number' ? clampNumber(parameter, Number(value)) : value
    changes.value = withoutStory({ ...changes.value, [name]: next })
  }

  /** Sets what a query says. */
  function read(query: Parameters<typeof readParameters>[1]): void {
    const { values: read, notices } = readParameters(schema, query)
    isInstant.value = false
    changes.value = withoutStory(read)
    notice.value = notices.join('')
  }

  /** Gives the story its own values back, but for some. */
  function giveBack(persistedKeys: string[] = []): void {
    isInstant.value = false
    notice.value = ''
    changes.value = Object.fromEntries(Object.entries(changes.value).filter(([name]) => persistedKeys.includes(name))) as Partial<Values<S>>
  }

  function withoutStory(wanted: Partial<Values<S>>): Partial<Values<S>> {
    return differences(story[step.value]!.values, wanted)
  }

  /**
   * What all pieces tell their frame alike, for the `v-bind` of a `PieceFigure`.
   * @param name the piece's
   * @param isPrint whether it stands on paper
   * @param reset gives the story all its values back
   */
  function figureOf(name: string, isPrint: Readonly<Ref<boolean>>, reset: () => void) {
    return computed(() => {
      const { caption, voice } = story[step.value]!
      return { name, caption, voice, notice: notice.value, isChanged: isChanged.value, isPrint: isPrint.value, parameters: describeParameters(schema, values.value), onReset: reset }
    })
  }

  return { step, changes, notice, isInstant, values, isChanged, change, read, giveBack, figureOf }
}
