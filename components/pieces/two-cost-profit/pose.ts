import { visibility } from '../shared/motion'

/** The most generations of models that the picture has room for. */
export const MOST_GENERATIONS = 5

/**
 * What the picture moves by. The first five are of the business, with a last generation that may be there only in part; the
 * others say how much of something is there, 0 to 1.
 */
export interface Pose {
  growth: number
  multiple: number
  margin: number
  /** How many models are trained. */
  trainings: number
  /** How many of them have their revenue in the picture. */
  revenues: number
  /** 0: each revenue stands above its model's training. 1: above the training of the year in which it comes in. */
  company: number
  /** The results of the models, and those of the years. */
  models: number
  years: number
  /** The column of the sum in the view by model; by company it is always there, with the revenue that hasn't come in. */
  total: number
  /** That this revenue hasn't come in. */
  ghost: number
  /** The line from a revenue to the training of the same year. */
  link: number
  /** The sum of the years with what is on the way. */
  equation: number
  /** The rule with its numbers. */
  rule: number
}

/** The models that are there, if only in part. */
export function generationsOf({ trainings, revenues }: Pose): number[] {
  return Array.from({ length: Math.ceil(Math.max(trainings, revenues)) }, (_, index) => index + 1)
}

/** How much of a model's training is there, 0 to 1. */
export function trained({ trainings }: Pose, generation: number): number {
  return visibility(trainings, generation - 1, generation)
}

/** How much of a model's revenue is there, 0 to 1. */
export function earned({ revenues }: Pose, generation: number): number {
  return visibility(revenues, generation - 1, generation)
}

/** How much of a revenue's way from its model to its year lies behind it, 0 to 1; the latest revenue goes first. */
export function moved({ company, trainings }: Pose, generation: number): number {
  const lag = 0.4 * Math.min(Math.max((trainings - generation) / Math.max(trainings - 1, 1), 0), 1)
  const share = visibility(company, lag, lag + 0.6)
  return share * share * (3 - 2 * share)
}
