import type { LedgerValues } from './parameters'
import { describe, expect, it } from 'vitest'
import { captionOf, describe as describeStage } from './describe'
import { stage, story } from './stages'

const tenfold: LedgerValues = { view: 'company', growth: 10, multiple: 2, generations: 3, margin: 100 }

function sentences(values: Partial<LedgerValues>): string[] {
  return describeStage(stage(0, { ...tenfold, ...values })).sentences
}

describe('the sentences', () => {
  it('name each result and the reason, by company', () => {
    expect(sentences({})).toEqual([
      '按公司看：第 1 年 −1 亿，第 2 年 −8 亿，第 3 年 −80 亿；因为 G = 10 > R = 2。',
      '3 年合计 −89 亿：已见到收入的 2 个模型赚 11 亿，再减去模型三的训练 100 亿，它的收入要等第 4 年。',
      '文中只有一组数：训练 1 亿，次年收入 2 亿；其余按 G、R 推算，是示意。',
    ])
  })

  it('name each result and the reason, by model', () => {
    expect(sentences({ view: 'model' }).slice(0, 2)).toEqual([
      '按模型看：模型一赚 1 亿，模型二赚 10 亿，模型三赚 100 亿；因为 1 < R = 2。',
      '3 个模型合计赚 111 亿。',
    ])
  })

  it('count the cost of serving', () => {
    expect(sentences({ view: 'model', margin: 40, generations: 2 }).slice(0, 3)).toEqual([
      '按模型看：模型一亏 0.2 亿，模型二亏 2 亿；因为 1 > mR = 0.8。',
      '2 个模型合计亏 2.2 亿。',
      '毛利率 m = 40%：收入里有 60% 付了推理成本。',
    ])
  })

  it('say when nothing is gained or lost, and when nothing has come in', () => {
    expect(sentences({ growth: 2 })[0]).toBe('按公司看：第 1 年 −1 亿，第 2 年 0 亿，第 3 年 0 亿；因为 G = R = 2。')
    expect(sentences({ generations: 1 })[0]).toBe('按公司看：第 1 年 −1 亿；这一年只有训练，收入要等第 2 年。')
  })

  it('leave no number out and no word undefined at any step of the story', () => {
    for (const [step, { values }] of story.entries()) {
      const text = describeStage(stage(step, values)).sentences.join('')
      expect(text).not.toMatch(/undefined|NaN|\[object/)
      expect(text).toMatch(/\d/)
    }
  })
})

it('has a caption for values that the story doesn\'t tell of', () => {
  const caption = (values: Partial<LedgerValues>): string => captionOf(stage(0, { ...tenfold, ...values }))
  expect(caption({ generations: 4, margin: 60 })).toBe('按公司看：第 4 年亏 880 亿；因为 G = 10 > mR = 1.2。')
  expect(caption({ generations: 1 })).toBe('按公司看：第 1 年亏 1 亿；这一年只有训练，收入要等第 2 年。')
  expect(caption({ view: 'model', margin: 50 })).toBe('按模型看：模型三持平；因为 mR = 1。')
})

describe('the table', () => {
  it('has the numbers of the view by company', () => {
    expect(describeStage(stage(3, tenfold)).table).toEqual({
      caption: '按公司看（亿美元；G = 10，R = 2，毛利率 100%）',
      columns: ['年份', '收入', '推理成本', '训练成本', '公司结果', '出处'],
      rows: [
        ['第 1 年', '—', '—', '1', '亏 −1', '示意'],
        ['第 2 年', '2', '0', '10', '亏 −8', '示意'],
        ['第 3 年', '20', '0', '100', '亏 −80', '示意'],
        ['第 4 年', '200', '0', '—', '尚未结账', '示意'],
      ],
    })
  })

  it('has the numbers of the view by model', () => {
    expect(describeStage(stage(0, { ...tenfold, view: 'model', growth: 12, multiple: 5, generations: 5, margin: 35 })).table.rows).toEqual([
      ['模型一', '1', '5', '3.25', '赚 +0.75', '示意'],
      ['模型二', '12', '60', '39', '赚 +9', '示意'],
      ['模型三', '144', '720', '468', '赚 +108', '示意'],
      ['模型四', '1,728', '8,640', '5,616', '赚 +1,296', '示意'],
      ['模型五', '20,736', '103,680', '67,392', '赚 +15,552', '示意'],
    ])
  })
})
