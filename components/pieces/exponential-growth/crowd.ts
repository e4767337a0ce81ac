import type { Point } from '../../../app/progress-line/climb'
import type { Box, Obstacles, Place } from '../shared/place-labels'
import type { RoomQuestion } from '../shared/room/question'
import type { PlacedLabel } from './labels'
import type { Layout, Rectangle } from './layout'
import type { Pose, Stage } from './stages'
import { binsOf, countOf, isNear, medianOf } from '../../../app/room/crowd'
import { packDots, stackOf } from '../../../app/room/dot-plot'
import { visibility } from '../shared/motion'
import { boxOfText, placeLabels } from '../shared/place-labels'
import { verdictOf } from '../shared/room/question'
import { dotsOf } from '../shared/room/room-poll'
import { bracketCorners } from './labels'

/** Width of a bin, in percent: what is called out are multiples of it. */
const BIN = 5

/** Where the dots stand beside the axis at the lookback, clear of what marks the truth on it, in pixels of the picture. */
const LEFT = 4
const BESIDE = 16

/** Pitch of few dots, in pixels. */
const LARGEST = 9

/** Size of the words' type, and from one line to the next, in pixels. */
const SIZE = 18
const LINE = 26

/** A number for which hands can be raised, at its place on the axis. */
export interface Suggestion {
  key: number
  text: string
  x: number
  y: number
}

/** What the picture shows of the room's guesses. */
export interface CrowdLayout {
  opacity: number
  suggestions: Suggestion[]
  /** How much is seen of what tells the truth. */
  seen: number
  /** From half of the truth to twice as much. */
  near: Rectangle
  /** The dots within that, and beyond it, as the `d` of SVG paths. */
  dots: { near: string, far: string }
  /** Diameter of a dot. */
  dot: number
  /** The truth, which cuts through the dots, and the median of them, as the `d` of SVG paths. */
  truth: string
  median: string
  labels: PlacedLabel[]
}

/**
 * Places the room's guesses, as dots on the axis, and what is said of them.
 * @param asked what the room was asked
 * @param stage of the picture
 * @param pose of the stage, or on the way to it
 * @param picture the layout of that pose
 * @param labels the picture's own words, which stay where they are
 */
export function crowdOf(asked: RoomQuestion, stage: Stage, pose: Pose, picture: Layout, labels: PlacedLabel[]): CrowdLayout {
  const { answered, suggestions, question } = asked
  const { plot, y } = picture
  const guide = picture.x(pose.lookback)
  const right = guide - BESIDE
  const share = stage.truth.share
  const guesses = answered?.guesses ?? []
  const isThere = countOf(guesses) > 0

  const bins = binsOf(guesses, BIN)
  const packing = packDots(Math.max(0, ...bins.map(bin => countOf(bin.guesses))), { along: right - LEFT, across: (plot.bottom - plot.top) * BIN / 100 }, LARGEST)
  const points = bins.flatMap(({ value, guesses }) => {
    const values = guesses.flatMap(({ value, count }) => Array.from<number>({ length: count }).fill(Number(value)))
    return stackOf(values.length, packing).map(({ along, across }, index) => ({
      value: values[index]!,
      x: right - (along + 0.5) * packing.pitch,
      y: y(value / 100) + ((Math.min(packing.rows, values.length) - 1) / 2 - across) * packing.pitch,
    }))
  })
  // Not before the truth has come down to its place.
  const seen = visibility(pose.fallen, 0.95, 1)
  const isClose = ({ value }: { value: number }): boolean => seen > 0 && isNear(value / 100, share)
  const median = medianOf(guesses)
  const falling = y(picture.falling)
  const [top, bottom] = [y(Math.min(2 * share, 1)), y(share / 2)]

  return {
    opacity: picture.guessOpacity,
    suggestions: answered ? [] : suggestions.map((value, index) => ({ key: index + 1, text: `${value}${question.kind === 'number' ? question.unit : ''}`, x: right, y: y(Number(value) / 100) })),
    seen,
    near: { x: LEFT, y: top, width: guide - LEFT, height: bottom - top },
    dots: { near: dotsOf(points.filter(isClose)), far: dotsOf(points.filter(point => !isClose(point))) },
    dot: packing.pitch * 0.84,
    truth: isThere ? `M${LEFT},${falling}H${guide}` : '',
    median: median === undefined ? '' : `M${right + 2},${y(median / 100)}H${guide + 8}`,
    labels: isThere ? wordsOf(verdictOf(asked), y(median! / 100), stage, pose, picture, labels) : [],
  }
}

/** The median beside its place; how many guessed, and how many of them were near, one above the other where there is room. */
function wordsOf([guessed, median, near]: string[], level: number, stage: Stage, pose: Pose, picture: Layout, labels: PlacedLabel[]): PlacedLabel[] {
  const { plot } = picture
  const guide = picture.x(pose.lookback)
  const beside = guide + 22
  const circle = ({ x, y }: Point, radius: number): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
  const obstacles: Obstacles = {
    boxes: [
      ...labels.filter(({ opacity }) => opacity > 0).map(({ text, size, place }) => boxOfText(text, size, place)),
      circle({ x: picture.x(0), y: picture.y(1) }, 12),
      ...[stage.truth.share, ...stage.guess === undefined ? [] : [stage.guess]].map(share => circle({ x: guide, y: picture.y(share) }, 12)),
    ],
    lines: stage.guess === undefined ? [] : [bracketCorners(stage.guess, stage.truth, picture)],
  }
  const anywhere = Array.from({ length: 10 }, (_, row) => plot.bottom - 12 - row * LINE).flatMap((y): Place[] => [{ x: plot.right - 24, y, anchor: 'end' }, { x: beside, y, anchor: 'start' }])
  const nearby = [7, 30, -16].map((down): Place => ({ x: beside, y: level + down, anchor: 'start' }))
  const opacity = picture.guessOpacity * visibility(pose.fallen, 0.95, 1)

  const placed: PlacedLabel[] = []
  const place = (key: string, text: string, places: Place[]): Place | undefined => {
    const boxes = [...obstacles.boxes, ...placed.map(({ text, size, place }) => boxOfText(text, size, place))]
    const [found] = placeLabels([{ text, size: SIZE, places }], { ...obstacles, boxes }, { left: 0, right: picture.width, top: 0, bottom: plot.bottom })
    if (found)
      placed.push({ key, kind: 'room', text, size: SIZE, place: found, opacity })
    return found
  }
  place('median', median!, [...nearby, ...anywhere])
  const at = place('near', near!, anywhere)
  place('guessed', guessed!, [...at ? [{ ...at, y: at.y - LINE }, { ...at, y: at.y + LINE }] : [], ...anywhere])
  return placed
}
