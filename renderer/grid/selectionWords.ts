import type { Words } from '../ui/words.ts'
import { cellCount, last, rectangleOf, type Selection, sizeOf } from './range/selection.ts'
import { nameAt, type Sheet, sheetSize } from './range/sheet.ts'

/** '3 × 7 celler markerade, från Drift · 2013 till Support · 2019': what is said aloud. */
export function selectionWords<Row>(sheet: Sheet<Row>, selection: Selection, { t }: Words): string {
  const size = sheetSize(sheet)
  const range = last(selection)
  const rectangle = rectangleOf(range, size)
  const { rows, columns } = sizeOf(rectangle)
  const name = (row: number, column: number) => {
    const at = sheet.rows[row]
    const one = sheet.columns[column]
    return at !== undefined && one ? nameAt(sheet, at, one) : ''
  }
  if (selection.ranges.length > 1)
    return t('grid.selected.ranges', { count: selection.ranges.length, cells: cellCount(selection, size) })
  switch (range.reach) {
    case 'all':
      return t('grid.selected.all', { rows, columns })
    case 'rows': {
      const first = sheet.rows[rectangle.top]
      return t('grid.selected.rows', { count: rows, first: first === undefined ? '' : sheet.rowName(first) })
    }
    case 'columns':
      return t('grid.selected.columns', { count: columns, first: sheet.columns[rectangle.left]?.header ?? '' })
    case 'cells':
      return t('grid.selected.cells', {
        rows,
        columns,
        first: name(rectangle.top, rectangle.left),
        last: name(rectangle.bottom, rectangle.right),
      })
  }
}
