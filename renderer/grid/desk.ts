// The grid on screen as the operations on ranges see it: rows and columns in the order shown, and the store's document.
import type { GridApi } from 'ag-grid-community'
import { flushSync } from 'react-dom'
import { useStore } from '../store/store.ts'
import type { Words } from '../ui/words.ts'
import type { Live } from './agColumns.ts'
import type { Arrangement } from './arrange.ts'
import type { GridColumn, RowList, Tree } from './column.ts'
import type { Desk, Sheet } from './range/sheet.ts'

export interface Now<Row> {
  readonly id: string
  /** As in the document. */
  readonly rows: readonly Row[]
  /** As sorted and filtered. */
  readonly arranged: { readonly rows: readonly Row[]; readonly arrangement: Pick<Arrangement, 'closed'> }
  /** Rows are sorted or filtered, and do not stand as in the document. */
  readonly rowsArranged: boolean
  readonly columns: readonly GridColumn<Row>[]
  readonly rowId: (row: Row) => string
  readonly rowName: (row: Row) => string
  readonly list?: RowList<Row>
  readonly tree?: Tree<Row>
  /** Row null: all. */
  readonly fold: (open: boolean, row: Row | null) => void
  readonly words: Words
  readonly readOnly: boolean
  readonly live: Live<Row>
}

export interface ScreenDesk<Row> extends Desk<Row> {
  /** As it stands, without bringing the screen up to the document first: for effects. */
  peek(): Sheet<Row>
  /** Rows or columns have been put in another order. */
  reordered(): void
}

export function deskOf<Row>(api: GridApi, now: () => Now<Row>): ScreenDesk<Row> {
  let waiting = false
  let shown: { rows: readonly Row[]; ids: readonly string[]; natural: boolean; of: readonly Row[] } | null = null
  let columnIds: readonly string[] | null = null

  function inOrder() {
    const { rowId, rowsArranged } = now()
    const { rows } = now().arranged
    // A table that lost its last row is gone before its last question has been answered.
    if (shown?.of === rows || api.isDestroyed()) return shown ?? { rows: [], ids: [], natural: true, of: rows }
    const ids = rows.map(rowId)
    const displayed: string[] = []
    for (let i = 0; i < api.getDisplayedRowCount(); i++) displayed.push(api.getDisplayedRowAtIndex(i)?.id ?? '')
    const upToDate = displayed.length === ids.length && displayed.every((id, i) => id === ids[i])
    const natural = upToDate && !rowsArranged
    if (upToDate) shown = { rows, ids: shown && equal(shown.ids, ids) ? shown.ids : ids, natural, of: rows }
    else {
      const byId = new Map(rows.map((row, i) => [ids[i] ?? '', row]))
      const known = displayed.filter((id) => byId.has(id))
      shown = { rows: known.flatMap((id) => byId.get(id) ?? []), ids: known, natural, of: rows }
    }
    return shown
  }

  function peek(): Sheet<Row> {
    const { rows, ids, natural } = inOrder()
    const { rowId, rowName, list, live, readOnly, words } = now()
    if (!api.isDestroyed())
      columnIds ??= api
        .getAllDisplayedColumns()
        .map((column) => column.getColId())
        .filter((id) => live.column(id) !== undefined)
    const shownIds = columnIds ?? []
    const columns = shownIds.flatMap((id) => live.column(id) ?? [])
    return {
      rows,
      all: now().rows,
      columns,
      layout: { rows: ids, columns: shownIds },
      document: useStore.getState().document,
      language: words.language,
      rowId,
      rowName,
      ...(list && !readOnly ? { list } : {}),
      editable: live.editable,
      natural,
    }
  }

  return {
    peek,
    sheet() {
      if (waiting) {
        waiting = false
        flushSync(() => {})
      }
      return peek()
    },
    dispatch(edit, joins) {
      waiting = true
      useStore.getState().dispatch(edit, joins)
    },
    reordered() {
      shown = null
      columnIds = null
    },
  }
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i])
}
