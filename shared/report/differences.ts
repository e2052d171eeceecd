// What two models' results differ in, scenario by scenario and department by department, over the whole period.
// Example: Älvsjö's net effect was −1 203 tkr before and is −1 150 tkr after: a row; a department that is the same is none.
import { figuresOf, type Measure, type ScenarioResult, type Subject, yearlyFigure } from '../calculation/results.ts'

export const comparedMeasures = [
  'net',
  'incurred',
  'charged',
  'realisedBenefit',
  'budgetEffect',
] as const satisfies readonly Measure[]
export type ComparedMeasure = (typeof comparedMeasures)[number]

/** öre over the period; null: could not be calculated, or is not there. */
export interface BeforeAndAfter {
  readonly before: number | null
  readonly after: number | null
}

export interface SubjectDifference {
  /** null: the city. */
  readonly id: string | null
  readonly name: string
  readonly figures: Readonly<Record<ComparedMeasure, BeforeAndAfter>>
}

export interface ScenarioDifference {
  readonly id: string
  readonly name: string
  readonly in: 'both' | 'before' | 'after'
  /** The city first, then the departments that differ in any measure, in document order. */
  readonly subjects: readonly SubjectDifference[]
}

export function resultDifferences(
  before: readonly ScenarioResult[],
  after: readonly ScenarioResult[],
): ScenarioDifference[] {
  const ids = [...new Set([...after, ...before].map(({ id }) => id))]
  return ids.flatMap((id): ScenarioDifference[] => {
    const [old, now] = [before, after].map((results) => results.find((result) => result.id === id))
    const name = (now ?? old)?.name ?? id
    if (!old || !now) return [{ id, name, in: old ? 'before' : 'after', subjects: [] }]
    const subjects: readonly { readonly id: string | null; readonly name: string }[] = [
      { id: null, name: '' },
      ...now.departments,
      ...old.departments.filter((department) => !now.departments.some(({ id }) => id === department.id)),
    ]
    const rows = subjects.map(({ id, name }): SubjectDifference => ({ id, name, figures: bothOf(old, now, id) }))
    return [{ id, name, in: 'both', subjects: rows.filter((row) => row.id === null || differs(row)) }]
  })
}

export function differs({ figures }: SubjectDifference): boolean {
  return comparedMeasures.some((measure) => figures[measure].before !== figures[measure].after)
}

function bothOf(old: ScenarioResult, now: ScenarioResult, department: string | null): SubjectDifference['figures'] {
  const subject: Subject = department === null ? { of: 'city' } : { of: 'department', id: department }
  const sum = (result: ScenarioResult, measure: Measure) => {
    const figures = figuresOf(result, subject)
    return figures ? yearlyFigure(figures, measure, result.years, null) : null
  }
  const of = (measure: Measure): BeforeAndAfter => ({ before: sum(old, measure), after: sum(now, measure) })
  return {
    net: of('net'),
    incurred: of('incurred'),
    charged: of('charged'),
    realisedBenefit: of('realisedBenefit'),
    budgetEffect: of('budgetEffect'),
  }
}
