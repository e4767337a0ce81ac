import type { GrowthValues } from './stages'
import { expect, describe as group, it } from 'vitest'
import { randomValues, SAMPLES } from '../shared/random-values'
import { describe } from './describe'
import { labelsOf } from './labels'
import { layout } from './layout'
import { schema, stage, story } from './stages'

/*
 * All that is said, held against the model: the numbers in the words are read out of them and reckoned again, by 2^(−t/h)
 * alone, and words such as 只 by what they claim.
 */

const SPANS: Record<string, number> = { 半年: 6, 一年: 12, 一年半: 18, 两年: 24, 三年: 36, 四年: 48, 六年: 72, 八年: 96 }

/** 「两年」, 「 5 个月」 in months. */
function months(text: string): number {
  return SPANS[text.trim()] ?? Number.parseFloat(text)
}

/** 「1/16」, 「约 35%」, 「全部」 as a share, with the error that its digits allow. */
function share(text: string): { value: number, error: number } {
  if (text.startsWith('不到百万分之一'))
    return { value: 5e-7, error: 5e-7 }
  if (text === '全部')
    return { value: 1, error: 1e-9 }
  const [, about, numerator, denominator] = /^(约 )?([\d.]+)(?:\/([\d.e+]+)|%)$/.exec(text)!
  const value = denominator ? Number(numerator) / Number(denominator) : Number(numerator) / 100
  return { value, error: about || !denominator ? value * 0.06 : 1e-9 }
}

/** What is false in the words of a stage; empty when all is true. */
function falsehoods(step: number, values: GrowthValues): string[] {
  const told = stage(step, values)
  const truth = 2 ** (-values.lookback / values.doubling)
  const { headline, caption, voice } = told.telling
  const { sentences, table } = describe(told)
  const labels = labelsOf(told, told.pose, layout(told.pose)).map(({ text }) => text)
  const all = [headline, caption, ...sentences, ...labels, ...table.rows.flat()]
  const problems: string[] = []
  const claim = (holds: boolean, what: string) => holds || problems.push(what)
  const isTrue = (text: string, expected = truth) => Math.abs(share(text).value - expected) <= share(text).error + 1e-12

  const [, span] = /^爆发前(.+?)，/.exec(headline)!
  claim(months(span!) === values.lookback, `headline: ${headline}`)
  if (step === 0) {
    claim(headline.endsWith('？') && !/\d\/\d|%/.test(headline + caption), `a question gives an answer: ${headline}${caption}`)
    claim(!all.join('').replace(/猜.*?%/g, '').includes('1/'), 'the answer stands somewhere')
  }
  else {
    const [, only, said] = /看上去(只|已)完成了 (.+)$/.exec(headline)!
    claim(isTrue(said!), `headline: ${headline}`)
    claim((only === '只') === (truth < 0.5), `headline: ${headline}`)
  }

  // What he said is said of his values alone.
  claim(voice !== 'dario' || (values.doubling === 6 && values.lookback === 24), `his voice: ${caption}`)
  for (const text of [caption, ...sentences, table.caption]) {
    for (const [, number] of text.matchAll(/每 ([\d.]+) 个月翻一番/g))
      claim(Number(number) === values.doubling, text)
    for (const [, said] of text.matchAll(/爆发前 ([\d.]+) 个月/g))
      claim(Number(said) === values.lookback, text)
    for (const [, said, percent] of text.matchAll(/完成 ([^（]+)（([^）]+)）/g)) {
      claim(isTrue(said!), text)
      claim(isTrue(percent!.includes('百万') ? percent! : `约 ${percent}`), text)
    }
    for (const [, said] of text.matchAll(/每年 ([\d.e+]+) 倍/g))
      claim(Math.abs(Number(said) / 2 ** (12 / values.doubling) - 1) < 0.006, text)
    for (const [, said, about, number] of text.matchAll(/最后(.+?)翻了(约)? ?([\d.]+) 番/g)) {
      claim(months(said!) === values.lookback, text)
      claim(Math.abs(Number(number) - values.lookback / values.doubling) <= (about ? 0.051 : 1e-6), text)
    }
    claim(!text.includes('不到一番') || values.lookback < values.doubling, text)
    claim(!text.includes('贴着地面') || truth <= 1 / 16, text)
    for (const [, said] of text.matchAll(/最后(.+?)(?:做的|完成一半)/g))
      claim(months(said!) === values.doubling, text)
    for (const [, said] of text.matchAll(/(?:就在|从) ((?:约 )?[\d.]+(?:\/[\d.]+|%)|不到百万分之一)/g))
      claim(isTrue(said!), text)
    claim(!text.includes('升高同样一格') || values.scale === 'log', text)
    claim(!text.includes('上一番的两倍') || values.scale === 'linear', text)
  }

  const guess = values.guess
  for (const text of [...labels, ...sentences]) {
    const [, said] = /猜(?:的是)? ([\d.]+)%/.exec(text) ?? []
    claim(said === undefined || Number(said) === guess, text)
  }
  // The big word of the verdict, and what it is about.
  const [about, big] = [labels.find(text => /是实际的|实际是它的/.test(text)), labels.find(text => / 倍$|^猜|百万倍/.test(text) && !text.startsWith('你'))]
  claim(guess !== undefined || (!about && !big), 'a verdict without a guess')
  if (step === 1 && guess !== undefined) {
    const ratio = guess / 100 / truth
    const said = big?.includes('百万') ? undefined : Number.parseFloat(big ?? '')
    if (guess === 0)
      claim(big === '猜低了', `verdict: ${about} ${big}`)
    else if (Math.abs(ratio - 1) < 0.005)
      claim(big === '猜中了', `verdict: ${about} ${big}`)
    else
      claim((about === '是实际的') === (ratio > 1) && (said === undefined ? Math.max(ratio, 1 / ratio) >= 1e6 : Math.abs(said / Math.max(ratio, 1 / ratio) - 1) < 0.06), `verdict: ${about} ${big}`)
  }

  for (const [, fraction, percent] of table.rows.filter(row => row[1] && row[1] !== '先不说'))
    claim(percent!.includes('百万') || Math.abs(share(fraction!).value - share(`约 ${percent}`).value) <= share(fraction!).error + share(`约 ${percent}`).error, `table: ${fraction}, ${percent}`)
  return problems.map(problem => `click ${step}, ${JSON.stringify(values)}: ${problem}`)
}

group('what the piece says', () => {
  it('is true at the story\'s values', () => {
    story.forEach(({ values }, step) => expect(falsehoods(step, values)).toEqual([]))
    story.forEach(({ values }, step) => expect(falsehoods(step, { ...values, guess: 50 })).toEqual([]))
  })

  it('is true at any values, at every click', () => {
    expect(randomValues(schema, SAMPLES).flatMap(values => story.flatMap((_, step) => falsehoods(step, values)))).toEqual([])
  })

  it('tells the story with the article\'s numbers', () => {
    const said = (step: number, values = {}) => {
      const told = stage(step, { ...story[step]!.values, ...values })
      return [told.telling.headline, ...describe(told).sentences]
    }
    expect(said(0)[0]).toBe('爆发前两年，看上去完成了多少？')
    expect(said(1)[0]).toBe('爆发前两年，看上去只完成了 1/16')
    expect(said(1)[1]).toBe('每 6 个月翻一番：爆发前 24 个月完成 1/16（6.25%）。')
    // 60 % is 9.6 times 6.25 %.
    expect(said(1, { guess: 60 }).join('')).toContain('猜的是 60%，是实际的 9.6 倍。')
    // Doubling every six months is fourfold a year.
    expect(said(2).join('')).toContain('每年 4 倍')
    expect(stage(2, story[2]!.values).doublings.map(({ lookback, label }) => [lookback, label])).toEqual([[24, '1/16'], [18, '1/8'], [12, '1/4'], [6, '1/2'], [0, '全部']])
  })

  it('ends with the slide\'s statement', () => {
    expect(stage(story.length - 1, story.at(-1)!.values).telling.headline).toBe('爆发前两年，看上去只完成了 1/16')
  })
})
