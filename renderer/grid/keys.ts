// Excel's keys. Returns true when the key has been dealt with and the grid library should not see it.
import type { CellPosition, GridApi, SuppressKeyboardEventParams } from 'ag-grid-community'
import { editing } from './editors.ts'

export interface KeyContext {
  /** Column where a run of Tab began: Enter goes back to it, one row down. */
  returnColumn: string | null
  /** Escape was pressed: the next Tab leaves the grid. */
  leaving: boolean
  clear(): void
  open(): void
}

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

export function handleKey(params: SuppressKeyboardEventParams, context: KeyContext): boolean {
  return params.editing ? whileEditing(params, context) : atRest(params, context)
}

function whileEditing({ event, api }: SuppressKeyboardEventParams, context: KeyContext): boolean {
  const arrow = arrows[event.key]
  if (event.key === 'Enter' && !event.altKey) {
    done(event, api)
    goDown(api, context, event.shiftKey ? -1 : 1)
    return true
  }
  if (event.key === 'Tab') {
    done(event, api)
    return goSideways(api, context, event.shiftKey ? -1 : 1)
  }
  if (
    arrow &&
    editing.beganByTyping &&
    event.target instanceof HTMLElement &&
    event.target.matches('input, textarea')
  ) {
    done(event, api)
    move(api, ...arrow)
    return true
  }
  if (event.key === 'Escape') {
    event.stopPropagation()
    api.stopEditing(true)
    return true
  }
  return false
}

function done(event: KeyboardEvent, api: GridApi): void {
  event.preventDefault()
  api.stopEditing()
}

function atRest({ event, api }: SuppressKeyboardEventParams, context: KeyContext): boolean {
  const { key, shiftKey } = event
  const modified = event.ctrlKey || event.metaKey || event.altKey
  const wasLeaving = context.leaving
  context.leaving = false
  if (key === 'Escape') {
    context.leaving = true
    return true
  }
  // Left to the library, which then asks whether there is a next cell (see `Grid`): there is none.
  if (key === 'Tab' && wasLeaving) {
    context.leaving = true
    return false
  }
  if (key === 'Tab') return goSideways(api, context, shiftKey ? -1 : 1, event)
  if (key === 'Enter' && !modified) {
    event.preventDefault()
    goDown(api, context, shiftKey ? -1 : 1)
    return true
  }
  if (key in arrows && event.altKey) {
    if (key === 'ArrowDown' && !shiftKey) {
      event.preventDefault()
      context.open()
    }
    return true
  }
  if (key in arrows || key === 'PageUp' || key === 'PageDown') context.returnColumn = null
  // Belongs to comments.
  if (key === 'F2' && shiftKey) return true
  if (key === 'Delete' && !modified) {
    context.clear()
    return true
  }
  if ((key === 'Home' || key === 'End') && !modified) {
    event.preventDefault()
    const columns = api.getAllDisplayedColumns()
    focusAt(api, api.getFocusedCell(), key === 'Home' ? columns[0]?.getColId() : columns.at(-1)?.getColId())
    return true
  }
  // The commands of the window: rows in and out, undo, save.
  return modified && !['a', 'c', 'v', 'x'].includes(key.toLowerCase()) && !(key in arrows)
}

function goDown(api: GridApi, context: KeyContext, by: 1 | -1): void {
  const cell = api.getFocusedCell()
  if (!cell) return
  const column = by === 1 ? (context.returnColumn ?? cell.column.getColId()) : cell.column.getColId()
  context.returnColumn = null
  const row = Math.min(Math.max(cell.rowIndex + by, 0), api.getDisplayedRowCount() - 1)
  focusAt(api, { ...cell, rowIndex: row }, column)
}

/** Tab at an end of a row goes on with the next; at the end of the grid it leaves (false). */
function goSideways(api: GridApi, context: KeyContext, by: 1 | -1, event?: KeyboardEvent): boolean {
  const cell = api.getFocusedCell()
  if (!cell) return false
  context.returnColumn ??= cell.column.getColId()
  const columns = api.getAllDisplayedColumns()
  const at = columns.indexOf(cell.column) + by
  const row = cell.rowIndex + (at < 0 ? -1 : at >= columns.length ? 1 : 0)
  if (row < 0 || row >= api.getDisplayedRowCount()) return false
  event?.preventDefault()
  focusAt(api, { ...cell, rowIndex: row }, columns[(at + columns.length) % columns.length]?.getColId())
  return true
}

function move(api: GridApi, rows: number, columns: number): void {
  const cell = api.getFocusedCell()
  if (!cell) return
  const all = api.getAllDisplayedColumns()
  const row = Math.min(Math.max(cell.rowIndex + rows, 0), api.getDisplayedRowCount() - 1)
  focusAt(api, { ...cell, rowIndex: row }, (all[all.indexOf(cell.column) + columns] ?? cell.column).getColId())
}

function focusAt(api: GridApi, cell: CellPosition | null, column: string | undefined): void {
  if (!cell || column === undefined) return
  api.ensureIndexVisible(cell.rowIndex)
  api.ensureColumnVisible(column)
  api.setFocusedCell(cell.rowIndex, column, cell.rowPinned)
}
