import type { StageOf } from '../shared/types'
import type { LedgerValues } from './parameters'
import type { Pose } from './pose'
import type { Situation } from './tell'
import { breakEvenGrowth, outcomeOf } from './model'
import { businessOf, STEPS } from './story'
import { tell } from './tell'

export { story } from './story'

/** All that one picture shows; the words, the table and the print are made from it too. */
export interface Stage extends StageOf<Pose>, Situation {}

/** The stage at a step of the story, with the story's values or those of a hand or a link. */
export function stage(step: number, values: LedgerValues): Stage {
  const { generations, view } = values
  const business = businessOf(values)
  const isCompany = view === 'company'
  const rule = outcomeOf(breakEvenGrowth(business) - business.growth)
  const isOpen = step === STEPS.sameYear && !isCompany
  const isSummed = step < STEPS.rule || step === STEPS.later
  const situation: Situation = {
    step,
    values,
    business,
    isCompany,
    isOpen,
    models: outcomeOf(breakEvenGrowth(business) - 1),
    rule,
    company: generations === 1 ? 'loss' : rule,
  }
  const share = (is: boolean): number => is ? 1 : 0
  return {
    ...situation,
    telling: tell(situation),
    pose: {
      ...business,
      trainings: generations,
      revenues: isOpen ? generations - 1 : generations,
      company: share(isCompany),
      models: share(!isCompany),
      years: share(isCompany),
      total: share(step > STEPS.sameYear),
      ghost: share(isCompany),
      link: share(isOpen && generations > 1),
      equation: share(isCompany && isSummed),
      rule: share(step >= STEPS.rule && !(isCompany && (isSummed || generations === 1))),
    },
  }
}
