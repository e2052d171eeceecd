// What the grid library is told once, for as long as a grid lives: its habits, and what to do when something happens.
// Handlers that change would make the library think its options had, and stop an edit that is under way.
import type { CellContextMenuEvent, GridApi, GridOptions } from 'ag-grid-community'
import { useStore } from '../store/store.ts'
import { styleNonce } from '../styleNonce.ts'
import styles from './Grid.module.css'
import type { GridOperations } from './gridActions.ts'
import { gridTheme } from './gridTheme.ts'
import type { KeyContext } from './keys.ts'
import { rowHeaderId } from './RowHeader.ts'

export interface Listening<Row> {
  readonly id: () => string
  readonly rowId: (row: Row) => string
  /** Of a tree. */
  readonly isHead: (row: Row) => boolean
  readonly keys: KeyContext
  readonly operations: () => GridOperations<Row> | null
  readonly ready: (api: GridApi) => void
  /** Whether focus came to the table before there was a cell to take it. */
  readonly waitsForFocus: () => boolean
  readonly menu: (event: MouseEvent) => void
  readonly columnMenu: (columnId: string, at: Element) => void
  /** Columns were dragged: those shown, in their new order. */
  readonly moved: (shown: readonly string[]) => void
}

export function gridOptions<Row>(to: Listening<Row>): GridOptions {
  return {
    theme: gridTheme,
    ...(styleNonce === undefined ? {} : { styleNonce }),
    stopEditingWhenCellsLoseFocus: true,
    suppressScrollOnNewData: true,
    enterNavigatesVertically: false,
    tooltipShowDelay: 400,
    rowBuffer: 4,
    animateRows: false,
    ensureDomOrder: true,
    getRowId: ({ data }) => to.rowId(data),
    getRowClass: ({ data }) => (to.isHead(data) ? styles.head : undefined),
    onGridReady: ({ api }) => to.ready(api),
    onFirstDataRendered() {
      if (to.waitsForFocus()) to.operations()?.focusActive()
    },
    onModelUpdated: () => to.operations()?.reordered(),
    onDisplayedColumnsChanged: () => to.operations()?.reordered(),
    // Cells that scrolling has brought are told whether they are selected.
    onBodyScrollEnd: () => to.operations()?.ranges.markSoon(),
    tabToNextCell({ nextCellPosition }) {
      if (!to.keys.leaving) return nextCellPosition ?? false
      to.keys.leaving = false
      return false
    },
    onCellClicked({ event }) {
      to.keys.returnColumn = null
      if (event?.target instanceof Element && event.target.matches('[data-fold]')) to.operations()?.fold(null)
      if (event?.target instanceof Element && event.target.matches(`.${styles.open}`)) to.operations()?.openEditor()
    },
    onCellContextMenu({ event }: CellContextMenuEvent) {
      event?.preventDefault()
      if (event instanceof MouseEvent) to.menu(event)
    },
    suppressNoRowsOverlay: true,
    preventDefaultOnContextMenu: true,
    suppressDragLeaveHidesColumns: true,
    onColumnHeaderContextMenu({ column }) {
      const id = 'getColId' in column ? column.getColId() : null
      const at = id === null ? null : document.querySelector(`.ag-header-cell[col-id="${CSS.escape(id)}"]`)
      if (id !== null && at) to.columnMenu(id, at)
    },
    onColumnMoved({ finished, source, api }) {
      if (finished && source === 'uiColumnMoved')
        to.moved(
          api
            .getAllDisplayedColumns()
            .map((one) => one.getColId())
            .filter((id) => id !== rowHeaderId),
        )
    },
    onColumnResized({ finished, source, column }) {
      to.operations()?.ranges.drawSoon()
      if (!finished || !(source === 'uiColumnResized' || source === 'autosizeColumns') || !column) return
      const { preferences, setPreference } = useStore.getState()
      const own = { ...preferences.columnWidths[to.id()], [column.getColId()]: column.getActualWidth() }
      setPreference('columnWidths', { ...preferences.columnWidths, [to.id()]: own })
    },
  }
}
