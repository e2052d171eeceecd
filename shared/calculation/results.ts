// What a calculation gives: yearly figures by department, service and city, all sums over the ledger, in öre.
// Example: figureOf(result, 'net', { of: 'department', id: 'alvsjo' }, 2016) → −7 812 345 öre, or null with a problem.
import type { Problem } from '../problem.ts'

export const measures = [
  'incurred',
  'paidFunding',
  'funded',
  'charged',
  'recovered',
  'kept',
  'grossBenefit',
  'realisedBenefit',
  'publicBenefit',
  'savingsDemand',
  'gap',
  'net',
  'budgetEffect',
  'accumulated',
] as const
export type Measure = (typeof measures)[number]

/** Yearly measures of one thing plus the figures of the whole period. */
export interface Figures {
  /** öre, measure × year (row order of `measures`); NaN: could not be calculated (the reason is among the problems). */
  readonly yearly: Float64Array
  /** öre; NaN: could not be calculated. */
  readonly npv: number
  /** Present value of realised benefit / present value of expenditure; null without expenditure. */
  readonly benefitCostRatio: number | null
  readonly paybackYear: number | null
  /** öre of realised benefit that a lag moves beyond the last year. */
  readonly lostBenefit: number
  /** öre of capitalised outlay not yet written off after the last year. */
  readonly remainingBookValue: number
}

export interface ScenarioResult {
  readonly id: string
  readonly name: string
  readonly years: readonly number[]
  readonly city: Figures
  /** In document order, `central` last. Departments that never exist in the period are left out. */
  readonly departments: readonly { readonly id: string; readonly name: string; readonly figures: Figures }[]
  readonly services: readonly { readonly id: string; readonly name: string; readonly figures: Figures }[]
  readonly problems: readonly Problem[]
}

export type Subject =
  | { readonly of: 'city' }
  | { readonly of: 'department'; readonly id: string }
  | { readonly of: 'service'; readonly id: string }

export function figuresOf(result: ScenarioResult, subject: Subject): Figures | undefined {
  if (subject.of === 'city') return result.city
  const list = subject.of === 'department' ? result.departments : result.services
  return list.find(({ id }) => id === subject.id)?.figures
}

/** öre; year null: the sum over the period (for `accumulated`: its last year). null: could not be calculated. */
export function yearlyFigure(
  figures: Figures,
  measure: Measure,
  years: readonly number[],
  year: number | null,
): number | null {
  const row = measures.indexOf(measure) * years.length
  let value = 0
  if (year !== null) value = figures.yearly[row + years.indexOf(year)] ?? Number.NaN
  else if (measure === 'accumulated') value = figures.yearly[row + years.length - 1] ?? Number.NaN
  else for (let y = 0; y < years.length; y++) value += figures.yearly[row + y] ?? Number.NaN
  return Number.isNaN(value) ? null : value
}

/** What is paid in the end, and how each part counts in it: net is realised benefit less this. */
export const costParts = [
  ['incurred', 1],
  ['charged', 1],
  ['paidFunding', 1],
  ['funded', -1],
  ['recovered', -1],
] as const satisfies readonly (readonly [Measure, 1 | -1])[]

/** Summed from its parts: a benefit that cannot be calculated takes nothing away from what is paid. */
export function costFigure(figures: Figures, years: readonly number[], year: number | null): number | null {
  let cost = 0
  for (const [part, sign] of costParts) {
    const öre = yearlyFigure(figures, part, years, year)
    if (öre === null) return null
    cost += sign * öre
  }
  return cost
}

/** Figures of the whole period. */
export type PeriodFigure = 'npv' | 'benefitCostRatio' | 'paybackYear'

/** A figure on screen that can be asked "Varför?". */
export interface FigureReference {
  readonly scenario: string
  readonly subject: Subject
  /** `losers`: how many departments lose in the year or period; `npvLosers`: in present value. */
  readonly measure: Measure | 'cost' | PeriodFigure | 'losers' | 'npvLosers'
  /** null: the whole period; figures of the period have no year. */
  readonly year: number | null
  /** The figure is a difference to this scenario's. */
  readonly against?: string
}

/** One step of the answer, worded by language/ as `trace.<kind>`; children explain it further, down to cells. */
export interface TraceNode {
  readonly kind: string
  readonly values: Readonly<Record<string, string | number>>
  /** öre where the step is an amount; null: could not be calculated or is no amount. */
  readonly amount: number | null
  /** Cell that decides this step, for jumping to. */
  readonly place?: string
  readonly source?: string
  readonly children: readonly TraceNode[]
}
