// Keys in a grid, with a table of 3 × 3 cells in place of the library's.
import type { SuppressKeyboardEventParams } from 'ag-grid-community'
import { expect, test } from 'vitest'
import { handleKey, type KeyContext, type KeyTarget } from '../../renderer/grid/keys.ts'
import { type Selection, single } from '../../renderer/grid/range/selection.ts'

const ids = ['a', 'b', 'c']

function table({ canGrow = true } = {}) {
  const columns = ids.map((id) => ({ getColId: () => id }))
  const said: string[] = []
  let selection: Selection = single({ row: 0, column: 0 })
  let rows = 3
  const goTo = (row: number, column: string) => {
    selection = single({ row, column: ids.indexOf(column) })
  }
  const api = {
    getFocusedCell: () => ({
      rowIndex: selection.active.row,
      column: columns[selection.active.column],
      rowPinned: null,
    }),
    getAllDisplayedColumns: () => columns,
    getDisplayedRowCount: () => rows,
    ensureIndexVisible() {},
    ensureColumnVisible() {},
    setFocusedCell: goTo,
    stopEditing: (cancel?: boolean) => said.push(cancel ? 'cancelled' : 'kept'),
  }
  const target: KeyTarget = {
    ranges: {
      get selection() {
        return selection
      },
      get size() {
        return { rows, columns: 3 }
      },
      many: false,
      get head() {
        return selection.active
      },
      set(next) {
        selection = next
      },
      see() {},
      focusActive() {},
      seeFirstColumn() {},
      visibleRows: () => 10,
    },
    range: { clear() {}, enterInAll() {}, forgetCut: () => false },
    filled: () => true,
    openEditor: (empty) => said.push(`editor ${empty ?? 'full'}`),
    openNextRow() {
      if (!canGrow) return false
      rows++
      goTo(rows - 1, 'a')
      return true
    },
    fold: () => false,
  }
  const context: KeyContext = { returnColumn: null, leaving: false, operations: () => target }
  /** Whether the grid has dealt with it. */
  const press = (key: string, more: object = {}, editing = false) => {
    const event = { key, preventDefault() {}, stopPropagation() {}, getModifierState: () => false, ...more }
    return handleKey({ event, api, editing } as unknown as SuppressKeyboardEventParams, context)
  }
  const where = () => `${ids[selection.active.column]}${selection.active.row + 1}`
  return { press, where, goTo, said }
}

test.each([false, true])('after the last cell Tab goes on in a new row (editing: %s)', (editing) => {
  const { press, where, goTo } = table()
  goTo(2, 'c')
  expect(press('Tab', {}, editing)).toBe(true)
  expect(where()).toBe('a4')
})

test('where no row can be added, and after Escape, Tab leaves the table', () => {
  const fixed = table({ canGrow: false })
  fixed.goTo(2, 'c')
  expect(fixed.press('Tab')).toBe(false)
  const { press, where, goTo } = table()
  goTo(2, 'c')
  press('Escape')
  expect(press('Tab')).toBe(false)
  expect(where()).toBe('c3')
})

test('Enter after a run of Tab goes to where it began, one row down; below the last row it stays where it is', () => {
  const { press, where, goTo } = table()
  goTo(1, 'a')
  press('Tab')
  press('Enter')
  expect(where()).toBe('a3')
  press('Tab')
  press('Enter')
  expect(where()).toBe('b3')
})

test('what writes its character after the key finds an empty field open', () => {
  const dead = table()
  expect(dead.press('Dead')).toBe(true)
  expect(dead.press('Process')).toBe(true)
  expect(dead.press('–', { altKey: true })).toBe(true)
  expect(dead.press('@', { altKey: true, ctrlKey: true, getModifierState: () => true })).toBe(true)
  expect(dead.said).toEqual(Array(4).fill('editor empty'))
  const others = table()
  // Alt with a letter is a menu's, and Ctrl with an accent is nothing.
  others.press('f', { altKey: true })
  others.press('Dead', { ctrlKey: true })
  expect(others.said).toEqual([])
})

test('Enter that ends an accent or a word of an input method does not end the cell', () => {
  const { press, said, where } = table()
  expect(press('Enter', { isComposing: true }, true)).toBe(true)
  expect(said).toEqual([])
  press('Enter', {}, true)
  expect(said).toEqual(['kept'])
  expect(where()).toBe('a2')
})
