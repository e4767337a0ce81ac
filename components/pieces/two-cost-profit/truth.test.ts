import type { Layout } from './layout'
import type { LedgerValues } from './parameters'
import type { Stage } from './stages'
import { describe, expect, it } from 'vitest'
import { durationOf, poseAt } from '../shared/motion'
import { textWidth } from '../shared/place-labels'
import { SAMPLES } from '../shared/random-values'
import { describe as describeStage } from './describe'
import { textOf } from './feet'
import { layout, WIDTH } from './layout'
import { randomLedgers } from './random-ledgers'
import { equationOf, ruleOf } from './readings'
import { stage, story } from './stages'

/*
 * Holds all that the piece says against what this file reckons by itself. It knows the article's two numbers and the words
 * for what comes out, and nothing of how the piece makes its texts.
 */

interface Facts {
  training: (generation: number) => number
  /** Before serving, and after. */
  gross: (generation: number) => number
  net: (generation: number) => number
  model: (generation: number) => number
  year: (year: number) => number
  models: (generations: number) => number
  years: (years: number) => number
}

function reckon(growth: number, multiple: number, margin: number): Facts {
  const training = (generation: number): number => 1 * growth ** (generation - 1)
  const gross = (generation: number): number => generation < 1 ? 0 : training(generation) * multiple
  const net = (generation: number): number => gross(generation) * margin
  const model = (generation: number): number => net(generation) - training(generation)
  const year = (number: number): number => net(number - 1) - training(number)
  const add = (count: number, term: (index: number) => number): number => Array.from({ length: count }, (_, index) => term(index + 1)).reduce((total, value) => total + value, 0)
  return { training, gross, net, model, year, models: count => add(count, model), years: count => add(count, year) }
}

const factsOf = ({ growth, multiple, margin }: LedgerValues): Facts => reckon(growth, multiple, margin / 100)

/** Numbers of a text, in order; a minus belongs to the number that it stands before without a space. */
function numbersIn(text: string): number[] {
  return (text.match(/[−+]?\d[\d,]*(?:\.\d+)?/g) ?? []).map(found => Number(found.replaceAll(',', '').replace('−', '-')))
}

/** Whether a number that is shown is the one that is meant, as far as it is shown. */
function isShown(shown: number, meant: number): boolean {
  const rounding = Math.abs(shown) >= 100 ? 0.5 : 0.005
  return Math.abs(shown - meant) <= rounding + 1e-6
}

const word = (result: number): string => Math.abs(result) < 1e-5 ? '不赚不亏' : result > 0 ? '赚' : '亏'

/** Every clause of a text that says how something comes out: whether it gains, and how much if it says so. */
function claimsIn(text: string): { said: string, amount: number | undefined }[] {
  return Array.from(text.matchAll(/(不赚不亏|赚|亏)(?: ([\d,.]+) 亿)?/g), ([, said, amount]) => ({ said: said!, amount: amount === undefined ? undefined : Number(amount.replaceAll(',', '')) }))
}

/** What is wrong with a claim about a result. */
function against({ said, amount }: { said: string, amount: number | undefined }, meant: number): string[] {
  return [
    ...said === word(meant) ? [] : [`says ${said}, is ${meant}`],
    ...amount === undefined || isShown(amount, Math.abs(meant)) ? [] : [`says ${amount}, is ${meant}`],
  ]
}

const cases = story
  .flatMap(({ values }, step) => [values, ...randomLedgers(SAMPLES, 31 + step)].map(values => ({ step, values, stage: stage(step, values) })))
  .map((one, index) => ({ ...one, picture: layout(one.stage.pose, index % 2 === 0 ? WIDTH : 342) }))

function wrongs(check: (stage: Stage, values: LedgerValues, facts: Facts, picture: Layout) => string[]): string[] {
  return cases.flatMap(({ step, values, stage, picture }) => check(stage, values, factsOf(values), picture).map(what => `${what} · step ${step} ${JSON.stringify(values)}`)).slice(0, 8)
}

function isArticles({ step, values }: { step: number, values: LedgerValues }): boolean {
  return step === 0 && values.view === 'model' && values.generations === 1 && values.multiple === 2 && values.margin === 100
}
function isLaters({ step, values }: { step: number, values: LedgerValues }): boolean {
  return step === 7 && values.view === 'company' && values.generations === 3 && values.multiple === 2 && values.margin === 100 && values.growth === 10
}

describe('the voice', () => {
  it('is Dario\'s for the article\'s numbers alone, and ours for all else', () => {
    expect(wrongs((stage, values) => {
      const wanted = isArticles({ step: stage.step, values }) ? 'dario' : isLaters({ step: stage.step, values }) ? 'note' : 'model'
      return stage.telling.voice === wanted ? [] : [`${stage.telling.voice}: ${stage.telling.caption}`]
    })).toEqual([])
    expect(story.map(({ values }, step) => stage(step, values).telling.voice)).toEqual(['dario', ...Array.from({ length: 6 }).fill('model'), 'note'])
  })

  it('says his numbers as they are, with his “maybe”', () => {
    expect(stage(0, story[0]!.values).telling.caption).toMatch(/^他举的例子.*可能花 1 亿美元训练.*收入 2 亿.*赚 1 亿$/)
    expect(stage(7, story[7]!.values).telling.caption).toMatch(/^2025 年 8 月.*亏 1 亿、8 亿、80 亿美元$/)
  })
})

describe('the headline', () => {
  it('says of models and company what comes out', () => {
    expect(wrongs(({ telling: { headline } }, { generations, growth, multiple, margin }, facts) => {
      const rule = word(facts.year(2))
      const company = generations === 1 ? '亏' : rule
      const isQuestion = headline.endsWith('？')
      const [models, firm] = [/单看模型是?(不赚不亏|赚|亏)/.exec(headline)?.[1], /公司.*?(不赚不亏|赚|亏)/.exec(headline)?.[1]]
      return [
        ...models === undefined || models === word(facts.model(1)) ? [] : [`${headline}: models`],
        ...isQuestion || firm === undefined || firm === company ? [] : [`${headline}: company`],
        ...headline !== '模型在赚，公司账面怎么显得亏？' || (facts.model(1) > 1e-9 && rule === '亏') ? [] : [`${headline}: premise`],
        ...headline.includes('不再涨') && growth !== 1 ? [`${headline}: growth`] : [],
        .../G (大于|等于|小于) (mR|R)/.exec(headline) === null || relationHolds(headline, growth, multiple, margin) ? [] : [`${headline}: relation`],
        ...!headline.includes('第 1 年') || generations === 1 ? [] : [`${headline}: year`],
        ...!headline.includes('却') || (models === '赚' && firm === '亏') ? [] : [`${headline}: contrast`],
        ...!headline.includes('也') || models === firm ? [] : [`${headline}: likeness`],
      ]
    })).toEqual([])
  })

  it('asks until the answer is there, and says the answer in the story', () => {
    const headlines = story.map(({ values }, step) => stage(step, values).telling.headline)
    expect(headlines.map(headline => headline.endsWith('？'))).toEqual([true, true, ...Array.from({ length: 6 }).fill(false)])
    expect(headlines[3]).toBe('单看模型是赚的，公司账面却显得亏')
  })
})

function relationHolds(text: string, growth: number, multiple: number, margin: number): boolean {
  const [, relation, right] = /G (大于|等于|小于) (mR|R)/.exec(text)!
  const difference = growth - multiple * (right === 'mR' ? margin / 100 : 1)
  return (right === 'mR') === (margin < 100) && relation === (Math.abs(difference) < 1e-9 ? '等于' : difference > 0 ? '大于' : '小于')
}

it('captions say what is so', () => {
  expect(wrongs(({ telling: { caption }, step }, { view, generations, growth, margin }, facts) => {
    const claims = claimsIn(caption)
    const last = claims.at(-1)
    if (isLaters({ step, values: { view, generations, growth, multiple: 2, margin } }) && caption.startsWith('2025'))
      return [1, 8, 80].every((amount, index) => isShown(-amount, facts.year(index + 1))) ? [] : ['later']
    if (caption.includes('到账的同一年')) {
      const [come, spent] = numbersIn(caption)
      return isShown(come!, facts.gross(generations - 1)) && isShown(spent!, facts.training(generations)) && generations > 1 ? [] : [caption]
    }
    if (caption.startsWith('第 1 年只有训练'))
      return generations === 1 ? [] : [caption]
    if (caption.includes('一个模型')) {
      const [training, revenue] = numbersIn(caption.replace(/^.*一个模型/, ''))
      const income = caption.includes('扣掉推理') ? facts.net(1) : facts.gross(1)
      return [...isShown(training!, 1) && isShown(revenue!, income) && caption.includes('扣掉推理') === (margin < 100) ? [] : [caption], ...against(last!, facts.model(1))]
    }
    if (caption.includes('各算一家小公司')) {
      const count = numbersIn(/(\d) 个模型/.exec(caption)![1]!)[0]
      const said = caption.includes('一样') ? 1 : numbersIn(caption)[0]
      return [...count === generations && said === growth ? [] : [caption], ...against(last!, facts.models(generations))]
    }
    if (caption.includes('只按年份重排')) {
      const way = numbersIn(/还有 ([\d.,]+) 亿在路上/.exec(caption)![1]!)[0]!
      return [...isShown(way, facts.net(generations)) ? [] : [caption], ...against(claims[0]!, facts.years(generations))]
    }
    const rule = facts.year(2)
    if (caption.includes('拖到不亏为止'))
      return rule < -1e-9 && facts.model(1) >= -1e-9 ? [] : [caption]
    if (caption.includes('拖到 1 也亏'))
      return facts.model(1) < -1e-9 && margin < 100 ? [] : [caption]
    if (caption.includes('正好付'))
      return Math.abs(rule) < 1e-9 ? [] : [caption]
    if (caption.includes('还有剩'))
      return rule > 1e-9 && caption.includes(`第 ${generations} 年`) ? against(last!, facts.year(generations)) : [caption]
    return [`unknown: ${caption}`]
  })).toEqual([])
})

it('headlines and captions fit their lines', () => {
  expect(wrongs(({ telling: { headline, caption } }) => [
    ...textWidth(headline, 36) <= 836 ? [] : [`headline of ${Math.round(textWidth(headline, 36))} px: ${headline}`],
    // Beside the tag of the voice; Latin letters and figures are narrower in the text's face than in the bold one.
    ...textWidth(caption, 21) <= 836 - 58 + 40 ? [] : [`caption of ${Math.round(textWidth(caption, 21))} px: ${caption}`],
  ])).toEqual([])
})

describe('the picture', () => {
  const text = (picture: Layout, key: string): string[] | undefined => {
    const label = picture.labels.find(label => label.key === key && label.opacity === 1)
    return label?.lines.map(({ parts }) => parts.map(part => part.text).join(''))
  }

  /** What the labels of a picture say wrongly of a business. */
  function wrongLabels(picture: Layout, facts: Facts, generations: number): string[] {
    return picture.labels.filter(({ opacity }) => opacity > 0).flatMap(({ key, lines }) => {
      const said = lines.map(({ parts }) => parts.map(part => part.text).join('')).join('')
      const [, kind, index] = /^(.*?)-(\d|total)$/.exec(key) ?? [undefined, key, '']
      const generation = Number(index) + 1
      const isLast = index === 'total'
      const numbers = numbersIn(said)
      switch (kind) {
        case 'model':
        case 'year': {
          const sum = kind === 'model' ? facts.models(generations) : facts.years(generations)
          const result = isLast ? sum : kind === 'model' ? facts.model(generation) : facts.year(generation)
          const tone = lines.at(-1)!.parts[0]!.tone
          return [
            ...isShown(numbers.at(-1)!, result) && tone === (word(result) === '赚' ? 'gain' : word(result) === '亏' ? 'loss' : 'even') ? [] : [`${key}: ${said}, is ${result}`],
            ...numbers.length === 1 || (isShown(numbers[0]!, kind === 'model' ? facts.net(generation) : facts.net(generation - 1)) && isShown(numbers[1]!, facts.training(generation)) && isRightSum(said, numbers[0]! - numbers[1]!, numbers[2]!)) ? [] : [`${key}: ${said}`],
          ]
        }
        case 'open':
          return isShown(numbers[0]!, facts.training(generation)) ? [] : [`${key}: ${said}`]
        case 'on-the-way':
          return isShown(numbers[0]!, facts.net(generations)) ? [] : [`${key}: ${said}`]
        case 'amount-training':
        case 'amount-revenue':
          return isShown(numbers[0]!, kind === 'amount-training' ? facts.training(Number(index)) : facts.net(Number(index))) ? [] : [`${key}: ${said}`]
        case 'model-name':
          return said === `模型${'一二三四五'[generation - 1]}` ? [] : [`${key}: ${said}`]
        case 'year-name':
          return said === `第 ${generation} 年` ? [] : [`${key}: ${said}`]
        case 'name':
        case 'revenue':
        case 'training':
        case 'serving':
        case 'same-year':
        case 'tiny':
          return numbers.length === 0 ? [] : [`${key}: ${said}`]
        default:
          return [`unknown label ${key}`]
      }
    })
  }

  it('labels every block and result with what it is', () => {
    expect(wrongs((_, { generations }, facts, picture) => wrongLabels(picture, facts, generations))).toEqual([])
  })

  it('labels them rightly on the way from one stage to the next as well', () => {
    const wrong = story.slice(1).flatMap(({ values, motion }, index) => {
      const [from, to] = [stage(index, story[index]!.values).pose, stage(index + 1, values).pose]
      return [0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9].flatMap((share) => {
        const pose = poseAt(from, to, motion, share * durationOf(motion))
        // Numbers run in steps that can be shown; a block is never further from its number than half of such a step.
        const facts = reckon(Math.round(pose.growth * 10) / 10, pose.multiple, pose.margin)
        return wrongLabels(layout(pose), facts, Math.round(pose.trainings)).map(what => `${what} at ${share} to ${index + 1}`)
      })
    })
    expect(wrong).toEqual([])
  })

  it('has a mark for each legend and a legend for each mark', () => {
    expect(wrongs((stage, { margin, generations, view }, _, picture) => {
      const joins = picture.labels.some(({ key }) => key === 'same-year')
      return [
        ...picture.labels.some(({ key }) => key === 'serving') === picture.blocks.some(({ serving }) => serving !== undefined) && picture.blocks.every(({ kind, serving }) => (serving !== undefined) === (kind === 'revenue' && margin < 100)) ? [] : ['serving'],
        ...picture.labels.some(({ key }) => key === 'on-the-way') === picture.blocks.some(({ ghost }) => ghost > 0) ? [] : ['on the way'],
        ...joins === (picture.link !== undefined) && joins === (stage.step === 1 && view === 'model' && generations > 1) ? [] : ['same year'],
      ]
    })).toEqual([])
  })

  it('joins as of one year a revenue with the training of the year after its own', () => {
    const wrong = cases.filter(({ stage }) => stage.pose.link === 1).filter(({ stage, values: { generations } }) => {
      const picture = layout(stage.pose)
      const box = (key: string) => picture.blocks.find(block => block.key === key)!.box
      const [from, to] = [box(`revenue-${generations - 1}`), box(`training-${generations}`)]
      const { points: [start], end } = picture.link!
      return Math.abs(start!.x - from.right) > 0.1 || Math.abs(end.x - (to.left + to.right) / 2) > 0.1
    })
    expect(wrong).toEqual([])
  })

  it('shows the sums where the story says them', () => {
    const at = (step: number): Layout => layout(stage(step, story[step]!.values).pose)
    expect(text(at(2), 'model-total')).toEqual(['+21'])
    expect(text(at(3), 'year-total')).toEqual(['−11'])
    expect(text(at(3), 'on-the-way')).toEqual(['在路上 32'])
    expect(textOf(equationOf(stage(3, story[3]!.values).business, 3))).toBe('−11 + 在路上的 32 = +21')
  })

  it('has no more than eight texts beside the names of the columns, at any step of the story', () => {
    for (const [step, { values }] of story.entries()) {
      const picture = layout(stage(step, values).pose)
      const texts = picture.labels.filter(({ key }) => !key.includes('name')).length + (picture.equation || picture.rule ? 1 : 0)
      expect(texts, `step ${step}`).toBeLessThanOrEqual(8)
    }
  })
})

/** Whether “=” stands exactly where the numbers that are shown give the result that is shown. */
function isRightSum(said: string, reckoned: number, shown: number): boolean {
  return said.includes('=') ? Math.abs(reckoned - shown) < 1e-6 : said.includes('≈')
}

it('the sum of the years and what is on the way is what the models earn, for any business', () => {
  expect(wrongs(({ business }, { generations }, facts) => {
    const said = textOf(equationOf(business, generations))
    const [years, way, models] = numbersIn(said) as [number, number, number]
    return [
      ...isShown(years, facts.years(generations)) && isShown(way, facts.net(generations)) && isShown(models, facts.models(generations)) ? [] : [said],
      ...isRightSum(said, years + way, models) ? [] : [said],
      ...Math.abs(facts.years(generations) + facts.net(generations) - facts.models(generations)) < 1e-6 * Math.abs(facts.models(generations)) + 1e-6 ? [] : ['the sums differ'],
    ]
  })).toEqual([])
})

it('the rule\'s factors give its result, which is that of the last group', () => {
  expect(wrongs(({ business }, { generations, growth, multiple, margin }, facts) => [true, false].flatMap((isCompany) => {
    const rule = ruleOf(business, isCompany, generations)
    if (!rule)
      return isCompany && generations === 1 ? [] : ['no rule']
    const { places } = rule
    const number = (name: string): number => numbersIn(places[name]!)[0]!
    const factor = number('multiple') * (rule.formula.endsWith('WithMargin') ? number('margin') / 100 : 1) - (isCompany ? number('growth') : 1)
    const meant = isCompany ? facts.year(generations) : facts.model(generations)
    return [
      ...number('growth') === growth && number('multiple') === multiple && number('margin') === margin ? [] : ['factors'],
      ...isShown(number('result'), meant) ? [] : [`result ${places.result}, is ${meant}`],
      ...isRightSum(places.equals!, number('cost') * factor, number('result')) ? [] : [`${places.cost} × ${factor} ${places.equals} ${places.result}`],
      ...rule.outcome === (Math.abs(factor) < 1e-9 ? 'even' : factor > 0 ? 'gain' : 'loss') ? [] : [`outcome ${rule.outcome}`],
      ...isCompany === places.group!.includes('年') ? [] : ['group'],
    ]
  }))).toEqual([])
})

it('sentences say what comes out', () => {
  expect(wrongs((stage, { view, generations, margin, growth, multiple }, facts) => {
    const { sentences } = describeStage(stage)
    const open = view === 'model' && stage.step === 1
    const count = open ? generations - 1 : generations
    const results = Array.from({ length: count }, (_, index) => view === 'model' ? facts.model(index + 1) : facts.year(index + 1))
    const first = sentences.find(sentence => sentence.startsWith(view === 'model' ? '按模型看' : '按公司看'))
    const told = first ? claimsIn(first) : []
    const sum = sentences.find(sentence => sentence.includes('合计'))
    const reason = /(?:G|1) = ?[\d.]* ?([<>]) m?R = ([\d.]+)/.exec(first ?? '')
    return [
      ...told.length === count ? told.flatMap((claim, index) => against(claim, results[index]!)) : [`${told.length} results of ${count}: ${first}`],
      ...sum ? against(claimsIn(sum)[0]!, view === 'model' ? facts.models(count) : facts.years(count)) : count > 1 || view === 'company' ? ['no sum'] : [],
      ...view === 'company' ? against(claimsIn(sum!)[1]!, facts.models(count)) : [],
      ...view === 'company' && !isShown(numbersIn(/还有 ([\d.,]+) 亿美元在路上/.exec(sum!)![1]!)[0]!, facts.net(generations)) ? [sum!] : [],
      ...sentences.some(sentence => sentence.includes(`m = ${margin}%`)) === (margin < 100) ? [] : ['margin'],
      ...reason && view === 'company' && !(reason[1] === (growth > multiple * margin / 100 ? '>' : '<') && Math.abs(Number(reason[2]) - multiple * margin / 100) < 1e-6) ? [first!] : [],
      ...sentences.some(sentence => sentence.includes('示意') || sentence.includes('推算')) !== (generations === 1 && multiple === 2 && margin === 100 && view === 'model') ? [] : ['source'],
      ...sentences.every(sentence => sentence.endsWith('。') && !/undefined|NaN/.test(sentence)) ? [] : ['form'],
    ]
  })).toEqual([])
})

it('the table has the numbers', () => {
  expect(wrongs((stage, { view, generations, margin }, facts) => {
    const { table } = describeStage(stage)
    const open = view === 'model' && stage.step === 1
    return table.rows.flatMap((row, index) => {
      if (row.length !== table.columns.length)
        return ['columns']
      const cell = (name: string): string => row[table.columns.indexOf(name)]!
      const generation = index + 1
      const isGeneration = generation <= generations
      const said = cell(view === 'model' ? '模型结果' : '公司结果')
      const isEven = (meant: number): string[] => [
        ...said.split(' ')[0] === word(meant) ? [] : [`${row[0]} ${said}, is ${meant}`],
        ...Math.abs(numbersIn(said)[0]! - meant) < 0.00501 ? [] : [`${row[0]} ${said}, is ${meant}`],
      ]
      if (row[0] === '合计')
        return isEven(view === 'model' ? facts.models(generations) : facts.years(generations))
      const source = view === 'model' ? generation : generation - 1
      const isPaid = source >= 1 && !(open && generation === generations)
      const income = cell(view === 'model' ? '次年收入' : '收入')
      const [from, serving] = view === 'company' && row[0] === `第 ${generations + 1} 年` ? [facts.gross(generations), facts.gross(generations) - facts.net(generations)] : [facts.gross(source), facts.gross(source) - facts.net(source)]
      return [
        ...isPaid ? [] : income === '—' ? [] : ['income'],
        ...isPaid && Math.abs(numbersIn(income)[0]! - from) > 0.00501 ? [`${row[0]} ${income}, is ${from}`] : [],
        ...isPaid && Math.abs(numbersIn(cell('推理成本'))[0]! - serving) > 0.00501 ? [`serving, m ${margin}`] : [],
        ...isGeneration && Math.abs(numbersIn(cell('训练成本'))[0]! - facts.training(generation)) > 0.00501 ? ['training'] : [],
        ...isGeneration && isPaid ? isEven(view === 'model' ? facts.model(generation) : facts.year(generation)) : [],
      ]
    })
  })).toEqual([])
})
