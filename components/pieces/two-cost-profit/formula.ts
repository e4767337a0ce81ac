import type { LedgerValues, Rule } from './stages'
import { formatAmount, formatSigned } from './words'

/** The rule with its values: 第 3 年 = C (R − G) = 10 × (2 − 10) = −80, G > R. */
export interface Formula {
  /** TeX */
  symbols: string
  /** Plain text: what changes as a slider moves is not worth setting anew at every frame. */
  numbers: string
  /** TeX */
  relation: string
}

/** The rule of a stage; the margin stands in it only where it is not 100%. */
export function formulaOf({ view, groupName, cost, spent, result, outcome }: Rule, { multiple, margin }: Pick<LedgerValues, 'multiple' | 'margin'>): Formula {
  const spentSymbol = view === 'model' ? '1' : 'G'
  const [earnedSymbol, earned] = margin === 100
    ? ['R', formatAmount(multiple)]
    : ['mR', `${margin}% × ${formatAmount(multiple)}`]
  const sign = { gain: '<', loss: '>', even: '=' }[outcome]
  return {
    symbols: `\\text{${groupName}} = C\\,(${earnedSymbol} - ${spentSymbol})`,
    numbers: `= ${formatAmount(cost)} × (${earned} − ${formatAmount(spent)}) = ${formatSigned(result).replace('+', '')}`,
    relation: `${spentSymbol} ${sign} ${earnedSymbol}`,
  }
}
