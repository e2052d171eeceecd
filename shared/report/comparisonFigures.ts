// The comparison as figures: departments down, scenarios across, each figure with the question that explains it.
// Screen and paper are both made from this, so they cannot differ.
// Example: Älvsjö in A, 2010–2016: cost 307 tkr, benefit 215 tkr, net −92 tkr. Cost here is what a department pays
// in the end: incurred + charged + paid funding − funding received − charges recovered, which is benefit − net.

import { resolveScenario } from '../calculation/resolve.ts'
import {
  costFigure,
  type FigureReference,
  type Figures,
  figuresOf,
  type Measure,
  measures,
  type PeriodFigure,
  type ScenarioResult,
  type Subject,
  yearlyFigure,
} from '../calculation/results.ts'
import { central, type Model } from '../document/schema.ts'

export const shownMeasures = [
  'cost',
  'benefit',
  'net',
  ...measures.filter((m) => m !== 'net' && m !== 'realisedBenefit'),
] as const
export type ShownMeasure = 'cost' | 'benefit' | Measure
/** What the present-value view shows: three figures of the whole period. */
export type PeriodMeasure = PeriodFigure

export interface ComparisonChoice {
  /** Scenario ids in the order shown. */
  readonly scenarios: readonly string[]
  readonly view: 'sum' | 'year' | 'presentValue'
  /** For `year`. */
  readonly year: number | null
  readonly measures: readonly ShownMeasure[]
  /** Differences against this scenario; null: amounts. */
  readonly base: string | null
}

export interface ComparisonFigure {
  /** öre, or a ratio or a year where the measure is one. null: could not be calculated, or there is none. */
  readonly value: number | null
  readonly measure: ShownMeasure | PeriodMeasure
  /** The value is a difference to the base. */
  readonly difference: boolean
  /** What to ask "Varför?" about; null for sums of departments. */
  readonly reference: FigureReference | null
}

export interface ComparisonRow {
  readonly key: string
  readonly kind: 'department' | 'subtotal' | 'other' | 'total'
  /** '' where the kind says who it is (subtotal, city). */
  readonly name: string
  /** Scenario by scenario, as many figures as there are columns in each. */
  readonly figures: readonly ComparisonFigure[]
}

export interface ComparisonFigures {
  readonly scenarios: readonly { readonly id: string; readonly name: string; readonly base: boolean }[]
  readonly columns: readonly (ShownMeasure | PeriodMeasure)[]
  readonly rows: readonly ComparisonRow[]
  /** Whether every participant is a district: the subtotal may then be named so. */
  readonly onlyDistricts: boolean
  readonly years: readonly number[]
  readonly year: number | null
}

/** öre; year null: the period. */
export function shownFigure(
  figures: Figures,
  measure: ShownMeasure,
  years: readonly number[],
  year: number | null,
): number | null {
  if (measure === 'benefit') return yearlyFigure(figures, 'realisedBenefit', years, year)
  return measure === 'cost' ? costFigure(figures, years, year) : yearlyFigure(figures, measure, years, year)
}

/** Departments that take part in a service of one of the scenarios, or stand for one that merged. */
export function participantsOf(document: Model, scenarios: readonly string[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const scenario of scenarios) {
    if (!document.scenarios.some(({ id }) => id === scenario)) continue
    for (const service of resolveScenario(document, scenario, () => {}).services)
      for (const { id } of service.participants) ids.add(id)
  }
  const successors = new Map(document.departments.map(({ id, successor }) => [id, successor?.department]))
  for (const id of ids) {
    const next = successors.get(id)
    if (next !== undefined) ids.add(next)
  }
  return ids
}

export function comparisonFigures(
  document: Model,
  results: readonly ScenarioResult[],
  choice: ComparisonChoice,
): ComparisonFigures {
  const shown = choice.scenarios.flatMap((id) => results.find((result) => result.id === id) ?? [])
  const base = shown.find(({ id }) => id === choice.base) ?? null
  const years = shown[0]?.years ?? []
  const year = choice.view === 'year' ? (choice.year ?? years.at(-1) ?? null) : null
  const columns =
    choice.view === 'presentValue' ? (['npv', 'benefitCostRatio', 'paybackYear'] as const) : choice.measures
  const participants = participantsOf(document, choice.scenarios)

  const plainValue = (result: ScenarioResult, subject: Subject, column: ShownMeasure | PeriodMeasure) => {
    const figures = figuresOf(result, subject)
    // A department that does not exist in the period has no figures: it pays and gains nothing.
    if (!figures) return column === 'benefitCostRatio' || column === 'paybackYear' ? null : 0
    if (column === 'npv') return finite(figures.npv)
    if (column === 'benefitCostRatio' || column === 'paybackYear') return figures[column]
    return shownFigure(figures, column, years, year)
  }
  const differs = (result: ScenarioResult, column: ShownMeasure | PeriodMeasure) =>
    base !== null && result !== base && column !== 'paybackYear'
  const relative = (
    result: ScenarioResult,
    column: ShownMeasure | PeriodMeasure,
    valueIn: (of: ScenarioResult) => number | null,
  ) => {
    const value = valueIn(result)
    if (!base || !differs(result, column)) return value
    const against = valueIn(base)
    return value === null || against === null ? null : value - against
  }

  const rowOf = (kind: ComparisonRow['kind'], key: string, name: string, subject: Subject): ComparisonRow => ({
    key,
    kind,
    name,
    figures: shown.flatMap((result) =>
      columns.map((measure) => ({
        value: relative(result, measure, (of) => plainValue(of, subject, measure)),
        measure,
        difference: differs(result, measure),
        reference: {
          scenario: result.id,
          subject,
          measure: measure === 'benefit' ? 'realisedBenefit' : measure,
          year,
          ...(base && differs(result, measure) ? { against: base.id } : {}),
        },
      })),
    ),
  })

  const listed = departmentsIn(shown)
  const members = listed.filter(({ id }) => participants.has(id))
  const others = listed.filter(({ id }) => !participants.has(id) && figuresElsewhere(shown, id, columns, years))
  const departmentRows = members.map(({ id, name }) => rowOf('department', id, name, { of: 'department', id }))
  const subtotal: ComparisonRow = {
    key: 'subtotal',
    kind: 'subtotal',
    name: '',
    figures: shown.flatMap((result) =>
      columns.map((measure) => ({
        value: relative(result, measure, (of) =>
          measure === 'benefitCostRatio' || measure === 'paybackYear'
            ? null
            : sum(members.map(({ id }) => plainValue(of, { of: 'department', id }, measure))),
        ),
        measure,
        difference: differs(result, measure),
        reference: null,
      })),
    ),
  }
  return {
    scenarios: shown.map((result) => ({ id: result.id, name: result.name, base: result === base })),
    columns,
    rows: [
      ...departmentRows,
      ...(members.length > 1 ? [subtotal] : []),
      ...others.map(({ id, name }) => rowOf('other', id, name, { of: 'department', id })),
      rowOf('total', 'city', '', { of: 'city' }),
    ],
    onlyDistricts: members.every(
      ({ id }) => document.departments.find((department) => department.id === id)?.kind === 'district',
    ),
    years,
    year,
  }
}

/** Every department of any of the results, in document order, `central` last. */
export function departmentsIn(results: readonly ScenarioResult[]): { readonly id: string; readonly name: string }[] {
  const found = new Map<string, string>()
  for (const { departments } of results) for (const { id, name } of departments) if (!found.has(id)) found.set(id, name)
  const list = [...found].map(([id, name]) => ({ id, name }))
  return [...list.filter(({ id }) => id !== central), ...list.filter(({ id }) => id === central)]
}

function figuresElsewhere(
  results: readonly ScenarioResult[],
  department: string,
  columns: readonly (ShownMeasure | PeriodMeasure)[],
  years: readonly number[],
): boolean {
  const yearly: readonly ShownMeasure[] = columns.flatMap((column) =>
    column === 'npv' || column === 'benefitCostRatio' || column === 'paybackYear' ? [] : [column],
  )
  const looked: readonly ShownMeasure[] = yearly.length > 0 ? yearly : ['cost', 'benefit', 'net']
  return results.some((result) => {
    const figures = figuresOf(result, { of: 'department', id: department })
    return figures !== undefined && looked.some((m) => years.some((year) => shownFigure(figures, m, years, year) !== 0))
  })
}

function sum(values: readonly (number | null)[]): number | null {
  let total = 0
  for (const value of values) {
    if (value === null) return null
    total += value
  }
  return total
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
