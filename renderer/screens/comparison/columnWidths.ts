// Widths of columns, from the longest figure in each: a table that has its widths need not be measured anew by the
// browser each time a figure changes, which in a table of a whole city is most of what a repaint costs.
import type { MoneyUnit } from '../../../shared/numbers.ts'
import type { ComparisonFigures } from '../../../shared/report/comparisonFigures.ts'
import type { Words } from '../../ui/words.ts'
import { type Figure, figureText } from './cellNames.ts'

/** Pixels, at 12 px text with tabular figures. */
const digit = 7.6
const space = 3.5
const letter = 5.8
const padding = 13
const namesAtMost = 190

export interface ColumnWidths {
  readonly names: number
  readonly columns: readonly number[]
  readonly total: number
}

export function columnWidths(
  figures: ComparisonFigures,
  names: readonly string[],
  unit: MoneyUnit,
  words: Words,
): ColumnWidths {
  const columns = figures.columns.map((measure, m) => {
    let longest: Figure | null = null
    let signed = false
    for (const { figures: cells } of figures.rows)
      for (let c = m; c < cells.length; c += figures.columns.length) {
        const cell = cells[c]
        if ((cell?.value ?? 0) < 0) signed = true
        if (cell && weight(cell) > weight(longest)) longest = cell
      }
    const heading = words.of(`comparison.column.${measure}`).length * letter
    const text = longest
      ? figureText(signed ? { ...longest, value: -Math.abs(longest.value ?? 0) } : longest, unit, words)
      : ''
    const spaces = text.split('\u00a0').length - 1
    return Math.ceil(padding + Math.max(heading, (text.length - spaces) * digit + spaces * space))
  })
  const name = Math.min(namesAtMost, Math.ceil(padding + 9 + Math.max(...names.map((one) => one.length), 0) * letter))
  const all = figures.scenarios.flatMap(() => columns)
  return { names: name, columns: all, total: all.reduce((sum, width) => sum + width, name) }
}

function weight(figure: Figure | null): number {
  return figure?.value == null ? -1 : Math.abs(figure.value)
}
