// The sheets of any XLSX file as tables, after the guard has looked into its container. Formulas give the values that
// were stored with them; a merged range gives its value to each of its cells; dates stay dates.
// Example: A1:C1 merged over three years, "2013" in A1 → '2013' in each; a cell of date 41275 → { date: '2013-01-01' }.
import { type ReadSheet, readXlsxFile } from '../export/xlsx.ts'
import { fail, ok, problem, type Result } from '../problem.ts'
import { importLimits, type Raw, type Table } from './table.ts'
import { checkWorkbookContainer } from './zipGuard.ts'

export async function readWorkbookTables(bytes: Uint8Array, name: string): Promise<Result<readonly Table[]>> {
  const container = await checkWorkbookContainer(bytes, name)
  if (!container.ok) return container
  let sheets: readonly ReadSheet[]
  try {
    sheets = await readXlsxFile(bytes)
  } catch {
    // The library says why in its own words; for a person it is a file that cannot be read.
    return fail(problem('workbook-unreadable', '', { name }))
  }
  const tables: Table[] = []
  let cells = 0
  for (const sheet of sheets) {
    const columns = Math.min(sheet.columns, importLimits.columns)
    cells += columns * sheet.rows
    if (sheet.rows > importLimits.rows)
      return fail(problem('import-too-many-rows', '', { name, limit: importLimits.rows }))
    if (cells > importLimits.cells)
      return fail(problem('import-too-many-cells', '', { name, limit: importLimits.cells }))
    const table = tableOf(sheet, columns)
    if (table.rows.length > 0) tables.push(table)
  }
  return tables.length > 0 ? ok(tables) : fail(problem('import-empty', '', { name }))
}

function tableOf(sheet: ReadSheet, columns: number): Table {
  const grid: Raw[][] = []
  for (let row = 0; row < sheet.rows; row++)
    grid.push(Array.from({ length: columns }, (_, column) => rawOf(sheet.cell(row, column)?.value ?? null)))
  // Ranges over each other could ask for far more work than there are cells.
  let left = importLimits.cells
  for (const { startRow, startCol, endRow, endCol } of sheet.merged) {
    left -= (Math.min(endRow, sheet.rows) - startRow + 1) * (Math.min(endCol, columns) - startCol + 1)
    if (left < 0) break
    const value = grid[startRow]?.[startCol] ?? null
    for (let row = startRow; row <= Math.min(endRow, sheet.rows - 1); row++)
      grid[row]?.fill(value, startCol, Math.min(endCol + 1, columns))
  }
  const lines = grid.map((_, i) => i + 1)
  while (grid.length > 0 && grid.at(-1)?.every((cell) => cell === null || cell === '')) grid.pop()
  return { name: sheet.name, rows: grid, lines, problems: [] }
}

function rawOf(value: string | number | boolean | Date | null): Raw {
  if (!(value instanceof Date)) return typeof value === 'number' && !Number.isFinite(value) ? null : value
  return Number.isNaN(value.getTime()) ? null : { date: value.toISOString().slice(0, 10) }
}
