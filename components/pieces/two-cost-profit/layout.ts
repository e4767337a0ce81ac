import type { Box } from '../shared/place-labels'
import type { Block, Column, Link, Measures, Skeleton, ToBox } from './geometry'
import type { Label } from './labels'
import type { Pose } from './pose'
import type { Part, Rule } from './readings'
import { visibility } from '../shared/motion'
import { feetOf, widthOfFoot } from './feet'
import { labelsOf, WORDS_FROM } from './labels'
import { revenue, trainingCost } from './model'
import { earned, generationsOf, moved, trained } from './pose'
import { businessAt, equationOf, ruleOf } from './readings'

/*
 * Where everything stands. A block is a square whose area is its amount, on one scale for the whole picture. Columns stand
 * along a line, the base line: revenue rises from it, training hangs from it. On a slide the line lies and the columns stand
 * beside each other; in a narrow picture it stands and they lie below each other: the same geometry along another axis.
 *
 * A place has two numbers: how far along the columns it is, and how far from the base line, positive where revenue is.
 */

/** Of the picture on a slide, in pixels. */
export const WIDTH = 836
export const HEIGHT = 356

/** What a word beside the base line takes, in a narrow picture. */
const TITLE = 46

/** The most generations whose calculations stand beside each other on a slide. */
const MOST_DETAILED = 3

/** Where frames begin on a slide, clear of the caption. */
const FRAME_TOP = 6

/** All that is drawn. */
export interface Layout {
  width: number
  height: number
  frames: { key: number, box: Box, presence: number }[]
  /** The base line, a stretch for each column. */
  lines: { key: number, box: Box, presence: number }[]
  blocks: Block[]
  link: Link | undefined
  labels: Label[]
  equation: { parts: Part[], opacity: number } | undefined
  rule: Rule & { opacity: number } | undefined
  /** Whether both have more in them than in the story, and so are long. */
  isLong: boolean
}

/** A box of no breadth as the line that it is. */
export function lineOf({ left, right, top, bottom }: Box): { x1: number, x2: number, y1: number, y2: number } {
  return { x1: left, x2: right, y1: top, y2: bottom }
}

/**
 * The picture at a pose, in pixels.
 * @param pose of the stage, or between two
 * @param width of the picture; with less than on a slide, the columns lie below each other
 */
export function layout(pose: Pose, width: number = WIDTH): Layout {
  const roomy = measure(pose, width)
  const business = businessAt(pose)
  const generations = generationsOf(pose)
  const trainings = generations.map(generation => Math.sqrt(trainingCost(pose, generation) * trained(pose, generation)))
  const revenues = generations.map(generation => Math.sqrt(revenue(pose, generation) * earned(pose, generation)))
  // By company the revenue of the newest model stands in the last column.
  const newest = generations.map(generation => 1 - trained(pose, generation + 1))

  const longest = generations.map((_, index) => Math.max(trainings[index]!, revenues[index]!, revenues[index - 1] ?? 0))
  const total = Math.max(pose.total, pose.company)
  const longestLast = wordsShare(total) * Math.max(...revenues.map((side, index) => side * newest[index]!))
  const feet = feetOf(business, pose)
  const words = feet.map(foot => widthOfFoot(foot, roomy))
  const presences = [...generations.map(generation => trained(pose, generation)), total]
  const extents = (scale: number): number[] => [...longest, longestLast].map((side, index) => extent(side * scale, words[index]!, presences[index]!, roomy))

  const strips = revenues.map((_, index) => roomy.strip * Math.max(pose.equation, pose.rule) * (1 - visibility(pose.company, 0.6, 1) * newest[index]!))
  const down = Math.max(...trainings)
  const most = Math.min(
    mostScale(pose, roomy),
    ...revenues.map((side, index) => (roomy.breadth - strips[index]!) / (side + down)),
    ...roomy.isUpright ? [(roomy.breadth - TITLE) / Math.max(...revenues)] : [],
  )
  const scale = sum(extents(most)) <= roomy.length ? most : largest(most, scale => sum(extents(scale)) <= roomy.length)
  const smallest = scale * Math.min(...generations.flatMap((generation, index) => [
    ...trained(pose, generation) === 1 ? [trainings[index]!] : [],
    ...earned(pose, generation) === 1 ? [revenues[index]!] : [],
  ]))
  // In a narrow picture, the words about blocks that can't be seen have a line of their own.
  const measures = { ...roomy, lead: roomy.lead + (roomy.isUpright ? 24 * visibility(smallest, 5, 4) : 0) }
  const up = Math.max(...revenues.map((side, index) => side * scale + strips[index]!))
  const spare = (measures.breadth - up - down * scale) / 2

  const all = spread(extents(scale), presences, measures, width)
  const [columns, last] = [all.slice(0, -1), all.at(-1)!]
  const height = measures.isUpright ? last.end : HEIGHT
  const baseline = measures.isUpright ? Math.max(measures.foot + spare + down * scale, TITLE) : measures.top + spare + up
  const toBox: ToBox = (from, to, low, high) => measures.isUpright
    ? { left: baseline + low, right: baseline + high, top: from, bottom: to }
    : { left: from, right: to, top: baseline - high, bottom: baseline - low }

  const blocks = [
    ...trainings.map((side, index) => block('training', index + 1, columns[index]!.center, side * scale)),
    ...revenues.map((side, index) => {
      const year = mix(last.center, columns[index + 1]?.center ?? last.center, trained(pose, index + 2))
      return block('revenue', index + 1, mix(columns[index]!.center, year, moved(pose, index + 1)), side * scale)
    }),
  ].filter(({ box }) => box.right > box.left)

  function block(kind: Block['kind'], generation: number, center: number, side: number): Block {
    const [from, to] = [center - side / 2, center + side / 2]
    const isRevenue = kind === 'revenue'
    const ghost = isRevenue ? pose.ghost * newest[generation - 1]! : 0
    return {
      key: `${kind}-${generation}`,
      kind,
      generation,
      box: isRevenue ? toBox(from, to, 0, side) : toBox(from, to, -side, 0),
      serving: isRevenue && pose.margin < 1 ? toBox(from, to, side * pose.margin, side) : undefined,
      ghost,
      solid: 1 - ghost,
    }
  }

  const skeleton: Skeleton = { pose, business, feet, measures, columns, last, blocks, toBox, baseline, width, height, link: linkOf(pose, blocks, columns, toBox), smallest }
  const count = Math.round(pose.trainings)
  const rule = pose.rule > 0 ? ruleOf(business, pose.company > 0.5, count) : undefined
  const frameTop = FRAME_TOP + measures.strip * Math.max(pose.equation, pose.rule)
  // In the view by model nothing stands in the last column.
  const stretches = all.map((column, index) => ({ key: index, column, presence: column === last ? pose.company : column.presence }))
  return {
    width,
    height,
    frames: stretches.slice(0, -1).map(({ column, ...stretch }) => ({ ...stretch, box: frameOf(column, measures, width, frameTop) })),
    lines: stretches.map(({ column, ...stretch }) => ({ ...stretch, box: toBox(column.body, column.end, 0, 0) })),
    blocks,
    link: skeleton.link,
    labels: labelsOf(skeleton),
    equation: pose.equation > 0 ? { parts: equationOf(business, count), opacity: pose.equation } : undefined,
    isLong: !measures.isDetailed || pose.margin < 1,
    rule: rule && { ...rule, opacity: pose.rule },
  }
}

function measure(pose: Pose, width: number): Measures {
  const served = visibility(1 - pose.margin, 0, 0.03)
  if (width < WIDTH)
    return { isUpright: true, isDetailed: true, text: 16, result: 22, lead: 28 + 24 * served, head: 56, gap: 10, least: 26, enough: 0, top: 0, foot: 8, strip: 0, length: 620, breadth: width - 16 }
  const lead = mix(46, 108, served)
  const isDetailed = pose.trainings <= MOST_DETAILED
  return { isUpright: false, isDetailed, text: 18, result: isDetailed ? 30 : 24, lead, head: 0, gap: 12, least: 72, enough: 300, top: FRAME_TOP + 5, foot: 84, strip: 42, length: WIDTH - lead, breadth: HEIGHT - FRAME_TOP - 5 - 84 }
}

/** Pixels of the side of a block of 1: few blocks may be larger than many. */
function mostScale({ trainings }: Pose, { isUpright }: Measures): number {
  return mix(isUpright ? 80 : 110, isUpright ? 44 : 60, visibility(trainings, 1, 3))
}

/** What a column takes along the line, for its blocks and its words. */
function extent(block: number, words: number, presence: number, { isUpright, head, gap, least }: Measures): number {
  return Math.max(block, (isUpright ? least : Math.max(least, words)) * wordsShare(presence)) + (head + gap) * wordsShare(presence)
}

/** Room for words is made before they appear. */
function wordsShare(presence: number): number {
  return visibility(presence, 0, WORDS_FROM)
}

/** The largest scale up to one that is too large at which something still holds. */
function largest(most: number, holds: (scale: number) => boolean): number {
  let [low, high] = [0, most]
  for (let step = 0; step < 16; step++) {
    const scale = (low + high) / 2
    if (holds(scale))
      low = scale
    else
      high = scale
  }
  return low
}

/** Columns along the line; what is over is shared among them, as far as they can use it. */
function spread(extents: number[], presences: number[], { isUpright, lead, head, gap, enough, length }: Measures, width: number): Column[] {
  const rest = isUpright ? 0 : (length - sum(extents)) / sum(presences)
  const lengths = extents.map((own, index) => own + Math.max(0, Math.min(rest, enough - own)) * presences[index]!)
  let start = isUpright ? lead : Math.max(lead, (width - sum(lengths)) / 2)
  return lengths.map((length, index) => {
    const presence = presences[index]!
    const end = start + length - gap * wordsShare(presence)
    const body = start + head * wordsShare(presence)
    const column = { start, end, body, center: (body + end) / 2, presence }
    start += length
    return column
  })
}

function frameOf({ start, end }: Column, { isUpright }: Measures, width: number, top: number): Box {
  return isUpright ? { left: 0, right: width, top: start, bottom: end } : { left: start, right: end, top, bottom: HEIGHT }
}

/** How far from the base line the link to a training ends. */
const LINK_GAP = 8

function linkOf(pose: Pose, blocks: Block[], columns: Column[], toBox: ToBox): Link | undefined {
  const generation = Math.round(pose.trainings)
  const from = blocks.find(({ key }) => key === `revenue-${generation - 1}`)
  const to = columns[generation - 1]
  if (pose.link === 0 || !from || !to)
    return undefined
  const side = from.box.right - from.box.left
  const center = columns[generation - 2]!.center
  const at = (along: number, across: number): { x: number, y: number } => {
    const { left, top } = toBox(along, along, across, across)
    return { x: left, y: top }
  }
  const points = [at(center + side / 2, side / 2), at(to.center, side / 2), at(to.center, LINK_GAP)]
  const [start, corner, end] = points as [typeof points[0], typeof points[0], typeof points[0]]
  return { path: `M${start.x},${start.y}Q${corner.x},${corner.y} ${end.x},${end.y}`, points, end, share: pose.link, rest: 1 - pose.link }
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
