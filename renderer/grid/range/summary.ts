// What the status bar says of the selected cells. Counting goes on in slices, so that a large selection never holds up a
// drag. Different units do not add up: then only the number of cells is said.
import { cellsOf } from './operations.ts'
import { rectanglesOf, type Selection } from './selection.ts'
import { cellAt, type Sheet, sheetSize } from './sheet.ts'

export interface Summary {
  /** Cells that are not empty, as Excel counts. */
  readonly count: number
  readonly numbers: number
  readonly sum: number
  readonly least: number
  readonly most: number
  /** null: more than one, or no number. */
  readonly unit: string | null
}

/** `pause()` is true when it is time to let go; each step of the generator is a slice, and the last gives the summary. */
export function* summarised<Row>(
  sheet: Sheet<Row>,
  selection: Selection,
  pause: () => boolean,
): Generator<null, Summary> {
  let count = 0
  let numbers = 0
  let sum = 0
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  let unit: string | null = null
  let mixed = false
  for (const at of cellsOf(rectanglesOf(selection, sheetSize(sheet)))) {
    if (pause()) yield null
    const cell = cellAt(sheet, at)
    if (!cell || cell.tone === 'empty') continue
    count++
    const { number } = cell
    if (number === null) continue
    if (numbers > 0 && unit !== cell.unit) mixed = true
    unit = cell.unit
    numbers++
    sum += number
    least = Math.min(least, number)
    most = Math.max(most, number)
  }
  return { count, numbers, sum, least, most, unit: mixed ? null : unit }
}
