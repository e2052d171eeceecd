// Rows of prices by key: what they come to for one department in one year, rounded line by line as the ledger does.
// Example: three lines by the key K2: SUMPRODUCT(ROUND(H30:H32*'Förvaltningar'!H120,2)).
import type { Service } from '../../document/schema.ts'
import { cellAt, type Table } from './departmentsSheet.ts'
import { type Formula, type Range, range, sumRounded, zero } from './formula.ts'
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

/** Rows that stand together and have the same keys, with their cells by year. */
export interface Run {
  readonly key: Table
  readonly values: readonly Range[]
  readonly late: { readonly key: Table; readonly values: readonly Range[] } | null
}

const runs = new WeakMap<readonly KeyedRow[], readonly Run[]>()

/** All rows that have keys, in runs. */
export function runsOf(rows: readonly KeyedRow[]): readonly Run[] {
  const known = runs.get(rows) ?? chosenRuns(rows, rows)
  runs.set(rows, known)
  return known
}

export function chosenRuns(rows: readonly KeyedRow[], chosen: readonly KeyedRow[]): Run[] {
  const wanted = new Set(chosen)
  const found: KeyedRow[][] = []
  let before: KeyedRow | undefined
  for (const row of rows) {
    const goes = wanted.has(row) && row.key !== null
    const run = found.at(-1)
    if (goes && run && before && before.key === row.key && before.late?.key === row.late?.key) run.push(row)
    else if (goes) found.push([row])
    before = goes ? row : undefined
  }
  return found.flatMap((run): Run[] => {
    const [first] = run
    if (!first?.key) return []
    const byYear = (of: (row: KeyedRow) => readonly Cell[]) =>
      first.cells.map((_, y) => range(run.flatMap((row) => of(row)[y] ?? [])))
    const late = first.late && { key: first.late.key, values: byYear((row) => row.late?.cells ?? []) }
    return [{ key: first.key, values: byYear(({ cells }) => cells), late }]
  })
}

/** What a run gives a department; nothing where its key has no place for it. */
export function termsOf({ key, late, values }: Run, row: number, y: number): Formula[] {
  const factor = cellAt(key, row, y)
  const ofYear = values[y]
  if (factor === zero || !ofYear) return []
  const pairs = [{ values: ofYear, factor }]
  const before = late?.values[y]
  if (late && before) pairs.push({ values: before, factor: cellAt(late.key, row, y) })
  return [sumRounded(...pairs)]
}
