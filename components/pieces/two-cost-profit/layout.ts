import type { Column, Layout, Link, Measures, Pose, Rectangle } from './geometry'
import { linkHorizontal } from 'd3-shape'
import { GENERATIONS, mix, MOST_GENERATIONS, sum, WIDTH, YEARS } from './geometry'
import { layoutUpright } from './layout-upright'
import { grossProfit, revenue, trainingCost } from './model'
import * as words from './words'

/**
 * Where everything stands in the picture. A rectangle's area is its amount, on one scale for the whole picture:
 * on a linear axis the first generations of a tenfold growth would vanish, and a logarithmic one would show
 * 2,000 against 10,000 as nearly the same. All rectangles are similar; revenue stands on the base line, cost hangs from it.
 */
const HEIGHT = 230

/** Above the rectangles: the switch and the rule. */
const TOP = 32
/** Below them: name and result of each group, on one line for few groups and on two for many. */
const FOOT = { few: 38, many: 50 }
/** The most generations of which each has its name and result on one line. */
const FEW_GENERATIONS = 3
/** Of a rectangle, width to height. */
const ASPECT = 2.1
/** What a group needs for its words, at least, and the room between two groups. */
const LEAST_WIDTH = 98
const GAP = 10
const INSET = 3
/** Where the columns' frames begin. */
const FRAME_TOP = 30
/** Two lines of a label; a rectangle of at least this height has them inside. */
const LABEL_HEIGHT = 36
const INSIDE_HEIGHT = 38
/** Room above and below the base line that holds any rectangle with its label outside. */
const LEAST_ROOM = INSIDE_HEIGHT + LABEL_HEIGHT

const drawLink = linkHorizontal()

function measure(pose: Pose): Measures {
  const presence = (generation: number): number => clamp(pose.generations - generation + 1)
  const trainingSide = (generation: number): number => Math.sqrt(trainingCost(pose, generation) * presence(generation))
  const revenueSide = (generation: number): number => Math.sqrt(revenue(pose, generation) * presence(generation))

  const modelSides = GENERATIONS.map(generation => Math.max(trainingSide(generation), revenueSide(generation)))
  const yearSides = YEARS.map(year => Math.max(
    year > MOST_GENERATIONS ? 0 : trainingSide(year),
    year > 1 ? revenueSide(year - 1) : 0,
  ))
  const modelPresences = GENERATIONS.map(presence)
  const yearPresences = YEARS.map(year => year === 1 ? 1 : presence(year - 1))

  function trainingShares(generation: number): { net: number, serving: number } {
    const cost = trainingCost(pose, generation)
    const byModel = loss(grossProfit(pose, generation), cost)
    const byYear = loss(generation > 1 ? grossProfit(pose, generation - 1) : 0, cost)
    return { net: mix(byModel, byYear, pose.company) / cost, serving: 0 }
  }

  function revenueShares(generation: number): { net: number, serving: number } {
    const amount = revenue(pose, generation)
    const earned = grossProfit(pose, generation)
    const byModel = gain(earned, trainingCost(pose, generation))
    // The last revenue comes in a year that isn't reckoned up; that changes smoothly as a generation appears.
    const byYear = gain(earned, trainingCost(pose, generation + 1)) * presence(generation + 1)
    return { net: mix(byModel, byYear, pose.company) / amount, serving: 1 - pose.margin }
  }

  const trainingLabel = (generation: number): string => words.trainingLabel(trainingCost(pose, generation))
  const revenueLabel = (generation: number): string => words.revenueLabel(revenue(pose, generation))

  return { presence, trainingSide, revenueSide, trainingLabel, revenueLabel, modelSides, yearSides, modelPresences, yearPresences, trainingShares, revenueShares }
}

/**
 * The picture at a pose, in pixels.
 * @param pose of the stage, or between two
 * @param width of the picture; with less than on a slide, the groups stand below each other
 */
export function layout(pose: Pose, width: number = WIDTH): Layout {
  const measures = measure(pose)
  if (width < WIDTH)
    return layoutUpright(pose, measures, width)

  const { presence, trainingSide, revenueSide, modelSides, yearSides, modelPresences, yearPresences } = measures
  const up = Math.max(...GENERATIONS.map(revenueSide))
  const down = Math.max(...GENERATIONS.map(trainingSide))
  const foot = mix(FOOT.few, FOOT.many, clamp(pose.generations - FEW_GENERATIONS))
  const room = HEIGHT - TOP - foot
  // The years are one column more than the models and never narrower: what holds them holds both views.
  const scale = Math.min(
    room / (up + down),
    (room - LEAST_ROOM) / Math.max(up, down),
    widestScale(yearSides, yearPresences),
  )
  const rise = Math.max(up * scale, LEAST_ROOM)
  const fall = Math.max(down * scale, LEAST_ROOM)
  const baseline = TOP + (room - rise - fall) / 2 + rise

  const models = spread(modelSides, modelPresences, scale, 'model', 1 - pose.company)
  const years = spread(yearSides, yearPresences, scale, 'year', pose.company)
  const center = (generation: number, year: number): number =>
    mix(models[generation - 1]!.center, years[year - 1]!.center, pose.company)

  const trainings = GENERATIONS.map(generation => rectangle(
    'training',
    generation,
    center(generation, generation),
    baseline,
    trainingSide(generation) * scale,
    presence(generation),
    measures.trainingShares(generation),
  ))
  const revenues = GENERATIONS.map(generation => rectangle(
    'revenue',
    generation,
    center(generation, generation + 1),
    baseline,
    revenueSide(generation) * scale,
    presence(generation),
    measures.revenueShares(generation),
  ))

  return {
    width: WIDTH,
    height: HEIGHT,
    isUpright: false,
    baseline,
    top: TOP,
    bottom: HEIGHT - foot,
    isFootStacked: pose.generations > FEW_GENERATIONS,
    rectangles: [...trainings, ...revenues],
    models,
    years,
    modelLinks: GENERATIONS.map(generation =>
      link('model', trainings[generation - 1]!, revenues[generation - 1]!, pose.company)),
    yearLinks: GENERATIONS.slice(1).map(generation =>
      link('year', revenues[generation - 2]!, trainings[generation - 1]!, 1 - pose.company)),
  }
}

function rectangle(
  kind: Rectangle['kind'],
  generation: number,
  center: number,
  baseline: number,
  side: number,
  presence: number,
  shares: { net: number, serving: number },
): Rectangle {
  const height = side
  const width = side * ASPECT
  const isRevenue = kind === 'revenue'
  const isLabelInside = height >= INSIDE_HEIGHT
  // Inside, it keeps off the cost of serving where it can.
  const distance = isLabelInside
    ? Math.max(height * (1 - shares.serving), LABEL_HEIGHT) / 2
    : height + LABEL_HEIGHT / 2
  const x = center - width / 2
  const y = isRevenue ? baseline - height : baseline
  const [offset, net, serving] = [height * (1 - shares.net - shares.serving), height * shares.net, height * shares.serving]
  return {
    key: `${kind}-${generation}`,
    kind,
    generation,
    x,
    y,
    width,
    height,
    offset,
    net,
    serving,
    netBox: { x, y: isRevenue ? y + serving : y + offset, width, height: net },
    servingBox: { x, y, width, height: serving },
    labelX: center,
    labelY: baseline + (isRevenue ? -distance : distance),
    presence,
  }
}

/** The scale at which columns as wide as their rectangles or their words, whichever is wider, fill the picture. */
function widestScale(sides: number[], presences: number[]): number {
  const widthAt = (scale: number): number =>
    sides.reduce((total, side, index) => total + columnWidth(side, presences[index]!, scale), 0)
  let [low, high] = [0, WIDTH]
  for (let step = 0; step < 30; step++) {
    const scale = (low + high) / 2
    if (widthAt(scale) > WIDTH)
      high = scale
    else
      low = scale
  }
  return low
}

function columnWidth(side: number, presence: number, scale: number): number {
  return Math.max(LEAST_WIDTH * presence, side * ASPECT * scale) + GAP * presence
}

/** Columns side by side over the whole width, with what is over shared among them. */
function spread(sides: number[], presences: number[], scale: number, key: string, visibility: number): Column[] {
  const widths = sides.map((side, index) => columnWidth(side, presences[index]!, scale))
  const rest = (WIDTH - sum(widths)) / sum(presences)
  let x = 0
  return widths.map((own, index) => {
    const presence = presences[index]!
    const width = own + rest * presence
    const column = {
      key: `${key}-${index + 1}`,
      x,
      width,
      center: x + width / 2,
      frame: { x: x + INSET * presence, y: FRAME_TOP, width: width - 2 * INSET * presence, height: HEIGHT - FRAME_TOP },
      presence: presence * visibility,
    }
    x += width
    return column
  })
}

/** How far a link's label stands above the middle of its line. */
const LABEL_RISE = 28

function link(key: string, from: Rectangle, to: Rectangle, visibility: number): Link {
  const start: Link['label'] = [from.x + from.width, from.y + from.height / 2]
  const end: Link['label'] = [to.x, to.y + to.height / 2]
  return {
    key: `${key}-${from.generation}`,
    path: drawLink({ source: start, target: end })!,
    // Clear of the line, and of the one that the amounts stand on.
    label: [mix(start[0], end[0], 0.5), mix(start[1], end[1], 0.5) - LABEL_RISE],
    presence: Math.min(from.presence, to.presence) * visibility,
  }
}

function gain(income: number, cost: number): number {
  return Math.max(0, income - cost)
}

function loss(income: number, cost: number): number {
  return Math.max(0, cost - income)
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
