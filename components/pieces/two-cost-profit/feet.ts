import type { Business } from './model'
import type { Pose } from './pose'
import type { Account, Part } from './readings'
import { textWidth } from '../shared/place-labels'
import { companyTotal, grossProfit, modelTotal, outcomeOf } from './model'
import { generationsOf } from './pose'
import { modelAccount, yearAccount } from './readings'
import * as words from './words'

/** What stands at a column in one of the views. */
export interface Writing {
  name: string
  terms: Part[]
  result: Part[]
}

/** The words of a column in both views. */
export interface Foot {
  model: Writing
  /** Before its revenue is there. */
  open?: Writing
  year: Writing
  /** Of a text that has to stand in the column beside them. */
  other?: string
}

/** The words of all columns, that of the sum last. */
export function feetOf(business: Business, pose: Pose): Foot[] {
  const generations = Math.round(pose.trainings)
  return [
    ...generationsOf(pose).map((generation): Foot => ({
      model: footOf(words.modelName(generation), modelAccount(business, generation)),
      open: {
        name: words.modelName(generation),
        terms: [{ text: words.picture.spent(modelAccount(business, generation).spent), tone: 'training' }],
        result: [],
      },
      year: footOf(words.yearName(generation), yearAccount(business, generation)),
    })),
    {
      model: totalOf(modelTotal(business, generations)),
      year: totalOf(companyTotal(business, generations)),
      other: words.picture.onTheWay(grossProfit(business, generations)),
    },
  ]
}

function footOf(name: string, { earned, spent, equals, result, outcome }: Account): Writing {
  return {
    name,
    terms: [{ text: earned, tone: 'revenue' }, { text: ' − ', tone: 'plain' }, { text: spent, tone: 'training' }, { text: ` ${equals}`, tone: 'plain' }],
    result: [{ text: result, tone: outcome }],
  }
}

function totalOf(amount: number): Writing {
  return { name: words.total, terms: [], result: [{ text: words.shortenSigned(amount), tone: outcomeOf(amount) }] }
}

/** How wide the words of a column are in either view, with some air, in pixels. */
export function widthOfFoot({ model, year, other = '' }: Foot, measures: { text: number, result: number, isDetailed: boolean }): number {
  const { text, result, isDetailed } = measures
  const widths = [model, year].flatMap(foot => [
    ...isDetailed ? [textWidth(textOf(foot.terms), text)] : foot.terms.map(term => textWidth(term.text, text)),
    textWidth(textOf(foot.result), result),
  ])
  return Math.max(...widths, textWidth(other, text)) + 8
}

/** The text of a line's parts. */
export function textOf(parts: Part[]): string {
  return parts.map(({ text }) => text).join('')
}
