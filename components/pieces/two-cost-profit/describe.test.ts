import type { LedgerValues } from './parameters'
import { describe, expect, it } from 'vitest'
import { describe as describeStage } from './describe'
import { stage, story } from './stages'

const told = (step: number, values: Partial<LedgerValues> = {}) => describeStage(stage(step, { ...story[step]!.values, ...values }))

describe('the sentences', () => {
  it('name each result, the reason and the sums, by company', () => {
    expect(told(3).sentences).toEqual([
      '按公司看：第 1 年亏 1 亿美元，第 2 年亏 2 亿美元，第 3 年亏 8 亿美元；从第 2 年起，G = 4 > R = 2。',
      '合计亏 11 亿美元；模型三的收入要等第 4 年，还有 32 亿美元在路上。两项相加赚 21 亿美元，和按模型看的合计一样：方块没多没少，只换了分组。',
      '文中只有一组数：训练 1 亿，次年收入 2 亿；其余按 G、R 推算，是示意。',
    ])
  })

  it('name them by model, with what serving costs', () => {
    expect(told(2, { margin: 40, generations: 2 }).sentences).toEqual([
      '按模型看：模型一亏 0.2 亿美元，模型二亏 0.8 亿美元；因为 1 > mR = 0.8。',
      '2 个模型合计亏 1 亿美元。',
      '扣掉推理后剩 m = 40%：收入里有 60% 付了推理成本。',
      '文中只有一组数：训练 1 亿，次年收入 2 亿；其余按 G、R 推算，是示意。',
    ])
  })

  it('join the revenue and the training of one year', () => {
    expect(told(1).sentences.slice(0, 2)).toEqual([
      '按模型看：模型一赚 1 亿美元；因为 1 < R = 2。',
      '模型一的收入 2 亿美元在第 2 年到账；同一年训练模型二，花 4 亿美元，它的收入还没到。',
    ])
  })

  it('say of his later numbers where they are from', () => {
    expect(told(7).sentences.at(-1)).toBe('这是他 2025 年 8 月在另一场访谈里举的数，不在文中；在路上的收入按 R = 2 推算。')
  })
})

it('the table has the numbers', () => {
  expect(told(3).table).toEqual({
    caption: '按公司看（亿美元；G = 4，R = 2，m = 100%）',
    columns: ['年份', '收入', '推理成本', '训练成本', '公司结果', '出处'],
    rows: [
      ['第 1 年', '—', '—', '1', '亏 −1', '示意'],
      ['第 2 年', '2', '0', '4', '亏 −2', '示意'],
      ['第 3 年', '8', '0', '16', '亏 −8', '示意'],
      ['合计', '—', '—', '—', '亏 −11', '示意'],
      ['第 4 年', '32', '0', '—', '尚未结账', '示意'],
    ],
  })
})
