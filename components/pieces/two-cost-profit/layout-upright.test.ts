import type { Pose } from './geometry'
import { expect, it } from 'vitest'
import { layout } from './layout'
import { revenue, trainingCost } from './model'
import { randomBusinesses } from './random-businesses'

const widths = [272, 342, 640]

const poses = randomBusinesses(30).flatMap(business =>
  [1, 2.4, 3, 5].flatMap(generations =>
    [0, 0.5, 1].map((company): Pose => ({ ...business, generations, company }))))

const pictures = widths.flatMap(width => poses.map(pose => ({ pose, width, picture: layout(pose, width) })))

it('keeps the areas of all rectangles on one scale, the amounts', () => {
  for (const { pose, picture } of pictures) {
    const perUnit = picture.rectangles.filter(({ presence }) => presence === 1).map(({ kind, generation, width, height }) =>
      width * height / (kind === 'training' ? trainingCost : revenue)(pose, generation))
    expect(perUnit.filter(area => Math.abs(area / perUnit[0]! - 1) > 1e-6)).toEqual([])
  }
})

it('keeps every rectangle and label inside the picture', () => {
  for (const { width, picture, pose } of pictures) {
    const here = JSON.stringify({ width, pose })
    for (const { x, y, width: across, height, labelX, labelY, presence } of picture.rectangles.filter(({ presence }) => presence > 0)) {
      expect(x, here).toBeGreaterThanOrEqual(0)
      expect(x + across, here).toBeLessThanOrEqual(width)
      expect(labelX - 24, here).toBeGreaterThanOrEqual(0)
      expect(labelX + 24, here).toBeLessThanOrEqual(width)
      // One that is only coming has its row only in part.
      if (presence === 1) {
        expect(Math.min(y, labelY - 20), here).toBeGreaterThanOrEqual(0)
        expect(Math.max(y + height, labelY + 20), here).toBeLessThanOrEqual(picture.height + 1e-6)
      }
    }
  }
})

it('hangs cost to the left of the base line and lets revenue grow to its right', () => {
  for (const { picture } of pictures) {
    for (const { kind, x, width } of picture.rectangles)
      expect(kind === 'training' ? x + width : x).toBeCloseTo(picture.baseline, 6)
  }
})

it('changes no rectangle\'s size between the two views, and moves each along the base line only', () => {
  const business = { growth: 10, multiple: 2, margin: 1, generations: 3 }
  const shapes = [0, 1].map(company => layout({ ...business, company }, 342).rectangles.map(({ key, x, width, height }) => ({ key, x, width, height })))
  expect(shapes[1]).toEqual(shapes[0])
})
