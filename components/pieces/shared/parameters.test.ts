import type { ChoiceParameter, NumberParameter } from './types'
import { describe, expect, it } from 'vitest'
import { clampNumber, describeParameters, differences, readParameters, writeParameters } from './parameters'

const schema = {
  doubling: { kind: 'number', label: '翻番时间', minimum: 1, maximum: 24, step: 1, format: value => `${value} 个月` },
  scale: { kind: 'choice', label: '纵轴', options: { linear: '线性', log: '对数' } },
} satisfies { doubling: NumberParameter, scale: ChoiceParameter<'linear' | 'log'> }

describe('readParameters', () => {
  it('takes what is well formed, and nothing of others', () => {
    expect(readParameters(schema, { doubling: '6', scale: 'log', clicks: '3' })).toEqual({ values: { doubling: 6, scale: 'log' }, notices: [] })
  })

  it('clamps a number out of range and says so', () => {
    const { values, notices } = readParameters(schema, { doubling: '600' })
    expect(values).toEqual({ doubling: 24 })
    expect(notices).toEqual([expect.stringContaining('24 个月')])
  })

  it.each([['abc'], [''], ['NaN'], ['Infinity'], [null], [['6', '7']]])('ignores %j and says so', (text) => {
    const { values, notices } = readParameters(schema, { doubling: text })
    expect(values).toEqual({})
    expect(notices).toHaveLength(1)
  })

  it.each(['quadratic', 'toString', '__proto__'])('knows no option "%s"', (scale) => {
    expect(readParameters(schema, { scale }).values).toEqual({})
  })
})

describe('clampNumber', () => {
  const reward = { kind: 'number', label: '', minimum: 0, maximum: 1, step: 0.05, format: String } satisfies NumberParameter

  it.each([[-3, 0], [0.149, 0.15], [0.151, 0.15], [7, 1]])('brings %d to %d', (value, clamped) => {
    expect(clampNumber(reward, value)).toBe(clamped)
  })

  it('stays in range and on a step, whatever comes', () => {
    for (let value = -2; value < 3; value += 0.0137) {
      const clamped = clampNumber(reward, value)
      expect(clamped).toBeGreaterThanOrEqual(0)
      expect(clamped).toBeLessThanOrEqual(1)
      expect(Math.abs(clamped * 20 - Math.round(clamped * 20))).toBeLessThan(1e-9)
    }
  })
})

describe('writeParameters', () => {
  it('keeps the others, replaces its own, and takes away what is left out', () => {
    expect(writeParameters(schema, { clicks: '3', doubling: '6', scale: 'log' }, { doubling: 12 })).toEqual({ clicks: '3', doubling: '12' })
  })

  it('is read back as it was written', () => {
    const values = { doubling: 7, scale: 'log' } as const
    expect(readParameters(schema, writeParameters(schema, {}, values)).values).toEqual(values)
  })
})

describe('differences', () => {
  it('are the values that the story has not', () => {
    expect(differences<typeof schema>({ doubling: 6, scale: 'log' }, { doubling: 12, scale: 'log' })).toEqual({ doubling: 12 })
    expect(differences<typeof schema>({ doubling: 6, scale: 'log' }, {})).toEqual({})
  })
})

describe('describeParameters', () => {
  it('says the values that are asked for, each with its unit', () => {
    expect(describeParameters(schema, ['scale', 'doubling'], { doubling: 6, scale: 'log' })).toBe('纵轴：对数；翻番时间：6 个月')
  })
})
