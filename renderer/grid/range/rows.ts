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
import type { Place } from '../../../shared/problem.ts'
import { type RowList, type Standing, standing } from '../column.ts'
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
  const sheet = desk.sheet()
  const { list, all } = sheet
  const last = all.at(-1)
  if (!list) return []
  return insertAt(desk, count, last === undefined ? list.place : standingOf(sheet, list, last).place, null, name)
}

function standingOf<Row>({ rowId }: Sheet<Row>, list: RowList<Row>, row: Row): Standing {
  return standing(list, row, rowId)
}

/** One row more, last: its id, or null where no row can be added. */
export function appendRow<Row>(desk: Desk<Row>): string | null {
  const { list } = desk.sheet()
  return list ? (addRows(desk, 1, { key: 'edit.insert', values: { what: list.what } })[0] ?? null) : null
}

/** The rows at positions that are items of a list, with where they stand. */
function itemsAt<Row>(sheet: Sheet<Row>, list: RowList<Row>, rows: readonly number[]) {
  return rows.flatMap((at) => {
    const row = sheet.rows[at]
    if (row === undefined) return []
    const { place, id } = standingOf(sheet, list, row)
    return id === null ? [] : [{ at, row, place, id }]
  })
}

/** Ids of the new rows. */
function insertAt<Row>(desk: Desk<Row>, count: number, place: Place, before: string | null, name: EditName): string[] {
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
    ids.push(list.rowOf?.(place, item.id) ?? item.id)
    waiting.push(insertItem(place, item, before, list.what))
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
  const first = sheet.rows[rows[0] ?? -1]
  const at = first === undefined ? null : standingOf(sheet, list, first)
  // Above the head of a list is in another one: then first in its own.
  const before = first === undefined || at?.id !== null ? at?.id : following(sheet, list, first)
  return insertAt(
    desk,
    count,
    at?.place ?? list.place,
    before ?? null,
    several('edit.insert', 'edit.insertRows', count, list.what),
  )
}

/** Copies of the rows, below the last of them in its list. */
export function duplicateRows<Row>(desk: Desk<Row>, selection: Selection): string[] {
  const sheet = desk.sheet()
  const { list, rowName } = sheet
  if (!list) return []
  const items = itemsAt(sheet, list, rowsOf(sheet, selection))
  const name = several('edit.duplicate', 'edit.duplicateRows', items.length, nameOf(sheet, items[0]?.at, rowName))
  const ids: string[] = []
  for (const { row, place } of items) {
    const last = items.findLast((one) => one.place === place)
    const before = last ? following(sheet, list, last.row) : null
    const { id } = list.create()
    // Things inside keep their ids, which count only within it.
    const copy = { ...(list.item(row) as Record<string, Json>), ...list.different?.(row), id }
    desk.dispatch(together(name, [insertItem(place, copy, before, list.what)]), ids.length > 0)
    ids.push(list.rowOf?.(place, id) ?? id)
  }
  return ids
}

/** The item that follows in the list, whichever row does so on screen. */
function following<Row>(sheet: Sheet<Row>, list: RowList<Row>, row: Row): string | null {
  const next = sheet.all[sheet.all.indexOf(row) + 1]
  const at = next === undefined ? null : standingOf(sheet, list, next)
  return at?.place === standingOf(sheet, list, row).place ? at.id : null
}

/** Removes the rows; the id of the row that then stands where the first was. */
export function deleteRows<Row>(desk: Desk<Row>, selection: Selection): string | null {
  const sheet = desk.sheet()
  const { list, layout, rowName } = sheet
  if (!list) return null
  const items = itemsAt(sheet, list, rowsOf(sheet, selection))
  const rows = items.map(({ at }) => at)
  if (rows.length === 0) return null
  const edits = items.map(({ place, id }) => removeItem(`${place}/${id}`, ''))
  desk.dispatch(
    together(several('edit.remove', 'edit.removeRows', rows.length, nameOf(sheet, rows[0], rowName)), edits),
    false,
  )
  const gone = new Set(rows)
  const next = layout.rows.findIndex((_, row) => row > (rows[0] ?? 0) && !gone.has(row))
  return layout.rows[next] ?? layout.rows.findLast((_, row) => !gone.has(row)) ?? null
}

export type Moved = 'moved' | 'stands' | 'other-list'

/** Moves the rows together before the row at a position (past the end: last), within the list they stand in. */
export function moveRows<Row>(desk: Desk<Row>, rows: readonly number[], to: number): Moved {
  const sheet = desk.sheet()
  const { list, layout, rowName } = sheet
  if (!list || !sheet.natural || rows.length === 0) return 'stands'
  const items = itemsAt(sheet, list, rows)
  const place = items[0]?.place
  if (place === undefined || items.length < rows.length || items.some((one) => one.place !== place)) return 'other-list'
  const moving = new Set(rows)
  let target = Math.max(0, Math.min(to, layout.rows.length))
  while (moving.has(target)) target++
  const [first = 0] = rows
  const stays = rows.every((row, i) => row === first + i) && target === first + rows.length
  if (stays) return 'stands'
  const [above, below] = [target - 1, target].map((at) => {
    const row = sheet.rows[at]
    const here = row === undefined ? null : standingOf(sheet, list, row)
    return here?.place === place ? here : null
  })
  // Last in its list, just above the head of the next one.
  if (!above && below?.id == null) return 'other-list'
  const before = below?.id ?? null
  const edits = items.map(({ id }) => moveItem(`${place}/${id}`, before, ''))
  const name = several('edit.move', 'edit.moveRows', rows.length, nameOf(sheet, rows[0], rowName))
  desk.dispatch(together(name, edits), false)
  return 'moved'
}

/** One step up or down. */
export function shiftRows<Row>(desk: Desk<Row>, selection: Selection, by: 1 | -1): Moved {
  const sheet = desk.sheet()
  const rows = rowsOf(sheet, selection)
  const [first = 0] = rows
  const last = rows.at(-1) ?? 0
  if (by === -1 ? first === 0 : last >= sheet.rows.length - 1) return 'stands'
  return moveRows(desk, rows, by === -1 ? first - 1 : last + 2)
}

function nameOf<Row>(sheet: Sheet<Row>, at: number | undefined, rowName: (row: Row) => string): string {
  const row = at === undefined ? undefined : sheet.rows[at]
  return row === undefined ? '' : rowName(row)
}

function several(one: string, many: string, count: number, what: string): EditName {
  return count === 1 ? { key: one, values: { what } } : { key: many, values: { count, what } }
}
