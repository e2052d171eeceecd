// Excel's keys. Returns true when the key has been dealt with and the grid library should not see it.
import type { CellPosition, GridApi, SuppressKeyboardEventParams } from 'ag-grid-community'
import { editing } from './editors.ts'
import { rowHeaderId } from './RowHeader.ts'
import type { Position } from './range/selection.ts'
import type { RangeActions } from './rangeActions.ts'
import { arrows, type KeyRanges, rangeKey } from './rangeKeys.ts'

/** What keys need of a grid. */
export interface KeyTarget {
  readonly ranges: KeyRanges
  readonly range: Pick<RangeActions, 'clear' | 'enterInAll' | 'forgetCut'>
  filled(at: Position): boolean
  /** `empty`: for what the key that was just pressed is about to write. */
  openEditor(empty?: 'empty'): void
  /** Goes on in a new row below the last one. false: there can be none. */
  openNextRow(): boolean
  fold(open: boolean | null): boolean
}

export interface KeyContext {
  /** Column where a run of Tab began: Enter goes back to it, one row down. */
  returnColumn: string | null
  /** Escape was pressed: the next Tab leaves the grid. */
  leaving: boolean
  operations(): KeyTarget | null
}

export function handleKey(params: SuppressKeyboardEventParams, context: KeyContext): boolean {
  return params.editing ? whileEditing(params, context) : atRest(params, context)
}

function whileEditing({ event, api }: SuppressKeyboardEventParams, context: KeyContext): boolean {
  // Enter and Escape belong to what is being put together: a letter with its accent, a word of an input method.
  if (event.isComposing) return true
  const arrow = arrows[event.key]
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    const typed = api.getCellEditorInstances()[0]?.getValue()
    event.preventDefault()
    api.stopEditing(true)
    context.operations()?.range.enterInAll(String(typed ?? ''))
    return true
  }
  // Several cells are selected: Enter and Tab go round among them.
  const operations = context.operations()
  if ((event.key === 'Enter' || event.key === 'Tab') && !event.altKey && operations?.ranges.many) {
    done(event, api)
    return rangeKey(event, operations.ranges, operations.filled)
  }
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
    event.target.matches('input, textarea') &&
    // In a formula they move the cursor, unless F2 has said otherwise: half of one is no answer.
    (editing.chosenByF2 || !('value' in event.target && String(event.target.value).startsWith('=')))
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
  const control = event.ctrlKey || event.metaKey
  const modified = control || event.altKey
  const wasLeaving = context.leaving
  const operations = context.operations()
  context.leaving = false
  if (writesLater(event)) {
    operations?.openEditor('empty')
    return true
  }
  if (key === 'Escape') {
    if (operations?.range.forgetCut()) return true
    context.leaving = true
    return true
  }
  // Left to the library, which then asks whether there is a next cell (see `Grid`): there is none.
  if (key === 'Tab' && wasLeaving) {
    context.leaving = true
    return false
  }
  if (key in arrows && event.altKey) {
    if (key === 'ArrowDown' && !shiftKey) {
      event.preventDefault()
      operations?.openEditor()
    }
    // Also kept from the browser, which would go back a page.
    if ((key === 'ArrowLeft' || key === 'ArrowRight') && !shiftKey) {
      event.preventDefault()
      operations?.fold(key === 'ArrowRight')
    }
    return true
  }
  if (operations && rangeKey(event, operations.ranges, operations.filled)) {
    if (key !== 'Tab' && key !== 'Enter') context.returnColumn = null
    return true
  }
  if (key === 'Tab') return goSideways(api, context, shiftKey ? -1 : 1, event)
  if (key === 'Enter' && !modified) {
    event.preventDefault()
    goDown(api, context, shiftKey ? -1 : 1)
    return true
  }
  // Belongs to comments.
  if (key === 'F2' && shiftKey) return true
  if (key === 'Delete' && !modified) {
    operations?.range.clear()
    return true
  }
  // The commands of the window (rows in and out, undo, save) and the system's clipboard.
  return modified && !['c', 'v', 'x'].includes(key.toLowerCase())
}

/**
 * An accent waiting for its letter, an input method, or a character that takes Alt (a Mac's Option, AltGr): what it
 * writes comes after the key, and goes to the field that is open by then.
 */
function writesLater(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey } = event
  if (key === 'Dead' || key === 'Process' || event.isComposing) return !ctrlKey || event.getModifierState('AltGraph')
  if ([...key].length !== 1 || metaKey) return false
  return event.getModifierState('AltGraph') ? altKey || ctrlKey : altKey && !ctrlKey && !/^[\x20-\x7e]$/.test(key)
}

function goDown(api: GridApi, context: KeyContext, by: 1 | -1): void {
  const cell = api.getFocusedCell()
  if (!cell) return
  const row = Math.min(Math.max(cell.rowIndex + by, 0), api.getDisplayedRowCount() - 1)
  // Below the last row is nowhere to go: what is typed next must not fall in a cell that is done.
  const goesOn = by === 1 && row !== cell.rowIndex
  const column = (goesOn ? context.returnColumn : null) ?? cell.column.getColId()
  context.returnColumn = null
  focusAt(api, { ...cell, rowIndex: row }, column)
}

/** Tab at an end of a row goes on with the next; after the last cell in a new row; where there can be none, it leaves (false). */
function goSideways(api: GridApi, context: KeyContext, by: 1 | -1, event?: KeyboardEvent): boolean {
  const cell = api.getFocusedCell()
  if (!cell) return false
  context.returnColumn ??= cell.column.getColId()
  const columns = columnsOf(api)
  const at = columns.indexOf(cell.column) + by
  const row = cell.rowIndex + (at < 0 ? -1 : at >= columns.length ? 1 : 0)
  if (row >= api.getDisplayedRowCount() && context.operations()?.openNextRow()) {
    event?.preventDefault()
    return true
  }
  if (row < 0 || row >= api.getDisplayedRowCount()) return false
  event?.preventDefault()
  focusAt(api, { ...cell, rowIndex: row }, columns[(at + columns.length) % columns.length]?.getColId())
  return true
}

function move(api: GridApi, rows: number, columns: number): void {
  const cell = api.getFocusedCell()
  if (!cell) return
  const all = columnsOf(api)
  const row = Math.min(Math.max(cell.rowIndex + rows, 0), api.getDisplayedRowCount() - 1)
  focusAt(api, { ...cell, rowIndex: row }, (all[all.indexOf(cell.column) + columns] ?? cell.column).getColId())
}

/** Without the rows' headers, where no cell is. */
function columnsOf(api: GridApi) {
  return api.getAllDisplayedColumns().filter((column) => column.getColId() !== rowHeaderId)
}

function focusAt(api: GridApi, cell: CellPosition | null, column: string | undefined): void {
  if (!cell || column === undefined) return
  api.ensureIndexVisible(cell.rowIndex)
  api.ensureColumnVisible(column)
  api.setFocusedCell(cell.rowIndex, column, cell.rowPinned)
}
