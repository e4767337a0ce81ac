import { describe, expect, it } from 'vitest'
import { story as growth, schema as growthSchema, stage as growthStage } from '../../../components/pieces/exponential-growth/stages'
import { schema as raceSchema } from '../../../components/pieces/race-comparison/parameters'
import { story as race, stage as raceStage } from '../../../components/pieces/race-comparison/stages'
import { textWidth } from '../../../components/pieces/shared/place-labels'
import { randomValues, SAMPLES } from '../../../components/pieces/shared/random-values'
import { questionOf } from '../../../components/pieces/shared/room/question'
import { WIDTH } from '../../../components/pieces/shared/room/room-poll'
import { schema as ledgerSchema } from '../../../components/pieces/two-cost-profit/parameters'
import { story as ledger } from '../../../components/pieces/two-cost-profit/stages'

describe('what the room is asked', () => {
  it('is asked once a piece, and answered by the next click with the story\'s numbers', () => {
    const asked = [growth, ledger, race].map(story => story.flatMap(({ asks }, step) => asks ? [{ step, asks, values: story[step + 1]!.values }] : []) as { step: number, asks: NonNullable<typeof growth[0]['asks']>, values: never }[])
    expect(asked.map(questions => questions.map(({ step, asks, values }) => [step, asks.text(values), asks.answer(values), asks.told(values)]))).toEqual([
      [[0, '猜一猜：每 6 个月翻一番的东西，爆发前 24 个月完成了多少？', 6.25, '实际 1/16']],
      [[2, '公司的第 3 年：赚、亏，还是持平？', 'loss', '第 3 年亏 8 亿美元']],
      [[1, '还是这十家，安全也有回报：会停在上面还是下面？', 'top', '停在上面：大家都赢']],
    ])
  })

  it('has its question in the foot\'s one line, and five options at most', () => {
    for (const [name, story] of Object.entries({ ledger, race })) {
      story.forEach(({ asks }, step) => {
        if (!asks)
          return
        const question = questionOf(name, step, asks as never, story[step + 1]!.values as never)
        expect(textWidth(question.text, 18)).toBeLessThanOrEqual(WIDTH)
        expect(question.kind === 'choice' && question.options.length <= 5).toBe(true)
      })
    }
  })

  it('is answered by the model, at any values', () => {
    for (const values of randomValues(growthSchema, SAMPLES))
      expect(growth[0]!.asks!.answer(values)).toBeCloseTo(growthStage(1, values).truth.share * 100)
    for (const values of randomValues(ledgerSchema, SAMPLES)) {
      const { growth, multiple, margin, generations } = values
      const result = generations === 1 ? -1 : growth ** (generations - 2) * (multiple * margin / 100 - growth)
      const { asks } = ledger[2]!
      expect(asks!.answer(values)).toBe(Math.abs(result) < 1e-6 ? 'even' : result > 0 ? 'gain' : 'loss')
      expect(asks!.told(values)).toContain(Math.abs(result) < 1e-6 ? '不赚不亏' : result > 0 ? '赚' : '亏')
      expect(asks!.text(values)).toContain(`第 ${generations} 年`)
    }
    for (const values of randomValues(raceSchema, SAMPLES)) {
      const { up } = raceStage(2, values)
      const safe = up.choices.at(-1)!.filter(Boolean).length
      const { asks } = race[1]!
      expect(asks!.answer(values)).toBe(safe === 10 ? 'top' : safe === values.leaders ? 'bottom' : 'between')
      expect(asks!.told(values)).toContain(up.verdict)
      const isRewarded = values.reward > 0 || [values.policy, values.interpretability, values.constitution, values.evaluations].includes('on')
      expect(asks!.text(values).includes('没有回报')).toBe(!isRewarded)
    }
  })
})
