// Where the cells of the clipboard go: repeated over a larger selection that they divide, as Excel does, otherwise from
// its first cell; past the last row, rows are added where the table can.
// Example: a row of 3 into 5 × 3 selected cells fills all five; 14 × 7 at one cell covers 14 × 7.
import type { Block } from './block.ts'
import { meant } from './meaning.ts'
import { type Rectangle, rectanglesOf, type Selection, sizeOf } from './selection.ts'
import { nameAt, type Sheet, sheetSize } from './sheet.ts'
import { examined, type Misfit, mostTold, mostWritten, type Trouble, type Writing } from './write.ts'

export interface Plan {
  /** A row by its id, or a new one by its number. */
  readonly writings: readonly (Omit<Writing, 'row'> & { readonly row: string | number })[]
  readonly newRows: number
  /** Without the rows that are new. */
  readonly target: Rectangle
  /** What does not fit, in the order of the cells. */
  readonly misfits: readonly Misfit[]
}

export function placed<Row>(sheet: Sheet<Row>, selection: Selection, block: Block): Plan | Trouble {
  const size = sheetSize(sheet)
  const rectangles = rectanglesOf(selection, size)
  const isOne = block.rows === 1 && block.columns === 1
  if (rectangles.length > 1 && !isOne) return 'several-ranges'
  const parts = rectangles.map((rectangle) => partOf(sheet, rectangle, block, isOne))
  const cells = parts.reduce((sum, { rows, columns }) => sum + rows * columns, 0)
  if (cells > mostWritten) return 'range-too-large'
  const writings: Plan['writings'][number][] = []
  const misfits: Misfit[] = []
  let newRows = 0
  for (const part of parts) {
    newRows = Math.max(newRows, part.newRows)
    write(sheet, part, block, writings, misfits)
  }
  const known = examined(
    sheet,
    writings.flatMap((one) => (typeof one.row === 'string' ? [{ ...one, row: one.row }] : [])),
  )
  misfits.push(...known.misfits)
  const first = parts[0]
  const target = first
    ? {
        top: first.top,
        left: first.left,
        bottom: first.top + first.rows - 1,
        right: Math.min(first.left + first.columns, size.columns) - 1,
      }
    : { top: 0, left: 0, bottom: 0, right: 0 }
  const inNew = writings.filter(({ row }) => typeof row === 'number')
  return { writings: [...known.writings, ...inNew], newRows, target, misfits }
}

interface Part {
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
  readonly newRows: number
}

function partOf<Row>(sheet: Sheet<Row>, rectangle: Rectangle, block: Block, isOne: boolean): Part {
  const selected = sizeOf(rectangle)
  const times = (of: number, by: number) => (by > 0 && of % by === 0 ? of / by : 1)
  const rows = isOne ? selected.rows : block.rows * times(selected.rows, block.rows)
  const columns = isOne ? selected.columns : block.columns * times(selected.columns, block.columns)
  // Larger than the selection one way and no multiple the other: once, from the first cell.
  const once = (rows < selected.rows || columns < selected.columns) && !isOne
  const size = once ? { rows: block.rows, columns: block.columns } : { rows, columns }
  const past = rectangle.top + size.rows - sheet.rows.length
  return {
    top: rectangle.top,
    left: rectangle.left,
    ...size,
    newRows: sheet.list ? Math.max(0, past) : 0,
  }
}

function write<Row>(
  sheet: Sheet<Row>,
  { top, left, rows, columns }: Part,
  block: Block,
  writings: Plan['writings'][number][],
  misfits: Misfit[],
): void {
  const canAdd = sheet.list !== undefined
  for (let y = 0; y < rows; y++) {
    const row = top + y
    const item = sheet.rows[row]
    for (let x = 0; x < columns; x++) {
      const cell = block.cells[y % block.rows]?.[x % block.columns]
      // A row shorter than the others says nothing of the cells it lacks.
      if (!cell) continue
      const column = sheet.columns[left + x]
      if (!column || (item === undefined && !canAdd)) {
        if (cell.text !== '' && misfits.length < mostTold)
          misfits.push({ name: column?.header ?? '', typed: cell.text, why: 'outside' })
        continue
      }
      const { typed, foreignFormula } = meant(cell, block, column.kind, sheet.language)
      if (item !== undefined) writings.push({ row: sheet.layout.rows[row] ?? '', column: column.id, typed })
      else {
        // An empty cell changes nothing in a row that is new.
        if (typed !== '') writings.push({ row: row - sheet.rows.length, column: column.id, typed })
        if (foreignFormula) misfits.push({ name: nameOfNew(sheet, column), typed, why: 'foreign-formula' })
      }
    }
  }
}

function nameOfNew<Row>(sheet: Sheet<Row>, column: Sheet<Row>['columns'][number]): string {
  const [any] = sheet.rows
  return any === undefined ? column.header : nameAt({ ...sheet, rowName: () => '' }, any, column)
}
