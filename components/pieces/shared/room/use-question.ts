import type { ComputedRef, Ref } from 'vue'
import type { Posed } from '../../../../app/room/room'
import type { Schema, StageOf, Values } from '../types'
import type { Piece } from '../use-values'
import type { RoomQuestion } from './question'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { countOf, joinGuesses } from '../../../../app/room/crowd'
import { posed, questions, room } from '../../../../app/room/room'
import { useHands } from '../../../../app/room/use-hands'
import { questionOf, suggestionsOf } from './question'

/** What a piece shows, as far as the room's question needs it. */
interface Shown<S extends Schema, Pose, Stage> {
  step: ComputedRef<number>
  values: ComputedRef<Values<S>>
  stage: ComputedRef<Stage>
  pose: Readonly<Ref<Pose>>
  /** Whether this is where the talk is given. */
  isInHand: ComputedRef<boolean>
}

/**
 * What a piece asks the room at its step, or has asked at the step before, with what was guessed.
 *
 * The room is asked the story's question, and told the story's answer: what a hand sets is given back with the click that
 * answers. The picture holds the guesses against the values that it shows.
 */
export function useQuestion<S extends Schema, Pose extends object, Stage extends StageOf<Pose>>({ name, story }: Piece<S, Pose, Stage>, { step, values, stage, pose, isInHand }: Shown<S, Pose, Stage>) {
  const { hands, reset } = useHands()

  const all = story.map(({ asks: asking }, index) => {
    if (!asking)
      return undefined
    const answeredWith = story[index + 1]!.values
    return { asking, answeredWith, question: questionOf(name, index, asking, answeredWith), suggestions: suggestionsOf(asking) }
  })
  all.forEach(known => known && questions.set(known.question.id, known))

  const isAsking = computed(() => all[step.value] !== undefined)
  const asked = computed(() => isInHand.value ? all[step.value] ?? all[step.value - 1] : undefined)

  // A picture that moves to an answer isn't forestalled; once one has been seen, the guesses stay.
  const isShown = shallowRef(false)
  const shows = computed(() => {
    const { asking } = asked.value ?? {}
    return asking !== undefined && !isAsking.value && (asking.kind === 'number' || Number(pose.value[asking.shownBy]) === 1)
  })
  watch(step, () => isShown.value = false, { flush: 'sync' })
  watch(shows, now => isShown.value ||= now, { flush: 'sync', immediate: true })

  const question = computed<RoomQuestion | undefined>(() => {
    if (!asked.value)
      return undefined
    const { asking, question, suggestions } = asked.value
    const raised = hands.value[question.id] ?? []
    const ofPhones = room.value?.question === question.id ? room.value : undefined
    const count = (ofPhones?.count ?? 0) + raised.reduce((sum, hands) => sum + hands, 0)
    if (!isShown.value)
      return { question, suggestions, count }
    const guesses = joinGuesses(ofPhones?.guesses ?? [], suggestions, raised)
    return { question, suggestions, count: countOf(guesses), answered: { guesses, ...shows.value && { truth: asking.answer(values.value) } } }
  })

  let mine: Posed | undefined
  function ask(now: Posed | undefined): void {
    // Another slide's piece may have come in before this one leaves.
    if (now || posed.value === mine)
      posed.value = now
    mine = now
  }
  watch(() => {
    if (!asked.value)
      return undefined
    const { asking, question, suggestions, answeredWith } = asked.value
    const answer = isShown.value ? { answer: { value: asking.answer(answeredWith), text: asking.told(answeredWith) } } : {}
    return { headline: stage.value.telling.headline, question, suggestions, ...answer }
  }, ask, { flush: 'post', immediate: true })
  onScopeDispose(() => ask(undefined))

  const hasHands = computed(() => asked.value !== undefined && hands.value[asked.value.question.id] !== undefined)
  return { question, hasHands, reset: () => asked.value && reset(asked.value.question.id) }
}
