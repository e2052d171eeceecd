import {
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  ColumnAutoSizeModule,
  CustomEditorModule,
  type GridApi,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  TooltipModule,
} from 'ag-grid-community'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { commentedPlaces } from '../../shared/document/comments.ts'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import { ArrangedNote } from './ArrangedNote.tsx'
import { activateGrid, leaveGrid, openCellMenu, openColumn } from './active.ts'
import { agColumns, type Live, shapesOf } from './agColumns.ts'
import { arrangesRows, natural, orderAfter } from './arrange.ts'
import { cellOf } from './cellOf.ts'
import { type GridColumn, type RowList, standing, type Tree } from './column.ts'
import { columnActions } from './columnActions.ts'
import { contentOf, totalContent } from './content.ts'
import { listenForCutText } from './cutText.ts'
import styles from './Grid.module.css'
import { type GridOperations, gridActions } from './gridActions.ts'
import { gridOptions } from './gridEvents.ts'
import { handleKey, type KeyContext } from './keys.ts'
import { listenToMouse } from './mouse.ts'
import { useProblemsAt } from './problemsAt.ts'
import { rowHeaderColumn } from './RowHeader.ts'
import { Table } from './Table.tsx'
import { findPlace } from './target.ts'
import { useArrangement } from './useArrangement.ts'

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  ColumnAutoSizeModule,
  CustomEditorModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
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
  /** Rows under heads that fold. */
  readonly tree?: Tree<Row>
  /** Shown instead of a table without rows: what belongs here and how to begin. */
  readonly empty?: ReactNode
  /** As high as its rows, instead of filling its place. */
  readonly fit?: boolean
  readonly onRow?: (row: Row) => void
  /** Id of the row whose details are shown beside or below. */
  readonly chosen?: string
}

const noWidths = {}
const totalRow = {}
const totalRows = [totalRow]

export function Grid<Row extends object>(props: GridProps<Row>) {
  const words = useWords()
  const { t } = words
  const { id, label, rows, columns, empty, fit = false } = props
  const readOnly = useStore((state) => state.readOnly)
  const target = useStore((state) => state.target)
  const widths = useStore((state) => state.preferences.columnWidths[id] ?? noWidths)
  const problemsAt = useProblemsAt()
  const [api, setApi] = useState<GridApi | null>(null)
  const section = useRef<HTMLElement>(null)
  const spoken = useRef<HTMLOutputElement>(null)
  const operations = useRef<GridOperations<Row> | null>(null)
  const keys = useRef<KeyContext>({ returnColumn: null, leaving: false, operations: () => null })

  const noted = useStore((state) => state.document.comments)
  const comments = useMemo(() => commentedPlaces({ comments: noted }), [noted])
  const arranged = useArrangement({ id, rows, rowId: props.rowId, columns, problemsAt, words, tree: props.tree })
  const { arrangement } = arranged
  const rowsArranged = arrangesRows(arrangement)

  function fold(open: boolean, row: Row | null): void {
    const { tree, rowId } = props
    if (!tree) return
    const heads =
      row === null ? rows.filter((one) => tree.head(one) === null).map(rowId) : [tree.head(row) ?? rowId(row)]
    const others = arrangement.closed.filter((one) => !heads.includes(one))
    arranged.change({ closed: open ? others : [...others, ...heads] })
  }

  const current = { ...props, words, readOnly, problemsAt, comments, arranged, rowsArranged, fold }
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
        const { rows, columns, list, tree, arranged, rowId, chosen, words, problemsAt, comments } = now.current
        const first = columns[0] === one
        if (pinned) return totalContent(one, first, tree ? rows.filter(tree.head) : rows, words)
        const at = list && first ? standing(list, row, rowId) : null
        const rowPlace = at?.id == null ? null : `${at.place}/${at.id}`
        const is = { editable: editable(row, one), chosen: rowId(row) === chosen }
        const content = contentOf(one, row, rowPlace, is, problemsAt, comments, words)
        if (!tree || !first) return content
        const closed = arranged.arrangement.closed.includes(rowId(row))
        return { ...content, branch: tree.head(row) !== null ? 'leaf' : closed ? 'closed' : 'open' }
      },
      key: (params) => handleKey(params, keys.current),
      read: (row, columnId, typed) => operations.current?.read(row, columnId, typed) ?? null,
      edited: (row, columnId, typed) => operations.current?.edited(row, columnId, typed),
      marks(columnId) {
        const { arranged, words } = now.current
        const { sorts, filters } = arranged.arrangement
        const header = column(columnId)?.header ?? ''
        const turn = sorts.findIndex((one) => one.column === columnId)
        return {
          sort: turn < 0 ? null : sorts[turn]?.descending ? 'descending' : 'ascending',
          turn: turn < 0 || sorts.length === 1 ? '' : String(turn + 1),
          turnWord: words.t('columns.sortTurn', { turn: turn + 1 }),
          filtered: filters[columnId] !== undefined,
          menu: words.t('columns.menuOf', { name: header }),
          filteredWord: words.t('columns.filtered'),
        }
      },
      openMenu(columnId, at) {
        const actions = offeredColumn.current(columnId)
        if (actions) openColumn(actions, at, 'menu')
      },
    }
  }, [])

  const offeredColumn = useRef((_: string): ReturnType<typeof columnActions> => null)
  offeredColumn.current = (columnId) =>
    columnActions(
      {
        columns,
        shown: arranged.columns,
        arrangement: arranged.arrangement,
        change: arranged.change,
        fit: (one) => api?.autoSizeColumns([one]),
        forgetWidths() {
          const { preferences, setPreference } = useStore.getState()
          setPreference('columnWidths', { ...preferences.columnWidths, [id]: {} })
        },
        focus: () => operations.current?.focusActive(),
      },
      columnId,
    )

  const shapes = shapesOf(arranged.columns, widths)
  const columnDefs = useMemo(
    () => [
      rowHeaderColumn(
        t('grid.rowNumber'),
        t('grid.moveHandle'),
        () => now.current.list !== undefined && !now.current.readOnly,
      ),
      ...agColumns(shapes, live),
    ],
    [shapes, live, t],
  )

  const actions = useMemo(
    () =>
      api
        ? gridActions<Row>(
            api,
            () => ({ ...now.current, live }),
            (said) => {
              if (spoken.current) spoken.current.textContent = said
            },
          )
        : null,
    [api, live],
  )

  const gridApi = useRef(api)
  gridApi.current = api
  operations.current = actions
  // At once, when focus comes to the cell: the library tells it later, and a quick typist's next key would be lost.
  const cellFocused = useRef((_: ReturnType<typeof cellOf>) => {})
  cellFocused.current = (at) => {
    // While rows are moved, focus comes and goes in cells that are not to have it.
    const meant = gridApi.current?.getFocusedCell()
    if (!actions || !at || meant?.column.getColId() !== at.column || (at.row !== null && meant.rowIndex !== at.row))
      return
    if (at.row !== null) actions.ranges.focused(at.row, at.column)
    activateGrid({
      ...actions.offered(id),
      places: () => {
        const { rows, columns } = now.current
        return new Set(rows.flatMap((row) => columns.flatMap((one) => one.cell(row).place ?? [])))
      },
      column() {
        const active = actions.activeColumn()
        return active === null ? null : offeredColumn.current(active)
      },
    })
    actions.showActive()
    const row = actions.activeRow()
    if (row) now.current.onRow?.(row)
  }
  const options = useMemo(
    () =>
      gridOptions<Row>({
        id: () => now.current.id,
        rowId: (row) => (row === totalRow ? 'total' : now.current.rowId(row)),
        isHead: (row) => row !== totalRow && now.current.tree?.head(row) === null,
        keys: keys.current,
        // A table that lost its last row is gone, and the one that comes with the next is not ready yet.
        operations: () => (gridApi.current?.isDestroyed() ? null : operations.current),
        ready: setApi,
        waitsForFocus: () => document.activeElement === section.current,
        menu: openCellMenu,
        columnMenu: (columnId, at) => live.openMenu(columnId, at),
        moved(shown) {
          const { arranged, columns } = now.current
          arranged.change({ order: [...orderAfter(columns, arranged.arrangement, shown)] })
        },
      }),
    [live],
  )

  useEffect(() => {
    if (!actions || !section.current) return
    keys.current.operations = () => actions
    actions.ranges.attach(section.current)
    actions.ranges.follow()
    if (document.activeElement === section.current) actions.focusActive()
    const stop = listenToMouse(section.current, actions.ranges, {
      fill: (source, whole) => actions.range.fill(source, whole),
      clearEnd: (source, gone) => actions.range.clearEnd(source, gone),
      moveRows: (rows, to) => actions.moveRows(rows, to),
      canMoveRows: () => actions.canMoveRows(),
      canFill: () => !now.current.readOnly,
      chose() {
        keys.current.returnColumn = null
      },
    })
    const stopTelling = listenForCutText(section.current)
    return () => {
      stop()
      stopTelling()
      actions.remove()
    }
  }, [actions])

  // What cells are made from may have changed: those that differ are drawn again, and the formula bar is told.
  useEffect(() => {
    if (api?.isDestroyed()) return leaveGrid(id)
    if (!api) return
    api.refreshCells({ suppressFlash: true })
    actions?.ranges.follow()
    actions?.followRow()
    actions?.ranges.changed()
    actions?.showActive()
  })

  const marks = JSON.stringify([arranged.arrangement.sorts, arranged.arrangement.filters])
  useEffect(() => {
    if (marks) api?.refreshHeader()
  }, [api, marks])

  useEffect(() => {
    const found = target !== null && actions ? findPlace(target, rows, columns) : null
    if (!found) return
    // What is looked for is shown, whatever was filtered or hidden.
    const { hidden } = arrangement
    const { arranged } = now.current
    if (!arranged.rows.includes(found.row)) return arranged.change({ filters: natural.filters, closed: natural.closed })
    if (!arranged.columns.some((one) => one.id === found.column.id))
      return arranged.change({ hidden: hidden.filter((one) => one !== found.column.id) })
    useStore.getState().targetReached()
    actions?.focusCell(now.current.rowId(found.row), found.column.id)
  }, [target, actions, rows, columns, arrangement])

  useEffect(
    () => () => {
      leaveGrid(id)
    },
    [id],
  )

  // The last row takes the table away, and focus with it; the first brings it back.
  const isEmpty = rows.length === 0 && empty !== undefined
  const wasEmpty = useRef(isEmpty)
  const instead = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wasEmpty.current === isEmpty || (!isEmpty && (!api || api.isDestroyed()))) return
    wasEmpty.current = isEmpty
    if (document.activeElement !== document.body) return
    if (isEmpty) instead.current?.querySelector('button')?.focus()
    else actions?.focusActive()
  })

  if (isEmpty)
    return (
      <div ref={instead} className={styles.empty}>
        {empty}
      </div>
    )

  return (
    <section
      ref={section}
      className={fit ? styles.fit : styles.fill}
      aria-label={label}
      tabIndex={-1}
      data-first-focus=""
      onFocus={(event) => {
        if (event.target === event.currentTarget) actions?.focusActive()
        else cellFocused.current(cellOf(event.target))
      }}
      onCopy={({ nativeEvent }) => actions?.range.copy(nativeEvent)}
      onCut={({ nativeEvent }) => actions?.range.cut(nativeEvent)}
      onPaste={({ nativeEvent }) => actions?.range.paste(nativeEvent)}
    >
      {rowsArranged && (
        <ArrangedNote
          arranged={arranged}
          all={rows.length}
          columns={columns}
          focus={() => setTimeout(() => actions?.focusActive())}
        />
      )}
      <Table
        options={options}
        now={{
          rowData: arranged.rows as Row[],
          columnDefs,
          domLayout: fit ? 'autoHeight' : 'normal',
          suppressColumnVirtualisation: columns.length < 24,
          ...(columns.some((column) => column.total) ? { pinnedBottomRowData: totalRows } : {}),
        }}
      />
      <output ref={spoken} className="sr-only" aria-live="polite" />
    </section>
  )
}
