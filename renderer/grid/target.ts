import type { Place } from '../../shared/problem.ts'
import type { GridColumn } from './column.ts'

/** The cell that shows a place: the place itself, the cell it stands in, or the first cell of the row it names. */
export function findPlace<Row>(
  target: Place,
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
): { readonly row: Row; readonly column: GridColumn<Row> } | null {
  let best: { row: Row; column: GridColumn<Row>; rank: number } | null = null
  for (const row of rows)
    for (const column of columns) {
      const rank = rankOf(target, column.cell(row).place)
      if (rank > (best?.rank ?? 0)) best = { row, column, rank }
    }
  return best
}

function rankOf(target: Place, place: Place | null): number {
  if (place === null || place === '') return 0
  if (place === target) return 3
  if (target.startsWith(`${place}/`)) return 2
  const isField = place.startsWith(`${target}/`) && !place.slice(target.length + 1).includes('/')
  return isField ? 1 : 0
}
