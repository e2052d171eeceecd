// "Varför?" about a sum of departments: which of them make it, largest first. Told from the results, as there is nothing
// more to it; each department's own figure has the whole tree.
import { create } from 'zustand'
import type { ScenarioResult, TraceNode } from '../../shared/calculation/results.ts'
import { type ShownMeasure, shownFigure } from '../../shared/report/comparisonFigures.ts'
import { departmentName } from '../../shared/report/names.ts'
import type { Words } from '../ui/words.ts'

export interface SumQuestion {
  readonly scenario: string
  readonly departments: readonly string[]
  readonly measure: ShownMeasure | 'npv'
  /** null: the period. */
  readonly year: number | null
  /** The sum is a difference to this scenario's. */
  readonly against: string | null
  /** 'Stadsdelar, summa' */
  readonly name: string
}

export const useSumQuestion = create<{ question: SumQuestion | null }>()(() => ({ question: null }))

export function askAboutSum(question: SumQuestion | null): void {
  useSumQuestion.setState({ question })
}

/** null: the scenario is no longer there. */
export function sumAnswer(question: SumQuestion, results: readonly ScenarioResult[], words: Words): TraceNode | null {
  const result = results.find(({ id }) => id === question.scenario)
  if (!result) return null
  const base = question.against === null ? null : results.find(({ id }) => id === question.against)
  if (base === undefined) return null
  const { measure, year } = question
  const amountIn = ({ departments, years }: ScenarioResult, department: string): number | null => {
    const figures = departments.find(({ id }) => id === department)?.figures
    // A department that does not exist in the period pays and gains nothing.
    if (!figures) return 0
    if (measure !== 'npv') return shownFigure(figures, measure, years, year)
    return Number.isFinite(figures.npv) ? figures.npv : null
  }
  const children = result.departments
    .filter(({ id }) => question.departments.includes(id))
    .map(({ id, name }): TraceNode => {
      const [own, other] = [amountIn(result, id), base ? amountIn(base, id) : 0]
      const amount = own === null || other === null ? null : own - other
      return { kind: 'member', values: { name: departmentName(id, name, words.language) }, amount, children: [] }
    })
    .sort((a, b) => Math.abs(b.amount ?? 0) - Math.abs(a.amount ?? 0))
  const amount = children.reduce<number | null>(
    (sum, child) => (sum === null || child.amount === null ? null : sum + child.amount),
    0,
  )
  return {
    kind: 'sum',
    values: {
      name: question.name,
      of: 'sum',
      measure: words.of(`comparison.column.${question.measure}`),
      scenario: result.name,
      ...(base ? { other: base.name } : {}),
      count: children.length,
      firstYear: question.year ?? result.years[0] ?? 0,
      lastYear: question.year ?? result.years.at(-1) ?? 0,
    },
    amount,
    children,
  }
}
