// A grid as the operations on ranges see it: rows and columns in the order shown, and the document they show. It needs
// no page, so that tests run the very same operations on a document of their own.
import type { Edit } from '../../../shared/document/edit.ts'
import type { Model } from '../../../shared/document/schema.ts'
import type { Language } from '../../../shared/language/index.ts'
import type { GridCell, GridColumn, RowList } from '../column.ts'
import type { Layout } from './layout.ts'
import type { Position, Size } from './selection.ts'

export interface Sheet<Row> {
  readonly rows: readonly Row[]
  /** Also rows that are filtered out of sight. */
  readonly all: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly layout: Layout
  readonly document: Model
  readonly language: Language
  readonly rowId: (row: Row) => string
  readonly rowName: (row: Row) => string
  /** Where rows can come and go; absent also when the document is read only. */
  readonly list?: RowList<Row>
  readonly editable: (row: Row, column: GridColumn<Row>) => boolean
  /** The rows stand in the document's own order, so that a row has a place to be moved to. */
  readonly natural: boolean
}

/** The document behind a sheet. After `dispatch`, `sheet()` shows it as it then is. */
export interface Desk<Row> {
  sheet(): Sheet<Row>
  /** `joins`: belongs to the step before it. */
  dispatch(edit: Edit, joins: boolean): void
}

export function sheetSize<Row>({ rows, columns }: Sheet<Row>): Size {
  return { rows: rows.length, columns: columns.length }
}

export function cellAt<Row>({ rows, columns }: Sheet<Row>, { row, column }: Position): GridCell | null {
  const at = rows[row]
  return at === undefined ? null : (columns[column]?.cell(at) ?? null)
}

export function nameAt<Row>(sheet: Sheet<Row>, row: Row, column: GridColumn<Row>): string {
  const group = column.group && !column.header.startsWith(column.group) ? `${column.group} ` : ''
  return [sheet.rowName(row), group + column.header].filter(Boolean).join(' · ')
}
