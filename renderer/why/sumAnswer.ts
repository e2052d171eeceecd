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
  const children = result.departments
    .filter(({ id }) => question.departments.includes(id))
    .map(({ id, name, figures }): TraceNode => {
      const { measure, year } = question
      const amount =
        measure === 'npv'
          ? Number.isFinite(figures.npv)
            ? figures.npv
            : null
          : shownFigure(figures, measure, result.years, year)
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
      count: children.length,
      firstYear: question.year ?? result.years[0] ?? 0,
      lastYear: question.year ?? result.years.at(-1) ?? 0,
    },
    amount,
    children,
  }
}
