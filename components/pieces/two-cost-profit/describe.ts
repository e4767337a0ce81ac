import type { DataTable, Description } from '../shared/types'
import type { Outcome } from './model'
import type { Group, Stage } from './stages'
import { companyTotal, modelTotal, outcomeOf, trainingCost } from './model'
import * as words from './words'

/** What the picture of a stage shows, in sentences and as a table, with today's numbers. */
export function describe(stage: Stage): Description {
  return {
    sentences: stage.view === 'model' ? modelSentences(stage) : companySentences(stage),
    table: tableOf(stage),
  }
}

/** The last result and its reason, for values that the story has no sentence about. */
export function captionOf(stage: Stage): string {
  const { name, result, outcome } = stage.groups.filter(isReckonedUp).at(-1)!
  return `${words.views[stage.view]}：${name}${words.resultInWords(result, outcome)}；${reason(stage)}。`
}

function modelSentences(stage: Stage): string[] {
  const { groups, business, values: { generations } } = stage
  const results = groups.filter(isReckonedUp).map(({ name, result, outcome }) => `${name}${words.resultInWords(result, outcome)}`)
  const total = modelTotal(business, generations)
  return [
    `按模型看：${results.join('，')}；${reason(stage)}。`,
    ...generations > 1 ? [`${generations} 个模型合计${words.resultInWords(total, outcomeOf(total))}。`] : [],
    ...remarks(stage),
  ]
}

function companySentences(stage: Stage): string[] {
  const { groups, business, values: { generations } } = stage
  const results = groups.filter(isReckonedUp).map(({ name, result }) => `${name} ${words.formatSigned(result)} 亿`)
  return [
    `按公司看：${results.join('，')}；${reason(stage)}。`,
    ...generations > 1 ? [companyTotalInWords(business, generations)] : [],
    ...remarks(stage),
  ]
}

function isReckonedUp(group: Group): group is Group & { result: number, outcome: Outcome } {
  return group.result !== undefined
}

/** The sum over the years telescopes: all models but the last have paid back. */
function companyTotalInWords(business: Stage['business'], years: number): string {
  const total = companyTotal(business, years)
  const earned = modelTotal(business, years - 1)
  const last = trainingCost(business, years)
  return `${years} 年合计 ${words.formatSigned(total)} 亿：已见到收入的 ${years - 1} 个模型${words.resultInWords(earned, outcomeOf(earned))}，`
    + `再减去${words.modelName(years)}的训练 ${words.formatAmount(last)} 亿，它的收入要等第 ${years + 1} 年。`
}

function remarks({ blocks, values }: Stage): string[] {
  return [
    ...values.margin < 100 ? [`毛利率 m = ${words.percent(values.margin)}：收入里有 ${words.percent(100 - values.margin)} 付了推理成本。`] : [],
    ...blocks.some(({ source }) => source === 'model') ? ['文中只有一组数：训练 1 亿，次年收入 2 亿；其余按 G、R 推算，是示意。'] : [],
  ]
}

/** The two sides of the rule with their values: 因为 G = 10 > R = 2. */
function reason({ rule, values: { margin } }: Stage): string {
  if (!rule)
    return '这一年只有训练，收入要等第 2 年'
  const { view, earned, spent, outcome } = rule
  const right = `${margin === 100 ? 'R' : 'mR'} = ${words.formatFactor(earned)}`
  if (outcome === 'even')
    return view === 'model' ? `因为 ${right}` : `因为 G = ${right}`
  const left = view === 'model' ? '1' : `G = ${words.formatFactor(spent)}`
  return `因为 ${left} ${outcome === 'gain' ? '<' : '>'} ${right}`
}

function tableOf({ view, groups, values }: Stage): DataTable {
  const settings = [
    `G = ${words.formatAmount(values.growth)}`,
    `R = ${words.formatAmount(values.multiple)}`,
    `毛利率 ${words.percent(values.margin)}`,
  ]
  return {
    caption: `${words.views[view]}（${words.UNIT}；${settings.join('，')}）`,
    columns: [...words.tableColumns[view]],
    rows: groups.map(group => rowOf(view, group)),
  }
}

function rowOf(view: Stage['view'], { name, training, revenue, result, outcome, source }: Group): string[] {
  const trained = training ? words.formatAmount(training.amount) : '—'
  const income = revenue ? words.formatAmount(revenue.amount) : '—'
  const serving = revenue ? words.formatAmount(revenue.serving) : '—'
  const total = result === undefined ? words.pending : `${words.outcomes[outcome!]} ${words.formatSigned(result)}`
  return view === 'model'
    ? [name, trained, income, serving, total, words.sources[source]]
    : [name, income, serving, trained, total, words.sources[source]]
}
