// Our columns as the grid library's. What a cell holds is looked up when it is drawn, so that the library's columns
// need only be made anew when their shape changes, not at every edit.
import type { ColDef, ColGroupDef, SuppressKeyboardEventParams } from 'ag-grid-community'
import type { Reading } from '../store/typed.ts'
import { type CellContent, CellView, sameContent } from './CellView.ts'
import { ColumnHeader, type HeaderMarks } from './ColumnHeader.ts'
import type { GridColumn } from './column.ts'
import { ChoiceEditor, FormulaEditor, TextEditor } from './editors.ts'

export interface Live<Row> {
  column(id: string): GridColumn<Row> | undefined
  rowName(row: Row): string
  editable(row: Row, column: GridColumn<Row>): boolean
  content(row: Row, column: GridColumn<Row>, pinned: boolean): CellContent
  key(params: SuppressKeyboardEventParams): boolean
  read(row: Row, columnId: string, typed: string): Reading
  edited(row: Row, columnId: string, typed: string): void
  marks(columnId: string): HeaderMarks
  openMenu(columnId: string, at: Element): void
}

/** What of a column the library must know: when this is the same text, its columns need no change. */
interface Shape {
  readonly id: string
  readonly header: string
  readonly group: string | null
  readonly kind: 'text' | 'number' | 'choice'
  readonly width: number
  readonly resized: boolean
  readonly frozen: boolean
  readonly grows: boolean
  readonly tip: string
}

export function shapesOf<Row>(columns: readonly GridColumn<Row>[], widths: Readonly<Record<string, number>>): string {
  const shapes = columns.map(
    ({ id, header, group, kind, width, frozen, grows, tip }): Shape => ({
      id,
      header,
      group: group ?? null,
      kind,
      width: widths[id] ?? width,
      resized: widths[id] !== undefined,
      frozen: frozen ?? false,
      grows: grows ?? false,
      tip: tip ?? '',
    }),
  )
  return JSON.stringify(shapes)
}

export function agColumns<Row>(shapes: string, live: Live<Row>): (ColDef | ColGroupDef)[] {
  const defs: (ColDef | ColGroupDef)[] = []
  for (const shape of JSON.parse(shapes) as Shape[]) {
    const def = agColumn(shape, live)
    const last = defs.at(-1)
    if (shape.group === null) defs.push(def)
    else if (last && 'children' in last && last.headerName === shape.group) last.children.push(def)
    else defs.push({ headerName: shape.group, groupId: `${shape.id} group`, marryChildren: true, children: [def] })
  }
  return defs
}

const editors = { choice: ChoiceEditor, number: FormulaEditor, text: TextEditor }

function agColumn<Row>({ id, kind, header, width, resized, frozen, grows, tip }: Shape, live: Live<Row>): ColDef {
  const content = (data: Row, pinned: boolean): CellContent | null => {
    const now = live.column(id)
    return now ? live.content(data, now, pinned) : null
  }
  return {
    colId: id,
    headerName: header,
    ...(tip ? { headerTooltip: tip } : {}),
    pinned: frozen ? 'left' : null,
    ...(grows && !resized ? { flex: 1, minWidth: width } : { minWidth: 48, width }),
    ...(kind === 'number' ? { headerClass: 'ag-right-aligned-header' } : {}),
    lockPinned: true,
    sortable: false,
    headerComponent: ColumnHeader,
    headerComponentParams: {
      marks: () => live.marks(id),
      open: (at: Element) => live.openMenu(id, at),
    },
    suppressHeaderKeyboardEvent({ event }) {
      const opens = event.key === 'Enter' || (event.key === 'ArrowDown' && event.altKey)
      const at = event.target instanceof Element ? event.target.closest('.ag-header-cell') : null
      if (!opens || !at) return false
      event.preventDefault()
      live.openMenu(id, at)
      return true
    },
    // What decides whether a cell has to be drawn again.
    valueGetter: ({ data, node }) => content(data, Boolean(node?.rowPinned)),
    equals: sameContent,
    // At once: the library tells of an edit later, when a quick typist's next one has been made from the old row. It
    // keeps nothing itself; the document does.
    valueSetter({ data, newValue }) {
      live.edited(data, id, String(newValue ?? ''))
      return false
    },
    editable: ({ data, node }) => {
      const now = live.column(id)
      return !node.rowPinned && now !== undefined && live.editable(data, now)
    },
    cellRenderer: CellView,
    cellEditor: editors[kind],
    cellEditorParams: {
      typed: (data: Row) => live.column(id)?.cell(data).typed ?? '',
      label: (data: Row) => [live.rowName(data), header].filter(Boolean).join(' · '),
      unit: (data: Row) => live.column(id)?.cell(data).unit ?? '',
      takesDistribution: () => live.column(id)?.takesDistribution ?? false,
      choices: (data: Row) => live.column(id)?.choices?.(data) ?? [],
      read: (data: Row, typed: string) => live.read(data, id, typed),
      refuse: (data: Row, typed: string) => live.edited(data, id, typed),
    },
    tooltipValueGetter: ({ value }: { value?: CellContent | null }) => value?.trouble || null,
    suppressKeyboardEvent: (params) => live.key(params),
  }
}
