// Rows of prices by key: what they come to for one department in one year, rounded line by line as the ledger does.
// Example: three lines by the key K2: SUMPRODUCT(ROUND(H30:H32*'Förvaltningar'!H120,2)).
import type { Service } from '../../document/schema.ts'
import { cellAt, type Table } from './departmentsSheet.ts'
import { type Formula, range, sumRounded, zero } from './formula.ts'
import type { Cell } from './sheet.ts'

export interface KeyedRow {
  readonly service: Service
  readonly cells: readonly Cell[]
  /** Row of the frame of the one receiver; absent: those the key counts. */
  readonly receiver?: number | undefined
  /** null: the cells are amounts of one receiver. */
  readonly key: Table | null
  /** What is left of the year before, by the key as it was then. */
  readonly late: { readonly cells: readonly Cell[]; readonly key: Table } | null
}

/** Chosen rows that stand together and have the same keys. */
export function runsOf(rows: readonly KeyedRow[], chosen: readonly KeyedRow[]): KeyedRow[][] {
  const wanted = new Set(chosen)
  const runs: KeyedRow[][] = []
  let before: KeyedRow | undefined
  for (const row of rows) {
    const goes = wanted.has(row) && row.key !== null
    const run = runs.at(-1)
    if (goes && run && before && before.key === row.key && before.late?.key === row.late?.key) run.push(row)
    else if (goes) runs.push([row])
    before = goes ? row : undefined
  }
  return runs
}

/** What a run gives a department; nothing where its key has no place for it. */
export function termsOf(run: readonly KeyedRow[], row: number, y: number): Formula[] {
  const [first] = run
  if (!first?.key) return []
  const factor = cellAt(first.key, row, y)
  if (factor === zero) return []
  const pairs = [{ values: range(run.flatMap(({ cells }) => cells[y] ?? [])), factor }]
  if (first.late)
    pairs.push({
      values: range(run.flatMap(({ late }) => late?.cells[y] ?? [])),
      factor: cellAt(first.late.key, row, y),
    })
  return [sumRounded(...pairs)]
}
