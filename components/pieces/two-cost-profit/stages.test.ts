import type { LedgerValues } from './parameters'
import type { Stage } from './stages'
import { describe, expect, it } from 'vitest'
import { schema } from './parameters'
import { stage, story } from './stages'

function stageOfStory(step: number): Stage {
  return stage(step, story[step]!.values)
}

function results({ groups }: Stage): (number | undefined)[] {
  return groups.map(({ result }) => result)
}

const tenfold: LedgerValues = { view: 'company', growth: 10, multiple: 2, generations: 4, margin: 100 }

describe('the story', () => {
  it('begins with the article\'s own example and nothing else', () => {
    const { blocks, groups } = stageOfStory(0)
    expect(blocks.map(({ label, source }) => [label, source])).toEqual([['训练 1', 'dario'], ['收入 2', 'dario']])
    expect(groups.map(({ result, source }) => [result, source])).toEqual([[1, 'dario']])
  })

  it('goes on with the training of the year in which the revenue comes in', () => {
    const { blocks, emphasizesSameYear } = stageOfStory(1)
    expect(emphasizesSameYear).toBe(true)
    expect(blocks.filter(({ detail }) => detail === '第 2 年').map(({ label }) => label)).toEqual(['收入 2', '训练 10'])
  })

  it('regroups the same amounts from gains to losses', () => {
    const [byModel, byCompany] = [stageOfStory(2), stageOfStory(3)]
    expect(results(byModel)).toEqual([1, 10, 100])
    expect(results(byCompany)).toEqual([-1, -8, -80, undefined])
    const labels = ({ blocks }: Stage): string[] => blocks.map(({ label }) => label).toSorted()
    expect(labels(byCompany)).toEqual(labels(byModel))
  })

  it('ends with the growths at which the company breaks even and earns', () => {
    expect(results(stageOfStory(4))).toEqual([-1, 0, 0, undefined])
    expect(results(stageOfStory(5))).toEqual([-1, 1, 1, undefined])
  })

  it('keeps to the ranges of its own controls', () => {
    for (const { values } of story) {
      for (const [name, parameter] of Object.entries(schema)) {
        const value = values[name as keyof LedgerValues]
        if (parameter.kind === 'number') {
          expect(value).toBeGreaterThanOrEqual(parameter.minimum)
          expect(value).toBeLessThanOrEqual(parameter.maximum)
        }
        else {
          expect(Object.keys(parameter.options)).toContain(value)
        }
      }
    }
  })
})

describe('a stage', () => {
  it('gives the article nothing that it doesn\'t say', () => {
    const isArticles = (values: Partial<LedgerValues>): string[] =>
      stage(0, { ...tenfold, view: 'model', ...values }).blocks.filter(({ source }) => source === 'dario').map(({ label }) => label)
    expect(isArticles({})).toEqual(['训练 1', '收入 2'])
    expect(isArticles({ multiple: 3 })).toEqual(['训练 1'])
    expect(stage(0, { ...tenfold, view: 'model', margin: 90 }).groups[0]!.source).toBe('model')
    expect(stage(0, tenfold).groups.every(({ source }) => source === 'model')).toBe(true)
  })

  it('leaves the year after the last training open', () => {
    const open = stage(0, tenfold).groups.at(-1)!
    expect(open).toMatchObject({ name: '第 5 年', training: undefined, result: undefined, outcome: undefined })
    expect(open.revenue).toMatchObject({ amount: 2000, isPending: true })
  })

  it('writes the rule with its values', () => {
    expect(stage(0, tenfold).formula).toEqual({
      symbols: '\\text{第 4 年} = C\\,(R - G)',
      numbers: '= 100 × (2 − 10) = −800',
      relation: 'G > R',
    })
    expect(stage(0, { ...tenfold, view: 'model', margin: 50 }).formula).toEqual({
      symbols: '\\text{模型四} = C\\,(mR - 1)',
      numbers: '= 1,000 × (50% × 2 − 1) = 0',
      relation: '1 = mR',
    })
    expect(stage(0, { ...tenfold, growth: 1 }).formula).toMatchObject({ numbers: '= 1 × (2 − 1) = 1', relation: 'G < R' })
  })

  it('has no rule for a company\'s first year, in which nothing comes in', () => {
    expect(stage(0, { ...tenfold, generations: 1 })).toMatchObject({ rule: undefined, formula: undefined })
  })
})

it('puts the rule\'s last number where the group\'s result is', () => {
  for (const view of ['model', 'company'] as const) {
    const { rule, groups } = stage(0, { ...tenfold, view, growth: 3.5, multiple: 2.5, margin: 85 })
    const { result } = groups[3]!
    expect(rule!.cost * (rule!.earned - rule!.spent)).toBeCloseTo(result!, 9)
  }
})
