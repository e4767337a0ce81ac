import type { Box, Obstacles, Place } from '../shared/place-labels'
import type { Diagram } from './diagram'
import type { Lanes, Mark } from './lanes'
import type { Pose, Race, Stage } from './stages'
import { visibility } from '../shared/motion'
import { boxOfText, placeLabels } from '../shared/place-labels'
import { diagramOf, tipOf } from './diagram'
import { lanesOf, MARK, obstaclesOf } from './lanes'
import { FIRMS } from './model'
import * as words from './words'

/** The width of the picture on a slide, and its height there, in pixels. */
export const WIDTH = 836
const HEIGHT = 352

/** Where there is less room than on a slide, the small races stand below the diagram. */
const NARROW_HEIGHT = 520
const NARROW = 600

/** Sizes of type, in pixels. */
const SIZE = { small: 18, label: 22, name: 28 }

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
  /** Width of the lanes' lines, in pixels. */
  stroke: number
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

/** Room at the left of large races for the words at their zero line. */
const GUTTER = 26

function boxesOf(width: number, height: number, isNarrow: boolean): Record<Kind, Boxes> & { diagram: Box } {
  const box = (left: number, right: number, top: number, bottom: number): Box => ({ left, right, top, bottom })
  if (isNarrow) {
    const [middle, fold] = [(height - 16) / 2, 366]
    return {
      down: { whole: box(GUTTER, width, 0, height), half: box(GUTTER, width, 0, middle), small: box(0, width / 2 - 6, fold, height) },
      up: { whole: box(GUTTER, width, 0, height), half: box(GUTTER, width, middle + 16, height), small: box(width / 2 + 6, width, fold, height) },
      diagram: box(0, width, 0, fold - 16),
    }
  }
  const [half, aside] = [width / 2 - 12, width - 204]
  return {
    down: { whole: box(GUTTER, width, 0, height), half: box(GUTTER, half, 0, height), small: box(aside, width, height / 2 + 8, height) },
    up: { whole: box(GUTTER, width, 0, height), half: box(half + 24 + GUTTER, width, 0, height), small: box(aside, width, 0, height / 2 - 8) },
    diagram: box(0, aside - 24, 0, height),
  }
}

function between(from: Box, to: Box, part: number): Box {
  const mix = (side: keyof Box) => from[side] + (to[side] - from[side]) * part
  return { left: mix('left'), right: mix('right'), top: mix('top'), bottom: mix('bottom') }
}

/**
 * All of the picture at a moment.
 * @param stage that is told
 * @param pose on the way there
 * @param width of the picture, in pixels
 */
export function layout(stage: Stage, pose: Pose, width: number = WIDTH): Layout {
  const isNarrow = width < NARROW
  const height = isNarrow ? NARROW_HEIGHT : HEIGHT
  const boxes = boxesOf(width, height, isNarrow)
  const lines = isNarrow ? 2 : 1
  /** Under the words of a small race. */
  const lanesIn = (box: Box, aside: number): Box => ({ ...box, top: box.top + 24 * lines * aside })

  const boxNow = (kind: Kind) => lanesIn(between(kind === 'down' ? between(boxes.down.whole, boxes.down.half, pose.both) : boxes.up.half, boxes[kind].small, pose.aside), pose.aside)
  const size = MARK.large + (MARK.small - MARK.large) * pose.aside
  const panels = (['down', 'up'] as const).map((kind): Panel => ({
    kind,
    opacity: kind === 'down' ? visibility(pose.lanes, 0, 1) : visibility(pose.both, 0.5, 1),
    stroke: 2.5 - pose.aside,
    ...lanesOf(stage[kind], stage.leader, boxNow(kind), pose[kind], size),
  }))
  const row = rowOf(stage, pose, width, height, panels[0]!)
  const diagram = pose.aside > 0 ? diagramOf(stage, pose, boxes.diagram) : undefined
  const bounds = { left: 0, right: width, top: 0, bottom: height }

  const labels = [
    ...rowLabels(stage, pose, row, bounds),
    ...(['whole', 'half'] as const).flatMap(way => (['down', 'up'] as const).flatMap(kind => raceLabels(stage, pose, kind, way, boxes[kind][way], bounds))),
    ...(['down', 'up'] as const).flatMap(kind => smallLabels(stage[kind], pose, kind, boxes[kind].small, isNarrow)),
    ...(diagram ? diagramLabels(stage, pose, diagram, boxes.diagram) : []),
  ].filter(({ opacity }) => opacity > 0)

  return {
    width,
    height,
    row: { opacity: 1 - visibility(pose.lanes, 0.98, 1), firms: row },
    panels: panels.filter(({ opacity }) => opacity > 0 && pose.lanes === 1),
    diagram,
    opacity: { diagram: visibility(pose.aside, 0.6, 1), crossing: pose.crossing, dot: pose.crossing * (1 - pose.ghost), ghost: pose.ghost },
    labels,
  }
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
    const half = boxOfText(text, SIZE.label, { x: 0, y: 0, anchor: 'middle' }).right
    return Math.min(Math.max(x, bounds.left + half), bounds.right - half)
  }
  const label = (key: string, text: string, x: number, tone: Tone): PlacedLabel => ({ key, text, size: SIZE.label, tone, isBold: true, opacity, x: within(text, x), y, anchor: 'middle' })
  return [
    label('row-safety', words.row.safety(safe), middle(0, safe), 'rise'),
    label('row-haste', words.row.haste(FIRMS - safe), middle(safe, FIRMS), 'weigh'),
    { ...label('row-ours', words.row.ours, (bounds.left + bounds.right) / 2, 'soft'), size: SIZE.small, isBold: false, y: y + 44 },
  ]
}

/** What is said about a large race, clear of all of its lanes, and there only while the race stands still where it is. */
function raceLabels(stage: Stage, pose: Pose, kind: Kind, way: 'whole' | 'half', box: Box, bounds: Box): PlacedLabel[] {
  if (way === 'whole' && kind === 'up')
    return []
  const race = stage[kind]
  const opacity = visibility(pose.lanes, 0.8, 1) * (1 - visibility(pose.aside, 0, 0.15)) * (way === 'whole' ? 1 - visibility(pose.both, 0, 0.15) : visibility(pose.both, 0.85, 1))
  if (opacity === 0)
    return []
  const lanes = lanesOf(race, stage.leader, box, 1, MARK.large)
  const tone = race.outcome === 'top' ? 'rise' : race.outcome === 'bottom' ? 'weigh' : 'ink'
  const ahead = lanes.lanes[race.ahead]!.head
  const rows = (from: number, to: number, size: number) => Array.from({ length: Math.max(Math.floor((to - from) / 12), 0) + 1 }, (_, index) => from + 12 * index).map(y => y + size * 0.9)
  const anywhere = (size: number, anchor: Place['anchor'], x: number) => rows(box.top, box.bottom - size * 1.2, size).map((y): Place => ({ x, y, anchor }))
  const aboveAndBelow = (x: number, anchor: Place['anchor']): Place[] => [{ x, y: lanes.zero - 8, anchor }, { x, y: lanes.zero + 22, anchor }]

  const text = (key: string, text: string, size: number, tone: Tone, isBold: boolean, places: Place[], seen = 1): Wanted => ({ key, text, size, tone, isBold, places, opacity: seen })
  const name = text('name', race.name, SIZE.name, tone, true, [...anywhere(SIZE.name, 'start', box.left + 4), ...anywhere(SIZE.name, 'end', box.right)])
  const obstacles = obstaclesOf(lanes, race, box)
  const [nameAt] = placeLabels([name], obstacles, bounds)
  return place([
    name,
    text('verdict', race.verdict, SIZE.name, tone, true, [
      ...[ahead.y + 76, ahead.y - 60, lanes.zero - 40, lanes.zero + 60].map((y): Place => ({ x: box.right - 6, y, anchor: 'end' })),
      ...anywhere(SIZE.name, 'end', box.right - 6),
      ...anywhere(SIZE.name, 'start', box.left + 4),
    ], pose[`${kind}Verdict`]),
    // Under the name, where that is free.
    text('rule', race.rule, SIZE.small, 'ink', false, [
      ...(nameAt ? [{ ...nameAt, y: nameAt.y + 28 }] : []),
      ...anywhere(SIZE.small, 'start', box.left + 4),
      ...anywhere(SIZE.small, 'end', box.right),
    ]),
    text('win', words.sides.win, SIZE.small, 'soft', false, [{ x: box.left - 8, y: lanes.zero - 8, anchor: 'end' }]),
    text('lose', words.sides.lose, SIZE.small, 'soft', false, [{ x: box.left - 8, y: lanes.zero + 22, anchor: 'end' }]),
    text('rounds', words.round(race.rounds), SIZE.small, 'soft', false, [...aboveAndBelow(box.right, 'end'), ...aboveAndBelow((box.left + box.right) / 2, 'middle')]),
    text('ahead', words.ahead(words.firms[race.ahead]!), SIZE.small, 'ink', true, [
      ...[-16, -26, -40].flatMap(dy => [0, -50, -100].map((dx): Place => ({ x: Math.min(ahead.x + 14, box.right) + dx, y: ahead.y + dy, anchor: 'end' }))),
      ...anywhere(SIZE.small, 'end', box.right),
    ], kind === 'up' ? pose.upVerdict : 0),
  ], obstacles, bounds, `${kind}-${way}`, opacity)
}

type Wanted = Omit<PlacedLabel, keyof Place> & { places: Place[] }

/** The labels that have a place, each at it. */
function place(wanted: Wanted[], obstacles: Obstacles, bounds: Box, prefix: string, opacity: number): PlacedLabel[] {
  const places = placeLabels(wanted, obstacles, bounds)
  return wanted.flatMap(({ places: _, ...label }, index) => places[index] ? [{ ...label, ...places[index], key: `${prefix}-${label.key}`, opacity: label.opacity * opacity }] : [])
}

/** What is said about a small race: in one line, or in two where that is too long. What it has come to is said in the end. */
function smallLabels(race: Race, pose: Pose, kind: Kind, box: Box, isNarrow: boolean): PlacedLabel[] {
  const opacity = visibility(pose.aside, 0.85, 1)
  const seen = pose[`${kind}Verdict`]
  const tone = race.outcome === 'top' ? 'rise' : race.outcome === 'bottom' ? 'weigh' : 'ink'
  const label = (key: string, text: string, row: number, opacityOfIt: number): PlacedLabel => ({ key: `${kind}-small-${key}`, text, size: SIZE.small, tone, isBold: true, opacity: opacity * opacityOfIt, x: box.left + 4, y: box.top + 18 + 24 * row, anchor: 'start' })
  const running = { ...label('running', words.diagram.running, 0, 1 - visibility(seen, 0, 0.1)), tone: 'ink' as const }
  const now = visibility(seen, 0.1, 1)
  return isNarrow
    ? [running, label('name', race.name, 0, now), label('verdict', race.verdict, 1, now)]
    : [running, label('verdict', words.race(race.name, race.verdict), 0, now)]
}

function diagramLabels(stage: Stage, pose: Pose, diagram: Diagram, box: Box): PlacedLabel[] {
  const { plot, tip, haste, safety, trail, start, dot, deeds, deedsY } = diagram
  const { up, values, opening } = stage
  const wide = visibility(pose.aside, 0.85, 1)
  const tipText = words.tipText(Number(tipOf(pose).toFixed(3)))
  const half = boxOfText(tipText, SIZE.name, { x: 0, y: 0, anchor: 'middle' }).right
  const tipX = tip === undefined ? undefined : Math.min(Math.max(tip, box.left + half), box.right - half)
  /** Words that would be passed by what moves wait until it stands. */
  const isStill = Math.abs(tipOf(pose) - up.tippingPoint) < 1e-9 && Math.abs(pose.opening - opening / FIRMS) < 1e-9 && pose.lines === 1
  const settled = isStill ? pose.crossing : 0
  const named = visibility(pose.lines, 0.9, 1) * wide

  // Close to each other at the right end, the names give way.
  const [hasteY, safetyY] = [haste[1].y + 6, safety[1].y + 6]
  const apart = 26
  const nameY = { safety: Math.min(safetyY, hasteY - apart), haste: hasteY }
  const fixed: PlacedLabel[] = [
    { key: 'safety', text: words.choices.safety, size: SIZE.small, tone: 'rise', isBold: true, opacity: named, x: plot.right + 10, y: nameY.safety, anchor: 'start' },
    { key: 'haste', text: words.choices.haste, size: SIZE.small, tone: 'weigh', isBold: true, opacity: named, x: plot.right + 10, y: nameY.haste, anchor: 'start' },
    ...(tipX === undefined ? [] : [{ key: 'tip', text: tipText, size: SIZE.name, tone: 'ink' as const, isBold: true, opacity: pose.crossing, x: tipX, y: box.top + 30, anchor: 'middle' as const }]),
    { key: 'none-safe', text: words.diagram.ends[0], size: SIZE.small, tone: 'soft', isBold: false, opacity: wide, x: box.left, y: box.bottom - 8, anchor: 'start' },
    { key: 'all-safe', text: words.diagram.ends[1], size: SIZE.small, tone: 'soft', isBold: false, opacity: wide, x: plot.right, y: box.bottom - 8, anchor: 'end' },
  ]

  const middleOf = (from: number, to: number): Place[] => [plot.bottom - 10, plot.bottom - 34].map(y => ({ x: (from + to) / 2, y, anchor: 'middle' }))
  const tipOrLeft = tip ?? plot.left
  const isNarrow = box.right < NARROW / 2
  const around = ({ x, y }: { x: number, y: number }): Place[] => [0, 24, 48, 72, 96, 120, 144].flatMap(away => [1, -1].flatMap(side => (['end', 'start', 'middle'] as const).map((anchor): Place => ({
    x: x + { end: -16, start: 16, middle: 0 }[anchor],
    y: y + (side === 1 ? 36 + away : -20 - away),
    anchor,
  }))))
  const zone = (key: string, text: string, tone: Tone, from: number, to: number): Wanted => ({ key, text, size: SIZE.small, tone, isBold: true, opacity: stage.deeds === 0 && to - from > boxOfText(text, SIZE.small, { x: 0, y: 0, anchor: 'start' }).right + 12 ? settled : 0, places: middleOf(from, to) })
  const wanted: Wanted[] = [
    { key: 'start', text: words.diagram.start(opening, isNarrow ? 0 : values.leaders), size: isNarrow ? SIZE.small : SIZE.label, tone: 'ink', isBold: true, opacity: settled, places: around(start) },
    zone('down', words.diagram.down, 'weigh', plot.left, tipOrLeft),
    zone('up', words.diagram.up, 'rise', tipOrLeft, plot.right),
  ]
  const circle = (x: number, y: number, radius: number): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
  const lines = [haste, safety, trail, ...(tip === undefined ? [] : [[{ x: tip, y: box.top + 38 }, { x: tip, y: plot.bottom }]])]
  const obstacles = { boxes: [circle(start.x, start.y, 14), circle(dot.x, dot.y, 14), ...fixed.map(label => boxOfText(label.text, label.size, label))], lines }
  const deedsBy = deeds.reduce((sum, { from, to }) => sum + from - to, 0) / (plot.right - plot.left)
  const deedsText = words.diagram.deeds(stage.deeds, words.firmsOf(Number(deedsBy.toFixed(3))))
  const deedsWidth = boxOfText(deedsText, SIZE.small, { x: 0, y: 0, anchor: 'start' }).right
  const [first, last] = [deeds[0], deeds.at(-1)]
  const isRight = first !== undefined && first.from + 12 + deedsWidth <= box.right
  if (first && last && isStill)
    fixed.push({ key: 'deeds', text: deedsText, size: SIZE.small, tone: 'rise', isBold: true, opacity: pose.crossing, x: isRight ? first.from + 12 : last.to - 12, y: deedsY + 6, anchor: isRight ? 'start' : 'end' })
  return [...fixed, ...place(wanted, obstacles, { ...box, top: plot.top - 4, bottom: plot.bottom }, 'diagram', 1)]
}
