// Review of what is entered and counts nothing in any scenario: lines, services, sources of funding and demands.
// Example: a benefit line of 100 000 kr a year whose adoption is 0 throughout → review-line-counts-nothing, for its adoption.
import type { Calculation } from '../../calculation/calculate.ts'
import { isEligible } from '../../calculation/funding.ts'
import type { FundingSource, Model } from '../../document/schema.ts'
import { type Problem, problem, type Severity } from '../../problem.ts'
import { costs } from '../entered.ts'
import { servicesLeftOut, uncountedLines } from '../uncounted.ts'
import { outsideOf } from './outside.ts'
import type { Review, Rule } from './rule.ts'

export const uncountedRules: readonly Rule[] = [
  { code: 'review-service-left-out', check: serviceLeftOut },
  { code: 'review-line-counts-nothing', check: lineCountsNothing },
  { code: 'review-source-pays-nothing', check: sourcePaysNothing },
  { code: 'review-demand-counts-nothing', check: demandCountsNothing },
]

function serviceLeftOut({ document, calculation }: Review): Problem[] {
  return servicesLeftOut(document, calculation).map(({ id, name, costLines, benefitLines }) =>
    problem(
      'review-service-left-out',
      `services/${id}`,
      { service: name, costs: costLines.length, benefits: benefitLines.length },
      'warning',
    ),
  )
}

function lineCountsNothing({ document, calculation }: Review): Problem[] {
  const toldElsewhere = new Set(outsideOf(document, calculation).map(({ place }) => place))
  return uncountedLines(calculation, toldElsewhere).map(({ service, line, kind, reason, place, about }) => {
    const named = [...document.drivers, ...document.departments].find(({ id }) => id === about)
    const values = { line: line.name, service: service.name, kind, reason, about: named?.name ?? about }
    // What is never taken home still counts as gross.
    const severity: Severity = reason === 'realisation' ? 'info' : 'warning'
    return problem('review-line-counts-nothing', place, values, severity)
  })
}

/** Sources of plans in use that no line can draw on; one that others leave nothing for is as it should be. */
function sourcePaysNothing({ calculation }: Review): Problem[] {
  const { frame, scenarios } = calculation
  const plans = new Set(scenarios.flatMap(({ resolved }) => resolved.fundingPlan ?? []))
  return [...plans].flatMap((plan) =>
    plan.sources.flatMap((source) => {
      const reason = reasonOf(calculation, source, frame.years)
      if (reason === null) return []
      const place = `fundingPlans/${plan.id}/sources/${source.id}`
      const field = reason === 'lines' ? (source.services.length > 0 ? 'services' : 'phases') : reason
      const values = { source: source.name, plan: plan.name, reason }
      return [problem('review-source-pays-nothing', `${place}/${field}`, values, 'warning')]
    }),
  )
}

function reasonOf(
  { scenarios }: Calculation,
  source: FundingSource,
  years: readonly number[],
): 'lines' | 'validFrom' | 'validTo' | 'share' | null {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return null
  const { validFrom = first, validTo = last, share } = source
  if (validFrom > last) return 'validFrom'
  if (validTo < first || validTo < validFrom) return 'validTo'
  const drawing = scenarios.filter(({ resolved }) => resolved.fundingPlan?.sources.includes(source))
  const lines = drawing.flatMap(({ services }) => services.flatMap(({ costs }) => costs))
  if (!lines.some((line) => isEligible(source, line))) return 'lines'
  // A share by year with no year in force; an entered 0 is meant.
  const inForce = years.filter((year) => year >= validFrom && year <= validTo)
  const isEmpty = typeof share === 'object' && costs(share) && inForce.every((year) => (share[String(year)] ?? 0) === 0)
  return isEmpty ? 'share' : null
}

function demandCountsNothing({ document, calculation }: Review): Problem[] {
  return document.scenarios.flatMap((scenario) => demandOf(document, calculation, scenario))
}

/** What is entered for a department that is not there, or from a year after the period. */
function demandOf(
  { departments }: Model,
  { frame }: Calculation,
  { id, name, savingsDemand: demand }: Model['scenarios'][number],
): Problem[] {
  if (!demand || demand.kind === 'none') return []
  const place = `scenarios/${id}/savingsDemand`
  const last = frame.years.at(-1)
  const { fromYear } = demand
  const told = (where: string, values: Problem['values']) =>
    problem('review-demand-counts-nothing', where, { scenario: name, ...values }, 'warning')
  if (fromYear !== undefined && last !== undefined && fromYear > last) {
    const asked = demand.kind === 'entered' ? Object.values(demand.amounts).some(costs) : costs(demand.share)
    return asked ? [told(`${place}/fromYear`, { reason: 'late', from: fromYear, last, department: '' })] : []
  }
  if (demand.kind !== 'entered') return []
  return Object.entries(demand.amounts).flatMap(([department, series]) => {
    const row = frame.rowOf.get(department)
    if (row === undefined || !costs(series)) return []
    const years = frame.years.filter((year) => year >= (fromYear ?? year))
    const isThere = years.some((year) => (frame.head[row * frame.years.length + frame.years.indexOf(year)] ?? -1) >= 0)
    if (isThere) return []
    const named = departments.find((one) => one.id === department)?.name ?? department
    return [told(`${place}/amounts/${department}`, { reason: 'absent', department: named, from: 0, last: last ?? 0 })]
  })
}
