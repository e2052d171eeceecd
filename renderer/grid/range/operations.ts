// What can be done to a range of cells, each as one named step of undo. Given is what is selected; what comes back is
// what is selected afterwards and what could not be done.
import type { EditName } from '../../../shared/document/edit.ts'
import type { Block } from './block.ts'
import { continued } from './fill.ts'
import type { OutCell } from './html.ts'
import { type Plan, placed } from './pasting.ts'
import { addRows } from './rows.ts'
import { between, covers, type Position, type Rectangle, rectanglesOf, type Selection, sizeOf } from './selection.ts'
import { cellAt, type Desk, nameAt, type Sheet, sheetSize } from './sheet.ts'
import { type Misfit, mostWritten, type Trouble, type Writing, write } from './write.ts'

export interface Done {
  readonly selection: Selection
  readonly misfits: readonly Misfit[]
  readonly trouble?: Trouble
}

/** `edit.pasteCells` of a rectangle: "klistra in 14 × 7 celler". */
export function named(key: string, rectangle: Rectangle): EditName {
  return { key, values: { ...sizeOf(rectangle) } }
}

function at<Row>(sheet: Sheet<Row>, row: number, column: number, typed: string): Writing {
  return { row: sheet.layout.rows[row] ?? '', column: sheet.layout.columns[column] ?? '', typed }
}

/** Each selected cell once, row by row. */
export function* cellsOf(rectangles: readonly Rectangle[]): Generator<Position> {
  for (const [i, rectangle] of rectangles.entries())
    for (let row = rectangle.top; row <= rectangle.bottom; row++)
      for (let column = rectangle.left; column <= rectangle.right; column++) {
        const cell = { row, column }
        if (!rectangles.slice(0, i).some((earlier) => covers(earlier, cell))) yield cell
      }
}

function tooMany(rectangles: readonly Rectangle[]): boolean {
  return (
    rectangles.reduce((sum, one) => {
      const { rows, columns } = sizeOf(one)
      return sum + rows * columns
    }, 0) > mostWritten
  )
}

/** What emptying a cell types there; null where there is nothing of its own to empty. */
export function emptied<Row>(sheet: Sheet<Row>, row: number, column: number): string | null {
  const one = sheet.columns[column]
  const item = sheet.rows[row]
  if (!one || item === undefined) return null
  const cell = one.cell(item)
  if (cell.tone === 'empty' || !sheet.editable(item, one)) return null
  if (one.kind === 'choice') return one.choices?.(item).find(({ value }) => value === '')?.label ?? null
  return ''
}

/** What empties cells. An echo goes with the cell that it is of, where that is emptied too. */
function emptyings<Row>(sheet: Sheet<Row>, cells: readonly Position[]): Writing[] {
  const found = cells.flatMap((cell) => {
    const typed = emptied(sheet, cell.row, cell.column)
    const { place = null, tone } = cellAt(sheet, cell) ?? {}
    return typed === null ? [] : [{ ...cell, typed, place, isEcho: tone === 'inherited' }]
  })
  const places = new Set(found.flatMap(({ place, isEcho }) => (isEcho ? [] : [place])))
  return found
    .filter(({ place, isEcho }) => !isEcho || !places.has(place))
    .map(({ row, column, typed }) => at(sheet, row, column, typed))
}

export function clear<Row>(desk: Desk<Row>, selection: Selection): Done {
  const sheet = desk.sheet()
  const size = sheetSize(sheet)
  const rectangles = rectanglesOf(selection, size)
  if (tooMany(rectangles)) return { selection, misfits: [], trouble: 'range-too-large' }
  const writings = emptyings(sheet, [...cellsOf(rectangles)])
  write(desk, nameOf(sheet, rectangles, 'edit.clear', 'edit.clearCells', 'edit.clearRanges'), writings)
  return { selection, misfits: [] }
}

function nameOf<Row>(
  sheet: Sheet<Row>,
  rectangles: readonly Rectangle[],
  one: string,
  range: string,
  several: string,
): EditName {
  const [first] = rectangles
  if (!first || rectangles.length > 1) return { key: several, values: { count: rectangles.length } }
  const { rows, columns } = sizeOf(first)
  const row = sheet.rows[first.top]
  const column = sheet.columns[first.left]
  if (rows * columns === 1 && row !== undefined && column)
    return { key: one, values: { what: nameAt(sheet, row, column) } }
  return named(range, first)
}

/** Ctrl+Enter: the typed text into every selected cell. */
export function enterInAll<Row>(desk: Desk<Row>, selection: Selection, typed: string): Done {
  const sheet = desk.sheet()
  const rectangles = rectanglesOf(selection, sheetSize(sheet))
  if (tooMany(rectangles)) return { selection, misfits: [], trouble: 'range-too-large' }
  const writings = [...cellsOf(rectangles)].map(({ row, column }) => at(sheet, row, column, typed))
  const name = nameOf(sheet, rectangles, 'edit.set', 'edit.fillCells', 'edit.fillRanges')
  return { selection, misfits: write(desk, name, writings) }
}

/** Ctrl+D and Ctrl+R: the first row or column again in the others; of one row, the row above in it. */
export function fillFrom<Row>(desk: Desk<Row>, selection: Selection, along: 'down' | 'right'): Done {
  const sheet = desk.sheet()
  const writings: Writing[] = []
  const rectangles = rectanglesOf(selection, sheetSize(sheet))
  if (tooMany(rectangles)) return { selection, misfits: [], trouble: 'range-too-large' }
  for (const rectangle of rectangles) {
    const { rows, columns } = sizeOf(rectangle)
    const short = (along === 'down' ? rows : columns) === 1
    const source = along === 'down' ? rectangle.top - (short ? 1 : 0) : rectangle.left - (short ? 1 : 0)
    if (source < 0) continue
    for (const { row, column } of cellsOf([rectangle])) {
      if ((along === 'down' ? row : column) === source) continue
      const from = along === 'down' ? { row: source, column } : { row, column: source }
      writings.push(at(sheet, row, column, cellAt(sheet, from)?.typed ?? ''))
    }
  }
  if (writings.length === 0) return { selection, misfits: [], trouble: 'nothing-to-fill' }
  const name = nameOf(sheet, rectangles, 'edit.fillCell', 'edit.fillCells', 'edit.fillRanges')
  return { selection, misfits: write(desk, name, writings) }
}

/** The fill handle dragged inwards: `gone` is emptied, and what is left of the source stays selected. */
export function clearEnd<Row>(desk: Desk<Row>, source: Rectangle, gone: Rectangle): Done {
  const { misfits, ...told } = clear(desk, selectionOf(gone))
  const rest =
    gone.top > source.top
      ? { ...source, bottom: gone.top - 1 }
      : { ...source, right: Math.max(source.left, gone.left - 1) }
  return { ...told, misfits, selection: selectionOf(rest) }
}

function selectionOf({ top, left, bottom, right }: Rectangle): Selection {
  return between({ row: top, column: left }, { row: bottom, column: right })
}

/** The fill handle dragged from `source` over `whole`, which holds it and goes on one way. */
export function fillSeries<Row>(desk: Desk<Row>, source: Rectangle, whole: Rectangle): Done {
  const sheet = desk.sheet()
  const selection = selectionOf(whole)
  if (tooMany([whole])) return { selection, misfits: [], trouble: 'range-too-large' }
  const vertical = whole.top < source.top || whole.bottom > source.bottom
  const backwards = whole.top < source.top || whole.left < source.left
  const lines = vertical ? range(source.left, source.right) : range(source.top, source.bottom)
  const along = vertical ? range(source.top, source.bottom) : range(source.left, source.right)
  const count = vertical
    ? whole.bottom - whole.top - (source.bottom - source.top)
    : whole.right - whole.left - (source.right - source.left)
  const writings = lines.flatMap((line) => {
    const cells = along.flatMap(
      (step) => cellAt(sheet, vertical ? { row: step, column: line } : { row: line, column: step }) ?? [],
    )
    return continued(cells, count, backwards, sheet.language).map((typed, i) => {
      const step = backwards ? (along[0] ?? 0) - 1 - i : (along.at(-1) ?? 0) + 1 + i
      return vertical ? at(sheet, step, line, typed) : at(sheet, line, step, typed)
    })
  })
  return { selection, misfits: write(desk, named('edit.fillCells', whole), writings) }
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first + 1 }, (_, i) => first + i)
}

export interface Copied {
  readonly cells: readonly (readonly OutCell[])[]
  readonly rectangles: readonly Rectangle[]
}

/** Several ranges can be copied when they cover the same columns or the same rows: they are put together. */
export function copyOf<Row>(sheet: Sheet<Row>, selection: Selection): Copied | Trouble {
  const rectangles = rectanglesOf(selection, sheetSize(sheet))
  const [first] = rectangles
  if (!first) return 'several-ranges'
  if (tooMany(rectangles)) return 'range-too-large'
  const sameColumns = rectangles.every(({ left, right }) => left === first.left && right === first.right)
  const sameRows = rectangles.every(({ top, bottom }) => top === first.top && bottom === first.bottom)
  if (!sameColumns && !sameRows) return 'several-ranges'
  const rows = distinct(rectangles.flatMap(({ top, bottom }) => range(top, bottom)))
  const columns = distinct(rectangles.flatMap(({ left, right }) => range(left, right)))
  const cells = rows.map((row) =>
    columns.map((column): OutCell => {
      const cell = cellAt(sheet, { row, column })
      const { shown = '', typed = '', number = null, unit = '', distribution = false } = cell ?? {}
      return { shown, typed, number: distribution ? null : number, percent: unit === '%' }
    }),
  )
  return { cells, rectangles }
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}

/** What was cut, until it is pasted: told by id, since rows may move in between. */
export interface Cut {
  readonly mark: string
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

/** Carries out a plan that the person has seen or that fits. */
export function paste<Row>(desk: Desk<Row>, plan: Plan, cut: Cut | null = null): Done {
  const name = named(cut ? 'edit.moveCells' : 'edit.pasteCells', plan.target)
  const newRows = plan.newRows > 0 ? addRows(desk, plan.newRows, name) : []
  const sheet = desk.sheet()
  const writings = plan.writings.map(
    (writing): Writing => ({
      ...writing,
      row: typeof writing.row === 'number' ? (newRows[writing.row] ?? '') : writing.row,
    }),
  )
  const emptying = cut ? emptyCut(sheet, cut, writings) : []
  const misfits = write(desk, name, [...emptying, ...writings], newRows.length > 0)
  const after = desk.sheet().layout.rows
  const lastNew = newRows.at(-1)
  const bottom = lastNew === undefined ? plan.target.bottom : Math.max(after.indexOf(lastNew), plan.target.top)
  const { top, left, right } = plan.target
  return {
    selection: { ...between({ row: top, column: left }, { row: bottom, column: right }) },
    misfits,
  }
}

function emptyCut<Row>(sheet: Sheet<Row>, cut: Cut, writings: readonly Writing[]): Writing[] {
  const written = new Set(writings.map(({ row, column }) => `${row}\n${column}`))
  const cells = cut.rows.flatMap((row) =>
    cut.columns.flatMap((column) =>
      written.has(`${row}\n${column}`)
        ? []
        : [{ row: sheet.layout.rows.indexOf(row), column: sheet.layout.columns.indexOf(column) }],
    ),
  )
  return emptyings(sheet, cells)
}

/** Where a block goes, or why it cannot. */
export function planOf<Row>(sheet: Sheet<Row>, selection: Selection, block: Block): Plan | Trouble {
  return placed(sheet, selection, block)
}
