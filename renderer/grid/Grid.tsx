import {
  type CellContextMenuEvent,
  type CellEditRequestEvent,
  type CellFocusedEvent,
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  type ColumnResizedEvent,
  CustomEditorModule,
  type GridApi,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  TooltipModule,
} from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from '../store/store.ts'
import { styleNonce } from '../styleNonce.ts'
import { useWords } from '../ui/words.ts'
import { activateGrid, leaveGrid } from './active.ts'
import { agColumns, type Live, shapeOf } from './agColumns.ts'
import type { GridColumn, RowList } from './column.ts'
import { contentOf, totalContent } from './content.ts'
import styles from './Grid.module.css'
import { gridActions } from './gridActions.ts'
import { gridTheme } from './gridTheme.ts'
import { handleKey, type KeyContext } from './keys.ts'
import { useProblemsAt } from './problemsAt.ts'
import { RowMenu, type RowMenuAt } from './RowMenu.tsx'
import { findPlace } from './target.ts'

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  CustomEditorModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  TooltipModule,
])

export interface GridProps<Row extends object> {
  /** Column widths are remembered by it. */
  readonly id: string
  /** What a screen reader calls the table. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  /** Names the row in the formula bar and in undo. */
  readonly rowName: (row: Row) => string
  readonly columns: readonly GridColumn<Row>[]
  /** Where rows can be inserted, duplicated, deleted and moved. */
  readonly list?: RowList<Row>
  /** Shown instead of a table without rows: what belongs here and how to begin. */
  readonly empty?: ReactNode
  /** As high as its rows, instead of filling its place. */
  readonly fit?: boolean
  readonly onRow?: (row: Row) => void
}

const noWidths = {}
const total = [{}]

export function Grid<Row extends object>(props: GridProps<Row>) {
  const words = useWords()
  const { id, label, rows, columns, empty, fit = false } = props
  const readOnly = useStore((state) => state.readOnly)
  const target = useStore((state) => state.target)
  const widths = useStore((state) => state.preferences.columnWidths[id] ?? noWidths)
  const problemsAt = useProblemsAt()
  const [api, setApi] = useState<GridApi | null>(null)
  const [menu, setMenu] = useState<RowMenuAt | null>(null)
  const keys = useRef<KeyContext>({ returnColumn: null, leaving: false, clear() {}, open() {} })

  const current = { ...props, words, readOnly, problemsAt }
  const now = useRef(current)
  now.current = current

  const live = useMemo((): Live<Row> => {
    const column = (columnId: string) => now.current.columns.find((one) => one.id === columnId)
    const editable = (row: Row, one: GridColumn<Row>) =>
      !now.current.readOnly && one.edit !== undefined && (one.editable?.(row) ?? true)
    return {
      column,
      editable,
      rowName: (row) => now.current.rowName(row),
      content(row, one, pinned) {
        const { rows, columns, list, rowId, words, problemsAt } = now.current
        if (pinned) return totalContent(one, columns[0] === one, rows, words)
        const rowPlace = list && columns[0] === one ? `${list.place}/${rowId(row)}` : null
        return contentOf(one, row, rowPlace, editable(row, one), problemsAt, words)
      },
      key: (params) => handleKey(params, keys.current),
    }
  }, [])

  const shape = shapeOf(columns)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape stands for the columns; widths are the library's once it has them
  const columnDefs = useMemo(() => agColumns(columns, widths, live), [shape, live])

  const actions = useMemo(
    () => (api ? gridActions(api, () => ({ ...now.current, live })) : null),
    [api, live],
  )

  useEffect(() => {
    if (!actions) return
    keys.current.clear = () => actions.clear()
    keys.current.open = () => actions.openEditor()
  }, [actions])

  // Whatever the cells were made from has changed: draw those that differ, and tell the formula bar.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what cells are made from
  useEffect(() => {
    api?.refreshCells({ suppressFlash: true })
    actions?.showActive()
  }, [api, actions, rows, columns, problemsAt, words, readOnly])

  useEffect(() => {
    const { rows, columns, rowId } = now.current
    const found = target !== null && api ? findPlace(target, rows, columns) : null
    if (!found || !api) return
    useStore.getState().targetReached()
    actions?.focusCell(rowId(found.row), found.column.id)
  }, [target, api, actions])

  useEffect(
    () => () => {
      leaveGrid(id)
    },
    [id],
  )

  if (rows.length === 0 && empty !== undefined)
    return <div className={styles.empty}>{empty}</div>

  return (
    <section
      className={fit ? styles.fit : styles.fill}
      aria-label={label}
      onCopy={(event) => actions?.copy(event)}
      onPaste={(event) => actions?.paste(event)}
    >
      <AgGridReact
        theme={gridTheme}
        styleNonce={styleNonce}
        rowData={rows as Row[]}
        columnDefs={columnDefs}
        getRowId={({ data }) => now.current.rowId(data)}
        domLayout={fit ? 'autoHeight' : 'normal'}
        {...(columns.some((column) => column.total) ? { pinnedBottomRowData: total } : {})}
        readOnlyEdit
        stopEditingWhenCellsLoseFocus
        suppressScrollOnNewData
        suppressMoveWhenRowDragging
        enterNavigatesVertically={false}
        tooltipShowDelay={400}
        tooltipShowMode="standard"
        rowBuffer={20}
        animateRows={false}
        ensureDomOrder
        suppressColumnVirtualisation={columns.length < 24}
        onGridReady={(event) => setApi(event.api)}
        onCellEditRequest={(event: CellEditRequestEvent) => actions?.edited(event.data, event.column.getColId(), event.newValue)}
        onCellFocused={(event: CellFocusedEvent) => {
          if (event.rowIndex === null || !actions) return
          activateGrid(actions.offered(id))
          actions.showActive()
          const row = actions.activeRow()
          if (row) now.current.onRow?.(row)
        }}
        onCellClicked={({ event }) => {
          keys.current.returnColumn = null
          if (event?.target instanceof Element && event.target.matches(`.${styles.open}`)) actions?.openEditor()
        }}
        onCellContextMenu={(event: CellContextMenuEvent) => {
          event.event?.preventDefault()
          if (event.event instanceof MouseEvent) setMenu({ event: event.event })
        }}
        onColumnResized={(event: ColumnResizedEvent) => {
          if (!event.finished || event.source !== 'uiColumnResized' || !event.column) return
          const { preferences, setPreference } = useStore.getState()
          const own = { ...preferences.columnWidths[id], [event.column.getColId()]: event.column.getActualWidth() }
          setPreference('columnWidths', { ...preferences.columnWidths, [id]: own })
        }}
      />
      {menu && <RowMenu at={menu} onClose={() => setMenu(null)} />}
    </section>
  )
}
