import type { Box } from '../shared/place-labels'
import type { Label } from './labels'
import type { LedgerValues } from './parameters'
import type { Pose } from './pose'
import { expect, it } from 'vitest'
import { durationOf, poseAt } from '../shared/motion'
import { overlap } from '../shared/place-labels'
import { SAMPLES } from '../shared/random-values'
import { textOf } from './feet'
import { boxOfLine } from './labels'
import { layout, WIDTH } from './layout'
import { randomLedgers } from './random-ledgers'
import { stage, story } from './stages'

/** On a slide, in narrow columns of the reading view, and on a phone. */
const WIDTHS = [WIDTH, 312, 342]

interface Seen { pose: Pose, width: number, where: string }

/** A stage at rest and at moments of the movement to it, from the step before. */
function seen(step: number, values: LedgerValues): Seen[] {
  const end = stage(step, values).pose
  const { motion } = story[step]!
  const start = step > 0 ? stage(step - 1, story[step - 1]!.values).pose : end
  const moments = [0.25, 0.5, 0.75].map(share => poseAt(start, end, motion, share * durationOf(motion)))
  return [end, ...moments].flatMap((pose, moment) => WIDTHS.map(width => ({ pose, width, where: JSON.stringify({ step, moment, width, values }) })))
}

const pictures = [
  ...story.map(({ values }, step) => ({ step, values })),
  ...randomLedgers(SAMPLES).map((values, index) => ({ step: index % story.length, values })),
].flatMap(({ step, values }) => seen(step, values)).map(({ pose, width, where }) => ({ where, pose, width, picture: layout(pose, width) }))

it('lets no two texts meet, and none leave the picture', () => {
  const wrong = pictures.flatMap(({ where, picture }) => {
    const boxes = picture.labels.flatMap(({ key, opacity, lines }) => lines.map(line => ({ key, opacity, text: textOf(line.parts), box: boxOfLine(line) })))
    const meeting = boxes.flatMap((one, index) => boxes.slice(index + 1).filter(other => overlapOf(one.box, other.box)).map(other => `${one.key} ${one.text} meets ${other.key} ${other.text}`))
    const outside = boxes.filter(({ box }) => box.left < 0 || box.right > picture.width || box.top < 0 || box.bottom > picture.height).map(({ key, text }) => `${key} ${text} leaves`)
    return [...meeting, ...outside].map(what => `${what}: ${where}`)
  })
  expect(wrong.slice(0, 10)).toEqual([])
})

/** Lines of one text may stand as close as their type lets them. */
function overlapOf(one: Box, other: Box): boolean {
  return overlap({ ...one, top: one.top + 2 }, other)
}

it('keeps every block and frame in the picture', () => {
  const wrong = pictures.flatMap(({ where, picture }) => [...picture.blocks, ...picture.frames]
    .filter(({ box }) => box.left < -0.5 || box.top < -0.5 || box.right > picture.width + 0.5 || box.bottom > picture.height + 0.5)
    .map(({ key }) => `${key}: ${where}`))
  expect(wrong.slice(0, 5)).toEqual([])
})

it('says so where a block is too small to be seen', () => {
  const wrong = pictures.filter(({ picture, pose }) => {
    const isTiny = picture.blocks.some(({ kind, generation, box }) => generation <= Math.floor(kind === 'training' ? pose.trainings : pose.revenues) && box.right - box.left < 3)
    return isTiny && !picture.labels.some(({ key, opacity }) => key === 'tiny' && opacity === 1)
  })
  expect(wrong.map(({ where }) => where).slice(0, 5)).toEqual([])
})

it('gives each block a number that one can tie to it, at rest', () => {
  const wrong = pictures.filter(({ where }) => where.includes('"moment":0')).flatMap(({ where, picture }) => picture.blocks.filter(({ key, kind, box, ghost }) => {
    const isOwn = (label: Label): boolean => label.key === `amount-${key}` || (ghost === 1 && label.key === 'on-the-way')
    // A calculation stands below its column, or in a narrow picture at the head of its row.
    const isOfColumn = ({ lines, key }: Label): boolean => lines.some(({ parts }) => parts.some(({ tone }) => tone === kind))
      && picture.frames.some(frame => key.endsWith(`-${frame.key}`) && contains(frame.box, box))
    return !picture.labels.some(label => label.opacity === 1 && (isOwn(label) || isOfColumn(label)))
  }).map(({ key }) => `${key}: ${where}`))
  expect(wrong.slice(0, 5)).toEqual([])
})

function contains(outer: Box, inner: Box): boolean {
  const [x, y] = [(inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2]
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom
}

it('leaves room for the sum and for the rule, above all columns but that of what is on the way', () => {
  const wrong = pictures
    .filter(({ picture, pose, width }) => width === WIDTH && (picture.equation?.opacity === 1 || picture.rule?.opacity === 1) && Number.isInteger(pose.trainings))
    .flatMap(({ where, picture }) => {
      const strip: Box = { left: picture.frames[0]!.box.left, right: picture.lines.at(-1)!.box.left - 10, top: 0, bottom: 40 }
      return picture.blocks.filter(({ box }) => overlap(strip, box)).map(({ key }) => `${key}: ${where}`)
    })
  expect(wrong.slice(0, 5)).toEqual([])
})
