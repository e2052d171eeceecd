// The upper part of a scenario's sheet: a table of departments (or services) by year for each measure, with sums.
// Example: Nettoeffekt: each department's realised benefit less what it pays, by year and in all.
import type { Measure } from '../../calculation/results.ts'
import { type Draft, firstYear } from './draft.ts'
import { type Formula, range, ref, sum } from './formula.ts'
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

/** Title, a row each, the sum and an empty row. */
export function blockHeight(rows: number): number {
  return rows + 3
}

export function putBlock(
  draft: Draft,
  sheet: Sheet,
  at: number,
  measure: Measure,
  rows: readonly BlockRow[],
  content: (id: string, label: Cell, y: number, before: Cell | undefined) => Formula | number | null,
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
  const last = at + 1 + rows.length
  sheet.put(last, 0, t('workbook.city'), 'textTotal')
  for (let column = 1; column < firstYear; column++) sheet.put(last, column, null, 'textTotal')
  const sums = [...years, 0].map((_, y) => {
    const column = [...cells.values()].flatMap((made) => made[y] ?? [])
    return sheet.put(last, firstYear + y, column.length === 0 ? null : sum(range(column)), 'moneyTotal')
  })
  return { measure, cells, labels, sums }
}

/** The sum of the period; what accumulates has its last year. */
function periodOf(measure: Measure, cells: readonly Cell[]): Formula | null {
  const last = cells.at(-1)
  if (!last) return null
  return measure === 'accumulated' ? ref(last) : sum(range(cells))
}
