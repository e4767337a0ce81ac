import type { Outcome } from './model'

/** All that this piece says. Amounts are in 亿美元. */

const NUMERALS = ['一', '二', '三', '四', '五', '六']

export const UNIT = '亿美元'

export const title = '同一批训练和收入，按模型看与按公司看'

export const outcomes: Record<Outcome, string> = { gain: '赚', loss: '亏', even: '持平' }

export const views = { model: '按模型看', company: '按公司看' } as const

export const labels = {
  view: '怎么分组',
  growth: '代际倍数 G',
  multiple: '收入倍数 R',
  generations: '训练几代',
  margin: '毛利率 m',
}

export const captions = {
  example: '跑现有的模型「相当盈利」：花 1 亿训练，次年收入 2 亿，这个模型赚 1 亿。',
  next: '可是收入到账的同一年，公司又在花大钱训练更强的下一个。',
  byModel: '按模型看：假定每一代训练贵 10 倍，个个照样赚，越赚越多。',
  byCompany: '按公司看：一块没多，一块没少，只换了分组，却年年亏，越亏越多。',
  breakEven: '把 G 降到和 R 一样大：第 2 年起收支刚好打平。G 比 R 大，就亏。',
  flat: '要是下一代不再更贵（G = 1）：同样的分组，公司第 2 年起就赚了。',
}

export const legend = {
  scale: `面积即金额（${UNIT}）`,
  net: '深色：净额',
  serving: '斜纹：推理成本',
  cost: { model: 'C：本代训练', company: 'C：上代训练' },
  dario: '实线：原文',
  model: '虚线：推算',
}

export const modelName = (generation: number): string => `模型${NUMERALS[generation - 1]}`
export const yearName = (year: number): string => `第 ${year} 年`
export const trainingLabel = (amount: number): string => `训练 ${formatRounded(amount)}`
export const revenueLabel = (amount: number): string => `收入 ${formatRounded(amount)}`
export const resultLabel = (amount: number): string => signed(amount, formatRounded)
export const sameYear = '同一年'
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

/** An amount for a label that has little room: whole from 100 on. */
function formatRounded(amount: number): string {
  return amount < 100 ? formatAmount(amount) : wholeFormat.format(amount)
}

/** A result with its sign, and a real minus: +1, −8, 0. */
export function formatSigned(amount: number): string {
  return signed(amount, formatAmount)
}

function signed(amount: number, format: (amount: number) => string): string {
  const digits = format(Math.abs(amount))
  if (digits === '0')
    return '0'
  return amount > 0 ? `+${digits}` : `−${digits}`
}

/** A result in words: 赚 1 亿. */
export function resultInWords(amount: number, outcome: Outcome): string {
  return outcome === 'even' ? outcomes.even : `${outcomes[outcome]} ${formatAmount(Math.abs(amount))} 亿`
}
