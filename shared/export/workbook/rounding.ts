// The sheet of rounding: what formulas cannot know is how whole öre fall when a pool is divided by largest remainder.
// Each such öre stands here as a number that its result adds, so that sums tie exactly to the calculation.
// Example: 1.00 kr among three: ROUND gives .33 three times; the first department's cell here holds 0.01.
import { type Draft, firstYear, yearRow } from './draft.ts'
import { type Formula, plus, ref, type Told } from './formula.ts'

export interface Rounding {
  /**
   * The formula, with its öre where it needs any; `most`: kr, beyond which it is no rounding and the calculated value
   * stands instead. `expected` in öre.
   */
  corrected(
    formula: Formula,
    expected: number,
    y: number,
    most: number,
    labels: readonly string[],
  ): Formula | Told | number | null
}

export function roundingSheet(draft: Draft): Rounding {
  const { t, years } = draft
  const sheet = draft.sheet(t('workbook.sheet.rounding'), {
    widths: [34, 34, 30, 20, 4, ...years.map(() => 11)],
    fitted: [0, 1, 2, 3],
    frozen: { rows: yearRow + 1, columns: 1 },
    repeatedRow: yearRow,
    tab: '8A94A0',
  })
  draft.opening(sheet, t('workbook.rounding.title'), t('workbook.rounding.subtitle'), [
    t('field.scenario'),
    t('workbook.column.figure'),
    t('workbook.column.row'),
    t('field.service'),
    '',
  ])
  const rows = new Map<string, number>()
  return {
    corrected(formula, expected, y, most, labels) {
      if (Number.isNaN(expected)) return Number.NaN
      const off = Math.round(expected - formula.value * 100)
      if (off === 0 && Math.abs(expected - formula.value * 100) < 0.4) return formula
      if (!(Math.abs(off) <= most * 100)) {
        return draft.instead(expected / 100)
      }
      const key = labels.join('|')
      let row = rows.get(key)
      if (row === undefined) {
        row = sheet.end
        rows.set(key, row)
        labels.forEach((label, column) => {
          sheet.put(row ?? 0, column, label)
        })
      }
      return plus(formula, ref(sheet.put(row, firstYear + y, off / 100, 'moneyExact')))
    },
  }
}
