// How strongly a net effect is shaded: −5 … 5, by size against the largest shown for a department.
// Square roots, so that small gains and losses can still be told from nothing beside a very large one.

import { isToned } from '../../../shared/report/comparison.ts'
import type { ComparisonFigures, ComparisonRow } from '../../../shared/report/comparisonFigures.ts'

export type Heat = (figure: ComparisonRow['figures'][number]) => number

export function heatOf(figures: ComparisonFigures): Heat {
  // Beside differences the base's own amounts are left unshaded: they are of another kind.
  const differences =
    figures.scenarios.length > 1 && figures.rows.some((row) => row.figures.some((one) => one.difference))
  const largest = new Map<string, number>()
  for (const { kind, figures: cells } of figures.rows) {
    if (kind !== 'department') continue
    for (const { value, measure, difference } of cells)
      if (value !== null && isToned(measure) && (difference || !differences))
        largest.set(measure, Math.max(largest.get(measure) ?? 0, Math.abs(value)))
  }
  return ({ value, measure, difference }) => {
    const most = largest.get(measure) ?? 0
    if (value === null || most === 0 || Math.abs(value) < 100 || (differences && !difference)) return 0
    return Math.sign(value) * Math.min(5, Math.ceil(Math.sqrt(Math.abs(value) / most) * 5))
  }
}
