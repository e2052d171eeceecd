// Savings demand against what is realised: the gap, the bridging money it takes, and a demand that punishes nobody.
// A safe demand never asks for more than is realised, and only from the budget year on.
// Example: demanded 5 788, realised 324 tkr in 2012: gap 5 464; safe demand 324; bridging money 5 464 for that year.
import { type ScenarioResult, yearlyFigure } from '../calculation/results.ts'
import type { Edit, Json } from '../document/edit.ts'
import { central, type Model } from '../document/schema.ts'

export interface DemandRow {
  readonly id: string
  readonly name: string
  /** öre by year; NaN: could not be calculated. */
  readonly demand: Float64Array
  readonly realised: Float64Array
  /** Demand − realised, signed. */
  readonly gap: Float64Array
  /** max(0, gap). */
  readonly bridging: Float64Array
  /** What may be asked: min(demand, realised), not negative; nothing before the budget year. */
  readonly safe: Float64Array
}

export interface DemandAnalysis {
  readonly years: readonly number[]
  readonly fromYear: number | null
  /** Departments in the order of the document, `central` left out. */
  readonly departments: readonly DemandRow[]
  readonly city: DemandRow
  /** öre: Σ of bridging. */
  readonly bridgingMoney: number
  /** Department-years in which more is asked than is realised. */
  readonly punished: number
}

/**
 * `fromYear`: first budget year of the safe demand; null: from the first year. `reachable`: öre that a department gains in
 * a year with the probability wanted, when uncertainty has been simulated; the safe demand is never above that either.
 */
export function demandAnalysis(
  { years, departments }: ScenarioResult,
  fromYear: number | null = null,
  reachable: (department: string, year: number) => number = () => Number.POSITIVE_INFINITY,
): DemandAnalysis {
  const rows = departments.flatMap(({ id, name, figures }): DemandRow[] => {
    if (id === central) return []
    const of = (measure: 'savingsDemand' | 'realisedBenefit') =>
      Float64Array.from(years, (year) => yearlyFigure(figures, measure, years, year) ?? Number.NaN)
    const [demand, realised] = [of('savingsDemand'), of('realisedBenefit')]
    const gap = demand.map((öre, y) => öre - (realised[y] ?? 0))
    const safe = Float64Array.from(years, (year, y) =>
      year < (fromYear ?? year) ? 0 : positive(Math.min(demand[y] ?? 0, realised[y] ?? 0, reachable(id, year))),
    )
    return [{ id, name, demand, realised, gap, bridging: gap.map(positive), safe }]
  })
  const over = (part: (row: DemandRow) => Float64Array) =>
    Float64Array.from(years, (_, y) => rows.reduce((sum, row) => sum + (part(row)[y] ?? 0), 0))
  const city: DemandRow = {
    id: '',
    name: '',
    demand: over(({ demand }) => demand),
    realised: over(({ realised }) => realised),
    gap: over(({ gap }) => gap),
    bridging: over(({ bridging }) => bridging),
    safe: over(({ safe }) => safe),
  }
  return {
    years,
    fromYear,
    departments: rows,
    city,
    bridgingMoney: city.bridging.reduce((sum, öre) => sum + öre, 0),
    punished: rows.reduce((sum, { gap }) => sum + gap.filter((öre) => öre > 0).length, 0),
  }
}

function positive(öre: number): number {
  return Math.max(0, öre)
}

/** The safe path as entered demands, kronor by department and year: what the finance department decides. */
export function enterSafeDemand(document: Model, scenario: string, analysis: DemandAnalysis): Edit {
  const amounts: Record<string, Record<string, number>> = {}
  for (const { id, safe } of analysis.departments) {
    const byYear: Record<string, number> = {}
    analysis.years.forEach((year, y) => {
      const öre = safe[y] ?? Number.NaN
      if (öre > 0) byYear[String(year)] = öre / 100
    })
    if (Object.keys(byYear).length > 0) amounts[id] = byYear
  }
  const value = { kind: 'entered', amounts, ...(analysis.fromYear === null ? {} : { fromYear: analysis.fromYear }) }
  const name = document.scenarios.find(({ id }) => id === scenario)?.name ?? scenario
  return {
    name: { key: 'edit.enterSafeDemand', values: { what: name } },
    patches: [{ op: 'set', place: `scenarios/${scenario}/savingsDemand`, value: value as Json }],
  }
}

export interface BudgetRow {
  readonly id: string
  readonly name: string
  /**
   * Budgetjustering, öre by year: change of the net budget against the year before. A demand lowers it, bridging money
   * raises it for as long as it is given.
   */
  readonly adjustment: Float64Array
  /** The net budget against the year before the first: Σ of adjustments so far. */
  readonly level: Float64Array
  /**
   * Omslutningsförändring, öre by year: costs and revenues change by as much, and the net not at all. What a department
   * recovers from others and is funded with is a revenue that pays for a cost.
   */
  readonly turnover: Float64Array
}

export interface BudgetAdjustments {
  readonly years: readonly number[]
  /** In the order of the document, `central` last: it takes what others are asked for, and pays the bridging money. */
  readonly rows: readonly BudgetRow[]
}

/** The figures the finance department writes in the budget. `bridged`: departments are given what the demand is too much. */
export function budgetAdjustments({ years, departments }: ScenarioResult, bridged: boolean): BudgetAdjustments {
  const rows = departments.map(({ id, name, figures }): BudgetRow => {
    const at = (measure: Parameters<typeof yearlyFigure>[1], year: number) =>
      yearlyFigure(figures, measure, years, year) ?? Number.NaN
    const level = Float64Array.from(years, (year) => {
      if (id !== central) return -at('savingsDemand', year) + (bridged ? positive(at('gap', year)) : 0) + 0
      return departments.reduce((sum, other) => {
        if (other.id === central) return sum
        const demand = yearlyFigure(other.figures, 'savingsDemand', years, year) ?? Number.NaN
        const gap = yearlyFigure(other.figures, 'gap', years, year) ?? Number.NaN
        return sum + demand - (bridged ? positive(gap) : 0)
      }, 0)
    })
    const revenue = Float64Array.from(years, (year) => at('recovered', year) + at('funded', year))
    return { id, name, level, adjustment: changes(level), turnover: changes(revenue) }
  })
  return { years, rows }
}

function changes(level: Float64Array): Float64Array {
  return level.map((value, y) => value - (y === 0 ? 0 : (level[y - 1] ?? 0)) + 0)
}
