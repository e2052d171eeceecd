// Changes of what the city says of its portfolio: each a named edit of the whole small field, which may not be there yet.
import { type Edit, type Json, setValue } from '../../../shared/document/edit.ts'
import type { PortfolioChoice } from '../../../shared/document/governance.ts'
import type { Model } from '../../../shared/document/schema.ts'

export const noConditions: PortfolioChoice = { criteria: [], mustHave: [], excluded: [], atMostOne: [] }

export type Condition = 'free' | 'mustHave' | 'excluded'

export function conditionOf({ mustHave, excluded }: PortfolioChoice, service: string): Condition {
  // Both is a contradiction, which the review tells of; here the stronger is shown.
  return mustHave.includes(service) ? 'mustHave' : excluded.includes(service) ? 'excluded' : 'free'
}

export function setCondition(document: Model, service: string, condition: Condition, what: string): Edit {
  const old = document.portfolio ?? noConditions
  const without = (ids: readonly string[]) => ids.filter((id) => id !== service)
  const next: PortfolioChoice = {
    ...old,
    mustHave: [...without(old.mustHave), ...(condition === 'mustHave' ? [service] : [])],
    excluded: [...without(old.excluded), ...(condition === 'excluded' ? [service] : [])],
  }
  return setValue('portfolio', next as Json, what)
}

/** The field with an empty list in it, for a first row. */
export function withPortfolio(document: Model, edit: Edit): Edit {
  if (document.portfolio) return edit
  return { ...edit, patches: [{ op: 'set', place: 'portfolio', value: noConditions as Json }, ...edit.patches] }
}
