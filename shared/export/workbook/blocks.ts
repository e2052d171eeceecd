// The upper part of a scenario's sheet: a table of departments (or services) by year for each measure, with sums.
// Example: Nettoeffekt: each department's realised benefit less what it pays, by year and in all.
import type { Measure } from '../../calculation/results.ts'
import { type Draft, firstYear } from './draft.ts'
import { type Formula, minus, range, ref, round, sum, type Told, zero } from './formula.ts'
import type { Cell, Sheet } from './sheet.ts'

export interface Block {
  readonly measure: Measure
  /** By id, by year; then the sum of the period. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>
  readonly labels: ReadonlyMap<string, Cell>
  readonly sums: readonly Cell[]
}

export interface BlockRow {
  readonly id: string
  readonly label: string
}

/** Title, a row each, the sum and an empty row; charges have a row for öre that their departments do not sum to. */
export function blockHeight(rows: number, measure: Measure, tied: boolean): number {
  return rows + (tied && measure === 'charged' ? 4 : 3)
}

export interface Tying {
  /** What the departments' charges must sum to in a year. */
  charged(y: number): Formula
  /** The whole city's figure where it is no sum of the rows. */
  whole(y: number, before: Cell | undefined): Formula | null
}

export function putBlock(
  draft: Draft,
  sheet: Sheet,
  at: number,
  measure: Measure,
  rows: readonly BlockRow[],
  content: (id: string, label: Cell, y: number, before: Cell | undefined) => Formula | Told | number | null,
  tying: Tying | null = null,
): Block {
  const { t, totalColumn, years } = draft
  sheet.put(at, 0, t(`measure.${measure}`), 'section')
  sheet.put(at, totalColumn, t('workbook.unit.kr'), 'noteRight')
  const cells = new Map<string, readonly Cell[]>()
  const labels = new Map<string, Cell>()
  rows.forEach(({ id, label: text }, i) => {
    const row = at + 1 + i
    const label = sheet.put(row, 0, text)
    labels.set(id, label)
    const made: Cell[] = []
    years.forEach((_, y) => {
      made.push(sheet.put(row, firstYear + y, content(id, label, y, made[y - 1]), 'money'))
    })
    cells.set(id, [...made, sheet.put(row, totalColumn, periodOf(measure, made), 'moneyStrong')])
  })
  const last = at + blockHeight(rows.length, measure, tying !== null) - 2
  const columnOf = (y: number) => [...cells.values()].flatMap((made) => made[y] ?? [])
  const left = measure === 'charged' && tying ? roundingRow(draft, sheet, last - 1, columnOf, tying) : []
  sheet.put(last, 0, t('workbook.city'), 'textTotal')
  for (let column = 1; column < firstYear; column++) sheet.put(last, column, null, 'textTotal')
  const sums: Cell[] = []
  for (const y of years.keys()) {
    const column = [...columnOf(y), ...(left[y] ? [left[y]] : [])]
    const all = tying?.whole(y, sums[y - 1]) ?? (column.length === 0 ? null : sum(range(column)))
    sums.push(sheet.put(last, firstYear + y, all, 'moneyTotal'))
  }
  sums.push(sheet.put(last, totalColumn, periodOf(measure, sums), 'moneyTotal'))
  return { measure, cells, labels, sums }
}

/** The sum of the period; what accumulates has its last year. */
function periodOf(measure: Measure, cells: readonly Cell[]): Formula | null {
  const last = cells.at(-1)
  if (!last) return null
  return measure === 'accumulated' ? ref(last) : sum(range(cells))
}

/** What rounding leaves between the pools and what departments are charged: nothing, until an input is changed. */
function roundingRow(draft: Draft, sheet: Sheet, row: number, columnOf: (y: number) => Cell[], tying: Tying): Cell[] {
  const { t, years } = draft
  sheet.put(row, 0, t('workbook.sheet.rounding'), 'note')
  return years.map((_, y) => {
    const column = columnOf(y)
    const charged = column.length === 0 ? zero : sum(range(column))
    return sheet.put(row, firstYear + y, draft.agreedMoney(round(minus(tying.charged(y), charged)), 0), 'moneyExact')
  })
}
