import type { Point } from '../../../app/progress-line/climb'
import type { Box, Label, Obstacles, Place } from '../shared/place-labels'
import type { Layout, Rectangle } from './layout'
import type { Pose, Stage } from './stages'
import { visibility } from '../shared/motion'
import { boxOfText, placeLabels, textWidth } from '../shared/place-labels'
import * as words from './words'

/** A line of text in the picture. */
export interface PlacedLabel {
  key: string
  /** What it is about, for its look. */
  kind: 'guess' | 'truth' | 'verdict' | 'about' | 'question' | 'whole' | 'mark' | 'filled' | 'name' | 'level' | 'now' | 'stop' | 'rest' | 'aside' | 'room'
  text: string
  size: number
  place: Place
  opacity: number
}

type Wanted = Omit<PlacedLabel, 'place'> & Pick<Label, 'places'>

/** How far the guess and the truth's labels stand from each other at least, in pixels. */
const LEAST_DISTANCE = 34

/** How far above the axis the middle of a label stands at least, so that it doesn't stand on the axis, in pixels. */
const ABOVE_AXIS = 18

/** How far a label stands from its point, in pixels, and the sizes of the guess's and the truth's. */
const BESIDE = 22
const SIZES = { wide: [26, 30], narrow: [20, 22] } as const

/**
 * The words in the picture, each where it is free of what is drawn and of the others.
 * @param stage what is told
 * @param pose of the stage, or on the way to it
 * @param picture the layout of that pose
 */
export function labelsOf(stage: Stage, pose: Pose, picture: Layout): PlacedLabel[] {
  const wanted = [
    ...ofWhole(picture),
    ...ofGuess(stage, pose, picture),
    ...ofMarks(stage, pose, picture),
    ...ofSquare(stage, pose, picture),
    ...ofHalves(stage, pose, picture),
    ...ofLevels(pose, picture),
    ...ofFork(stage, pose, picture),
  ].filter(({ opacity }) => opacity > 0)
  const bounds = { left: 0, right: picture.width, top: 0, bottom: picture.height }
  return placeLabels(wanted, obstaclesOf(pose, picture), bounds).flatMap((place, index) => {
    const { places, ...label } = wanted[index]!
    return place ? [{ ...label, place }] : []
  })
}

/**
 * The room that the labels take, as the data of one SVG path: at each step of a slider one element changes, and not as many as
 * there are words. What is only faintly seen takes none yet.
 */
export function groundPath(labels: PlacedLabel[]): string {
  return labels.filter(({ opacity }) => opacity > 0.5).map(({ text, size, place }) => {
    const { left, right, top, bottom } = boxOfText(text, size, place)
    return `M${left} ${top}H${right}V${bottom}H${left}Z`
  }).join('')
}

/** The words along the axes, which stand where they stand. */
export function axisLabels(picture: Layout): PlacedLabel[] {
  const { plot, isNarrow } = picture
  return [
    // What is longer than the room beside the axis goes without a word.
    ...picture.shareTicks.filter(({ value }) => value >= 1 / 256 && value < 1).map(({ value, position, opacity }) => ({
      key: `share ${value}`,
      kind: 'aside' as const,
      text: words.shareFraction(value),
      size: isNarrow ? 16 : 18,
      place: { x: plot.left - 8, y: position + 6, anchor: 'end' as const },
      opacity,
    })),
    ...picture.timeTicks.map(({ value, position, opacity }) => ({
      key: `time ${value}`,
      kind: 'aside' as const,
      text: words.monthsBefore(value),
      size: isNarrow ? 16 : 18,
      place: { x: Math.max(position, 34), y: plot.bottom + 27, anchor: 'middle' as const },
      opacity,
    })),
  ]
}

function obstaclesOf(pose: Pose, picture: Layout): Obstacles {
  const { square, halves, levels, futures, plot } = picture
  const drawn: Rectangle[] = [
    ...square && pose.square > 0 ? [square.frame] : [],
    ...pose.halved > 0 ? [halves.last, halves.before] : [],
  ]
  return {
    boxes: [...drawn.map(boxOf), ...axisLabels(picture).filter(({ opacity }) => opacity > 0).map(({ text, size, place }) => boxOfText(text, size, place))],
    lines: [
      picture.curve,
      ...pose.levels > 0 ? levels.flatMap(({ path }) => [path.map(({ x, y }) => ({ x, y: y - 9 })), path.map(({ x, y }) => ({ x, y: y + 9 }))]) : [],
      ...futures.filter(({ kind }, index) => kind !== futures[index - 1]?.kind || index === futures.length - 1).map(({ path }) => path),
      [{ x: plot.left, y: plot.bottom }, { x: plot.right, y: plot.bottom }],
    ],
  }
}

function boxOf({ x, y, width, height }: Rectangle): Box {
  return { left: x, right: x + width, top: y, bottom: y + height }
}

function ofWhole({ x, y, isNarrow }: Layout): Wanted[] {
  return [{ key: 'whole', kind: 'whole', text: words.whole, size: isNarrow ? 20 : 24, places: [{ x: x(0), y: y(1) - 18, anchor: 'middle' }], opacity: 1 }]
}

/** The guess and the truth side by side, and how they compare; later the guess alone, as a ghost. */
function ofGuess({ guess, truth, isAnswered, verdict }: Stage, { fallen, compared, drawn, log, forked }: Pose, picture: Layout): Wanted[] {
  const { x, y, plot, isNarrow } = picture
  const left = x(truth.lookback) + BESIDE
  const [guessSize, truthSize] = SIZES[isNarrow ? 'narrow' : 'wide']
  const opacity = visibility(drawn, 0.02, 0)
  if (guess === undefined && !isAnswered)
    return [{ key: 'question', kind: 'question', text: words.question, size: isNarrow ? 22 : 30, places: [{ x: left, y: y(0.5) + 10, anchor: 'start' }], opacity }]

  const ghost = visibility(drawn, 0.02, 0.1) * visibility(log, 0.2, 0) * visibility(forked, 0.05, 0)
  const heights = apart(y(guess ?? 1), y(truth.share), plot)
  const labels: Wanted[] = []
  if (guess !== undefined) {
    const place = (x: number, y: number) => ({ x, y, anchor: 'start' as const })
    labels.push({ key: 'guess', kind: 'guess', text: words.guessLabel(guess), size: guessSize, places: [place(left, heights[0] + 9)], opacity })
    const ghostAt = [place(left - 4, y(guess) + 7), place(left - 4, y(guess) - 14), { x: left - 40, y: y(guess) + 7, anchor: 'end' as const }, place(left - 4, y(guess) + 28)]
    labels.push({ key: 'ghost', kind: 'guess', text: words.guessLabel(guess), size: isNarrow ? 18 : 20, places: ghostAt, opacity: ghost })
  }
  if (isAnswered)
    labels.push({ key: 'truth', kind: 'truth', text: truthText(truth, isNarrow), size: truthSize, places: [{ x: left, y: heights[1] + 10, anchor: 'start' }], opacity: opacity * visibility(fallen, 0.95, 1) })
  if (verdict) {
    const middle = Math.min(Math.max((y(guess!) + y(truth.share)) / 2, plot.top + 50), plot.bottom - 56)
    const at = bracketOf(guess!, truth, picture) + (isNarrow ? 8 : 22)
    const [size, aboutSize] = isNarrow ? [28, 18] : [60, 24]
    // Beside the bracket, or where the picture is too narrow for that, at its right.
    const places = (down: number): Place[] => [
      { x: at, y: middle + down, anchor: 'start' },
      ...[plot.top + 56, plot.bottom - 50, (plot.top + plot.bottom) / 2].map((y): Place => ({ x: picture.width - 4, y: y + down, anchor: 'end' })),
    ]
    labels.push(
      { key: 'verdict', kind: 'verdict', text: verdict.big, size, places: places(isNarrow ? 14 : 36), opacity: compared },
      { key: 'about', kind: 'about', text: verdict.about, size: aboutSize, places: places(isNarrow ? -16 : -26), opacity: verdict.about ? compared : 0 },
    )
  }
  return labels
}

/** A narrow picture has room for the number alone. */
function truthText({ share }: Stage['truth'], isNarrow: boolean): string {
  return isNarrow ? words.shareFraction(share) : words.truthLabel(share)
}

/** Where the bracket between the guess and the truth stands, clear of their labels, in pixels. */
function bracketOf(guess: number, truth: Stage['truth'], { x, isNarrow }: Layout): number {
  const [guessSize, truthSize] = SIZES[isNarrow ? 'narrow' : 'wide']
  return x(truth.lookback) + BESIDE + Math.max(textWidth(words.guessLabel(guess), guessSize), textWidth(truthText(truth, isNarrow), truthSize)) + (isNarrow ? 10 : 24)
}

/**
 * The corners of the bracket beside the guess and the truth, in pixels.
 * @param guess a share, 0 to 1
 * @param truth as the stage has it
 * @param picture as laid out
 */
export function bracketCorners(guess: number, truth: Stage['truth'], picture: Layout): Point[] {
  const right = bracketOf(guess, truth, picture)
  const [from, to] = [picture.y(guess), picture.y(truth.share)]
  return [{ x: right - 8, y: from }, { x: right, y: from }, { x: right, y: to }, { x: right - 8, y: to }]
}

/** The heights of two labels beside their points, moved apart where they would touch. */
function apart(guess: number, truth: number, { top, bottom }: Layout['plot']): [number, number] {
  const lowest = bottom - ABOVE_AXIS
  const places: [number, number] = [Math.min(guess, lowest), Math.min(truth, lowest)]
  if (Math.abs(places[0] - places[1]) >= LEAST_DISTANCE)
    return places
  const upper = Math.min(Math.max((guess + truth - LEAST_DISTANCE) / 2, top), lowest - LEAST_DISTANCE)
  return guess <= truth ? [upper, upper + LEAST_DISTANCE] : [upper + LEAST_DISTANCE, upper]
}

/** Each doubling, from the latest back, once the line has come to it. */
function ofMarks({ doublings, showsLevels, isForked }: Stage, { drawn, forked, halved }: Pose, { x, y, reached, isNarrow }: Layout): Wanted[] {
  if (showsLevels || isForked || forked > 0)
    return []
  const size = isNarrow ? 20 : 28
  return doublings.slice(0, -1).reverse().map(({ lookback, share, label }) => {
    const [across, down] = [x(lookback), y(share)]
    return {
      key: `mark ${lookback}`,
      kind: 'mark',
      text: label,
      size,
      places: [{ x: across - 8, y: down - 14, anchor: 'end' }, { x: across, y: down - 20, anchor: 'middle' }, { x: across - 28, y: down - 10, anchor: 'end' }, { x: across + 14, y: down + size, anchor: 'start' }],
      opacity: drawn > 0 ? visibility(halved, 0.2, 0) * visibility(reached, lookback + 0.01, lookback - lookback / 40) : 0,
    }
  })
}

/** What the square has filled, as the last doubling that the line has passed. */
function ofSquare({ doublings }: Stage, { square: opacity }: Pose, { square, reached, isNarrow }: Layout): Wanted[] {
  if (!square || doublings.length === 0)
    return []
  const { x, y, width, height } = square.frame
  const passed = doublings.findLast(({ lookback }) => reached <= lookback + 1e-6)
  const text = passed ? passed.label : words.yetLess(doublings[0]!.label)
  const beside = x + width + 12
  return isNarrow
    ? [{ key: 'filled', kind: 'filled', text, size: 20, places: [{ x, y: y + height + 24, anchor: 'start' }, { x: x + width, y: y - 8, anchor: 'end' }], opacity }]
    : [
        { key: 'filled', kind: 'filled', text, size: 34, places: [{ x: beside, y: y + 34, anchor: 'start' }, { x: x - 12, y: y + height - 4, anchor: 'end' }], opacity },
        { key: 'filled name', kind: 'name', text: words.filled, size: 20, places: [{ x: beside, y: y + 64, anchor: 'start' }, { x: x - 12, y: y + height - 44, anchor: 'end' }], opacity },
      ]
}

function ofHalves({ values, showsHalf }: Stage, { halved }: Pose, { halves, plot, y, isNarrow }: Layout): Wanted[] {
  if (!showsHalf)
    return []
  const size = isNarrow ? 18 : 22
  const at = halves.last.x + halves.last.width + 8
  const name = words.halves.last(words.span(values.doubling))
  const lines = isNarrow && name.length > 4 ? [name.slice(0, 2), name.slice(2).trim()] : [name]
  const middle = (y(1) + y(0.5)) / 2
  return [
    ...lines.map((text, index): Wanted => ({ key: `last ${index}`, kind: 'truth', text, size: isNarrow ? 16 : size, places: [{ x: isNarrow ? at - 3 : at, y: middle + 8 + (index - (lines.length - 1) / 2) * 24, anchor: 'start' }], opacity: visibility(halved, 0.7, 1) })),
    { key: 'before', kind: 'name', text: words.halves.before, size: isNarrow ? 16 : size, places: [{ x: isNarrow ? at - 3 : at, y: (y(0.5) + plot.bottom) / 2 + 8, anchor: 'start' }], opacity: visibility(halved, 0.3, 0.6) },
  ]
}

/** Right of a steep line, else above a flat one, the lowest level's name highest, so that their leaders cross no name. */
function ofLevels({ levels: drawn }: Pose, { levels, isNarrow, plot }: Layout): Wanted[] {
  if (drawn === 0)
    return []
  return levels.map(({ middle, opacity }, index): Wanted => ({
    key: `level ${index}`,
    kind: 'level',
    text: words.levels[index]!,
    size: isNarrow ? 18 : 22,
    places: [
      { x: middle.x + 24, y: middle.y + 18, anchor: 'start' },
      { x: middle.x + 24, y: middle.y + 24, anchor: 'start' },
      { x: middle.x - 8, y: Math.min(middle.y, plot.bottom) - 34 - 32 * (levels.length - 1 - index), anchor: 'start' },
      { x: middle.x + 20, y: middle.y + 40 + 28 * (levels.length - 1 - index), anchor: 'start' },
    ],
    opacity,
  }))
}

function ofFork({ truth, isForked }: Stage, { forked }: Pose, { x, y, isNarrow, plot }: Layout): Wanted[] {
  if (!isForked)
    return []
  const size = isNarrow ? 18 : 24
  const opacity = visibility(forked, 0.8, 1)
  const level = y(truth.share)
  return [
    { key: 'now', kind: 'now', text: words.fork.now(words.shareFraction(truth.share)), size, places: [{ x: x(truth.lookback), y: level - 24, anchor: 'middle' }, { x: x(truth.lookback) - 8, y: level - 18, anchor: 'end' }, { x: x(truth.lookback), y: level + 34, anchor: 'middle' }], opacity: 1 },
    ...words.fork.stop.map((text, index): Wanted => ({
      key: `stop ${index}`,
      kind: index === 0 ? 'stop' : 'aside',
      text,
      size: isNarrow ? [20, 16][index]! : [28, 20][index]!,
      places: [{ x: plot.right + (isNarrow ? 6 : 12), y: Math.min(level, plot.bottom - 34) + 26 * index, anchor: 'start' }],
      opacity,
    })),
    { key: 'rest', kind: 'rest', text: words.fork.rest, size, places: [{ x: x(truth.lookback * 0.42), y: y(0.62), anchor: 'end' }, { x: plot.left + 10, y: plot.top + 30, anchor: 'start' }, { x: x(0), y: plot.bottom - 60, anchor: 'end' }], opacity },
    { key: 'subtraction', kind: 'aside', text: words.fork.subtraction, size: isNarrow ? 16 : 20, places: [{ x: x(truth.lookback * 0.42), y: y(0.62) + 30, anchor: 'end' }, { x: plot.left + 10, y: plot.top + 58, anchor: 'start' }, { x: x(0), y: plot.bottom - 34, anchor: 'end' }], opacity },
  ]
}
