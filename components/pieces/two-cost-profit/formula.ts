import type { Outcome } from './model'
import type { LedgerValues, View } from './parameters'
import { formatAmount, formatSigned } from './words'

/** The rule that decides about the last group, with its values. */
export interface Rule {
  view: View
  /** Of the last group that is reckoned up. */
  groupName: string
  /** C: the training of its model in the view by model, of the year before in the view by company; 亿美元. */
  cost: number
  /** mR */
  earned: number
  /** 1 in the view by model, G in the view by company. */
  spent: number
  result: number
  outcome: Outcome
}

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
