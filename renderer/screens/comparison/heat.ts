// How strongly a net effect is shaded: −5 … 5, by size against the largest shown for a department.
// Square roots, so that small gains and losses can still be told from nothing beside a very large one.
import type { ComparisonFigures } from '../../../shared/report/comparisonFigures.ts'
import { isToned } from '../../../shared/report/comparison.ts'

export type Heat = (value: number | null, measure: string) => number

export function heatOf(figures: ComparisonFigures): Heat {
  const largest = new Map<string, number>()
  for (const { kind, figures: cells } of figures.rows) {
    if (kind !== 'department') continue
    for (const { value, measure } of cells)
      if (value !== null && isToned(measure)) largest.set(measure, Math.max(largest.get(measure) ?? 0, Math.abs(value)))
  }
  return (value, measure) => {
    const most = largest.get(measure) ?? 0
    if (value === null || most === 0 || Math.abs(value) < 100) return 0
    return Math.sign(value) * Math.min(5, Math.ceil(Math.sqrt(Math.abs(value) / most) * 5))
  }
}
