import type { Box } from '../shared/place-labels'
import type { Layout } from './layout'
import type { Pose } from './pose'
import { expect, it } from 'vitest'
import { durationOf, poseAt } from '../shared/motion'
import { layout, WIDTH } from './layout'
import { revenue, trainingCost } from './model'
import { earned, trained } from './pose'
import { randomLedgers } from './random-ledgers'
import { stage, story } from './stages'

const poseOf = (step: number): Pose => stage(step, story[step]!.values).pose
const sizeOf = ({ left, right, top, bottom }: Box) => ({ width: right - left, height: bottom - top })
const boxOf = (picture: Layout, key: string): Box => picture.blocks.find(block => block.key === key)!.box
const sideOf = (picture: Layout, key: string): number => sizeOf(boxOf(picture, key)).width
const middleOf = (picture: Layout, key: string): number => (boxOf(picture, key).left + boxOf(picture, key).right) / 2

it('draws squares whose areas are the amounts, on one scale for the picture, at every moment', () => {
  const ways = story.slice(1).flatMap(({ motion }, step) => [0, 0.3, 0.6, 0.9].map(share => poseAt(poseOf(step), poseOf(step + 1), motion, share * durationOf(motion))))
  for (const pose of [...ways, ...randomLedgers(100).map(values => stage(3, values).pose)]) {
    for (const width of [WIDTH, 342]) {
      const perUnit = layout(pose, width).blocks.map(({ kind, generation, box }) => {
        const { width, height } = sizeOf(box)
        expect(width).toBeCloseTo(height, 6)
        const amount = kind === 'training' ? trainingCost(pose, generation) * trained(pose, generation) : revenue(pose, generation) * earned(pose, generation)
        return width * height / amount
      })
      for (const area of perUnit)
        expect(area / perUnit[0]!).toBeCloseTo(1, 6)
    }
  }
})

it('doubles the sides from one model to the next in the story', () => {
  const picture = layout(poseOf(2))
  expect(sideOf(picture, 'training-2') / sideOf(picture, 'training-1')).toBeCloseTo(2)
  expect(sideOf(picture, 'revenue-3') / sideOf(picture, 'revenue-1')).toBeCloseTo(4)
})

it('shares each revenue into what serving costs and what is left', () => {
  const { blocks } = layout(stage(3, { ...story[3]!.values, margin: 60 }).pose)
  for (const { kind, box, serving } of blocks) {
    if (kind === 'revenue')
      expect(sizeOf(serving!).height / sizeOf(box).height).toBeCloseTo(0.4)
    else
      expect(serving).toBeUndefined()
  }
})

it('regroups by moving each revenue one column on, and nothing else', () => {
  const [before, after] = [layout(poseOf(2)), layout(poseOf(3))]
  expect(after.frames.map(({ box }) => [box.left, box.right])).toEqual(before.frames.map(({ box }) => [box.left, box.right]))
  for (const { key } of before.blocks)
    expect(sideOf(after, key)).toBeCloseTo(sideOf(before, key))
  for (const generation of [1, 2, 3]) {
    expect(middleOf(after, `training-${generation}`)).toBe(middleOf(before, `training-${generation}`))
    if (generation < 3)
      expect(middleOf(after, `revenue-${generation}`)).toBeCloseTo(middleOf(before, `training-${generation + 1}`))
  }
})

it('lets no two blocks pass over each other on the way, the latest revenue going first', () => {
  const { motion } = story[3]!
  for (let share = 0; share <= 1; share += 0.05) {
    const { blocks } = layout(poseAt(poseOf(2), poseOf(3), motion, share * durationOf(motion)))
    const revenues = blocks.filter(({ kind }) => kind === 'revenue').map(({ box }) => box)
    revenues.slice(1).forEach((box, index) => expect(box.left).toBeGreaterThan(revenues[index]!.right))
  }
})

it('tells results last: not before every block stands in its year', () => {
  const { motion } = story[3]!
  const isTold = (elapsed: number): boolean => layout(poseAt(poseOf(2), poseOf(3), motion, elapsed)).labels.some(({ key }) => /^year-(?:\d|total)$/.test(key))
  expect(isTold(2400)).toBe(false)
  expect(isTold(durationOf(motion))).toBe(true)
  expect(durationOf({ company: motion.company! }) - motion.company!.delay!).toBe(2000)
})
