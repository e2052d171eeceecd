// Rows of the lower part of a scenario's sheet, one for each cost line: name, service, phase, bearer, share, the years.
// Example: Drift · Omsorgsdagboken · drift · SLK IT · N1 · 550 000 kr in 2012, the period's sum last.
import type { CostLineOf } from './costLines.ts'
import type { Table } from './departmentsSheet.ts'
import { type Draft, firstYear } from './draft.ts'
import { type Formula, range, sum, type Told } from './formula.ts'
import type { Labels } from './labels.ts'
import type { Cell, Sheet } from './sheet.ts'

export interface LineRowOf {
  readonly cost: CostLineOf
  readonly share: Table | null
  readonly label: string
}

export interface LineRows {
  bearerAt(cost: CostLineOf, y: number): string
  /** Of a table of such rows. */
  heading(title: string, about?: string): void
  /** A row for each bearer the line has had, so that each is summed under its own name. */
  rowsFor(
    line: LineRowOf,
    content: (y: number) => Formula | Told | number | null,
  ): { readonly rows: readonly number[]; readonly cells: readonly Cell[] }
  column(rows: readonly number[], at: number): Cell[]
}

export function lineRows(draft: Draft, sheet: Sheet, labels: Labels): LineRows {
  const { frame, t, years } = draft
  const bearerAt = ({ page }: CostLineOf, y: number) =>
    labels.department(frame.ids[page.bearer?.[y] ?? frame.central] ?? '')
  const heading = (title: string, about = '') => {
    const row = sheet.end + 1
    sheet.put(row, 0, title, 'section')
    if (about !== '') sheet.put(row, firstYear, about, 'note')
    for (const [column, label] of [
      t('workbook.column.cost'),
      t('field.service'),
      t('field.phase'),
      t('workbook.column.bearer'),
      t('workbook.column.share'),
    ].entries())
      sheet.put(row + 1, column, label, 'heading')
    for (let column = firstYear; column <= draft.totalColumn; column++)
      sheet.put(
        row + 1,
        column,
        years[column - firstYear] ?? t('workbook.total'),
        column < draft.totalColumn ? 'year' : 'headingRight',
      )
  }
  const rowsFor = (
    { cost, label, share }: LineRowOf,
    content: (y: number) => Formula | Told | number | null,
  ): { readonly rows: readonly number[]; readonly cells: readonly Cell[] } => {
    const bearers = [...new Set(years.map((_, y) => bearerAt(cost, y)))]
    const rows = bearers.map((bearer) => {
      const row = sheet.end
      sheet.put(row, 0, cost.line.name)
      sheet.put(row, 1, label)
      sheet.put(row, 2, t(`term.phase.${cost.line.phase}`), 'note')
      sheet.put(row, 3, bearer)
      sheet.put(row, 4, share?.label ?? '', 'note')
      return row
    })
    const cells = years.map((_, y) => {
      const row = rows[bearers.indexOf(bearerAt(cost, y))] ?? sheet.end
      return sheet.put(row, firstYear + y, content(y), 'money')
    })
    for (const row of rows) {
      const made = (sheet.rows[row] ?? []).slice(firstYear, draft.totalColumn).flatMap((cell) => cell ?? [])
      const [first, last] = [made[0], made.at(-1)]
      if (first && last)
        sheet.put(
          row,
          draft.totalColumn,
          sum(
            range(
              years.map((_, y) => sheet.rows[row]?.[firstYear + y] ?? sheet.put(row, firstYear + y, null, 'money')),
            ),
          ),
          'moneyStrong',
        )
    }
    return { rows, cells }
  }
  const column = (rows: readonly number[], at: number): Cell[] => rows.flatMap((row) => sheet.rows[row]?.[at] ?? [])
  return { bearerAt, column, heading, rowsFor }
}
