/** The table's cell that an element is or stands in; row null for the totals, which are no row of the list. */
export function cellOf(target: EventTarget): { readonly row: number | null; readonly column: string } | null {
  const cell = target instanceof Element ? target.closest('.ag-cell') : null
  const column = cell?.getAttribute('col-id')
  if (!cell || column == null) return null
  const row = Number(cell.closest('[row-index]')?.getAttribute('row-index'))
  return { row: Number.isInteger(row) ? row : null, column }
}
