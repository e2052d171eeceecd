// Whole rows: in, again, out and moved, several at a time, each as one named step.
import {
  type Edit,
  type EditName,
  insertItem,
  type Json,
  moveItem,
  removeItem,
  together,
} from '../../../shared/document/edit.ts'
import { rectanglesOf, type Selection } from './selection.ts'
import { type Desk, type Sheet, sheetSize } from './sheet.ts'

/** Positions of the rows that a selection touches, ascending. */
export function rowsOf<Row>(sheet: Sheet<Row>, selection: Selection): number[] {
  const found = new Set<number>()
  for (const { top, bottom } of rectanglesOf(selection, sheetSize(sheet)))
    for (let row = top; row <= bottom && row < sheet.rows.length; row++) found.add(row)
  return [...found].sort((a, b) => a - b)
}

/** Adds rows last; their ids. */
export function addRows<Row>(desk: Desk<Row>, count: number, name: EditName): string[] {
  return insertAt(desk, count, null, name)
}

function insertAt<Row>(desk: Desk<Row>, count: number, before: string | null, name: EditName): string[] {
  const { list } = desk.sheet()
  if (!list) return []
  const ids: string[] = []
  let waiting: Edit[] = []
  let joins = false
  const send = () => {
    if (waiting.length > 0) desk.dispatch(together(name, waiting), joins)
    joins = true
    waiting = []
  }
  for (let i = 0; i < count; i++) {
    const item = list.create()
    ids.push(item.id)
    waiting.push(insertItem(list.place, item, before, list.what))
    // A new symbol must be free also of the one before.
    if ('symbol' in item) send()
  }
  send()
  return ids
}

/** As many new rows as are selected, above them. */
export function insertRows<Row>(desk: Desk<Row>, selection: Selection): string[] {
  const sheet = desk.sheet()
  const rows = rowsOf(sheet, selection)
  const { list } = sheet
  if (!list) return []
  const count = Math.max(1, rows.length)
  const before = sheet.layout.rows[rows[0] ?? -1] ?? null
  return insertAt(desk, count, before, several('edit.insert', 'edit.insertRows', count, list.what))
}

/** Copies of the rows, below the last of them. */
export function duplicateRows<Row>(desk: Desk<Row>, selection: Selection): string[] {
  const sheet = desk.sheet()
  const { list, rowName } = sheet
  const rows = rowsOf(sheet, selection)
  const last = rows.at(-1)
  if (!list || last === undefined) return []
  const before = after(sheet, last)
  const name = several('edit.duplicate', 'edit.duplicateRows', rows.length, nameOf(sheet, rows[0], rowName))
  const ids: string[] = []
  for (const at of rows) {
    const row = sheet.rows[at]
    if (row === undefined) continue
    const { id } = list.create()
    // Things inside keep their ids, which count only within it.
    const copy = { ...(list.item(row) as Record<string, Json>), ...list.different?.(row), id }
    desk.dispatch(together(name, [insertItem(list.place, copy, before, list.what)]), ids.length > 0)
    ids.push(id)
  }
  return ids
}

/** The row that follows in the document, whichever does so on screen. */
function after<Row>({ rows, all, rowId }: Sheet<Row>, at: number): string | null {
  const row = rows[at]
  const next = row === undefined ? undefined : all[all.indexOf(row) + 1]
  return next === undefined ? null : rowId(next)
}

/** Removes the rows; the id of the row that then stands where the first was. */
export function deleteRows<Row>(desk: Desk<Row>, selection: Selection): string | null {
  const sheet = desk.sheet()
  const { list, layout, rowName } = sheet
  const rows = rowsOf(sheet, selection)
  if (!list || rows.length === 0) return null
  const edits = rows.map((row) => removeItem(`${list.place}/${layout.rows[row] ?? ''}`, ''))
  desk.dispatch(
    together(several('edit.remove', 'edit.removeRows', rows.length, nameOf(sheet, rows[0], rowName)), edits),
    false,
  )
  const gone = new Set(rows)
  const next = layout.rows.findIndex((_, row) => row > (rows[0] ?? 0) && !gone.has(row))
  return layout.rows[next] ?? layout.rows.findLast((_, row) => !gone.has(row)) ?? null
}

/** Moves the rows together before the row at a position (past the end: last). false: they stand there. */
export function moveRows<Row>(desk: Desk<Row>, rows: readonly number[], to: number): boolean {
  const sheet = desk.sheet()
  const { list, layout, rowName } = sheet
  if (!list || !sheet.natural || rows.length === 0) return false
  const moving = new Set(rows)
  let target = Math.max(0, Math.min(to, layout.rows.length))
  while (moving.has(target)) target++
  const [first = 0] = rows
  const stays = rows.every((row, i) => row === first + i) && target === first + rows.length
  if (stays) return false
  const before = layout.rows[target] ?? null
  const edits = rows.map((row) => moveItem(`${list.place}/${layout.rows[row] ?? ''}`, before, ''))
  const name = several('edit.move', 'edit.moveRows', rows.length, nameOf(sheet, rows[0], rowName))
  desk.dispatch(together(name, edits), false)
  return true
}

/** One step up or down. */
export function shiftRows<Row>(desk: Desk<Row>, selection: Selection, by: 1 | -1): boolean {
  const sheet = desk.sheet()
  const rows = rowsOf(sheet, selection)
  const [first = 0] = rows
  const last = rows.at(-1) ?? 0
  if (by === -1 ? first === 0 : last >= sheet.rows.length - 1) return false
  return moveRows(desk, rows, by === -1 ? first - 1 : last + 2)
}

function nameOf<Row>(sheet: Sheet<Row>, at: number | undefined, rowName: (row: Row) => string): string {
  const row = at === undefined ? undefined : sheet.rows[at]
  return row === undefined ? '' : rowName(row)
}

function several(one: string, many: string, count: number, what: string): EditName {
  return count === 1 ? { key: one, values: { what } } : { key: many, values: { count, what } }
}
