// The order of rows and columns as they are shown, by id; a selection follows its rows and columns to a new order.
// Example: rows a b c d with b:c selected, sorted to d c b a: c:b at positions 1–2 are selected; if b and c part, two
// ranges are.
import { clamped, type Position, type Range, rectangleOf, type Selection } from './selection.ts'

export interface Layout {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

export function layoutSize({ rows, columns }: Layout): { readonly rows: number; readonly columns: number } {
  return { rows: rows.length, columns: columns.length }
}

export function sameLayout(a: Layout, b: Layout): boolean {
  return same(a.rows, b.rows) && same(a.columns, b.columns)
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, i) => id === b[i]))
}

/** The same cells where they are now; those that are gone leave, and with none left the nearest cell is selected. */
export function relaid(selection: Selection, from: Layout, to: Layout): Selection {
  const size = layoutSize(to)
  const rowAt = positions(to.rows)
  const columnAt = from.columns === to.columns ? null : positions(to.columns)
  const moved = ({ row, column }: Position): Position | null => {
    const newRow = rowAt.get(from.rows[row] ?? '')
    const newColumn = columnAt ? columnAt.get(from.columns[column] ?? '') : column
    return newRow === undefined || newColumn === undefined ? null : { row: newRow, column: newColumn }
  }
  const ranges = selection.ranges.flatMap((range): Range[] => {
    if (range.reach === 'all') return [range]
    const { top, bottom, left, right } = rectangleOf(range, layoutSize(from))
    const rows = runs(range.reach === 'columns' ? [0] : placed(from.rows, top, bottom, rowAt))
    const columns = runs(
      range.reach === 'rows' ? [0] : columnAt ? placed(from.columns, left, right, columnAt) : numbers(left, right),
    )
    const anchor = moved(range.anchor)
    const head = moved(range.head)
    // One piece of the same size keeps its direction, so that Shift goes on from where it was.
    const whole = rows.length === 1 && columns.length === 1 && anchor && head
    if (whole && isWhole(anchor.row, head.row, rows) && isWhole(anchor.column, head.column, columns))
      return [{ ...range, anchor, head }]
    return rows.flatMap(([first, end]) =>
      columns.map(([start, stop]) => ({
        anchor: { row: first, column: start },
        head: { row: end, column: stop },
        reach: range.reach,
      })),
    )
  })
  const active = moved(selection.active)
  const inside = (at: Position) =>
    ranges.some((range) => {
      const { top, bottom, left, right } = rectangleOf(range, size)
      return at.row >= top && at.row <= bottom && at.column >= left && at.column <= right
    })
  if (active && inside(active)) return { ranges, active }
  const other = ranges.at(-1)
  if (other && !active) return { ranges, active: other.anchor }
  const nearest = clamped(active ?? selection.active, size)
  return { ranges: [{ anchor: nearest, head: nearest, reach: 'cells' }], active: nearest }
}

function isWhole(a: number, b: number, parts: readonly (readonly [number, number])[]): boolean {
  const [first, end] = parts[0] ?? [0, -1]
  return Math.min(a, b) === first && Math.max(a, b) === end
}

export function positions(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, i) => [id, i]))
}

function placed(ids: readonly string[], first: number, end: number, at: ReadonlyMap<string, number>): number[] {
  const found: number[] = []
  for (let i = first; i <= end; i++) {
    const now = at.get(ids[i] ?? '')
    if (now !== undefined) found.push(now)
  }
  return found.sort((a, b) => a - b)
}

function numbers(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, i) => first + i)
}

/** Ascending positions as stretches without holes. */
function runs(ascending: readonly number[]): (readonly [number, number])[] {
  const found: [number, number][] = []
  for (const at of ascending) {
    const run = found.at(-1)
    if (run && run[1] === at - 1) run[1] = at
    else found.push([at, at])
  }
  return found
}
