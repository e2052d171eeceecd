// The active figure and the range from its anchor, moved by keys as in a spreadsheet.

export interface Cursor {
  readonly row: number
  readonly column: number
  /** Where a range began; the same as row and column without one. */
  readonly anchorRow: number
  readonly anchorColumn: number
}

export interface Size {
  readonly rows: number
  readonly columns: number
  /** Columns of a scenario: Ctrl+arrow goes from one to the next. */
  readonly group: number
}

export function at(row: number, column: number): Cursor {
  return { row, column, anchorRow: row, anchorColumn: column }
}

export function clamped(cursor: Cursor, { rows, columns }: Size): Cursor {
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))
  return {
    row: within(cursor.row, rows),
    column: within(cursor.column, columns),
    anchorRow: within(cursor.anchorRow, rows),
    anchorColumn: within(cursor.anchorColumn, columns),
  }
}

/** Where a key leads; null: not a key that moves. */
export function moved(
  cursor: Cursor,
  { key, ctrl, shift }: { readonly key: string; readonly ctrl: boolean; readonly shift: boolean },
  size: Size,
): Cursor | null {
  const target = targetOf(cursor, key, ctrl, size)
  if (!target) return null
  const next = clamped({ ...cursor, ...target }, size)
  return shift ? next : at(next.row, next.column)
}

function targetOf({ row, column }: Cursor, key: string, ctrl: boolean, size: Size): Partial<Cursor> | null {
  const lastRow = size.rows - 1
  const lastColumn = size.columns - 1
  switch (key) {
    case 'ArrowUp':
      return { row: ctrl ? 0 : row - 1 }
    case 'ArrowDown':
      return { row: ctrl ? lastRow : row + 1 }
    case 'ArrowLeft':
      return { column: ctrl ? column - size.group : column - 1 }
    case 'ArrowRight':
      return { column: ctrl ? column + size.group : column + 1 }
    case 'Home':
      return ctrl ? { row: 0, column: 0 } : { column: 0 }
    case 'End':
      return ctrl ? { row: lastRow, column: lastColumn } : { column: lastColumn }
    case 'PageUp':
      return ctrl ? null : { row: row - 10 }
    case 'PageDown':
      return ctrl ? null : { row: row + 10 }
    default:
      return null
  }
}

export interface Range {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export function rangeOf({ row, column, anchorRow, anchorColumn }: Cursor): Range {
  return {
    top: Math.min(row, anchorRow),
    bottom: Math.max(row, anchorRow),
    left: Math.min(column, anchorColumn),
    right: Math.max(column, anchorColumn),
  }
}
