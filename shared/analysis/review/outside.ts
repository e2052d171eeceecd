// Review of what stands outside the period and counts nowhere: amounts with their years and sum, and, only told, values
// by year of assumptions and drivers.
// Example: three cost lines with 9 400 000 kr in 2010–2012 and a period from 2013 → review-amounts-outside-period.
import type { Calculation } from '../../calculation/calculate.ts'
import { usesOf } from '../../calculation/symbols.ts'
import type { Series } from '../../cell.ts'
import { isDistribution } from '../../document/distribution.ts'
import type { Model } from '../../document/schema.ts'
import { wordYears } from '../../language/amount.ts'
import { type Problem, problem } from '../../problem.ts'
import { byYear } from '../holes/seriesHoles.ts'
import { amountsOutside, type Outside } from '../outside.ts'
import { grouped, once, type Review, type Rule } from './rule.ts'

export const outsideRules: readonly Rule[] = [
  { code: 'review-amounts-outside-period', check: amountsOutsidePeriod },
  {
    code: 'review-values-outside-period',
    check: ({ document }) => once(known, document, () => valuesOutside(document)),
  },
]

const outsideBy = new WeakMap<Calculation, readonly Outside[]>()

/** Asked by two rules. */
export function outsideOf(document: Model, calculation: Calculation): readonly Outside[] {
  return once(outsideBy, calculation, () =>
    amountsOutside(
      document,
      calculation.scenarios.map(({ resolved }) => resolved),
    ),
  )
}

/** Once for each service's costs and benefits, each cap and each scenario's demand. */
function amountsOutsidePeriod({ document, calculation }: Review): Problem[] {
  const { firstYear, lastYear } = document.settings
  const groups = grouped(
    outsideOf(document, calculation),
    ({ kind, place }) => `${kind} ${place.split('/', 2)[1] ?? ''}`,
  )
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows
    return first ? [problem('review-amounts-outside-period', first.place, valuesOf(first, rows), 'warning')] : []
  })

  function valuesOf({ kind, of }: Outside, rows: readonly Outside[]): Problem['values'] {
    const years = [...new Set(rows.flatMap((row) => row.years))].sort((a, b) => a - b)
    const sum = (figure: (row: Outside) => number) => rows.reduce((so, row) => so + figure(row), 0)
    return {
      kind,
      of,
      count: rows.length,
      years: wordYears(years),
      first: String(firstYear),
      last: String(lastYear),
      amount: Math.round(sum(({ amount }) => amount)) + 0,
      amounts: rows.some(({ isPrice, years, formulas }) => !isPrice && years.length > formulas) ? 'yes' : 'no',
      formulas: sum(({ formulas }) => formulas),
      prices: sum(({ isPrice }) => (isPrice ? 1 : 0)),
    }
  }
}

const known = new WeakMap<Model, Problem[]>()

/** Once for the model. A yearly change is read back to the base year, and an earlier start reads ahead. */
function valuesOutside(document: Model): Problem[] {
  const { firstYear, lastYear } = document.settings
  const indexed = new Set([...document.assumptions, ...document.services].flatMap((item) => usesOf(item).indexed))
  const slips = document.scenarios.flatMap(({ startSlip }) => Object.values(startSlip ?? {}))
  const ahead = Math.max(0, ...slips.map((slip) => -slip))
  const beyond = (series: Series, read: number): number[] =>
    Object.entries(byYear(series) ?? {}).flatMap(([key, cell]) => {
      const year = Number(key)
      return cell !== 0 && (year < firstYear || year > lastYear + read) ? [year] : []
    })
  const found = [
    ...document.assumptions.flatMap(({ id, symbol, name, value }) => {
      if (indexed.has(symbol) || isDistribution(value)) return []
      const years = beyond(value, ahead)
      return years.length > 0 ? [{ place: `assumptions/${id}/value`, name: name || symbol, years }] : []
    }),
    ...document.drivers.flatMap(({ id, symbol, name, values }) => {
      const years = Object.values(values).flatMap((series) => beyond(series, 0))
      return years.length > 0 ? [{ place: `drivers/${id}`, name: name || symbol, years }] : []
    }),
  ]
  const [first] = found
  if (!first) return []
  const years = [...new Set(found.flatMap((one) => one.years))].sort((a, b) => a - b)
  const values = {
    name: first.name,
    more: found.length - 1,
    years: wordYears(years),
    first: String(firstYear),
    last: String(lastYear),
  }
  return [problem('review-values-outside-period', first.place, values, 'info')]
}
