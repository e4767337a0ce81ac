/** When one of the picture's numbers moves, within the movement from one stage to the next. */
export interface Track {
  /** Milliseconds before it begins. */
  delay?: number
  /** Milliseconds that it takes. */
  duration: number
  /** Even for what is drawn along time, eased for what is carried from one place to another; eased when left out. */
  isEven?: boolean
  /** Where it begins, whatever stood there before: for what is told anew. */
  from?: number
}

/** The movement to a stage, by the numbers of its pose; a number that is left out moves by {@link BRIEF}. */
export type Motion<Pose> = Partial<Record<keyof Pose, Track>>

/** The movement of what isn't the message itself: understood, and soon over. */
export const BRIEF: Track = { duration: 700 }

/**
 * How long a movement takes, in milliseconds.
 * @param motion of the stage that is moved to
 */
export function durationOf<Pose>(motion: Motion<Pose>): number {
  return Math.max(BRIEF.duration, ...Object.values<Track | undefined>(motion).map(track => track ? (track.delay ?? 0) + track.duration : 0))
}

/**
 * The numbers of a picture on the way from one stage to the next.
 * @param from where the movement begins
 * @param to where it ends
 * @param motion when each number moves
 * @param elapsed milliseconds since it began, not negative
 */
export function poseAt<Pose extends object>(from: Pose, to: Pose, motion: Motion<Pose>, elapsed: number): Pose {
  return Object.fromEntries(Object.entries(to).map(([name, end]) => {
    const { delay = 0, duration, isEven, from: start = Number(from[name as keyof Pose]) } = motion[name as keyof Pose] ?? BRIEF
    const passed = Math.min(Math.max((elapsed - delay) / duration, 0), 1)
    return [name, start + (Number(end) - start) * (isEven ? passed : eased(passed))]
  })) as Pose
}

/** Slow at both ends: the cubic ease in and out. */
function eased(passed: number): number {
  return passed < 0.5 ? 4 * passed ** 3 : 1 - (2 - 2 * passed) ** 3 / 2
}

/**
 * How visible something is while a number of the pose passes from one value to another.
 * @param value of the number now
 * @param from where it begins to be seen
 * @param to where all of it is seen
 * @returns an opacity, 0 to 1
 */
export function visibility(value: number, from: number, to: number): number {
  return Math.min(Math.max((value - from) / (to - from), 0), 1)
}
