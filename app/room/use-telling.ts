import type { Ref } from 'vue'
import type { Asked, Desk } from './protocol'
import { sharedState, useNav } from '@slidev/client'
import { useNow } from '@vueuse/core'
import { computed, shallowRef, watch } from 'vue'
import { useRoute } from 'vue-router'
import { useBlackout } from '../blackout/use-blackout'
import { loadNotes } from '../notes/load-notes'
import { useShare } from '../share/use-share'
import { secondsPassed } from '../talk/clock'
import { aheadOfPlan, readTalk, sourcesOf } from '../talk/talk'
import { notePartsOf } from './note-parts'
import { isConnected, posed, room } from './room'
import { createTeller } from './room-server'

/**
 * Tells the room's server what the talk shows and asks, and what its remote shows; again whenever it was away.
 * @param leads whether that is this window's part
 */
export function useTelling(leads: Readonly<Ref<boolean>>): void {
  const { slides, currentSlideNo, currentSlideRoute, clicks, clicksTotal } = useNav()
  const { linkHere } = useShare()
  const { isBlack } = useBlackout()
  const route = useRoute()
  const now = useNow({ interval: 1000 })
  const talk = computed(() => readTalk(sourcesOf(slides.value)))
  const title = computed(() => talk.value[currentSlideNo.value - 1]?.title ?? '')

  const asked = computed<Asked>(() => {
    void route.fullPath
    const { hash } = new URL(linkHere())
    if (!posed.value)
      return { title: title.value, hash }
    const { headline, question, answer } = posed.value
    return { title: headline, hash, question, ...answer && { answer } }
  })

  // The audience's window, which can lead as well, has none of its own.
  const hasNotes = shallowRef(false)
  const desk = computed<Desk>(() => {
    const { timer } = sharedState
    const elapsed = Math.floor(secondsPassed(timer, now.value.getTime()))
    const behind = -Math.round(aheadOfPlan(talk.value, currentSlideNo.value, elapsed))
    return {
      title: title.value,
      note: hasNotes.value ? notePartsOf(currentSlideRoute.value.meta.slide.noteHTML ?? '') : [],
      click: clicks.value,
      clicks: clicksTotal.value,
      ...timer.status !== 'stopped' && { elapsed, behind },
      isBlack: isBlack.value,
    }
  })

  const isTold = computed(() => leads.value && isConnected.value)
  // Only while somebody hears it: the clock makes another one every second.
  const isHeard = computed(() => isTold.value && room.value !== undefined && room.value.remote !== 'none')
  watch(isHeard, async (now) => {
    if (!now)
      return
    await loadNotes()
    hasNotes.value = true
  })
  useTold('.room/asked', asked, isTold)
  useTold('.room/desk', desk, isHeard)
}

/** Tells something whenever it changes, as long as it is to be told. */
function useTold(path: string, body: Readonly<Ref<object>>, isTold: Readonly<Ref<boolean>>): void {
  const tell = createTeller(path)
  watch(() => isTold.value ? JSON.stringify(body.value) : undefined, text => text !== undefined && void tell(body.value), { immediate: true })
}
