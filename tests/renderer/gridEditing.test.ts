import type { GridApi } from 'ag-grid-community'
import { expect, test } from 'vitest'
import { agColumns, type Live } from '../../renderer/grid/agColumns.ts'
import { textCell } from '../../renderer/grid/cellText.ts'
import type { GridColumn } from '../../renderer/grid/column.ts'
import { gridActions } from '../../renderer/grid/gridActions.ts'
import { clear, clearEnd } from '../../renderer/grid/range/operations.ts'
import { appendRow } from '../../renderer/grid/range/rows.ts'
import { between, rectanglesOf } from '../../renderer/grid/range/selection.ts'
import { sheetSize } from '../../renderer/grid/range/sheet.ts'
import { cutOff } from '../../renderer/grid/underPointer.ts'
import { startDocument, TestDesk } from './gridModel.ts'

interface Row {
  readonly id: string
  readonly value: string
}

test('an edit is made at once, from the row as it is now and not as it was when its cell was drawn', () => {
  const told: [string, string][] = []
  const live = { edited: (row: Row, _: string, typed: string) => told.push([row.id, typed]) } as unknown as Live<Row>
  const shape = { id: 'value', header: '', group: null, kind: 'number', width: 90, tip: '' }
  const [def] = agColumns<Row>(JSON.stringify([shape]), live)
  const set = def && 'valueSetter' in def ? def.valueSetter : undefined
  if (typeof set !== 'function') throw new Error('no setter')
  // false: the library keeps nothing itself.
  expect(set({ data: { id: 'a', value: 'old' }, newValue: '7' } as never)).toBe(false)
  expect(told).toEqual([['a', '7']])

  const asked: string[] = []
  const column: GridColumn<Row> = {
    id: 'value',
    header: '',
    kind: 'text',
    width: 90,
    cell: ({ value }) => textCell(value),
    edit: ({ value }, typed) => {
      asked.push(`${value} → ${typed}`)
      return null
    },
  }
  const rows: Row[] = [{ id: 'a', value: 'new' }]
  const now = {
    rows,
    arranged: { rows },
    rowId: ({ id }: Row) => id,
    live: { column: () => column, editable: () => true },
    words: { language: 'sv' },
  }
  const actions = gridActions<Row>(
    { isDestroyed: () => true } as unknown as GridApi,
    () => now as never,
    () => {},
  )
  actions.edited({ id: 'a', value: 'old' }, 'value', 'new')
  // A row that has gone takes nothing.
  actions.edited({ id: 'b', value: 'old' }, 'value', 'new')
  expect(asked).toEqual(['new → new'])
})

/** The rows of the test document: even ones one number for every year, odd ones a number a year. */
const years = { left: 3, right: 6 }

test('years that echo every year are emptied when chosen themselves, and go with it when it is emptied too', () => {
  const desk = new TestDesk(startDocument())
  const series = () => desk.timeline.document.assumptions.map(({ value }) => value)
  const before = series()
  clear(desk, between({ row: 2, column: years.left }, { row: 3, column: years.left + 1 }))
  expect(series()[2]).toEqual({ 2012: 2, 2013: 2 })
  expect(series()[3]).toEqual({ 2012: 12, 2013: 13 })
  expect(desk.undo()).toBe(true)
  expect(series()).toEqual(before)
  clear(desk, between({ row: 2, column: 0 }, { row: 2, column: years.right }))
  expect(series()[2]).toBe(0)
})

test('the fill handle dragged inwards empties what it leaves, as one step, and what is left stays selected', () => {
  const source = { top: 1, left: years.left, bottom: 3, right: years.right }
  expect(cutOff(source, { row: 3, column: years.right })).toBeNull()
  expect(cutOff(source, { row: 4, column: years.right })).toBeNull()
  const right = cutOff(source, { row: 3, column: years.left + 1 })
  const below = cutOff(source, { row: 1, column: years.right - 1 })
  expect(right).toEqual({ ...source, left: years.left + 2 })
  expect(below).toEqual({ ...source, top: 2 })
  if (!right || !below) return
  const desk = new TestDesk(startDocument())
  const before = desk.timeline.document
  const { selection } = clearEnd(desk, source, right)
  expect(desk.timeline.document.assumptions[1]?.value).toEqual({ 2010: 10, 2011: 11 })
  expect(rectanglesOf(selection, sheetSize(desk.sheet()))).toEqual([{ ...source, right: years.left + 1 }])
  expect(desk.timeline.past).toHaveLength(1)
  desk.undo()
  expect(desk.timeline.document).toEqual(before)
  expect(rectanglesOf(clearEnd(desk, source, below).selection, sheetSize(desk.sheet()))).toEqual([
    { ...source, bottom: 1 },
  ])
})

test('a row more comes last, as one named step', () => {
  const desk = new TestDesk(startDocument())
  const id = appendRow(desk)
  expect(desk.timeline.document.assumptions.at(-1)?.id).toBe(id)
  expect(desk.timeline.past.map(({ name }) => name)).toEqual([{ key: 'edit.insert', values: { what: 'antagande' } }])
})
