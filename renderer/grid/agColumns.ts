// Our columns as the grid library's. What a cell holds is looked up when it is drawn, so that the library's columns
// need only be made anew when their shape changes, not at every edit.
import type { ColDef, ColGroupDef, SuppressKeyboardEventParams } from 'ag-grid-community'
import { type CellContent, CellView } from './CellView.ts'
import type { GridColumn } from './column.ts'
import { ChoiceEditor, TextEditor } from './editors.ts'

export interface Live<Row> {
  column(id: string): GridColumn<Row> | undefined
  rowName(row: Row): string
  editable(row: Row, column: GridColumn<Row>): boolean
  content(row: Row, column: GridColumn<Row>, pinned: boolean): CellContent
  key(params: SuppressKeyboardEventParams): boolean
}

export type Widths = Readonly<Record<string, number>>

export function agColumns<Row>(
  columns: readonly GridColumn<Row>[],
  widths: Widths,
  live: Live<Row>,
): (ColDef | ColGroupDef)[] {
  const defs: (ColDef | ColGroupDef)[] = []
  for (const column of columns) {
    const def = agColumn(column, widths, live)
    const last = defs.at(-1)
    if (column.group === undefined) defs.push(def)
    else if (last && 'children' in last && last.headerName === column.group) last.children.push(def)
    else defs.push({ headerName: column.group, groupId: `${column.id} group`, marryChildren: true, children: [def] })
  }
  return defs
}

/** What makes two lists of columns the same to the library. */
export function shapeOf<Row>(columns: readonly GridColumn<Row>[]): string {
  return JSON.stringify(columns.map((one) => [one.id, one.header, one.group, one.kind, one.width, one.frozen, one.grows, one.tip, Boolean(one.edit)]))
}

function agColumn<Row>(column: GridColumn<Row>, widths: Widths, live: Live<Row>): ColDef {
  const { id, kind, header, frozen, grows, tip } = column
  const width = widths[id] ?? column.width
  const content = (data: Row, pinned: boolean): CellContent | null => {
    const now = live.column(id)
    return now ? live.content(data, now, pinned) : null
  }
  return {
    colId: id,
    headerName: header,
    ...(tip ? { headerTooltip: tip } : {}),
    ...(frozen ? { pinned: 'left', lockPinned: true } : {}),
    ...(grows && widths[id] === undefined ? { flex: 1, minWidth: column.width } : { width }),
    ...(kind === 'number' ? { headerClass: 'ag-right-aligned-header' } : {}),
    suppressMovable: true,
    sortable: false,
    minWidth: 48,
    // What decides whether a cell has to be drawn again.
    valueGetter: ({ data, node }) => JSON.stringify(content(data, Boolean(node?.rowPinned))),
    editable: ({ data, node }) => {
      const now = live.column(id)
      return !node.rowPinned && now !== undefined && live.editable(data, now)
    },
    cellRenderer: CellView,
    cellRendererParams: { content },
    cellEditor: kind === 'choice' ? ChoiceEditor : TextEditor,
    cellEditorParams: {
      typed: (data: Row) => live.column(id)?.cell(data).typed ?? '',
      label: (data: Row) => `${live.rowName(data)} · ${header}`,
      choices: (data: Row) => live.column(id)?.choices?.(data) ?? [],
    },
    tooltipValueGetter: ({ data, node }) => content(data, Boolean(node?.rowPinned))?.trouble || null,
    suppressKeyboardEvent: (params) => live.key(params),
  }
}
