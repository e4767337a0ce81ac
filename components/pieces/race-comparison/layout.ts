import type { Point } from '../../../app/progress-line/climb'
import type { Box, Obstacles, Place } from '../shared/place-labels'
import type { Diagram } from './diagram'
import type { Lanes, Mark, Range } from './lanes'
import type { Race } from './race'
import type { Stage } from './stages'
import type { Pose } from './story'
import { visibility } from '../shared/motion'
import { boxOfText, placeLabels } from '../shared/place-labels'
import { diagramOf, TIP_RISE, tipOf } from './diagram'
import { lanesOf, MARK, obstaclesOf, RANGE, rangeOf } from './lanes'
import { FIRMS } from './model'
import * as words from './words'

/** The width of the picture on a slide, and its height there, in pixels. */
export const WIDTH = 836
const HEIGHT = 354

/** Where there is less room than on a slide, the small races stand below the diagram. */
const NARROW_HEIGHT = 520
const NARROW = 600

/** Sizes of type, in pixels. */
const SIZE = { small: 18, label: 22, name: 28, verdict: 34 }

export type Tone = 'rise' | 'weigh' | 'ink' | 'soft'

/** A line of text in the picture, where it stands. */
export interface PlacedLabel extends Place {
  key: string
  text: string
  size: number
  tone: Tone
  isBold: boolean
  /** 0 to 1 */
  opacity: number
}

/** One of the two races, drawn. */
export interface Panel extends Lanes {
  kind: 'down' | 'up'
  opacity: number
  /** Whether it has been run to its end. */
  isOver: boolean
  /** Width of the lanes' lines, in pixels: that of the firm that is ahead, and of the others. */
  stroke: { ahead: number, others: number }
}

export interface Layout {
  width: number
  height: number
  /** The firms before they race, and how much of them is seen. */
  row: { opacity: number, firms: Mark[] }
  panels: Panel[]
  /** Undefined before it is shown. */
  diagram: Diagram | undefined
  /** How much of the diagram is seen, of what is marked in it, and of the dot. */
  opacity: { diagram: number, crossing: number, dot: number, ghost: number }
  labels: PlacedLabel[]
}

type Kind = Panel['kind']

/** The boxes of a race in the three ways in which it stands. */
interface Boxes {
  whole: Box
  half: Box
  small: Box
}

/** Room between the caption and the picture's words, in pixels. */
const TOP = 12

/** Room at the left of large races for the words at their zero line. */
const GUTTER = 26

function boxesOf(width: number, height: number, isNarrow: boolean): Record<Kind, Boxes> & { diagram: Box } {
  const box = (left: number, right: number, top: number, bottom: number): Box => ({ left, right, top, bottom })
  if (isNarrow) {
    const [middle, fold] = [(height - 16) / 2, 366]
    return {
      down: { whole: box(GUTTER, width, TOP, height), half: box(GUTTER, width, TOP, middle), small: box(0, width / 2 - 6, fold, height) },
      up: { whole: box(GUTTER, width, TOP, height), half: box(GUTTER, width, middle + 16, height), small: box(width / 2 + 6, width, fold, height) },
      diagram: box(0, width, TOP, fold - 16),
    }
  }
  const [half, aside] = [width / 2 - 12, width - 204]
  return {
    down: { whole: box(GUTTER, width, TOP, height), half: box(GUTTER, half, TOP, height), small: box(aside, width, height / 2 + 16, height) },
    up: { whole: box(GUTTER, width, TOP, height), half: box(half + 24 + GUTTER, width, TOP, height), small: box(aside, width, TOP, height / 2 - 4) },
    diagram: box(0, aside - 24, TOP, height),
  }
}

function mix(from: number, to: number, part: number): number {
  return from + (to - from) * part
}

function between(from: Box, to: Box, part: number): Box {
  const side = (name: keyof Box) => mix(from[name], to[name], part)
  return { left: side('left'), right: side('right'), top: side('top'), bottom: side('bottom') }
}

/**
 * All of the picture at any moment. Where words stand is found once for a stage; what moves, at each moment.
 * @param stage that is told
 * @param width of the picture, in pixels
 * @returns the picture, by the pose on the way to the stage
 */
export function layout(stage: Stage, width: number = WIDTH): (pose: Pose) => Layout {
  const isNarrow = width < NARROW
  const height = isNarrow ? NARROW_HEIGHT : HEIGHT
  const boxes = boxesOf(width, height, isNarrow)
  const kinds = ['down', 'up'] as const
  // Alone, a race has all the height; beside another, both have one scale; small, they have the same at every stage.
  const ranges = { whole: rangeOf([stage.down]), half: rangeOf([stage.down, stage.up]) }
  const large = once(() => ({
    'down-whole': raceLabels(stage, 'down', boxes.down.whole, ranges.whole),
    'down-half': raceLabels(stage, 'down', boxes.down.half, ranges.half),
    'up-half': raceLabels(stage, 'up', boxes.up.half, ranges.half),
  }))
  // A race that stands still is the same object from frame to frame, so that nothing of it is compared.
  const still: Partial<Record<Kind, { of: string, panel: Panel }>> = {}
  const marked = once(() => standingLabels(stage, diagramOf(stage, stage.pose, boxes.diagram), boxes.diagram))

  return (pose) => {
    const size = MARK.large + (MARK.small - MARK.large) * pose.aside
    const panels = (pose.both > 0 ? kinds : (['down'] as const)).map((kind): Panel => {
      const { whole, half, small } = boxes[kind]
      const part = kind === 'up' ? 1 : pose.both
      const box = between(between(whole, half, part), small, pose.aside)
      const range = ([0, 1] as const).map(end => mix(mix(ranges.whole[end], ranges.half[end], part), RANGE[end], pose.aside)) as Range
      // Under the words of a small race.
      const lanes = { ...box, top: box.top + (isNarrow ? 48 : 24) * pose.aside }
      const opacity = kind === 'down' ? 1 : visibility(pose.both, 0.5, 1)
      const of = JSON.stringify([lanes, range, pose[kind], pose.aside, opacity])
      if (still[kind]?.of !== of) {
        still[kind] = { of, panel: {
          kind,
          opacity,
          isOver: pose[kind] === 1,
          stroke: { ahead: 1.8 * (2.5 - pose.aside), others: 2.5 - pose.aside },
          ...lanesOf(stage[kind], stage.leader, lanes, range, pose[kind], size),
        } }
      }
      return still[kind].panel
    })
    const row = rowOf(stage, pose, width, height, panels[0]!)
    const diagram = pose.aside > 0 ? diagramOf(stage, pose, boxes.diagram) : undefined
    // Words about large races are there only while these stand still where they are.
    const isLarge = visibility(pose.lanes, 0.8, 1) * (1 - visibility(pose.aside, 0, 0.15))
    const opacityOf = { whole: isLarge * (1 - visibility(pose.both, 0, 0.15)), half: isLarge * visibility(pose.both, 0.85, 1) }
    const labels = [
      ...(pose.lanes < 0.2 ? rowLabels(stage, pose, row, { left: 0, right: width, top: 0, bottom: height }) : []),
      ...(opacityOf.whole > 0 ? faded(large()['down-whole'], 'down-whole', opacityOf.whole, pose.downVerdict) : []),
      ...(opacityOf.half > 0 ? kinds.flatMap(kind => faded(large()[`${kind}-half`], `${kind}-half`, opacityOf.half, pose[`${kind}Verdict`])) : []),
      ...(pose.aside > 0.85 ? kinds.flatMap(kind => smallLabels(stage[kind], pose, kind, boxes[kind].small, isNarrow)) : []),
      ...(diagram ? diagramLabels(stage, pose, diagram, boxes.diagram, isNarrow) : []),
      ...(diagram && isSettled(stage, pose) ? faded(marked(), 'diagram', pose.crossing * visibility(pose.aside, 0.85, 1), 1) : []),
    ].filter(({ opacity }) => opacity > 0)

    return {
      width,
      height,
      row: { opacity: pose.lanes < 1 ? 1 : 0, firms: row },
      panels: panels.filter(({ opacity }) => opacity > 0 && pose.lanes === 1),
      diagram,
      opacity: { diagram: visibility(pose.aside, 0.6, 1), crossing: pose.crossing, dot: pose.crossing * (1 - pose.ghost), ghost: pose.ghost },
      labels,
    }
  }
}

/** What takes long to find, found when it is first asked for. */
function once<Found>(find: () => Found): () => Found {
  let found: Found | undefined
  return () => found ??= find()
}

/** Labels that are seen as far as what they belong to; those of an ending, no sooner than that. */
function faded(labels: PlacedLabel[], prefix: string, opacity: number, verdict: number): PlacedLabel[] {
  return labels.map(label => ({ ...label, key: `${prefix}-${label.key}`, opacity: opacity * (['verdict', 'ahead'].includes(label.key) ? verdict : 1) }))
}

/** The firms in a row, those that choose safety first, on their way to the lanes. */
function rowOf({ down }: Stage, pose: Pose, width: number, height: number, { lanes }: Lanes): Mark[] {
  const gap = width / FIRMS
  const size = Math.min(gap * 0.32, 22)
  return lanes.map(({ head }, firm) => ({
    firm,
    x: gap * (firm + 0.5) + (head.x - gap * (firm + 0.5)) * pose.lanes,
    y: height * 0.4 + (head.y - height * 0.4) * pose.lanes,
    size: size + (head.size - size) * pose.lanes,
    isSafe: down.choices[0]![firm]!,
    isLeader: false,
  }))
}

function rowLabels({ down }: Stage, pose: Pose, row: Mark[], bounds: Box): PlacedLabel[] {
  const safe = down.choices[0]!.filter(Boolean).length
  const y = bounds.bottom * 0.4 + 76
  const opacity = 1 - visibility(pose.lanes, 0, 0.2)
  const middle = (from: number, to: number) => (row[from]!.x + row[to - 1]!.x) / 2
  const within = (text: string, x: number) => {
    const half = widthOf(text, SIZE.name) / 2
    return Math.min(Math.max(x, bounds.left + half), bounds.right - half)
  }
  const label = (key: string, text: string, x: number, tone: Tone): PlacedLabel => ({ key, text, size: bounds.right < NARROW ? SIZE.small : SIZE.name, tone, isBold: true, opacity, x: within(text, x), y, anchor: 'middle' })
  return [
    label('row-safety', words.row.safety(safe), middle(0, safe), 'rise'),
    label('row-haste', words.row.haste(FIRMS - safe), middle(safe, FIRMS), 'weigh'),
    { ...label('row-ours', words.row.ours, (bounds.left + bounds.right) / 2, 'soft'), size: SIZE.small, isBold: false, y: y + 44 },
  ]
}

/** What is said about a large race, clear of all of its lanes. */
function raceLabels(stage: Stage, kind: Kind, box: Box, range: Range): PlacedLabel[] {
  const race = stage[kind]
  const lanes = lanesOf(race, stage.leader, box, range, 1, MARK.large)
  const tone = race.outcome === 'top' ? 'rise' : race.outcome === 'bottom' ? 'weigh' : 'ink'
  const ahead = lanes.lanes[race.ahead]!.head
  const rows = (from: number, to: number, size: number) => Array.from({ length: Math.max(Math.floor((to - from) / 20), 0) + 1 }, (_, index) => from + 20 * index).map(y => y + size * 0.9)
  const anywhere = (size: number, anchor: Place['anchor'], x: number) => rows(box.top, box.bottom - size * 1.2, size).map((y): Place => ({ x, y, anchor }))
  const aboveAndBelow = (x: number, anchor: Place['anchor']): Place[] => [{ x, y: lanes.zero - 8, anchor }, { x, y: lanes.zero + 22, anchor }]

  const text = (key: string, text: string, size: number, tone: Tone, isBold: boolean, places: Place[]): Wanted => ({ key, text, size, tone, isBold, places })
  const name = text('name', race.name, SIZE.name, tone, true, [...anywhere(SIZE.name, 'start', box.left + 4), ...anywhere(SIZE.name, 'end', box.right)])
  const obstacles = obstaclesOf(lanes, race, box, range)
  const bounds = { ...box, left: box.left - GUTTER }
  const [nameAt] = placeLabels([name], obstacles, bounds)
  return place([
    name,
    // Under the name, where that is free.
    text('rule', race.rule, SIZE.small, 'ink', false, [
      ...(nameAt ? [{ ...nameAt, y: nameAt.y + 28 }] : []),
      ...anywhere(SIZE.small, 'start', box.left + 4),
      ...anywhere(SIZE.small, 'end', box.right),
    ]),
    // Under what is rewarded, where that is free, else where the race has ended.
    text('verdict', race.verdict, SIZE.verdict, tone, true, [
      ...(nameAt ? [64, 68, 100].map(down => ({ ...nameAt, y: nameAt.y + down })) : []),
      ...[ahead.y + 76, ahead.y - 36, lanes.zero - 40, lanes.zero + 60].map((y): Place => ({ x: box.right - 6, y, anchor: 'end' })),
      ...anywhere(SIZE.verdict, 'end', box.right - 6),
      ...anywhere(SIZE.verdict, 'start', box.left + 4),
    ]),
    text('win', words.sides.win, SIZE.small, 'soft', false, [{ x: box.left - 8, y: lanes.zero - 8, anchor: 'end' }]),
    text('lose', words.sides.lose, SIZE.small, 'soft', false, [{ x: box.left - 8, y: lanes.zero + 22, anchor: 'end' }]),
    text('rounds', words.round(race.rounds), SIZE.small, 'soft', false, [...aboveAndBelow(box.right, 'end'), ...aboveAndBelow((box.left + box.right) / 2, 'middle')]),
    ...(kind === 'down'
      ? []
      : [text('ahead', words.ahead(words.firms[race.ahead]!), SIZE.small, 'ink', true, [
          ...[-16, -26, -40].flatMap(dy => [0, -50, -100].map((dx): Place => ({ x: Math.min(ahead.x + 14, box.right) + dx, y: ahead.y + dy, anchor: 'end' }))),
          ...anywhere(SIZE.small, 'end', box.right),
        ])]),
  ], obstacles, bounds)
}

type Wanted = Omit<PlacedLabel, keyof Place | 'opacity'> & { places: Place[] }

/** The labels that have a place, each at it. */
function place(wanted: Wanted[], obstacles: Obstacles, bounds: Box): PlacedLabel[] {
  const places = placeLabels(wanted, obstacles, bounds)
  return wanted.flatMap(({ places: _, ...label }, index) => places[index] ? [{ ...label, ...places[index], opacity: 1 }] : [])
}

/** What is said about a small race: in one line, or in two where that is too long. What it has come to is said in the end. */
function smallLabels(race: Race, pose: Pose, kind: Kind, box: Box, isNarrow: boolean): PlacedLabel[] {
  const opacity = visibility(pose.aside, 0.85, 1)
  const seen = pose[`${kind}Verdict`]
  const tone = race.outcome === 'top' ? 'rise' : race.outcome === 'bottom' ? 'weigh' : 'ink'
  const label = (key: string, text: string, row: number, opacityOfIt: number): PlacedLabel => ({ key: `${kind}-small-${key}`, text, size: SIZE.small, tone, isBold: true, opacity: opacity * opacityOfIt, x: box.left + 4, y: box.top + 18 + 24 * row, anchor: 'start' })
  const running = { ...label('running', words.diagram.running, 0, 1 - visibility(seen, 0, 0.1)), tone: 'ink' as const }
  const now = visibility(seen, 0.1, 1)
  const whole = words.race(race.name, race.verdict)
  return isNarrow
    ? [running, label('name', race.name, 0, now), label('verdict', race.verdict, 1, now)]
    : [running, label('verdict', widthOf(whole, SIZE.small) <= box.right - box.left - 4 ? whole : race.verdict, 0, now)]
}

/** How wide a line of text is, in pixels. */
function widthOf(text: string, size: number): number {
  return boxOfText(text, size, { x: 0, y: 0, anchor: 'start' }).right
}

/** Whether the tipping point and the start stand where they are told to be, so that nothing passes the words beside them. */
function isSettled({ up, opening }: Stage, pose: Pose): boolean {
  return pose.lines === 1 && Math.abs(tipOf(pose) - up.tippingPoint) < 1e-9 && Math.abs(pose.opening - opening / FIRMS) < 1e-9
}

/** What is said along the edges of the diagram, and moves with it. */
function diagramLabels(stage: Stage, pose: Pose, { plot, tip, haste, safety, deeds, deedsY }: Diagram, box: Box, isNarrow: boolean): PlacedLabel[] {
  const opacity = visibility(pose.aside, 0.85, 1)
  const named = visibility(pose.lines, 0.9, 1)
  const tipText = words.tipText(Number(tipOf(pose).toFixed(isSettled(stage, pose) ? 3 : 2)))
  const half = widthOf(tipText, SIZE.name) / 2
  // Close to each other at the right end, the names give way.
  const hasteY = haste[1].y + 6
  const safetyY = Math.min(safety[1].y + 6, hasteY - 26)
  const label = (key: string, text: string, size: number, tone: Tone, isBold: boolean, place: Place, seen = 1): PlacedLabel => ({ key, text, size, tone, isBold, ...place, opacity: opacity * seen })
  return [
    label('safety', words.choices.safety, SIZE.small, 'rise', true, { x: plot.right + 18, y: safetyY, anchor: 'start' }, named),
    label('haste', words.choices.haste, SIZE.small, 'weigh', true, { x: plot.right + 18, y: hasteY, anchor: 'start' }, named),
    label('tip', tipText, SIZE.name, 'ink', true, { x: Math.min(Math.max(tip ?? plot.left, box.left + half), box.right - half), y: box.top + 30, anchor: 'middle' }, pose.crossing),
    label('none-safe', words.diagram.ends[0], SIZE.small, 'soft', false, { x: box.left, y: box.bottom - 8, anchor: 'start' }),
    label('all-safe', words.diagram.ends[1], SIZE.small, 'soft', false, { x: plot.right, y: box.bottom - 8, anchor: 'end' }),
    ...(deeds.length > 0 && isSettled(stage, pose) ? [deedsLabel()] : []),
  ]

  /** Beside the way of the tipping point: to its right, or where there is no room, to its left. */
  function deedsLabel(): PlacedLabel {
    const [from, to] = [deeds[0]!.from, deeds.at(-1)!.to]
    const text = words.diagram.deeds(isNarrow ? undefined : stage.deeds, words.firmsOf(Number(((from - to) / (plot.right - plot.left)).toFixed(3))))
    const isRight = from + 12 + widthOf(text, SIZE.small) <= box.right
    return label('deeds', text, SIZE.small, 'rise', true, { x: isRight ? from + 12 : to - 12, y: deedsY + 6, anchor: isRight ? 'start' : 'end' }, pose.crossing)
  }
}

/** What is said inside of the diagram once it stands: about the start, and about either side of the tipping point. */
function standingLabels({ values, opening, deeds }: Stage, { plot, tip, haste, safety, trail, start, dot }: Diagram, box: Box): PlacedLabel[] {
  const isNarrow = box.right < NARROW / 2 + 100
  const size = isNarrow ? SIZE.small : SIZE.label
  const around: Place[] = [0, 24, 48, 72, 96, 120, 144].flatMap(away => [36 + away, -20 - away].flatMap(y => (['end', 'start', 'middle'] as const).map((anchor): Place => (
    { x: start.x + { end: -16, start: 16, middle: 0 }[anchor], y: start.y + y, anchor }
  ))))
  const zone = (key: string, text: string, tone: Tone, from: number, to: number): Wanted[] => deeds > 0 || to - from < widthOf(text, SIZE.small) + 12
    ? []
    : [{ key, text, size: SIZE.small, tone, isBold: true, places: [plot.bottom - 10, plot.bottom - 34].map(y => ({ x: (from + to) / 2, y, anchor: 'middle' })) }]
  const circle = ({ x, y }: Point, radius: number): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
  const lines = [haste, safety, trail, ...(tip === undefined ? [] : [[{ x: tip, y: plot.top - TIP_RISE }, { x: tip, y: plot.bottom }]])]
  const names = { left: plot.right + 4, right: box.right, top: Math.min(safety[1].y, haste[1].y - 26) - 16, bottom: haste[1].y + 12 }
  return place([
    { key: 'start', text: words.diagram.start(opening, isNarrow ? 0 : values.leaders), size, tone: 'ink', isBold: true, places: around },
    ...zone('down', words.diagram.down, 'weigh', plot.left, tip ?? plot.left),
    ...zone('up', words.diagram.up, 'rise', tip ?? plot.left, plot.right),
  ], { boxes: [circle(start, 14), circle(dot, 14), names], lines }, { ...plot, top: plot.top - 4, right: box.right })
}
