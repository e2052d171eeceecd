// Which cells are selected, by position, and how mouse and keys change it. Everything here gives a new selection.
// Example: Shift+ArrowDown at C2 gives the range C2:C3 with C2 active; Tab then makes C3 active and keeps the range.

export interface Position {
  readonly row: number
  readonly column: number
}

/** First and last row and column, all included. */
export interface Rectangle {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Whole rows and columns stay whole when the table grows. */
export type Reach = 'cells' | 'rows' | 'columns' | 'all'

export interface Range {
  /** The corner that stays when the range is extended. */
  readonly anchor: Position
  readonly head: Position
  readonly reach: Reach
}

export interface Selection {
  /** At least one; the last is the one that Shift extends. */
  readonly ranges: readonly Range[]
  /** The cell that typing goes to; in one of the ranges. */
  readonly active: Position
}

export interface Size {
  readonly rows: number
  readonly columns: number
}

export const top: Position = { row: 0, column: 0 }

export function single(at: Position): Selection {
  return { ranges: [{ anchor: at, head: at, reach: 'cells' }], active: at }
}

export function between(anchor: Position, head: Position, reach: Reach = 'cells'): Selection {
  return { ranges: [{ anchor, head, reach }], active: anchor }
}

export function rectangleOf({ anchor, head, reach }: Range, size: Size): Rectangle {
  const allRows = reach === 'columns' || reach === 'all'
  const allColumns = reach === 'rows' || reach === 'all'
  return {
    top: allRows ? 0 : Math.min(anchor.row, head.row),
    bottom: allRows ? size.rows - 1 : Math.max(anchor.row, head.row),
    left: allColumns ? 0 : Math.min(anchor.column, head.column),
    right: allColumns ? size.columns - 1 : Math.max(anchor.column, head.column),
  }
}

export function rectanglesOf({ ranges }: Selection, size: Size): Rectangle[] {
  return ranges.map((range) => rectangleOf(range, size))
}

export function sizeOf({ top, left, bottom, right }: Rectangle): Size {
  return { rows: bottom - top + 1, columns: right - left + 1 }
}

export function covers({ top, left, bottom, right }: Rectangle, { row, column }: Position): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}

export function isSelected(selection: Selection, at: Position, size: Size): boolean {
  return selection.ranges.some((range) => covers(rectangleOf(range, size), at))
}

/** Cells in the ranges; one in two ranges counts twice, as in Excel. */
export function cellCount(selection: Selection, size: Size): number {
  return rectanglesOf(selection, size).reduce((sum, rectangle) => {
    const { rows, columns } = sizeOf(rectangle)
    return sum + rows * columns
  }, 0)
}

export function isMany(selection: Selection, size: Size): boolean {
  return cellCount(selection, size) > 1
}

export function last({ ranges, active }: Selection): Range {
  return ranges.at(-1) ?? { anchor: active, head: active, reach: 'cells' }
}

export function clamped({ row, column }: Position, size: Size): Position {
  return {
    row: Math.max(0, Math.min(row, size.rows - 1)),
    column: Math.max(0, Math.min(column, size.columns - 1)),
  }
}

/** The last range reaches to another cell; its active cell stays. */
export function extendedTo(selection: Selection, head: Position): Selection {
  const range = last(selection)
  // After Tab inside a range, Shift extends from the cell that is active now.
  const anchor = isCorner(range, selection.active) ? range.anchor : selection.active
  return { ranges: [...selection.ranges.slice(0, -1), { ...range, anchor, head }], active: selection.active }
}

function isCorner({ anchor, reach }: Range, active: Position): boolean {
  return reach !== 'cells' || (anchor.row === active.row && anchor.column === active.column)
}

export function extendedBy(selection: Selection, rows: number, columns: number, size: Size): Selection {
  const range = last(selection)
  const from = isCorner(range, selection.active) ? range.head : selection.active
  // Shift+arrows along whole rows extend by rows only.
  const head = clamped(
    {
      row: from.row + (range.reach === 'columns' || range.reach === 'all' ? 0 : rows),
      column: from.column + (range.reach === 'rows' || range.reach === 'all' ? 0 : columns),
    },
    size,
  )
  return extendedTo(selection, head)
}

/** Ctrl+click: one more range, or one single-celled range less. */
export function added(selection: Selection, at: Position): Selection {
  const same = ({ anchor, head, reach }: Range) =>
    reach === 'cells' && [anchor, head].every(({ row, column }) => row === at.row && column === at.column)
  const others = selection.ranges.filter((range) => !same(range))
  const fewer = others.at(-1)
  if (others.length < selection.ranges.length && fewer) return { ranges: others, active: fewer.anchor }
  return { ranges: [...selection.ranges, { anchor: at, head: at, reach: 'cells' }], active: at }
}

export type How = 'one' | 'extend' | 'add'

/** A click on a row's or a column's header. The cell of it that is seen first becomes active, so that nothing scrolls. */
export function line(
  selection: Selection,
  reach: 'rows' | 'columns',
  at: number,
  how: How,
  seen: Position = top,
): Selection {
  const inLine = (on: number, across: number) =>
    reach === 'rows' ? { row: on, column: across } : { row: across, column: on }
  const across = reach === 'rows' ? seen.column : seen.row
  const head = inLine(at, 0)
  const range: Range = { anchor: head, head, reach }
  if (how === 'one') return { ranges: [range], active: inLine(at, across) }
  if (how === 'add') return { ranges: [...selection.ranges, range], active: inLine(at, across) }
  const { anchor } = last(selection)
  const from = reach === 'rows' ? anchor.row : anchor.column
  return {
    ranges: [...selection.ranges.slice(0, -1), { anchor: inLine(from, 0), head, reach }],
    active: inLine(from, across),
  }
}

export function everything(selection: Selection): Selection {
  return { ranges: [{ anchor: top, head: top, reach: 'all' }], active: selection.active }
}

/** Ctrl+Space and Shift+Space: the ranges become whole columns or rows. */
export function widened(selection: Selection, reach: 'rows' | 'columns'): Selection {
  const wider = (old: Reach): Reach => (old === 'cells' || old === reach ? reach : 'all')
  return { ...selection, ranges: selection.ranges.map((range) => ({ ...range, reach: wider(range.reach) })) }
}

/** Tab ('columns') and Enter ('rows') go round inside the ranges. */
export function cycled(selection: Selection, along: 'rows' | 'columns', by: 1 | -1, size: Size): Selection {
  const rectangles = rectanglesOf(selection, size)
  let index = rectangles.findIndex((rectangle) => covers(rectangle, selection.active))
  const found = rectangles[index]
  if (!found) return selection
  const { rows, columns } = sizeOf(found)
  const row = selection.active.row - found.top
  const column = selection.active.column - found.left
  let step = (along === 'columns' ? row * columns + column : column * rows + row) + by
  if (step < 0 || step >= rows * columns) {
    index = (index + by + rectangles.length) % rectangles.length
    step = by === 1 ? 0 : -1
  }
  const next = rectangles[index] ?? found
  const inside = sizeOf(next)
  const at = step < 0 ? inside.rows * inside.columns - 1 : step
  const width = along === 'columns' ? inside.columns : inside.rows
  const [major, minor] = [Math.floor(at / width), at % width]
  return {
    ...selection,
    active: {
      row: next.top + (along === 'columns' ? major : minor),
      column: next.left + (along === 'columns' ? minor : major),
    },
  }
}

/** Ctrl+arrow: to the edge of the data, as Excel goes. `filled` says whether a cell holds anything. */
export function edgeFrom(
  from: Position,
  rows: number,
  columns: number,
  size: Size,
  filled: (at: Position) => boolean,
): Position {
  const next = ({ row, column }: Position): Position => ({ row: row + rows, column: column + columns })
  const inside = ({ row, column }: Position) => row >= 0 && column >= 0 && row < size.rows && column < size.columns
  let at = from
  if (filled(at) && inside(next(at)) && filled(next(at))) {
    while (inside(next(at)) && filled(next(at))) at = next(at)
    return at
  }
  while (inside(next(at))) {
    at = next(at)
    if (filled(at)) return at
  }
  return at
}
