// Rows in and out: the same edits for menu, keyboard, context menu and palette.
import { type Edit, insertItem, type Json, moveItem, removeItem, together } from '../../shared/document/edit.ts'
import type { RowList } from './column.ts'

interface Around<Row> {
  readonly list: RowList<Row>
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly rowName: (row: Row) => string
}

export interface Inserted {
  readonly edit: Edit
  readonly id: string
}

/** A new row before the given one, or last. */
export function insertBefore<Row>({ list, rowId }: Around<Row>, row: Row | null): Inserted {
  const item = list.create()
  return { id: item.id, edit: insertItem(list.place, item, row === null ? null : rowId(row), list.what) }
}

/** A copy below the row; things inside it keep their ids, which count only within it. */
export function duplicateOf<Row>({ list, rows, rowId, rowName }: Around<Row>, row: Row): Inserted {
  const { id } = list.create()
  const copy = { ...(list.item(row) as Record<string, Json>), ...list.different?.(row), id }
  const next = rows[rows.indexOf(row) + 1]
  const { patches } = insertItem(list.place, copy, next === undefined ? null : rowId(next), list.what)
  return { id, edit: together({ key: 'edit.duplicate', values: { what: rowName(row) } }, [{ patches }]) }
}

export function removalOf<Row>({ list, rowId, rowName }: Around<Row>, row: Row): Edit {
  return removeItem(`${list.place}/${rowId(row)}`, rowName(row))
}

/** null where the row already stands first or last. */
export function moveOf<Row>({ list, rows, rowId, rowName }: Around<Row>, row: Row, by: 1 | -1): Edit | null {
  const at = rows.indexOf(row)
  const before = by === -1 ? rows[at - 1] : rows[at + 2]
  if (by === -1 ? at <= 0 : at >= rows.length - 1) return null
  return moveItem(`${list.place}/${rowId(row)}`, before === undefined ? null : rowId(before), rowName(row))
}
