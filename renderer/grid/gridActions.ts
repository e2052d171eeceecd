// What can be done in a grid: editing, clearing and copying a cell, rows in and out, showing the active cell above.
import type { GridApi } from 'ag-grid-community'
import type { ClipboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Edit } from '../../shared/document/edit.ts'
import { problem } from '../../shared/problem.ts'
import type { ActiveCell } from '../store/state.ts'
import { useStore } from '../store/store.ts'
import type { Words } from '../ui/words.ts'
import type { GridActions } from './active.ts'
import type { Live } from './agColumns.ts'
import { shownNumber } from './cellText.ts'
import type { GridColumn, RowList } from './column.ts'
import { duplicateOf, type Inserted, insertBefore, moveOf, removalOf } from './rowActions.ts'

interface Now<Row> {
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly rowId: (row: Row) => string
  readonly rowName: (row: Row) => string
  readonly list?: RowList<Row>
  readonly words: Words
  readonly readOnly: boolean
  /** Rows are sorted or filtered, and do not stand as in the document. */
  readonly rowsArranged: boolean
  readonly live: Live<Row>
}

export interface GridOperations<Row> {
  activeRow(): Row | null
  /** Takes typed text as the new content of a cell. */
  edited(row: Row, columnId: string, typed: string): void
  clear(): void
  openEditor(): void
  copy(event: ClipboardEvent): void
  paste(event: ClipboardEvent): void
  focusCell(rowId: string, columnId: string): void
  /** The active cell again, or the first. */
  focusActive(): void
  /** Shows the active cell in the formula bar. */
  showActive(): void
  offered(id: string): GridActions
}

export function gridActions<Row>(api: GridApi, now: () => Now<Row>): GridOperations<Row> {
  function active(): { row: Row; column: GridColumn<Row> } | null {
    const cell = api.getFocusedCell()
    const row: Row | undefined = cell && !cell.rowPinned ? api.getDisplayedRowAtIndex(cell.rowIndex)?.data : undefined
    const column = cell ? now().live.column(cell.column.getColId()) : undefined
    return row !== undefined && column ? { row, column } : null
  }

  function nameOf(row: Row, column: GridColumn<Row>): string {
    const group = column.group && !column.header.startsWith(column.group) ? `${column.group} ` : ''
    return [now().rowName(row), group + column.header].filter(Boolean).join(' · ')
  }

  function take(row: Row, column: GridColumn<Row>, typed: string): Edit | null {
    if (!now().live.editable(row, column)) return null
    const edit = column.edit?.(row, typed) ?? null
    if (!edit && typed.trim() !== column.cell(row).typed.trim() && typed.trim() !== '')
      refuse(typed, nameOf(row, column))
    return edit
  }

  function change(row: Row, column: GridColumn<Row>, typed: string): void {
    const edit = take(row, column, typed)
    if (edit) useStore.getState().dispatch(edit)
  }

  function focusCell(rowId: string, columnId: string): void {
    const node = api.getRowNode(rowId)
    if (node?.rowIndex === null || node === undefined) return
    api.ensureIndexVisible(node.rowIndex)
    api.ensureColumnVisible(columnId)
    api.setFocusedCell(node.rowIndex, columnId)
  }

  /** Goes on with a row as soon as the grid shows it, so that the next key already reaches it. */
  function dispatchThen(edit: Edit, rowId: string | undefined, act: (rowId: string) => void): void {
    flushSync(() => useStore.getState().dispatch(edit))
    if (rowId === undefined) return
    if (now().rows.some((row) => now().rowId(row) === rowId) && api.getRowNode(rowId)) act(rowId)
    else requestAnimationFrame(() => act(rowId))
  }

  function insert({ edit, id }: Inserted, andName: boolean): void {
    dispatchThen(edit, id, () => {
      const { columns, live, rows, rowId } = now()
      const row = rows.find((one) => rowId(one) === id)
      const column = row && columns.find((one) => live.editable(row, one))
      if (!column) return
      focusCell(id, column.id)
      // A cell that has just been drawn takes focus once more a moment later, also from its own editor. Until then a key
      // that is pressed starts editing by itself.
      if (andName && column.kind === 'text')
        setTimeout(() => {
          const rowIndex = api.getRowNode(id)?.rowIndex
          if (typeof rowIndex === 'number' && api.getEditingCells().length === 0)
            api.startEditingCell({ rowIndex, colKey: column.id })
        })
    })
  }

  function remove(row: Row, list: RowList<Row>): void {
    const { rows, rowId, rowName } = now()
    const column = api.getFocusedCell()?.column.getColId()
    const at = rows.indexOf(row)
    const next = rows[at + 1] ?? rows[at - 1]
    const nextId = next === undefined ? undefined : rowId(next)
    dispatchThen(removalOf({ list, rows, rowId, rowName }, row), nextId, (id) => column && focusCell(id, column))
  }

  function shift(row: Row, list: RowList<Row>, by: 1 | -1): void {
    const { rows, rowId, rowName } = now()
    const column = api.getFocusedCell()?.column.getColId()
    if (now().rowsArranged) {
      useStore.getState().notify(problem('rows-arranged', '', { name: rowName(row) }, 'warning'))
      return
    }
    const edit = moveOf({ list, rows, rowId, rowName }, row, by)
    if (edit) dispatchThen(edit, rowId(row), (id) => column && focusCell(id, column))
  }

  const operations: GridOperations<Row> = {
    activeRow: () => active()?.row ?? null,
    edited(row, columnId, typed) {
      const column = now().live.column(columnId)
      if (column) change(row, column, typed)
    },
    clear() {
      const at = active()
      if (at && at.column.kind !== 'choice') change(at.row, at.column, '')
    },
    openEditor() {
      const cell = api.getFocusedCell()
      if (cell) api.startEditingCell({ rowIndex: cell.rowIndex, colKey: cell.column })
    },
    copy(event) {
      const at = active()
      if (!at || api.getEditingCells().length > 0) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', at.column.cell(at.row).typed)
    },
    paste(event) {
      const at = active()
      if (!at || api.getEditingCells().length > 0) return
      event.preventDefault()
      const pasted = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '')
      if (/[\t\n]/.test(pasted)) useStore.getState().notify(problem('paste-one-cell', '', {}, 'warning'))
      else change(at.row, at.column, pasted)
    },
    focusCell,
    focusActive() {
      const cell = api.getFocusedCell()
      const first = api.getAllDisplayedColumns()[0]
      if (cell) api.setFocusedCell(cell.rowIndex, cell.column, cell.rowPinned)
      else if (first) api.setFocusedCell(0, first)
    },
    showActive() {
      const at = active()
      if (!at || !isActiveGrid()) return
      useStore.getState().select(shown(at.row, at.column), selected(at.row, at.column))
    },
    offered(id) {
      const { list, readOnly } = now()
      const onRow = (act: (row: Row, list: RowList<Row>) => void) =>
        list && !readOnly
          ? () => {
              const row = operations.activeRow()
              if (row) act(row, list)
            }
          : null
      const { rows, rowId, rowName } = now()
      return {
        id,
        insertRow: onRow((row, list) => insert(insertBefore({ list, rows, rowId, rowName }, row), true)),
        duplicateRow: onRow((row, list) => insert(duplicateOf({ list, rows: now().rows, rowId, rowName }, row), false)),
        deleteRow: onRow(remove),
        moveRowUp: onRow((row, list) => shift(row, list, -1)),
        moveRowDown: onRow((row, list) => shift(row, list, 1)),
        clearCell: readOnly ? null : () => operations.clear(),
        copyCell: () => {
          const at = active()
          if (at) void navigator.clipboard?.writeText(at.column.cell(at.row).typed)
        },
        editCell: readOnly ? null : () => operations.openEditor(),
        focus: () => operations.focusActive(),
      }
    },
  }

  function isActiveGrid(): boolean {
    return !api.isDestroyed() && api.getFocusedCell() !== null
  }

  function shown(row: Row, column: GridColumn<Row>): ActiveCell {
    const { place, typed, shown, unit } = column.cell(row)
    return {
      name: nameOf(row, column),
      place,
      typed,
      value: typed.startsWith('=') && shown !== typed ? shown : '',
      unit,
      multiline: column.kind === 'text',
      edit: now().live.editable(row, column) ? (text) => take(row, column, text) : null,
    }
  }

  function selected(row: Row, column: GridColumn<Row>) {
    const { number, unit } = column.cell(row)
    const { language } = now().words
    return {
      numbers: number === null ? [] : [number],
      count: 1,
      word: (sum: number) =>
        unit === '%' || unit === '' ? shownNumber(sum, unit, language) : `${shownNumber(sum, unit, language)} ${unit}`,
    }
  }

  return operations
}

/** Typed text that makes no change at its place is said, never dropped in silence. */
function refuse(typed: string, name: string): void {
  useStore.getState().notify(problem('input-refused', '', { typed, name }, 'warning'))
}
