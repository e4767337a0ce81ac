/** The width of the picture on a slide. */
export const WIDTH = 836

/** The most generations of models that the picture has room for. */
export const MOST_GENERATIONS = 5

export const GENERATIONS = Array.from({ length: MOST_GENERATIONS }, (_, index) => index + 1)
export const YEARS = [...GENERATIONS, MOST_GENERATIONS + 1]

/**
 * What the picture moves by, as numbers that can stand between two stages: the parameters, with the view as a share
 * (0 by model, 1 by company) and with a last generation that may be only partly there.
 */
export interface Pose {
  growth: number
  multiple: number
  margin: number
  generations: number
  company: number
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Rectangle {
  key: string
  kind: 'training' | 'revenue'
  generation: number
  x: number
  y: number
  width: number
  height: number
  /** Extents of the parts, from the base line. */
  offset: number
  net: number
  serving: number
  netBox: Box
  servingBox: Box
  labelX: number
  /** The middle of the label's two lines. */
  labelY: number
  /** 0 to 1 */
  presence: number
}

export interface Column {
  key: string
  x: number
  width: number
  center: number
  /** What is drawn of it. */
  frame: Box
  /** 0 to 1 */
  presence: number
}

/** From one rectangle's side to another's, across the border of two groups. */
export interface Link {
  key: string
  path: string
  /** The middle of its label's baseline. */
  label: [x: number, y: number]
  presence: number
}

export interface Layout {
  width: number
  height: number
  /** Whether the groups stand below each other, and the base line upright. */
  isUpright: boolean
  baseline: number
  /** The room of the rectangles and their labels. */
  top: number
  bottom: number
  /** Whether the foot's two parts stand below each other. */
  isFootStacked: boolean
  rectangles: Rectangle[]
  /** The groups of both views; those of the view that is not shown have no presence. */
  models: Column[]
  years: Column[]
  /** Of the same model, seen in the view by company. */
  modelLinks: Link[]
  /** Of the same year, seen in the view by model. */
  yearLinks: Link[]
}

/** What of a picture doesn't depend on where its parts stand. */
export interface Measures {
  presence: (generation: number) => number
  /** The side of the square with the amount's area, before scaling. */
  trainingSide: (generation: number) => number
  revenueSide: (generation: number) => number
  /** What is written at a rectangle. */
  trainingLabel: (generation: number) => string
  revenueLabel: (generation: number) => string
  modelSides: number[]
  yearSides: number[]
  modelPresences: number[]
  yearPresences: number[]
  /** The parts of a rectangle, as shares of it. */
  trainingShares: (generation: number) => { net: number, serving: number }
  revenueShares: (generation: number) => { net: number, serving: number }
}

export function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share
}

export function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
