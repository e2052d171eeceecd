// Review of savings demands: asked for before the gains are there, of services that save nothing, or negative.
// Example: a demand of the whole benefit as applied for, against 324 tkr realised in 2012: 5 464 tkr too much.
import type { ScenarioCalculation } from '../../calculation/calculate.ts'
import { yearlyFigure } from '../../calculation/results.ts'
import { central } from '../../document/schema.ts'
import { type Problem, problem } from '../../problem.ts'
import { inKronor, type Review, type Rule } from './rule.ts'

export const demandRules: readonly Rule[] = [
  {
    code: 'review-demand-above-realised',
    check: (review) => eachDemand(review, aboveRealised),
  },
  {
    code: 'review-demand-on-quality-only',
    check: (review) => eachDemand(review, onQualityOnly),
  },
  {
    code: 'review-negative-demand',
    check: (review) => eachDemand(review, negative),
  },
]

/** A demand that several scenarios inherit is told once, where it was entered. */
function eachDemand({ calculation }: Review, find: (scenario: ScenarioCalculation) => Problem | null): Problem[] {
  const told = new Map<string, Problem>()
  for (const scenario of calculation.scenarios) {
    const { savingsDemand, savingsDemandPlace } = scenario.resolved
    if (savingsDemand.kind === 'none' || told.has(savingsDemandPlace)) continue
    const found = find(scenario)
    if (found) told.set(savingsDemandPlace, found)
  }
  return [...told.values()]
}

function aboveRealised({ resolved, result }: ScenarioCalculation): Problem | null {
  const { years, departments } = result
  const punished = new Set<string>()
  let [worst, worstYear, first, last] = [0, 0, 0, 0]
  for (const year of years) {
    let ofYear = 0
    for (const { id, name, figures } of departments) {
      if (id === central) continue
      const gap = yearlyFigure(figures, 'gap', years, year) ?? 0
      if (gap <= 0) continue
      punished.add(name)
      ofYear += gap
    }
    if (ofYear <= 0) continue
    if (first === 0) first = year
    last = year
    if (ofYear > worst) [worst, worstYear] = [ofYear, year]
  }
  if (punished.size === 0) return null
  const values = {
    scenario: result.name,
    departments: punished.size,
    first,
    last,
    year: worstYear,
    amount: inKronor(worst),
  }
  return problem('review-demand-above-realised', resolved.savingsDemandPlace, values, 'warning')
}

/** Quality only: it has benefit lines, and none of them is in kronor for the city. */
export function savesNothing({
  benefitLines,
}: {
  readonly benefitLines: ScenarioCalculation['services'][number]['service']['benefitLines']
}): boolean {
  return (
    benefitLines.length > 0 &&
    benefitLines.every(({ kind, receiver }) => kind === 'quality' || receiver.to === 'public')
  )
}

function onQualityOnly({ resolved, result, demand }: ScenarioCalculation): Problem | null {
  const asked = demand.byService
    ? resolved.services.find((service, s) => savesNothing(service) && demand.byService?.[s]?.some((öre) => öre > 0))
    : resolved.services.filter(({ coordination }) => coordination !== true).every(savesNothing) &&
        demand.byDepartment.some((öre) => öre > 0)
      ? resolved.services.find(savesNothing)
      : undefined
  if (!asked) return null
  const values = { service: asked.name, scenario: result.name }
  return problem('review-demand-on-quality-only', resolved.savingsDemandPlace, values, 'warning')
}

function negative({ resolved, result, demand }: ScenarioCalculation): Problem | null {
  const { years, departments } = result
  if (!demand.byDepartment.some((öre) => öre < 0)) return null
  for (const { name, figures } of departments)
    for (const year of years) {
      const öre = yearlyFigure(figures, 'savingsDemand', years, year) ?? 0
      if (öre >= 0) continue
      const values = { scenario: result.name, department: name, year, amount: inKronor(öre) }
      return problem('review-negative-demand', resolved.savingsDemandPlace, values, 'warning')
    }
  return null
}
