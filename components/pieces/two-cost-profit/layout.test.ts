import type { Layout, Pose } from './geometry'
import { describe, expect, it } from 'vitest'
import { WIDTH } from './geometry'
import { layout } from './layout'
import { revenue, trainingCost } from './model'
import { randomBusinesses } from './random-businesses'

const tenfold = { growth: 10, multiple: 2, margin: 1, generations: 3 }
const byModel: Pose = { ...tenfold, company: 0 }
const byCompany: Pose = { ...tenfold, company: 1 }

/** Every business of a sample, with every number of generations, before, in and after the change of the view. */
const poses = randomBusinesses(50).flatMap(business =>
  [1, 2, 2.4, 3, 4, 5].flatMap(generations =>
    [0, 0.5, 1].map((company): Pose => ({ ...business, generations, company }))))

function present({ rectangles }: Layout): Layout['rectangles'] {
  return rectangles.filter(({ presence }) => presence > 0)
}

describe('the areas', () => {
  it('are the amounts, on one scale for all rectangles of a picture', () => {
    for (const pose of poses) {
      const perUnit = present(layout(pose)).filter(({ presence }) => presence === 1).map(({ kind, generation, width, height }) =>
        width * height / (kind === 'training' ? trainingCost : revenue)(pose, generation))
      for (const area of perUnit)
        expect(area / perUnit[0]!, JSON.stringify(pose)).toBeCloseTo(1, 6)
    }
  })

  it('are divided into what is set off, what is left, and what serving costs', () => {
    for (const pose of poses) {
      for (const { height, offset, net, serving } of layout(pose).rectangles) {
        expect(offset + net + serving).toBeCloseTo(height, 6)
        expect(Math.min(offset, net, serving)).toBeGreaterThan(-1e-9)
      }
    }
  })

  it('have left half of each revenue by model, and four fifths of each later training by company', () => {
    const shares = (pose: Pose, kind: string): string[] =>
      present(layout(pose)).filter(block => block.kind === kind).map(({ net, height }) => (net / height).toFixed(6))
    expect(shares(byModel, 'revenue').map(Number)).toEqual([0.5, 0.5, 0.5])
    expect(shares(byModel, 'training').map(Number)).toEqual([0, 0, 0])
    expect(shares(byCompany, 'revenue').map(Number)).toEqual([0, 0, 0])
    expect(shares(byCompany, 'training').map(Number)).toEqual([1, 0.8, 0.8])
  })
})

describe('the change of the view', () => {
  it('changes the size of no rectangle, and moves each along the base line only', () => {
    const [before, after] = [layout(byModel), layout(byCompany)].map(present)
    const shape = ({ key, y, width, height }: Layout['rectangles'][number]): unknown => ({ key, y, width, height })
    expect(after!.map(shape)).toEqual(before!.map(shape))
    expect(after!.every(({ x }, index) => x !== before![index]!.x)).toBe(true)
  })

  it('puts a model\'s two rectangles in one column, and then in the years of its training and of its revenue', () => {
    const center = ({ x, width }: { x: number, width: number }): number => x + width / 2
    const centers = (pose: Pose, kind: string): number[] =>
      present(layout(pose)).filter(block => block.kind === kind).map(({ labelX }) => labelX)
    const years = layout(byCompany).years.map(center)
    expect(centers(byModel, 'training')).toEqual(centers(byModel, 'revenue'))
    expect(centers(byCompany, 'training')).toEqual(years.slice(0, 3))
    expect(centers(byCompany, 'revenue')).toEqual(years.slice(1, 4))
  })
})

it('keeps every rectangle and label inside the picture and out of the words at the top and the foot', () => {
  for (const pose of poses) {
    const { top, bottom } = layout(pose)
    for (const { key, x, y, width, height, labelY } of present(layout(pose))) {
      const here = `${key} of ${JSON.stringify(pose)}`
      expect(x, here).toBeGreaterThanOrEqual(0)
      expect(x + width, here).toBeLessThanOrEqual(WIDTH)
      expect(Math.min(y, labelY - 18), here).toBeGreaterThanOrEqual(top - 1e-6)
      expect(Math.max(y + height, labelY + 18), here).toBeLessThanOrEqual(bottom + 1e-6)
    }
  }
})

it('draws columns side by side over the whole width', () => {
  for (const pose of poses) {
    for (const columns of [layout(pose).models, layout(pose).years]) {
      const last = columns.at(-1)!
      expect(last.x + last.width).toBeCloseTo(WIDTH, 3)
      expect(Math.min(...columns.map(({ frame }) => frame.width))).toBeGreaterThanOrEqual(0)
      columns.slice(1).forEach(({ x }, index) => expect(x).toBeCloseTo(columns[index]!.x + columns[index]!.width, 6))
    }
  }
})
