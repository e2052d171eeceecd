// What can be done in a grid: editing a cell, ranges, rows in and out, showing the active cell above.
import type { GridApi } from 'ag-grid-community'
import { flushSync } from 'react-dom'
import { problem } from '../../shared/problem.ts'
import type { ActiveCell } from '../store/state.ts'
import { useStore } from '../store/store.ts'
import type { Reading } from '../store/typed.ts'
import { type GridActions, useActiveGrid } from './active.ts'
import type { GridColumn } from './column.ts'
import { deskOf, type Now } from './desk.ts'
import {
  appendRow,
  deleteRows,
  duplicateRows,
  insertRows,
  type Moved,
  moveRows,
  rowsOf,
  shiftRows,
} from './range/rows.ts'
import { everything, type Position, single, widened } from './range/selection.ts'
import { cellAt, nameAt } from './range/sheet.ts'
import { isSame } from './range/write.ts'
import { type RangeActions, rangeActions, tellMisfits } from './rangeActions.ts'
import { Ranges } from './ranges.ts'
import { selectionWords } from './selectionWords.ts'
import { startNaming } from './startNaming.ts'
import { summaryTeller } from './tellSummary.ts'

export interface GridOperations<Row> {
  readonly ranges: Ranges<Row>
  readonly range: RangeActions
  activeRow(): Row | null
  activeColumn(): string | null
  /** What typed text would change in a cell. */
  read(row: Row, columnId: string, typed: string): Reading
  /** Takes typed text as the new content of a cell. */
  edited(row: Row, columnId: string, typed: string): void
  openEditor(empty?: 'empty'): void
  openNextRow(): boolean
  focusCell(rowId: string, columnId: string): void
  /** The active cell again, or the first; of a table without rows the head of its column. */
  focusActive(): void
  /** Rows or columns may stand elsewhere: the cell that has focus is the active one there, not another in its place. */
  followRow(): void
  /** Shows the active cell in the formula bar. */
  showActive(): void
  filled(at: Position): boolean
  /** Folds or unfolds the rows under the active one's head; null: the other way. false: there is no tree. */
  fold(open: boolean | null): boolean
  moveRows(rows: readonly number[], to: number): void
  canMoveRows(): boolean
  /** Rows or columns may have been put in another order. */
  reordered(): void
  offered(id: string): GridActions
  remove(): void
}

export function gridActions<Row>(
  api: GridApi,
  now: () => Now<Row>,
  announce: (words: string) => void,
): GridOperations<Row> {
  const desk = deskOf(api, now)
  const summary = summaryTeller(
    () => desk.peek(),
    () => now().words,
    () => operations.showActive(),
  )
  const ranges = new Ranges<Row>(api, () => desk.peek(), {
    settled: () => summary.tell(ranges.selection),
    announce() {
      if (ranges.many) announce(selectionWords(desk.peek(), ranges.selection, now().words))
    },
  })
  const say: Parameters<typeof rangeActions>[3] = (key, values) => {
    ranges.hush()
    announce(now().words.t(key, values))
  }
  const range = rangeActions(api, desk, ranges, say, now)

  /** Where the active cell is: it follows its row, also while focus is elsewhere; the library's own stays where it was. */
  function active(): { row: Row; column: GridColumn<Row> } | null {
    if (api.isDestroyed() || !ranges.shown || api.getFocusedCell()?.rowPinned) return null
    const { rows, columns } = desk.peek()
    const row = rows[ranges.selection.active.row]
    const column = columns[ranges.selection.active.column]
    return row !== undefined && column ? { row, column } : null
  }

  function read(row: Row, column: GridColumn<Row>, typed: string): Reading {
    if (!now().live.editable(row, column)) return null
    return column.edit?.(row, typed) ?? (isSame(desk.peek(), row, column, typed) ? null : 'refused')
  }

  function refuse(row: Row, column: GridColumn<Row>, typed: string): void {
    tellMisfits([{ name: nameAt(desk.peek(), row, column), typed, why: 'refused' }])
  }

  /** The row as it is now: the one the cell was drawn from may be older than the edit before. */
  function standingNow(drawn: Row, columnId: string): { row: Row; column: GridColumn<Row> } | null {
    const { rows, rowId, live } = now()
    const column = live.column(columnId)
    const row = rows.find((one) => rowId(one) === rowId(drawn))
    return row !== undefined && column ? { row, column } : null
  }

  function focusCell(rowId: string, columnId: string): void {
    ranges.follow()
    const node = api.getRowNode(rowId)
    if (node?.rowIndex === null || node === undefined) return
    const at = ranges.positionOf(node.rowIndex, columnId)
    if (at) ranges.set(single(at), true)
    api.ensureIndexVisible(node.rowIndex)
    api.ensureColumnVisible(columnId)
    api.setFocusedCell(node.rowIndex, columnId)
  }

  /** The rows and the columns of the range as before, where the rows now are. */
  function selectRows(ids: readonly string[]): void {
    desk.sheet()
    ranges.follow()
    const { layout } = desk.peek()
    const first = layout.rows.indexOf(ids[0] ?? '')
    const last = layout.rows.indexOf(ids.at(-1) ?? '')
    if (first < 0 || last < 0) return
    const { column } = ranges.selection.active
    ranges.set({
      ranges: [
        { anchor: { row: first, column }, head: { row: last, column }, reach: ids.length > 1 ? 'rows' : 'cells' },
      ],
      active: { row: first, column },
    })
    ranges.focusActive()
  }

  /** Brings a new row on screen; its columns that can be written in. */
  function shownNew(id: string): GridColumn<Row>[] {
    desk.sheet()
    flushSync(() => {})
    desk.reordered()
    ranges.follow()
    const { columns, live, rows, rowId } = now()
    const row = rows.find((one) => rowId(one) === id)
    return row === undefined ? [] : columns.filter((one) => live.editable(row, one))
  }

  function insert(): void {
    const at = active()
    if (at && now().tree) now().fold(true, at.row)
    const ids = insertRows(desk, ranges.selection)
    const [id] = ids
    if (id === undefined) return
    const [column] = shownNew(id)
    if (!column) return
    focusCell(id, column.id)
    if (ids.length === 1 && column.kind === 'text') startNaming(api, id, column.id, () => focusCell(id, column.id))
  }

  /** Sorted or filtered rows have no place to move to; said. */
  function staysArranged(rows: readonly number[]): boolean {
    const row = desk.peek().rows[rows[0] ?? -1]
    if (!now().rowsArranged || row === undefined) return now().rowsArranged
    useStore.getState().notify(problem('rows-arranged', '', { name: now().rowName(row) }, 'warning'))
    return true
  }

  function moved(how: Moved): boolean {
    if (how === 'other-list') useStore.getState().notify(problem('rows-other-list', '', {}, 'warning'))
    return how === 'moved'
  }

  function duplicate(): void {
    const ids = duplicateRows(desk, ranges.selection)
    if (ids.length > 0) selectRows(ids)
  }

  function remove(): void {
    const { column } = ranges.selection.active
    const next = deleteRows(desk, ranges.selection)
    desk.sheet()
    ranges.follow()
    const columnId = ranges.columnId(column)
    if (next !== null && columnId !== undefined) focusCell(next, columnId)
  }

  function shift(by: 1 | -1): void {
    const { selection } = ranges
    if (staysArranged(rowsOf(desk.peek(), selection))) return
    if (!moved(shiftRows(desk, selection, by))) return
    desk.sheet()
    ranges.follow()
    ranges.focusActive()
  }

  const operations: GridOperations<Row> = {
    ranges,
    range,
    activeRow: () => active()?.row ?? null,
    activeColumn: () => ranges.columnId(ranges.selection.active.column) ?? null,
    read(drawn, columnId, typed) {
      const at = standingNow(drawn, columnId)
      return at && read(at.row, at.column, typed)
    },
    edited(drawn, columnId, typed) {
      const at = standingNow(drawn, columnId)
      if (!at) return
      const reading = read(at.row, at.column, typed)
      if (reading === 'refused') refuse(at.row, at.column, typed)
      else if (reading) desk.dispatch(reading, false)
    },
    openEditor(empty) {
      const at = active()
      if (!at) return
      // As the library opens it for Backspace.
      const key = empty ? { key: 'Backspace' } : {}
      api.startEditingCell({ rowIndex: ranges.selection.active.row, colKey: at.column.id, ...key })
    },
    openNextRow() {
      const at = active()
      if (!at) return false
      if (now().tree && now().list && !now().readOnly) now().fold(true, at.row)
      const id = appendRow(desk)
      const [column] = id === null ? [] : shownNew(id)
      if (id === null || !column) return false
      focusCell(id, column.id)
      return true
    },
    focusCell,
    focusActive() {
      ranges.follow()
      const cell = api.getFocusedCell()
      if (cell?.rowPinned) api.setFocusedCell(cell.rowIndex, cell.column, cell.rowPinned)
      else if (ranges.size.rows > 0) ranges.focusActive()
      else ranges.focusHead()
    },
    followRow() {
      const cell = api.getFocusedCell()
      if (!cell || cell.rowPinned || !ranges.shown || api.getEditingCells().length > 0) return
      const { row, column } = ranges.selection.active
      if (cell.rowIndex === row && cell.column.getColId() === ranges.columnId(column)) return
      if (ranges.hasFocus && ranges.size.rows > 0) ranges.focusActive()
      else api.clearFocusedCell()
    },
    showActive() {
      const at = active()
      // Another table on the screen may be the one that is worked in.
      if (!at || api.isDestroyed() || useActiveGrid.getState().grid?.id !== now().id) return
      useStore.getState().select(shown(at.row, at.column), summary.now(ranges.selection))
    },
    filled(at) {
      const cell = cellAt(desk.peek(), at)
      return cell !== null && cell.tone !== 'empty'
    },
    fold(open) {
      const { tree, rowId, arranged, fold } = now()
      const row = active()?.row
      if (!tree || row === undefined) return false
      const head = tree.head(row) ?? rowId(row)
      const opens = open ?? arranged.arrangement.closed.includes(head)
      const column = api.getFocusedCell()?.column.getColId()
      // What goes out of sight leaves the active cell with its head.
      if (!opens && tree.head(row) !== null && column !== undefined) focusCell(head, column)
      fold(opens, row)
      return true
    },
    moveRows(rows, to) {
      if (staysArranged(rows) || !moved(moveRows(desk, rows, to))) return
      desk.sheet()
      ranges.follow()
      const row = Math.min(...ranges.rectangles.map(({ top }) => top)) + 1
      announce(now().words.t('grid.moved', { count: rows.length, row }))
      ranges.focusActive()
    },
    canMoveRows: () => now().list !== undefined && !now().readOnly,
    reordered() {
      // Told later, perhaps of a table whose last row has gone.
      if (api.isDestroyed()) return
      desk.reordered()
      ranges.follow()
      ranges.drawSoon()
    },
    offered(id) {
      const { list, readOnly } = now()
      const onRows = (act: () => void) => (list && !readOnly ? act : null)
      const unlessReadOnly = (act: () => void) => (readOnly ? null : act)
      return {
        id,
        insertRow: onRows(insert),
        duplicateRow: onRows(duplicate),
        deleteRow: onRows(remove),
        moveRowUp: onRows(() => shift(-1)),
        moveRowDown: onRows(() => shift(1)),
        clearCells: unlessReadOnly(range.clear),
        cut: unlessReadOnly(range.cutBySystem),
        copy: range.copyBySystem,
        paste: unlessReadOnly(() => range.pasteBySystem()),
        pasteValues: unlessReadOnly(() => range.pasteBySystem('values')),
        pasteTransposed: unlessReadOnly(() => range.pasteBySystem('transposed')),
        fillDown: unlessReadOnly(range.fillDown),
        fillRight: unlessReadOnly(range.fillRight),
        selectAll: () => ranges.set(everything(ranges.selection)),
        selectRows: () => ranges.set(widened(ranges.selection, 'rows')),
        selectColumns: () => ranges.set(widened(ranges.selection, 'columns')),
        editCell: unlessReadOnly(() => operations.openEditor()),
        fold: now().tree ? (open) => operations.fold(open) : null,
        foldAll: now().tree ? (open) => now().fold(open, null) : null,
        focus: () => operations.focusActive(),
      }
    },
    remove() {
      summary.stop()
      ranges.remove()
    },
  }

  function shown(row: Row, column: GridColumn<Row>): ActiveCell {
    const { place, typed, shown, unit } = column.cell(row)
    return {
      name: nameAt(desk.peek(), row, column),
      place,
      typed,
      value: typed.startsWith('=') && shown !== typed ? shown : '',
      unit,
      multiline: column.kind === 'text',
      takesDistribution: column.takesDistribution ?? false,
      edit: now().live.editable(row, column) ? (text) => read(row, column, text) : null,
      refuse: (text) => refuse(row, column, text),
    }
  }

  return operations
}
