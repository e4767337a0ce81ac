import type { Schema, StageOf, Values } from './types'
import type { Piece } from './use-values'
import { useIsSlideActive, useNav, useSlideContext } from '@slidev/client'
import { useDebounceFn } from '@vueuse/core'
import { computed, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { ADDRESS_DELAY, isFollowed, isWritten, replaceQuery } from '../../../app/address/replace-query'
import { useReading } from '../../../app/reading/use-reading'
import { hasRoom } from '../../../app/room/has-room'
import { useSharedValue } from '../../../app/windows/shared-values'
import { writeParameters } from './parameters'
import { useQuestion } from './room/use-question'
import { useReadPiece } from './use-read-piece'
import { useValues } from './use-values'

/**
 * Joins a piece's story with the hand, the address and the other windows. The clicks walk through the story; a hand, a
 * link or a hand in another window can set other values, which the next click gives back to the story.
 *
 * Who wins: the last hand, in whichever window. A link that opens the first window sets the talk's state. A window that
 * is opened later joins the state that the talk has, and its own address gives way; with the dev server, whose memory may
 * be of an hour ago, parameters in its address win.
 */
export function usePiece<S extends Schema, Pose extends object, Stage extends StageOf<Pose>>(piece: Piece<S, Pose, Stage>) {
  if (useReading())
    return useReadPiece(piece)

  const { name, schema, persistedKeys } = piece

  const { $page, $renderContext } = useSlideContext()
  const { isPrintMode } = useNav()
  const isActive = useIsSlideActive()
  const route = useRoute()
  const router = useRouter()
  const { heard, remembered, tell, nextCount } = useSharedValue(name)

  const { step, changes, notice, isInstant, values, stage, pose, change, read, giveBack, figureOf } = useValues(piece)
  const position = computed(() => `${$page.value}.${step.value}`)
  // A preview of the next slide and a tile of the overview show the story alone.
  const isInHand = computed(() => isActive.value && !isPrintMode.value && ['slide', 'presenter'].includes($renderContext.value))

  const room = hasRoom() ? useQuestion(piece, { step, values, stage, pose, isInHand }) : undefined

  /** The count of the values on show, among all that the windows have shared. */
  let count = -1

  function writeAddress(): void {
    void replaceQuery(router, query => writeParameters(schema, query, isInHand.value ? changes.value : {}))
  }
  const writeAddressSoon = useDebounceFn(() => {
    if (isInHand.value)
      writeAddress()
  }, ADDRESS_DELAY)

  function share(): void {
    count = Math.max(count + 1, nextCount())
    repeat()
  }

  function repeat(): void {
    tell({ text: new URLSearchParams(writeParameters(schema, {}, changes.value)).toString(), position: position.value, count })
  }

  function set<Name extends keyof S & string>(name: Name, value: Values<S>[Name]): void {
    change(name, value)
    writeAddressSoon()
    share()
  }

  function reset(): void {
    room?.reset()
    giveBack()
    writeAddress()
    share()
  }

  /** Takes over what another window has set at this position of the talk, if that is newer than what is on show. */
  function follow(value = heard.value): boolean {
    if (!value || value.position !== position.value || value.count < count || (value.count === count && value.from === 'viewer'))
      return false
    const before: Record<string, unknown> = values.value
    read(Object.fromEntries(new URLSearchParams(value.text)))
    count = value.count
    notice.value = ''
    isInstant.value = Object.entries(values.value).every(([name, now]) => schema[name]!.kind === 'number' || before[name] === now)
    writeAddressSoon()
    return true
  }

  /** Comes to the slide: by a link, into what another window shows, or into the story. */
  function enter(): void {
    const isLinked = Object.keys(schema).some(name => route.query[name] !== undefined)
    if (!isLinked && follow(heard.value ?? remembered()))
      return
    read(route.query)
    share()
    // What an address says is no hand's doing: a newcomer's gives way to the talk that it joins.
    if (!__SLIDEV_HAS_SERVER__)
      count -= 1
  }

  const ownChanges = () => JSON.stringify(Object.keys(schema).map(name => changes.value[name]?.toString()))
  const ownQuery = () => JSON.stringify(Object.keys(schema).map(name => route.query[name]))
  watch([isInHand, position, ownQuery], ([inHand, now, query], [wasInHand, before, queryBefore]) => {
    if (inHand && !wasInHand) {
      enter()
    }
    // What is already so needs no reading.
    else if (inHand && !isWritten(route.query) && (isFollowed(route.query) || (query !== queryBefore && query !== ownChanges()))) {
      read(route.query)
      share()
    }
    else if (wasInHand && (!inHand || now !== before)) {
      if (inHand && follow())
        return
      // Slidev takes the whole query along to the next click and the next slide.
      giveBack(inHand ? persistedKeys : [])
      writeAddress()
      if (inHand)
        share()
    }
  }, { flush: 'post' })

  watch(heard, (value) => {
    if (!isInHand.value || follow())
      return
    // Another window has spoken before it heard us.
    if (value && value.position === position.value && value.count < count)
      repeat()
  }, { flush: 'post' })

  if (isInHand.value)
    enter()

  return { step, stage, pose, values, set, figure: figureOf(isPrintMode, set, reset, room) }
}
