// A chosen file as what can be imported from it: the app's own workbook, another workbook's sheets, or a text table.
// What it is is told from its first bytes, not from its name. Example: a zip → the workbook's guard; else text.
import type { Model } from '../document/schema.ts'
import { fail, ok, problem, type Result } from '../problem.ts'
import { type OwnWorkbook, readOwnWorkbook } from './ownWorkbook.ts'
import { importLimits, readTextTable, type Table, type TextOptions, type TextTable } from './table.ts'
import { readWorkbookTables } from './workbookTables.ts'

export type Import =
  | { readonly kind: 'own'; readonly name: string; readonly own: OwnWorkbook }
  | { readonly kind: 'workbook'; readonly name: string; readonly tables: readonly Table[] }
  | { readonly kind: 'text'; readonly name: string; readonly table: TextTable }

export async function readImport(
  bytes: Uint8Array,
  name: string,
  document: Model,
  options: TextOptions = {},
): Promise<Result<Import>> {
  if (bytes.length > importLimits.bytes)
    return fail(problem('import-too-large', '', { name, limit: importLimits.bytes / 1024 / 1024 }))
  // An old .xls and a workbook with a password are both compound files.
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fail(problem('import-old-workbook', '', { name }))
  if (!begins(bytes, [0x50, 0x4b])) {
    const table = readTextTable(bytes, name, options)
    return table.ok ? ok({ kind: 'text', name, table: table.value }) : table
  }
  const own = await readOwnWorkbook(bytes, document, name)
  const foreign = own.problems.length === 1 && own.problems[0]?.code === 'workbook-not-own'
  if (!foreign) {
    const [refusal] = own.problems
    if (own.changes.length === 0 && refusal && refusal.severity === 'error' && refusal.where === '')
      return fail(refusal)
    return ok({ kind: 'own', name, own })
  }
  const tables = await readWorkbookTables(bytes, name)
  return tables.ok ? ok({ kind: 'workbook', name, tables: tables.value }) : tables
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}
