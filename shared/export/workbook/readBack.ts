// A sheet nobody sees: each input cell's place in the model, its value when exported, and a formula that points at it.
// Rows may be inserted and sheets renamed: the spreadsheet keeps the formula pointing at the same cell.
// Example: assumptions/porto/value · 60 · =Antaganden!E21.
import type { Draft } from './draft.ts'
import { ref } from './formula.ts'
import type { Sheet } from './sheet.ts'

export const readBackSheet = '_fordela'
export const readBackMark = 'fordela-workbook 1'
/** Row of the first place; above it stands the mark. */
export const readBackFirstRow = 2

export function putReadBack(draft: Draft): Sheet {
  const sheet = draft.sheet(readBackSheet, { widths: [60, 20, 20], frozen: { rows: 0, columns: 0 }, hidden: true })
  sheet.put(0, 0, readBackMark)
  draft.inputs.forEach(({ place, cell }, i) => {
    const row = readBackFirstRow + i
    sheet.put(row, 0, place)
    sheet.put(row, 1, String(cell.content))
    // Not by name: a name may be deleted by hand, a reference follows its cell.
    const { sheet: on, row: at, column, content, formula, style } = cell
    sheet.put(row, 2, ref({ sheet: on, row: at, column, content, formula, style }))
  })
  return sheet
}
