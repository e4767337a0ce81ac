import type { ComputedRef, Ref } from 'vue'
import type { RoomQuestion } from './room/question'
import type { Description, Schema, StageOf, StoryStep, Value, Values } from './types'
import { useSlideContext } from '@slidev/client'
import { computed, ref, shallowRef, watch } from 'vue'
import { clampNumber, describeParameters, differences, readParameters } from './parameters'
import { sentencesOf } from './room/question'
import { useMotion } from './use-motion'

/** What a piece is made of. */
export interface Piece<S extends Schema, Pose extends object, Stage extends StageOf<Pose>> {
  /** The piece's name, by which the windows share it. */
  name: string
  /** The accessible name of its picture. */
  title: string
  schema: S
  story: StoryStep<S, Pose>[]
  /** All that the picture shows at a step of the story, with the story's values or those of a hand. */
  stage: (step: number, values: Values<S>) => Stage
  describe: (stage: Stage) => Description
  /** Parameters that belong to the room rather than to the story, and stay when the story goes on. */
  persistedKeys?: (keyof S & string)[]
}

/**
 * What a piece shows: the values that its story has at this step, and in their place those that a hand, a link or another
 * window has set.
 */
export function useValues<S extends Schema, Pose extends object, Stage extends StageOf<Pose>>({ name, title, schema, story, stage, describe }: Piece<S, Pose, Stage>) {
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
  const current = computed(() => stage(step.value, values.value))

  watch(step, () => isInstant.value = false, { flush: 'sync' })
  const pose = useMotion(() => current.value.pose, step, index => story[index]!.motion, index => story[index]!.handMotion ?? {}, isInstant)

  /** Sets one value, as a hand does; undefined takes it back where there may be none. */
  function change<Name extends keyof S & string>(name: Name, value: Values<S>[Name]): void {
    const parameter = schema[name]!
    isInstant.value = parameter.kind === 'number'
    notice.value = ''
    const next = parameter.kind === 'number' && value !== undefined ? clampNumber(parameter, Number(value)) : value
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
   * @param isPrint whether it stands on paper
   * @param set sets one value
   * @param reset gives the story all its values back
   * @param room what the room is asked, and whether hands were raised; undefined where it takes no part
   * @param room.question of the step
   * @param room.hasHands that can be taken back
   */
  function figureOf(isPrint: Readonly<Ref<boolean>>, set: typeof change, reset: () => void, room?: { question: ComputedRef<RoomQuestion | undefined>, hasHands: ComputedRef<boolean> }) {
    return computed(() => ({
      ...current.value.telling,
      name,
      title,
      schema,
      step: step.value,
      values: values.value,
      controls: story[step.value]!.controls,
      description: withRoom(describe(current.value), room?.question.value),
      notice: notice.value,
      isChanged: isChanged.value || (room?.hasHands.value ?? false),
      room: room?.question.value,
      isPrint: isPrint.value,
      parameters: describeParameters(schema, story[step.value]!.controls, values.value),
      onChange: set as (name: string, value: Value) => void,
      onReset: reset,
    }))
  }

  return { step, changes, notice, isInstant, values, stage: current, pose, isChanged, change, read, giveBack, figureOf }
}

function withRoom(description: Description, question: RoomQuestion | undefined): Description {
  return question ? { ...description, sentences: [...description.sentences, ...sentencesOf(question)] } : description
}
