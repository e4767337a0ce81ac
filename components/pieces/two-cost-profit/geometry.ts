import type { Box } from '../shared/place-labels'
import type { Foot } from './feet'
import type { Business } from './model'
import type { Pose } from './pose'

/** The measures of a picture, in pixels. */
export interface Measures {
  isUpright: boolean
  /** Whether there is room for the calculations below the columns. */
  isDetailed: boolean
  /** Of its type: words, and the results. */
  text: number
  result: number
  /** Along the columns: before the first, for the words of each, and between two. */
  lead: number
  head: number
  gap: number
  /** Along the columns: the least room and the room enough for the blocks of one. */
  least: number
  enough: number
  /** Across: beyond the revenue, for the words beyond the training. */
  top: number
  foot: number
  /** What the rule or the sum needs above the columns that it stands over. */
  strip: number
  /** The most room for all blocks along the columns. */
  length: number
  /** Room for all blocks across. */
  breadth: number
}

/** The frame of a group, along the columns. */
export interface Column {
  start: number
  end: number
  /** Where its blocks begin, after its words. */
  body: number
  /** The middle of its blocks. */
  center: number
  /** How much of it is there, 0 to 1. */
  presence: number
}

export interface Block {
  key: string
  kind: 'training' | 'revenue'
  generation: number
  box: Box
  /** What of a revenue serving costs, away from the base line. */
  serving: Box | undefined
  /** How much of it hasn't come in, and how much is there, 0 to 1. */
  ghost: number
  solid: number
}

/** What stands at a place in the picture, in pixels. */
export type ToBox = (from: number, to: number, low: number, high: number) => Box

/** What the words of a picture stand by. */
export interface Skeleton {
  pose: Pose
  business: Business
  feet: Foot[]
  measures: Measures
  /** Those of the generations, and the last one. */
  columns: Column[]
  last: Column
  blocks: Block[]
  toBox: ToBox
  /** Pixels. */
  baseline: number
  width: number
  height: number
  link: Link | undefined
  /** The side of the smallest block that is all there. */
  smallest: number
}

/** From a revenue to the training of the same year. */
export interface Link {
  path: string
  points: { x: number, y: number }[]
  end: { x: number, y: number }
  /** How much of it is drawn, and how much isn't, 0 to 1. */
  share: number
  rest: number
}
