import type { Box } from '../shared/place-labels'
import type { GrowthValues, Pose, Stage } from './stages'
import { describe, expect, it } from 'vitest'
import { durationOf, poseAt } from '../shared/motion'
import { boxOfText } from '../shared/place-labels'
import { randomValues, SAMPLES } from '../shared/random-values'
import { axisLabels, labelsOf } from './labels'
import { layout, WIDTH } from './layout'
import { schema, stage, story } from './stages'

/** A slide's, and those of the reading view on phones and on a tablet. */
const WIDTHS = [WIDTH, 272, 312, 342, 640]

const steps = story.map((_, step) => step)

function labelsAt(stage: Stage, pose: Pose, width: number) {
  const picture = layout(pose, width)
  return { picture, labels: [...axisLabels(picture), ...labelsOf(stage, pose, picture)].filter(({ opacity }) => opacity > 0) }
}

/** What is wrong with the words of a picture. */
function problemsOf(stage: Stage, pose: Pose, width: number): string[] {
  const { picture, labels } = labelsAt(stage, pose, width)
  const boxes = labels.map(({ text, size, place, opacity }) => ({ text, box: boxOfText(text, size, place), opacity }))
  return [
    ...boxes.filter(({ box }) => box.left < -2 || box.right > width + 2 || box.top < 0 || box.bottom > picture.height).map(({ text }) => `"${text}" leaves the picture`),
    ...boxes.flatMap((one, index) => boxes.slice(index + 1).filter(other => one.opacity === 1 && other.opacity === 1 && meet(one.box, other.box)).map(other => `"${one.text}" lies on "${other.text}"`)),
    ...boxes.filter(({ box }) => picture.curve.some(({ x, y }) => x > box.left && x < box.right && y > box.top + 2 && y < box.bottom - 2)).map(({ text }) => `the curve runs through "${text}"`),
  ]
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1
}

describe('the picture', () => {
  it('has all that a click tells, at the story\'s values, on a slide and on a phone', () => {
    const said = (step: number, values: Partial<GrowthValues>, width: number) => {
      const told = stage(step, { ...story[step]!.values, ...values })
      return labelsAt(told, told.pose, width).labels.map(({ text }) => text)
    }
    for (const width of [WIDTH, 342]) {
      expect(said(0, {}, width)).toEqual(expect.arrayContaining(['全部', '爆发', '两年前', '你猜多少？']))
      expect(said(0, {}, width).join('')).not.toMatch(/\d/)
      expect(said(1, { guess: 50 }, width)).toEqual(expect.arrayContaining(['你猜 50%', width === WIDTH ? '实际 1/16' : '1/16', '是实际的', '8 倍']))
      expect(said(1, {}, width).join('')).not.toMatch(/猜|倍/)
      expect(said(2, {}, width)).toEqual(expect.arrayContaining(['1/16', '1/8', '1/4', '1/2', '全部']))
      expect(said(3, {}, width)).toEqual(expect.arrayContaining(['此前全部']))
      expect(said(5, {}, width)).toEqual(expect.arrayContaining(['勉强能用', '聪明的高中生', '聪明的大学生', '博士生']))
      expect(said(6, {}, width)).toEqual(expect.arrayContaining(['现在 1/16？', '20–25%', '两年内停步', '其余：继续往上', '75–80%，我们减的']))
    }
  })

  it.each([WIDTH, 342])('%d wide, names the guess and the truth at any values', (width) => {
    for (const values of randomValues(schema, 10 * SAMPLES)) {
      const told = stage(1, values)
      const keys = labelsAt(told, told.pose, width).labels.map(({ key }) => key)
      expect(keys, JSON.stringify(values)).toEqual(expect.arrayContaining(values.guess === undefined ? ['truth'] : ['truth', 'guess']))
    }
  })

  it('has at most eight words beside its axes\' at any click of the story', () => {
    for (const step of steps) {
      const told = stage(step, { ...story[step]!.values, guess: 50 })
      const picture = layout(told.pose)
      expect(labelsOf(told, told.pose, picture).filter(({ opacity }) => opacity > 0).length, `click ${step}`).toBeLessThanOrEqual(8)
    }
  })

  it.each(WIDTHS)('%d wide, keeps every word inside and off the others and the curve, at any values', (width) => {
    const problems = randomValues(schema, SAMPLES).flatMap(values => steps.flatMap((step) => {
      const told = stage(step, values)
      return problemsOf(told, told.pose, width).map(problem => `click ${step}, ${JSON.stringify(values)}: ${problem}`)
    }))
    expect(problems).toEqual([])
  })

  it.each(WIDTHS)('%d wide, does so at moments between two clicks', (width) => {
    const problems = randomValues(schema, SAMPLES).flatMap(values => steps.slice(1).flatMap((step) => {
      const [before, told] = [stage(step - 1, values), stage(step, values)]
      const { motion } = story[step]!
      return [0.25, 0.5, 0.75].flatMap((share) => {
        const pose = poseAt(before.pose, told.pose, motion, share * durationOf(motion))
        return problemsOf(told, pose, width).map(problem => `click ${step} at ${share}, ${JSON.stringify(values)}: ${problem}`)
      })
    }))
    expect(problems).toEqual([])
  })
})
