// How a person has arranged a table: which columns in which order, which rows in which order. The document knows nothing
// of it. Rows keep their places while they are edited, as in Excel: sorting and filtering are done when asked for.
import { z } from 'zod'
import type { GridCell, GridColumn, Tree } from './column.ts'

export const comparisons = ['equal', 'unequal', 'more', 'atLeast', 'less', 'atMost', 'between'] as const
export type Comparison = (typeof comparisons)[number]

const filterSchema = z.object({
  /** Text that the cell contains, whatever its case; '' for any. */
  contains: z.string().default(''),
  compare: z
    .object({ by: z.enum(comparisons), value: z.number(), to: z.number().default(0) })
    .nullable()
    .default(null),
  /** Only cells that something is wrong with. */
  problems: z.boolean().default(false),
})
export type ColumnFilter = z.infer<typeof filterSchema>

export const arrangementSchema = z.object({
  /** Ids of columns that have been moved, in order; others stand after the one they follow by nature. */
  order: z.array(z.string()).default([]),
  hidden: z.array(z.string()).default([]),
  /** The last frozen column; '' for none; null: as the table is made. */
  frozenTo: z.string().nullable().default(null),
  /** By which columns rows are sorted: the first, then for equal ones the second, and so on. */
  sorts: z.array(z.object({ column: z.string(), descending: z.boolean() })).default([]),
  filters: z.record(z.string(), filterSchema).default({}),
  /** Ids of rows whose rows under them are folded away. */
  closed: z.array(z.string()).default([]),
})
export type Arrangement = z.infer<typeof arrangementSchema>
export type Sort = Arrangement['sorts'][number]

export const natural: Arrangement = arrangementSchema.parse({})

/** The columns shown, in order, each frozen or not. */
export function arrangeColumns<Row>(
  columns: readonly GridColumn<Row>[],
  arrangement: Arrangement,
): readonly GridColumn<Row>[] {
  const shown = inOrder(columns, arrangement.order).filter(
    ({ id }, i) => i === 0 || !arrangement.hidden.includes(id) || columns[0]?.id === id,
  )
  const { frozenTo } = arrangement
  const last = frozenTo === null ? -1 : shown.findIndex(({ id }) => id === frozenTo)
  // Frozen columns stand first, whichever order the others are in.
  const frozen = (column: GridColumn<Row>, i: number) =>
    frozenTo === null || (frozenTo !== '' && last < 0) ? (column.frozen ?? false) : i <= last
  const marked = shown.map((column, i) => ({ ...column, frozen: frozen(column, i) }))
  return [...marked.filter((one) => one.frozen), ...marked.filter((one) => !one.frozen)]
}

/** A column that is not named in the order follows the one it follows by nature. */
function inOrder<Row>(columns: readonly GridColumn<Row>[], order: readonly string[]): GridColumn<Row>[] {
  const byId = new Map(columns.map((column) => [column.id, column]))
  const result = order.flatMap((id) => byId.get(id) ?? [])
  const placed = new Set(result.map(({ id }) => id))
  for (const [i, column] of columns.entries()) {
    if (placed.has(column.id)) continue
    const before = columns[i - 1]
    const at = before ? result.findIndex(({ id }) => id === before.id) + 1 : 0
    result.splice(at, 0, column)
    placed.add(column.id)
  }
  return result
}

/** The order of all columns after one is moved among those shown. */
export function movedColumn<Row>(
  columns: readonly GridColumn<Row>[],
  arrangement: Arrangement,
  id: string,
  by: 1 | -1,
): readonly string[] | null {
  const shown = arrangeColumns(columns, arrangement).map((column) => column.id)
  const at = shown.indexOf(id)
  const other = shown[at + by]
  if (at < 0 || other === undefined) return null
  const next = [...shown]
  next.splice(at, 1)
  next.splice(at + by, 0, id)
  return orderAfter(columns, arrangement, next)
}

/** The order of all columns when those shown stand as given; hidden ones stay after what they stood after. */
export function orderAfter<Row>(
  columns: readonly GridColumn<Row>[],
  arrangement: Arrangement,
  shown: readonly string[],
): readonly string[] {
  const all = inOrder(columns, arrangement.order).map((column) => column.id)
  const result = [...shown]
  for (const [i, id] of all.entries()) {
    if (result.includes(id)) continue
    result.splice(result.indexOf(all[i - 1] ?? '') + 1, 0, id)
  }
  return result
}

export interface RowsOf<Row> {
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly columns: readonly GridColumn<Row>[]
  readonly hasProblem: (row: Row, column: GridColumn<Row>) => boolean
  readonly language: 'sv' | 'en'
  /** Rows stand under heads, which keep their order and are left out when nothing under them is shown. */
  readonly tree?: Tree<Row> | undefined
}

export function arrangesRows({ sorts, filters }: Arrangement): boolean {
  return sorts.length > 0 || Object.keys(filters).length > 0
}

/** Sorted by a column after those it is sorted by already; one of them keeps its turn and may change direction. */
export function sortedAlso(sorts: readonly Sort[], sort: Sort): Sort[] {
  return sorts.some(({ column }) => column === sort.column)
    ? sorts.map((one) => (one.column === sort.column ? sort : one))
    : [...sorts, sort]
}

/** Ids of the rows that pass the filters, in the order of the sorts; equal ones stay as they stood. */
export function arrangeRows<Row>(of: RowsOf<Row>, { sorts, filters }: Arrangement): readonly string[] {
  const { rows, columns, hasProblem, rowId, language, tree } = of
  const tests = Object.entries(filters).flatMap(([id, filter]) => {
    const column = columns.find((one) => one.id === id)
    return column ? [(row: Row) => passes(column.cell(row), filter, () => hasProblem(row, column))] : []
  })
  const kept = rows.filter((row) => tests.every((test) => test(row)))
  const by = sorts.flatMap(({ column: id, descending }) => {
    const column = columns.find((one) => one.id === id)
    return column ? [{ column, sign: descending ? (-1 as const) : (1 as const) }] : []
  })
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const inOrder = (some: readonly Row[]) => {
    if (by.length === 0) return some.map(rowId)
    const keyed = some.map((row) => ({
      id: rowId(row),
      keys: by.map(({ column, sign }) => ({ cell: column.cell(row), sign })),
    }))
    return keyed.sort((a, b) => compareKeys(a.keys, b.keys, collator)).map(({ id }) => id)
  }
  if (!tree) return inOrder(kept)
  return rows.flatMap((head) => {
    if (tree.head(head) !== null) return []
    const id = rowId(head)
    const own = kept.filter((row) => tree.head(row) === id)
    return own.length === 0 && tests.length > 0 ? [] : [id, ...inOrder(own)]
  })
}

interface SortKey {
  readonly cell: GridCell
  readonly sign: 1 | -1
}

/** By the first column in which they differ. */
function compareKeys(a: readonly SortKey[], b: readonly SortKey[], collator: Intl.Collator): number {
  for (const [i, key] of a.entries()) {
    const other = b[i]
    const order = other ? compareCells(key.cell, other.cell, key.sign, collator) : 0
    if (order !== 0) return order
  }
  return 0
}

/** Numbers before text and empty cells last, in either direction. */
function compareCells(a: GridCell, b: GridCell, sign: 1 | -1, collator: Intl.Collator): number {
  const rank = kindOf(a) - kindOf(b)
  if (rank !== 0) return rank
  if (a.number !== null && b.number !== null) return sign * (a.number - b.number)
  return sign * collator.compare(a.shown, b.shown)
}

function kindOf(cell: GridCell): number {
  if (cell.number !== null) return 0
  return cell.shown === '' ? 2 : 1
}

function passes(cell: GridCell, filter: ColumnFilter, hasProblem: () => boolean): boolean {
  const wanted = filter.contains.trim().toLowerCase()
  if (wanted !== '' && ![cell.shown, cell.typed].some((text) => plain(text).includes(plain(wanted)))) return false
  if (filter.compare && !compares(cell, filter.compare)) return false
  return !filter.problems || hasProblem()
}

/** Whatever kind of space groups its digits. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\u00A0\u202F]/g, ' ')
}

function compares(cell: GridCell, { by, value, to }: NonNullable<ColumnFilter['compare']>): boolean {
  // Whole numbers such as years are shown as numbers without being summed.
  const own = cell.number ?? (/^[-\u2212]?\d+$/.test(cell.shown) ? Number(cell.shown.replace('\u2212', '-')) : null)
  if (own === null) return by === 'unequal'
  const near = Math.abs(own - value) <= 1e-9 * Math.max(Math.abs(own), Math.abs(value))
  switch (by) {
    case 'equal':
      return near
    case 'unequal':
      return !near
    case 'more':
      return own > value && !near
    case 'atLeast':
      return own > value || near
    case 'less':
      return own < value && !near
    case 'atMost':
      return own < value || near
    case 'between':
      return own >= Math.min(value, to) && own <= Math.max(value, to)
  }
}

/** How rows stood when they were last arranged. */
export interface Memory {
  /** What they were arranged by. */
  readonly by: string
  /** Ids, also of rows that have gone: undo brings them back to their place. */
  readonly order: readonly string[]
  /** Ids of all rows met, shown or not. */
  readonly known: ReadonlySet<string>
  /** How many rows there were. */
  readonly count: number
}

/** Rows arranged once more: by the same, they keep their places; by something else, or those of another list, anew. */
export function remembered<Row>(before: Memory | null, of: RowsOf<Row>, by: string, arrangement: Arrangement): Memory {
  const ids = of.rows.map(of.rowId)
  const sameList = before && (before.count === 0 || ids.length === 0 || ids.some((id) => before.known.has(id)))
  return before?.by === by && sameList
    ? { by, order: kept(before, ids), known: new Set([...before.known, ...ids]), count: ids.length }
    : { by, order: arrangeRows(of, arrangement), known: new Set(ids), count: ids.length }
}

/**
 * The order of before, where a row that is new stands where it stands in the document, whether it would pass the filters
 * or not, so that what was just added is seen.
 */
function kept({ order, known }: Memory, ids: readonly string[]): readonly string[] {
  const result = [...order]
  for (const [i, id] of ids.entries()) {
    if (known.has(id)) continue
    const next = ids.slice(i + 1).find((one) => result.includes(one))
    result.splice(next === undefined ? result.length : result.indexOf(next), 0, id)
  }
  return result
}
