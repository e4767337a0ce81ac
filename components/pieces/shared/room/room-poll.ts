import type { Point } from '../../../../app/progress-line/climb'
import type { RoomQuestion } from './question'
import { countFor, countOf } from '../../../../app/room/crowd'
import { packDots, stackOf } from '../../../../app/room/dot-plot'
import { verdictOf } from './question'
import * as words from './words'

/** The options at the foot of a slide, in pixels of the canvas. */
export const WIDTH = 560
export const HEIGHT = 62

/** How wide the words stand that say what has come of it. */
const VERDICT = 116

/** Between two options, in pixels. */
const GAP = 20

/** The line on which the dots stand, and the base line of the options' names. */
const FLOOR = 37
const NAMES = 58

/** How wide a tick is with the air behind it. */
const TICK = 22

/** Pitch of few dots, in pixels. */
const LARGEST = 9

/** An option with those who have chosen it. */
export interface PolledOption {
  value: string
  /** Its name, while it is asked. */
  label: string
  /** Its number on the keyboard, on the cap of a key. */
  cap: { key: number, x: number, y: number }
  left: number
  right: number
  /** What stands below its dots, and where. */
  name: { text: string, x: number }
  /** A tick before the name of what is so, as the `d` of an SVG path. */
  tick: string
  /** The dots as the `d` of an SVG path, a line without length each. */
  dots: string
  isTrue: boolean
}

/** The options of a question and what the room has chosen. */
export interface Poll {
  isAnswered: boolean
  /** The question, or in a line or two what has come of it; none where nobody has guessed. */
  lines: { text: string, y: number }[]
  options: PolledOption[]
  /** Diameter of a dot. */
  dot: number
  floor: number
  names: number
}

/**
 * The poll of a choice, in pixels.
 * @param asked a question that is a choice; undefined is given for any other
 */
export function pollOf(asked: RoomQuestion): Poll | undefined {
  const { question, answered } = asked
  if (question.kind !== 'choice')
    return undefined
  const guesses = answered?.guesses ?? []
  const isAnswered = countOf(guesses) > 0
  const start = isAnswered ? VERDICT : 0
  const width = (WIDTH - start) / question.options.length - GAP
  const counts = question.options.map(({ value }) => countFor(guesses, value))
  const packing = packDots(Math.max(...counts), { along: width, across: FLOOR - 3 }, LARGEST)
  const place = (left: number, { along, across }: { along: number, across: number }): Point => ({ x: left + (along + 0.5) * packing.pitch, y: FLOOR - 2 - (across + 0.5) * packing.pitch })
  return {
    isAnswered,
    lines: (answered ? verdictOf(asked) : [question.text]).map((text, line) => ({ text, y: (answered ? 30 : 20) + 26 * line })),
    options: question.options.map(({ value, label }, index) => {
      const left = start + index * (width + GAP)
      const isTrue = value === answered?.truth
      return {
        value,
        label,
        cap: { key: index + 1, x: left + 1, y: FLOOR },
        left,
        right: left + width,
        name: { text: words.option(label, counts[index]!), x: left + (isTrue ? TICK : 0) },
        tick: `M${left + 1},${NAMES - 6}l5,6l9,-13`,
        dots: dotsOf(stackOf(counts[index]!, packing).map(dot => place(left, dot))),
        isTrue,
      }
    }),
    dot: packing.pitch * 0.84,
    floor: FLOOR,
    names: NAMES,
  }
}

/** Points as the `d` of a path that round ends make dots of. */
export function dotsOf(points: Point[]): string {
  return points.map(({ x, y }) => `M${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}h0`).join('')
}
