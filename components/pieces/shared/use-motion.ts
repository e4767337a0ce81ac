import type { Ref, ShallowRef } from 'vue'
import type { Motion } from './motion'
import { useNav } from '@slidev/client'
import { usePreferredReducedMotion, useRafFn } from '@vueuse/core'
import { computed, shallowRef, watch } from 'vue'
import { durationOf, poseAt } from './motion'

/** A movement that runs. */
interface Movement<Pose> {
  from: Pose
  motion: Motion<Pose>
  /** When its first frame was drawn, in milliseconds of the page; undefined before. */
  startedAt: number | undefined
}

/**
 * Follows a picture's numbers: a step of the story by its own movement, all else briefly; at once on paper, with reduced
 * motion, or when told so. The next step ends a movement that still runs, and begins where that would have ended.
 * @param target the numbers to follow
 * @param step of the story, from 0
 * @param motion of a step of the story
 * @param handMotion at a step, of what a hand switches there
 * @param isInstant whether to follow at once
 */
export function useMotion<Pose extends object>(target: () => Pose, step: Readonly<Ref<number>>, motion: (step: number) => Motion<Pose>, handMotion: (step: number) => Motion<Pose>, isInstant: Ref<boolean>): Readonly<Ref<Pose>> {
  const { isPrintMode } = useNav()
  const preferred = usePreferredReducedMotion()
  const isStill = computed(() => isPrintMode.value || isInstant.value || preferred.value === 'reduce')
  const end = computed(target)
  const pose: ShallowRef<Pose> = shallowRef(end.value)
  let movement: Movement<Pose> | undefined

  const { pause, resume } = useRafFn(({ timestamp }) => {
    if (!movement)
      return
    movement.startedAt ??= timestamp
    const elapsed = timestamp - movement.startedAt
    pose.value = poseAt(movement.from, end.value, movement.motion, elapsed)
    if (elapsed >= durationOf(movement.motion))
      stop()
  }, { immediate: false })

  function stop(): void {
    pause()
    movement = undefined
    pose.value = end.value
  }

  // Before the next frame is drawn, so that no frame shows the words of one stage with the numbers of another.
  watch([end, step], ([now, stepNow], [before, stepBefore]) => {
    if (isStill.value) {
      stop()
      return
    }
    // What a hand had set is given back to the story in the same moment in which the step begins.
    if (stepNow === stepBefore && movement && movement.startedAt === undefined)
      return
    const motionNow = stepNow === stepBefore ? handMotion(stepNow) : stepNow === stepBefore + 1 ? motion(stepNow) : {}
    movement = { from: stepNow === stepBefore ? pose.value : before, motion: motionNow, startedAt: undefined }
    pose.value = poseAt(movement.from, now, movement.motion, 0)
    resume()
  }, { flush: 'sync' })

  return pose
}
