// Review of series by year with years left out that count as 0: between years that are filled, rates and assumptions that
// end before the period does, and operation that is free from some year on. An entered 0 is never told.
// Example: adoption { 2025: 0.3, 2027: 0.9 } → review-series-gap at …/adoption/2026: no gain at all in 2026.
import type { Calculation, ServiceCalculation } from '../../calculation/calculate.ts'
import type { Series } from '../../cell.ts'
import { isDistribution } from '../../document/distribution.ts'
import type { Assumption, AssumptionValue, Model, Service } from '../../document/schema.ts'
import { wordYears } from '../../language/amount.ts'
import { type Place, type Problem, problem, type Severity } from '../../problem.ts'
import { holesOfSeries, type SeriesHoles } from '../holes/seriesHoles.ts'
import { usedNames } from './assumptions.ts'
import { byYear, once, type Review, type Rule } from './rule.ts'
import { isOperation } from './service.ts'

/** A series of the document: what it is of, and how grave a hole in it is. */
interface Entered {
  readonly place: Place
  readonly series: Series | null | undefined
  /** 'amount', 'rate' …: chooses the words. */
  readonly what: 'amount' | 'adoption' | 'realisation' | 'correction' | 'assumption' | 'share' | 'cap' | 'capacity'
  readonly name: string
}

/** Nobody pays every year for everything: an amount may well be left out. What is multiplied by seldom may. */
const grave: Readonly<Record<Entered['what'], Severity>> = {
  amount: 'info',
  adoption: 'warning',
  realisation: 'warning',
  correction: 'warning',
  assumption: 'warning',
  share: 'warning',
  cap: 'info',
  capacity: 'warning',
}

export const seriesRules: readonly Rule[] = [
  {
    code: 'review-series-gap',
    check: (review) =>
      enteredSeries(review).flatMap(({ holes: { between }, ...of }) =>
        told('review-series-gap', of, between, grave[of.what]),
      ),
  },
  {
    code: 'review-series-ends',
    check: (review) =>
      enteredSeries(review).flatMap(({ holes: { after }, ...of }) => {
        if (!ends.has(of.what)) return []
        return told('review-series-ends', of, after, of.what === 'assumption' ? 'info' : 'warning')
      }),
  },
  { code: 'review-operation-free', check: operationFree },
]

/** What is multiplied by every year; an amount or a cap may end. */
const ends: ReadonlySet<Entered['what']> = new Set(['adoption', 'realisation', 'correction', 'assumption'])

function told(code: string, { place, what, name }: Entered, years: readonly number[], severity: Severity): Problem[] {
  const [first] = years
  if (first === undefined) return []
  return [problem(code, `${place}/${first}`, { what, name, years: wordYears(years) }, severity)]
}

type WithHoles = Entered & { readonly holes: SeriesHoles }

interface Found {
  readonly first: number
  readonly last: number
  readonly series: readonly WithHoles[]
}

const known = new WeakMap<object, Found>()

function enteredSeries({ document, calculation }: Review): readonly WithHoles[] {
  const { years } = calculation.frame
  const { firstYear: first, lastYear: last } = document.settings
  const used = usedNames(document)
  const of = <T extends object>(items: readonly T[], seriesOf: (item: T) => readonly Entered[]) =>
    items.flatMap((item) => {
      const before = known.get(item)
      if (before?.first === first && before.last === last) return before.series
      const series = withHoles(seriesOf(item), years)
      known.set(item, { first, last, series })
      return series
    })
  return [
    ...of(document.assumptions, ofAssumption).filter((one) => used.has(symbolAt(document, one.place))),
    ...of(document.services, ofService),
    ...of(document.fundingPlans, ({ id, sources }) =>
      sources.flatMap((source): Entered[] => {
        const place = `fundingPlans/${id}/sources/${source.id}`
        const { name } = source
        return [
          { place: `${place}/share`, series: source.share, what: 'share', name },
          { place: `${place}/capByYear`, series: source.capByYear, what: 'cap', name },
        ]
      }),
    ),
    ...of(document.splitRules, ({ id, parts, name }) =>
      parts.flatMap(({ id: part, method }): Entered[] =>
        method.method === 'usage'
          ? [
              {
                place: `splitRules/${id}/parts/${part}/method/capacity`,
                series: method.capacity,
                what: 'capacity',
                name,
              },
            ]
          : [],
      ),
    ),
    // Worded with other things' names, so not remembered by the scenario alone.
    ...document.scenarios.flatMap((scenario) => withHoles(ofScenario(document, scenario), years)),
  ]
}

function withHoles(entered: readonly Entered[], years: readonly number[]): WithHoles[] {
  return entered.flatMap((one) => {
    const holes = holesOfSeries(one.series, years)
    return holes.between.length + holes.after.length > 0 ? [{ ...one, holes }] : []
  })
}

function symbolAt({ assumptions }: Model, place: Place): string {
  const id = place.split('/')[1]
  return assumptions.find((one) => one.id === id)?.symbol ?? ''
}

function seriesOf(value: AssumptionValue): Series | null {
  return isDistribution(value) ? null : value
}

function ofAssumption({ id, symbol, name, value }: Assumption): Entered[] {
  return [{ place: `assumptions/${id}/value`, series: seriesOf(value), what: 'assumption', name: name || symbol }]
}

function ofService({ id, costLines, benefitLines }: Service): Entered[] {
  const costs = costLines.flatMap(({ id: line, name, amount, variants }): Entered[] => {
    const place = `services/${id}/costLines/${line}`
    return [
      { place: `${place}/amount`, series: amount, what: 'amount', name },
      ...Object.entries(variants).map(
        ([model, variant]): Entered => ({
          place: `${place}/variants/${model}/amount`,
          series: variant?.amount,
          what: 'amount',
          name,
        }),
      ),
    ]
  })
  const benefits = benefitLines.flatMap((line): Entered[] => {
    if (line.kind === 'quality') return []
    const { name } = line
    const at = (field: 'amount' | 'adoption' | 'realisation' | 'correction'): Entered => ({
      place: `services/${id}/benefitLines/${line.id}/${field}`,
      series: line[field],
      what: field,
      name,
    })
    return [
      at('amount'),
      at('adoption'),
      ...(line.kind === 'time' ? [at('realisation')] : []),
      ...(line.correctionBy === 'evidence' ? [] : [at('correction')]),
    ]
  })
  return [...costs, ...benefits]
}

function ofScenario(
  { assumptions, departments }: Model,
  { id, overrides, savingsDemand }: Model['scenarios'][number],
): Entered[] {
  const changed = Object.entries(overrides ?? {}).map(([assumption, value]): Entered => {
    const found = assumptions.find((one) => one.id === assumption)
    return {
      place: `scenarios/${id}/overrides/${assumption}`,
      series: seriesOf(value),
      what: 'assumption',
      name: found?.name || found?.symbol || assumption,
    }
  })
  if (savingsDemand?.kind !== 'entered') return changed
  const asked = Object.entries(savingsDemand.amounts).map(
    ([department, series]): Entered => ({
      place: `scenarios/${id}/savingsDemand/amounts/${department}`,
      series,
      what: 'amount',
      name: departments.find((one) => one.id === department)?.name ?? department,
    }),
  )
  return [...changed, ...asked]
}

/** Years with a gain after the last with a cost of operation; none where there never was one. */
function yearsFree(calculation: Calculation, { costs, benefits }: ServiceCalculation): number[] {
  const { years } = calculation.frame
  const end = years.length - 1
  // Mostly the end of it.
  for (const { line, page } of costs)
    if (isOperation(line.phase))
      for (let i = end; i < page.incurred.length; i += years.length) if (page.incurred[i] !== 0) return []
  let last = -1
  for (const { line, page } of costs)
    if (isOperation(line.phase))
      for (let i = 0; i < page.incurred.length; i++) if (page.incurred[i] !== 0) last = Math.max(last, i % years.length)
  if (last < 0) return []
  const gain = new Float64Array(years.length)
  for (const { page } of benefits)
    byYear(calculation, page.gross).forEach((öre, y) => {
      gain[y] = (gain[y] ?? 0) + öre + (page.public[y] ?? 0)
    })
  return years.filter((_, y) => y > last && (gain[y] ?? 0) > 0)
}

const freeYears = new WeakMap<ServiceCalculation, readonly number[]>()

/** Gains go on, and operation that was paid for costs nothing any more. */
function operationFree({ calculation }: Review): Problem[] {
  const found = new Map<string, Problem>()
  for (const { services, result } of calculation.scenarios)
    for (const settled of services) {
      const { service } = settled
      const place = `services/${service.id}/costLines`
      if (found.has(place)) continue
      const years = once(freeYears, settled, () => yearsFree(calculation, settled))
      if (years.length === 0) continue
      const values = { service: service.name, years: wordYears(years), scenario: result.name }
      found.set(place, problem('review-operation-free', place, values, 'warning'))
    }
  return [...found.values()]
}
