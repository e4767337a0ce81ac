import type { LedgerValues, Rule } from './stages'
import { formatAmount } from './words'

/**
 * The rule in TeX, with its values: 第 3 年 = C (R − G) = 10 × (2 − 10) = −80, G > R.
 * The margin stands in it only where it is not 100%.
 */
export function formulaOf({ view, groupName, cost, spent, result, outcome }: Rule, { multiple, margin }: Pick<LedgerValues, 'multiple' | 'margin'>): string {
  const spentSymbol = view === 'model' ? '1' : 'G'
  const [earnedSymbol, earned] = margin === 100
    ? ['R', number(multiple)]
    : ['mR', `${margin}\\% \\times ${number(multiple)}`]
  const relation = { gain: '<', loss: '>', even: '=' }[outcome]
  return `\\text{${groupName}} = C\\,(${earnedSymbol} - ${spentSymbol})`
    + ` = ${number(cost)} \\times (${earned} - ${number(spent)}) = ${number(result)}`
    + `,\\quad ${spentSymbol} ${relation} ${earnedSymbol}`
}

/** TeX takes a bare comma for punctuation, and makes a minus of a hyphen itself. */
function number(value: number): string {
  return formatAmount(value).replaceAll(',', '{,}')
}
