import type { Column, Layout, Link, Measures, Pose, Rectangle } from './geometry'
import { linkVertical } from 'd3-shape'
import { GENERATIONS, mix, sum } from './geometry'

/*
 * The same picture for a narrow column: the groups stand below each other, each with its words above, the base line is
 * upright, cost hangs to its left and revenue grows to its right. A rectangle's area is still its amount.
 */

/** Of a rectangle, width to height. */
const ASPECT = 1.5
/** The highest a rectangle may be. */
const MOST_HEIGHT = 92
/** Name and result of a group, and the room that its rectangles need for their labels at least. */
const HEAD = 34
const LEAST_BODY = 44
const GAP = 18
const MARGIN = 6
/** A label: a word of two Chinese characters, its digits, and air; and the height of its two lines. */
const LABEL = { word: 48, digit: 9.5, height: 42 }
/** Characters of a label that are no digits: the word and the space after it. */
const WORD_LENGTH = 3

/**
 * @param pose of the stage, or between two
 * @param measures of the same pose
 * @param width of the picture, in pixels
 */
export function layoutUpright(pose: Pose, measures: Measures, width: number): Layout {
  const { presence, trainingSide, revenueSide, modelSides, yearSides, modelPresences, yearPresences } = measures
  const { scale, left, right } = fit(
    GENERATIONS.map(generation => ({ side: trainingSide(generation), label: measures.trainingLabel(generation) })),
    GENERATIONS.map(generation => ({ side: revenueSide(generation), label: measures.revenueLabel(generation) })),
    width - 2 * MARGIN,
  )
  const baseline = MARGIN + left + (width - 2 * MARGIN - left - right) / 2

  // The years are one row more than the models and never lower: what holds them holds both views.
  const height = sum(yearSides.map((side, index) => rowHeight(side * scale, yearPresences[index]!)))
  const models = spread(modelSides, modelPresences, scale, height, width, 'model', 1 - pose.company)
  const years = spread(yearSides, yearPresences, scale, height, width, 'year', pose.company)
  const center = (generation: number, year: number): number =>
    mix(models[generation - 1]!.center, years[year - 1]!.center, pose.company)

  const trainings = GENERATIONS.map(generation =>
    rectangle('training', generation, center(generation, generation), baseline, trainingSide(generation) * scale, presence(generation), measures.trainingShares(generation), measures.trainingLabel(generation)))
  const revenues = GENERATIONS.map(generation =>
    rectangle('revenue', generation, center(generation, generation + 1), baseline, revenueSide(generation) * scale, presence(generation), measures.revenueShares(generation), measures.revenueLabel(generation)))

  return {
    width,
    height,
    isUpright: true,
    baseline,
    top: 0,
    bottom: height,
    isFootStacked: false,
    rectangles: [...trainings, ...revenues],
    models,
    years,
    modelLinks: GENERATIONS.map(generation => link('model', trainings[generation - 1]!, revenues[generation - 1]!, pose.company)),
    yearLinks: GENERATIONS.slice(1).map(generation => link('year', revenues[generation - 2]!, trainings[generation - 1]!, 1 - pose.company)),
  }
}

interface Labelled {
  /** Before scaling. */
  side: number
  label: string
}

/** The largest scale at which the rectangles, and the labels beside those that are too small for them, fill the width. */
function fit(trainings: Labelled[], revenues: Labelled[], width: number): { scale: number, left: number, right: number } {
  const extent = (rectangles: Labelled[], scale: number): number =>
    Math.max(...rectangles.map(({ side, label }) => side === 0 ? 0 : reach(side * scale, label)))
  let scale = MOST_HEIGHT / Math.max(...[...trainings, ...revenues].map(({ side }) => side))
  while (scale > 1e-6 && extent(trainings, scale) + extent(revenues, scale) > width)
    scale *= 0.99
  return { scale, left: extent(trainings, scale), right: extent(revenues, scale) }
}

/** How far a rectangle reaches from the base line, with its label. */
function reach(height: number, label: string): number {
  return height * ASPECT + (isLabelInside(height, label) ? 0 : labelWidth(label))
}

function labelWidth(label: string): number {
  return LABEL.word + LABEL.digit * (label.length - WORD_LENGTH)
}

function isLabelInside(height: number, label: string): boolean {
  return height >= LABEL.height && height * ASPECT >= labelWidth(label)
}

function rowHeight(height: number, presence: number): number {
  return Math.max(height, LEAST_BODY * presence) + (HEAD + GAP) * presence
}

/** Rows below each other over the whole height, with what is over shared among them. */
function spread(sides: number[], presences: number[], scale: number, total: number, width: number, key: string, visibility: number): Column[] {
  const heights = sides.map((side, index) => rowHeight(side * scale, presences[index]!))
  const rest = (total - sum(heights)) / sum(presences)
  let y = 0
  return heights.map((own, index) => {
    const presence = presences[index]!
    const height = own + rest * presence
    const column: Column = {
      key: `${key}-${index + 1}`,
      x: y,
      width: height,
      center: y + HEAD * presence + (height - (HEAD + GAP / 2) * presence) / 2,
      frame: { x: 0, y, width, height: Math.max(0, height - 6 * presence) },
      presence: presence * visibility,
    }
    y += height
    return column
  })
}

function rectangle(
  kind: Rectangle['kind'],
  generation: number,
  center: number,
  baseline: number,
  height: number,
  presence: number,
  shares: { net: number, serving: number },
  label: string,
): Rectangle {
  const width = height * ASPECT
  const isRevenue = kind === 'revenue'
  const [offset, net, serving] = [width * (1 - shares.net - shares.serving), width * shares.net, width * shares.serving]
  // Inside, it keeps off the cost of serving where it can.
  const distance = isLabelInside(height, label) ? Math.max(width - serving, labelWidth(label)) / 2 : width + labelWidth(label) / 2
  const y = center - height / 2
  return {
    key: `${kind}-${generation}`,
    kind,
    generation,
    x: isRevenue ? baseline : baseline - width,
    y,
    width,
    height,
    offset,
    net,
    serving,
    netBox: { x: isRevenue ? baseline + offset : baseline - offset - net, y, width: net, height },
    servingBox: { x: isRevenue ? baseline + width - serving : baseline - width, y, width: serving, height },
    labelX: baseline + (isRevenue ? distance : -distance),
    labelY: center,
    presence,
  }
}

const drawLink = linkVertical()

function link(key: string, from: Rectangle, to: Rectangle, visibility: number): Link {
  const start: Link['label'] = [from.x + from.width / 2, from.y + from.height]
  const end: Link['label'] = [to.x + to.width / 2, to.y]
  return {
    key: `${key}-${from.generation}`,
    path: drawLink({ source: start, target: end })!,
    label: [mix(start[0], end[0], 0.5), mix(start[1], end[1], 0.5) + 5],
    presence: Math.min(from.presence, to.presence) * visibility,
  }
}
