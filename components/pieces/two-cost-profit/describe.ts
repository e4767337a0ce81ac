import type { DataTable, Description } from '../shared/types'
import type { Stage } from './stages'
import { breakEvenGrowth, companyResult, companyTotal, grossProfit, modelResult, modelTotal, outcomeOf, revenue, trainingCost } from './model'
import * as words from './words'

/** What the picture of a stage shows, in sentences and as a table, with today's numbers. */
export function describe(stage: Stage): Description {
  return {
    sentences: [...stage.isCompany ? companySentences(stage) : modelSentences(stage), ...remarks(stage)],
    table: tableOf(stage),
  }
}

function modelSentences(stage: Stage): string[] {
  const { business, isOpen, values: { generations } } = stage
  const finished = isOpen ? generations - 1 : generations
  const results = sequence(finished).map(generation => `${words.modelName(generation)}${inWords(modelResult(business, generation))}`)
  const total = modelTotal(business, finished)
  return [
    ...finished > 0 ? [`按模型看：${results.join('，')}；${modelReason(stage)}。`] : [],
    ...isOpen ? [openSentence(stage)] : [],
    ...finished > 1 ? [`${finished} 个模型合计${inWords(total)}。`] : [],
  ]
}

/** What happens in the year in which the last model is trained. */
function openSentence({ business, values: { generations } }: Stage): string {
  const cost = `${words.formatAmount(trainingCost(business, generations))} 亿美元`
  return generations === 1
    ? `第 1 年只有训练，花 ${cost}，收入要等第 2 年。`
    : `${words.modelName(generations - 1)}的收入 ${words.formatAmount(revenue(business, generations - 1))} 亿美元在第 ${generations} 年到账；同一年训练${words.modelName(generations)}，花 ${cost}，它的收入还没到。`
}

function companySentences(stage: Stage): string[] {
  const { business, values: { generations } } = stage
  const results = sequence(generations).map(year => `${words.yearName(year)}${inWords(companyResult(business, year))}`)
  const [total, onTheWay, earned] = [companyTotal(business, generations), grossProfit(business, generations), modelTotal(business, generations)]
  return [
    `按公司看：${results.join('，')}；${companyReason(stage)}。`,
    `合计${inWords(total)}；${words.modelName(generations)}的收入要等第 ${generations + 1} 年，${stage.values.margin < 100 ? '扣掉推理' : ''}还有 ${words.formatAmount(onTheWay)} 亿美元在路上。`
    + `两项相加${inWords(earned)}，和按模型看的合计一样：方块没多没少，只换了分组。`,
  ]
}

function remarks({ values: { multiple, margin, generations }, isCompany, telling: { voice } }: Stage): string[] {
  const isArticles = generations === 1 && multiple === 2 && margin === 100 && !isCompany
  return [
    ...margin < 100 ? [`扣掉推理后剩 m = ${words.percent(margin)}：收入里有 ${words.percent(100 - margin)} 付了推理成本。`] : [],
    ...voice === 'note'
      ? ['这是他 2025 年 8 月在另一场访谈里举的数，不在文中；在路上的收入按 R = 2 推算。']
      : isArticles ? [] : ['文中只有一组数：训练 1 亿，次年收入 2 亿；其余按 G、R 推算，是示意。'],
  ]
}

function modelReason({ business, models, values: { margin } }: Stage): string {
  const right = rightSide(business, margin)
  return models === 'even' ? `因为 ${right}` : `因为 1 ${models === 'gain' ? '<' : '>'} ${right}`
}

/** The two sides of the rule with their values: 因为 G = 10 > R = 2. */
function companyReason({ business, company, values: { margin, generations, growth } }: Stage): string {
  if (generations === 1)
    return '这一年只有训练，收入要等第 2 年'
  const right = rightSide(business, margin)
  return company === 'even' ? `从第 2 年起，G = ${right}` : `从第 2 年起，G = ${words.formatFactor(growth)} ${company === 'gain' ? '<' : '>'} ${right}`
}

function rightSide(business: Stage['business'], margin: number): string {
  return `${margin === 100 ? 'R' : 'mR'} = ${words.formatFactor(breakEvenGrowth(business))}`
}

function inWords(amount: number): string {
  return words.exactInWords(amount, outcomeOf(amount))
}

function tableOf(stage: Stage): DataTable {
  const { isCompany, values: { view, growth, multiple, margin } } = stage
  const settings = [`G = ${words.formatAmount(growth)}`, `R = ${words.formatAmount(multiple)}`, `m = ${words.percent(margin)}`]
  return {
    caption: `${words.views[view]}（${words.UNIT}；${settings.join('，')}）`,
    columns: [...words.tableColumns[view]],
    rows: isCompany ? yearRows(stage) : modelRows(stage),
  }
}

const NONE = '—'

function modelRows({ business, isOpen, values: { generations, multiple, margin } }: Stage): string[][] {
  const finished = isOpen ? generations - 1 : generations
  const rows = sequence(generations).map((generation) => {
    const isArticles = generation === 1 && multiple === 2 && margin === 100
    const cost = words.formatAmount(trainingCost(business, generation))
    return generation > finished
      ? [words.modelName(generation), cost, NONE, NONE, words.pending, words.sources.model]
      : [words.modelName(generation), cost, ...income(business, generation), outcome(modelResult(business, generation)), isArticles ? words.sources.dario : words.sources.model]
  })
  return finished > 1 && !isOpen ? [...rows, [words.total, NONE, NONE, NONE, outcome(modelTotal(business, generations)), words.sources.model]] : rows
}

function yearRows({ business, values: { generations } }: Stage): string[][] {
  return [
    ...sequence(generations).map(year => [
      words.yearName(year),
      ...year > 1 ? income(business, year - 1) : [NONE, NONE],
      words.formatAmount(trainingCost(business, year)),
      outcome(companyResult(business, year)),
      words.sources.model,
    ]),
    [words.total, NONE, NONE, NONE, outcome(companyTotal(business, generations)), words.sources.model],
    [words.yearName(generations + 1), ...income(business, generations), NONE, words.pending, words.sources.model],
  ]
}

/** A model's revenue and what serving costs of it. */
function income(business: Stage['business'], generation: number): string[] {
  const amount = revenue(business, generation)
  return [words.formatAmount(amount), words.formatAmount(amount - grossProfit(business, generation))]
}

function outcome(amount: number): string {
  return `${words.outcomes[outcomeOf(amount)]} ${words.formatSigned(amount)}`
}

function sequence(length: number): number[] {
  return Array.from({ length }, (_, index) => index + 1)
}
