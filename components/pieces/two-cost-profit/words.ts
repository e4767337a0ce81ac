import type { Outcome } from './model'

/** All that this piece says. Amounts are in 亿美元. */

const NUMERALS = ['一', '二', '三', '四', '五', '六']

export const UNIT = '亿美元'

export const title = '同一批训练和收入，按模型看与按公司看'

export const outcomes: Record<Outcome, string> = { gain: '赚', loss: '亏', even: '不赚不亏' }

export const views = { model: '按模型看', company: '按公司看' } as const

export const labels = {
  view: '怎么分组',
  growth: '训练费是上代几倍 G',
  multiple: '收入是训练费几倍 R',
  generations: '训练几代',
  margin: '扣掉推理后剩多少 m',
}

export const modelName = (generation: number): string => `模型${NUMERALS[generation - 1]}`
export const yearName = (year: number): string => `第 ${year} 年`
export const total = '合计'

export const picture = {
  revenue: '收入',
  training: '训练',
  serving: ['斜纹：推理', '账里已扣'],
  tiny: '最早的方块太小，看不见',
  sameYear: '同一年',
  spent: (amount: string): string => `先花 ${amount}`,
  onTheWay: (amount: number): string => `在路上 ${shorten(amount)}`,
}

/** What stands between the numbers of −11 + 在路上的 32 = +21. */
export const equation = { plus: ' + ', onTheWay: '在路上的 ' }

export const headlines = {
  question: '模型在赚，公司账面怎么显得亏？',
  models: { gain: '单看模型是赚的', even: '单看模型不赚不亏', loss: '单看模型是亏的' } satisfies Record<Outcome, string>,
  andCompany: '公司账面呢？',
  /** By the outcome of the models, where the company loses. */
  companyLoses: { gain: '公司账面却显得亏', even: '公司账面是亏的', loss: '公司账面也亏' } satisfies Record<Outcome, string>,
  fromSecondYear: { gain: '公司从第 2 年起也赚', even: '公司从第 2 年起不赚不亏' },
  firstYear: '第 1 年只有训练，公司账面亏',
  rule: (right: string) => ({
    loss: `G 大于 ${right}，公司账面就亏`,
    even: `G 等于 ${right}，公司从第 2 年起不赚不亏`,
    gain: `G 小于 ${right}，公司从第 2 年起就赚`,
  } satisfies Record<Outcome, string>),
  flat: '训练费不再涨，公司从第 2 年起就赚',
}

/** What the room is asked. */
export const poll = {
  question: (year: number): string => `公司的第 ${year} 年：赚、亏，还是持平？`,
  options: { gain: outcomes.gain, loss: outcomes.loss, even: '持平' } satisfies Record<Outcome, string>,
  answer: (year: number, result: string): string => `第 ${year} 年${result}`,
}

export const captions = {
  article: '他举的例子：一个模型可能花 1 亿美元训练，次年收入 2 亿，单看它赚 1 亿',
  sameYear: (revenue: number, training: number): string => `收入 ${shorten(revenue)} 亿到账的同一年，公司又为下一个模型花 ${shorten(training)} 亿美元训练`,
  onlyTraining: '第 1 年只有训练，收入要等第 2 年',
  oneModel: (training: number, left: number, isServed: boolean, result: string): string =>
    `一个模型：训练 ${shorten(training)} 亿美元，次年收入${isServed ? '扣掉推理剩' : ''} ${shorten(left)} 亿，单看它${result}`,
  firms: (growth: number, count: number, result: string): string =>
    `假定每代训练费${growth === 1 ? '一样' : `是上代的 ${formatAmount(growth)} 倍`}：${count} 个模型各算一家小公司，合计${result}`,
  regrouped: (result: string, onTheWay: number): string => `方块没多没少，只按年份重排：合计${result}，还有 ${shorten(onTheWay)} 亿在路上`,
  game: (isServed: boolean): string => `训练费是上代的 G 倍，收入是训练费的 R 倍${isServed ? '、剩 m' : ''}：把 G 拖到不亏为止`,
  hopeless: '收入扣掉推理，还不够付自己那一代的训练费：G 拖到 1 也亏',
  balanced: '收进来的正好付下一代的训练费：从第 2 年起，每年不赚不亏',
  surplus: (year: number, result: string): string => `收进来的付完下一代的训练还有剩：第 ${year} 年${result}`,
  later: '2025 年 8 月他另举过简化的数：公司先后亏 1 亿、8 亿、80 亿美元',
}

export const pending = '尚未结账'

export const times = (factor: number): string => `${formatAmount(factor)} 倍`
export const percent = (value: number): string => `${value}%`
export const generationCount = (count: number): string => `${count} 代`

export const sources = { dario: '文中', model: '示意' } as const

export const tableColumns = {
  model: ['模型', '训练成本', '次年收入', '推理成本', '模型结果', '出处'],
  company: ['年份', '收入', '推理成本', '训练成本', '公司结果', '出处'],
} as const

const amountFormat = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 })
const factorFormat = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 3 })
const wholeFormat = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 0 })

/** An amount as people read it, to two decimals: 20,736. */
export function formatAmount(amount: number): string {
  return amountFormat.format(amount)
}

/** A factor of two that are set in steps, to the three decimals that it can have: 3.825. */
export function formatFactor(factor: number): string {
  return factorFormat.format(factor)
}

/** An amount for a picture: whole from 100 on. */
export function shorten(amount: number): string {
  return Math.abs(amount) < 100 ? formatAmount(amount) : wholeFormat.format(amount)
}

/** A result with its sign, and a real minus: +1, −8, 0. */
export function formatSigned(amount: number): string {
  return signed(amount, formatAmount)
}

/** The same for a picture. */
export function shortenSigned(amount: number): string {
  return signed(amount, shorten)
}

function signed(amount: number, format: (amount: number) => string): string {
  const digits = format(Math.abs(amount))
  if (digits === '0')
    return '0'
  return amount > 0 ? `+${digits}` : `−${digits}`
}

/** The number that a text shows. */
export function readNumber(text: string): number {
  return Number(text.replace('−', '-').replaceAll(',', ''))
}

/** “=”, or “≈” where the numbers that are shown are rounded and don't give the result that is shown. */
export function equals(reckoned: number, shown: string): '=' | '≈' {
  return Math.abs(reckoned - readNumber(shown)) < 1e-6 ? '=' : '≈'
}

/** A result in words, as a caption has room for it: 赚 1 亿美元. */
export function resultInWords(amount: number, outcome: Outcome): string {
  return inWords(amount, outcome, shorten)
}

/** The same to two decimals. */
export function exactInWords(amount: number, outcome: Outcome): string {
  return inWords(amount, outcome, formatAmount)
}

function inWords(amount: number, outcome: Outcome, format: (amount: number) => string): string {
  return outcome === 'even' ? outcomes.even : `${outcomes[outcome]} ${format(Math.abs(amount))} ${UNIT}`
}
