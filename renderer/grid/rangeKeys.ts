// Excel's keys for moving and selecting. Returns true when the key has been dealt with.
import {
  clamped,
  cycled,
  edgeFrom,
  everything,
  extendedBy,
  extendedTo,
  type Position,
  type Selection,
  type Size,
  single,
  widened,
} from './range/selection.ts'

export const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** What keys need of a grid's selection. */
export interface KeyRanges {
  readonly selection: Selection
  readonly size: Size
  readonly many: boolean
  readonly head: Position
  set(selection: Selection, quietly?: boolean): void
  see(at: Position): void
  focusActive(): void
  /** The first of the columns that scroll comes into sight. */
  seeFirstColumn(): void
  visibleRows(): number
}

export function rangeKey(event: KeyboardEvent, ranges: KeyRanges, filled: (at: Position) => boolean): boolean {
  const { key, shiftKey, altKey } = event
  const control = event.ctrlKey || event.metaKey
  const { selection, size } = ranges
  if (altKey || size.rows === 0) return false
  const from = shiftKey ? ranges.head : selection.active

  const arrow = arrows[key]
  if (arrow) {
    const [rows, columns] = arrow
    // Above the first row are the heads, to which the library goes.
    if (key === 'ArrowUp' && !control && !shiftKey && selection.active.row === 0) return false
    if (control) go(edgeFrom(from, rows, columns, size, filled))
    else if (shiftKey) extend(extendedBy(selection, rows, columns, size))
    else go({ row: selection.active.row + rows, column: selection.active.column + columns })
    return taken(event)
  }
  if (key === 'Home' || key === 'End') {
    const end = key === 'End'
    go({ row: control ? (end ? size.rows - 1 : 0) : from.row, column: end ? size.columns - 1 : 0 })
    if (!end) ranges.seeFirstColumn()
    return taken(event)
  }
  if ((key === 'PageUp' || key === 'PageDown') && !control) {
    const visible = Math.max(1, ranges.visibleRows() - 1)
    go({ row: from.row + (key === 'PageDown' ? visible : -visible), column: from.column })
    return taken(event)
  }
  if (control && !shiftKey && key.toLowerCase() === 'a') {
    ranges.set(everything(selection))
    return taken(event)
  }
  if (key === ' ' && (control || shiftKey)) {
    const rows = widened(selection, 'rows')
    ranges.set(control && shiftKey ? everything(selection) : shiftKey ? rows : widened(selection, 'columns'))
    return taken(event)
  }
  if ((key === 'Tab' || key === 'Enter') && !control && ranges.many) {
    ranges.set(cycled(selection, key === 'Tab' ? 'columns' : 'rows', shiftKey ? -1 : 1, size), true)
    ranges.focusActive()
    return taken(event)
  }
  return false

  function go(to: Position): void {
    const at = clamped(to, size)
    if (shiftKey) {
      extend(extendedTo(selection, at))
      return
    }
    ranges.set(single(at))
    ranges.focusActive()
  }

  function extend(next: Selection): void {
    ranges.set(next)
    ranges.see(ranges.head)
  }
}

function taken(event: KeyboardEvent): true {
  event.preventDefault()
  return true
}
