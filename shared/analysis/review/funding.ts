// Review of pots: resting on no decision, asked for money after their validity or beyond their cap, or paying for
// internal services that the decision leaves out. A pot is a source with a cap, or one the city's common budget pays.
// Example: a pot valid through 2010 and 4.9 mnkr of introduction in 2011 → review-pot-after-validity, 2011.
import type { ScenarioCalculation } from '../../calculation/calculate.ts'
import { isEligible } from '../../calculation/funding.ts'
import type { FundingSource } from '../../document/schema.ts'
import { type Problem, problem } from '../../problem.ts'
import { inKronor, type Review, type Rule } from './rule.ts'

export const fundingRules: readonly Rule[] = [
  {
    code: 'review-pot-without-decision',
    check: ({ document }) =>
      document.fundingPlans.flatMap((plan) =>
        plan.sources.flatMap((source) =>
          hasCap(source) && source.payer.by !== 'ordinary' && source.decision === null
            ? [
                problem(
                  'review-pot-without-decision',
                  `${at(plan.id, source)}/decision`,
                  { source: source.name },
                  'warning',
                ),
              ]
            : [],
        ),
      ),
  },
  {
    code: 'review-decision-not-taken',
    check: ({ document }) =>
      document.fundingPlans.flatMap((plan) =>
        plan.sources.flatMap((source) => {
          const decision = document.decisions.find(({ id }) => id === source.decision)
          if (!decision || (decision.dnr.trim() !== '' && decision.date.trim() !== '')) return []
          const values = { source: source.name, decision: decision.title }
          return [problem('review-decision-not-taken', `decisions/${decision.id}`, values, 'warning')]
        }),
      ),
  },
  { code: 'review-pot-after-validity', check: (review) => eachSource(review, afterValidity) },
  { code: 'review-pot-above-cap', check: (review) => eachSource(review, aboveCap) },
  { code: 'review-pot-internal-undecided', check: (review) => eachSource(review, internalUndecided) },
]

type Asked = {
  readonly review: Review
  readonly scenario: ScenarioCalculation
  readonly source: FundingSource
  readonly place: string
}

function hasCap({ cap, capByYear }: FundingSource): boolean {
  return cap !== null || capByYear !== null
}

function at(plan: string, { id }: FundingSource): string {
  return `fundingPlans/${plan}/sources/${id}`
}

/** A source is told once, for the first scenario where it is so. */
function eachSource(review: Review, find: (asked: Asked) => Problem | null): Problem[] {
  const told = new Map<string, Problem>()
  for (const scenario of review.calculation.scenarios) {
    const plan = scenario.resolved.fundingPlan
    for (const source of plan?.sources ?? []) {
      const place = at(plan?.id ?? '', source)
      const found = told.has(place) ? null : find({ review, scenario, source, place })
      if (found) told.set(place, found)
    }
  }
  return [...told.values()]
}

/** Cost that the pot is meant for, in years when it does not pay, and which nobody else has paid. */
function afterValidity({ review, scenario, source, place }: Asked): Problem | null {
  const { validFrom, validTo } = source
  if ((validFrom === undefined && validTo === undefined) || source.payer.by === 'ordinary') return null
  const { years } = review.calculation.frame
  const left = new Float64Array(years.length)
  for (const { service, costs } of scenario.services)
    for (const { line, page } of costs)
      if (isEligible(source, { service, line }))
        for (let i = 0; i < page.incurred.length; i++) {
          const paid = page.funded.reduce((sum, { öre }) => sum + (öre[i] ?? 0), 0)
          left[i % years.length] = (left[i % years.length] ?? 0) + (page.incurred[i] ?? 0) - paid
        }
  const outside = (year: number) => year < (validFrom ?? year) || year > (validTo ?? year)
  const y = years.findIndex((year, i) => outside(year) && (left[i] ?? 0) > 0)
  if (y < 0) return null
  const amount = years.reduce((sum, year, i) => sum + (outside(year) ? Math.max(0, left[i] ?? 0) : 0), 0)
  const values = { source: source.name, scenario: scenario.result.name, year: years[y] ?? 0, amount: inKronor(amount) }
  const late = (years[y] ?? 0) > (validTo ?? Number.POSITIVE_INFINITY)
  return problem('review-pot-after-validity', `${place}/${late ? 'validTo' : 'validFrom'}`, values, 'warning')
}

function aboveCap({ review, scenario, source, place }: Asked): Problem | null {
  const { years } = review.calculation.frame
  for (const { costs } of scenario.services)
    for (const { funding } of costs) {
      const available = funding.funded.find((given) => given.source === source)?.available
      const y = available?.findIndex(Number.isFinite) ?? -1
      if (y < 0) continue
      const values = {
        source: source.name,
        scenario: scenario.result.name,
        year: years[y] ?? 0,
        amount: Math.round(available?.[y] ?? 0),
      }
      return problem('review-pot-above-cap', `${place}/${source.cap === null ? 'capByYear' : 'cap'}`, values, 'warning')
    }
  return null
}

/** What pays for an internal service without saying which decision lets it. */
function internalUndecided({ scenario, source, place }: Asked): Problem | null {
  if (!hasCap(source) || source.payer.by === 'ordinary' || (source.internalDecision ?? null) !== null) return null
  const paid = scenario.services.find(
    ({ service, costs }) =>
      service.internal &&
      costs.some(({ page }) =>
        page.funded.some((given) => given.source === source.id && given.öre.some((öre) => öre > 0)),
      ),
  )
  if (!paid) return null
  const values = { source: source.name, service: paid.service.name, scenario: scenario.result.name }
  return problem('review-pot-internal-undecided', `${place}/internalServices`, values, 'warning')
}
