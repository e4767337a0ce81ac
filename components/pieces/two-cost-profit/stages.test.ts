import { describe, expect, it } from 'vitest'
import { schema } from './parameters'
import { ruleOf } from './readings'
import { stage, story } from './stages'

describe('the story', () => {
  it('asks, shows both views, gives the rule, turns its sign, and ends with the statement', () => {
    expect(story.map(({ values }, step) => stage(step, values).telling.headline)).toEqual([
      '模型在赚，公司账面怎么显得亏？',
      '模型在赚，公司账面怎么显得亏？',
      '单看模型是赚的',
      '单看模型是赚的，公司账面却显得亏',
      'G 大于 R，公司账面就亏',
      'G 等于 R，公司从第 2 年起不赚不亏',
      '训练费不再涨，公司从第 2 年起就赚',
      '单看模型是赚的，公司账面却显得亏',
    ])
  })

  it('keeps to the ranges of its own controls, and names one or two of them at every step', () => {
    for (const { values, controls } of story) {
      expect(controls.length).toBeGreaterThan(0)
      expect(controls.length).toBeLessThanOrEqual(2)
      for (const [name, parameter] of Object.entries(schema)) {
        const value = values[name as keyof typeof values]
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

it('a game: the sign of the rule turns where a hand drags G to R', () => {
  const told = [4, 2.5, 2, 1.5].map(growth => stage(4, { ...story[4]!.values, growth }))
  expect(told.map(({ company }) => company)).toEqual(['loss', 'loss', 'even', 'gain'])
  expect(told.map(({ telling }) => telling.headline)).toEqual(['G 大于 R，公司账面就亏', 'G 大于 R，公司账面就亏', 'G 等于 R，公司从第 2 年起不赚不亏', 'G 小于 R，公司从第 2 年起就赚'])
  expect(told.map(({ business }) => ruleOf(business, true, 3)!.places.result)).toEqual(['−8', '−1.25', '0', '0.75'])
})
