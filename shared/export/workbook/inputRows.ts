// Numbers that stand in the lines themselves, as input cells in a table at the top of a sheet.
// Example: Förstudie 600 000 kr in 2010 is a cell of its own; "= drift_a * driftandel" has none, its symbols have.
import { cellOfYear, type Cell as Entered, type Series } from '../../cell.ts'
import type { Place } from '../../problem.ts'
import { allYears, type Draft, firstYear } from './draft.ts'
import type { Cell, Sheet } from './sheet.ts'
import type { StyleName } from './styles.ts'

export interface InputRow {
  readonly place: Place
  readonly series: Series
  /** What stands in the label columns. */
  readonly labels: readonly string[]
  readonly style: StyleName
  readonly notes?: readonly string[]
  /** What formulas call the cells, with the year after it where there is one by year. */
  readonly name?: string
}

export interface InputRows {
  /** The cell of a series in a year (by ordinal; for one number, any), or null. */
  cellOf(place: Place): (y: number) => Cell | null
}

const isNumber = (cell: Entered) => typeof cell === 'number' && Number.isFinite(cell)

export function hasNumbers(series: Series): boolean {
  return typeof series === 'object'
    ? Object.values(series).some(isNumber) || Object.keys(series).length === 0
    : isNumber(series)
}

export function inputRows(draft: Draft, sheet: Sheet, rows: readonly InputRow[]): InputRows {
  const cells = new Map<Place, readonly (Cell | null)[]>()
  for (const { place, series, labels, style, notes = [], name } of rows) {
    if (!hasNumbers(series) || cells.has(place)) continue
    const row = sheet.end
    labels.forEach((label, column) => {
      sheet.put(row, column, label)
    })
    notes.forEach((note, i) => {
      sheet.put(row, draft.totalColumn + i, note, 'aside')
    })
    if (typeof series === 'number') {
      cells.set(place, [draft.input(sheet, row, allYears, series, place, style, name)])
      continue
    }
    cells.set(
      place,
      draft.years.map((year, y) => {
        const cell = cellOfYear(series, year)
        if (typeof cell !== 'number' || !Number.isFinite(cell)) return null
        const called = name === undefined ? undefined : `${name}_${year}`
        return draft.input(sheet, row, firstYear + y, cell, `${place}/${year}`, style, called)
      }),
    )
  }
  return {
    cellOf: (place) => (y) => {
      const of = cells.get(place)
      return (of?.length === 1 && draft.years.length !== 1 ? of[0] : of?.[y]) ?? null
    },
  }
}
