// What can be done with one column of a table, offered to its menu, the commands and the palette.
import { type Arrangement, type ColumnFilter, movedColumn, natural, sortedAlso } from './arrange.ts'
import type { GridColumn } from './column.ts'

export type Direction = 'ascending' | 'descending'

export interface ColumnActions {
  readonly id: string
  readonly header: string
  readonly numeric: boolean
  readonly sort: Direction | null
  /** Whether the table is sorted by any column. */
  readonly sorted: boolean
  readonly filter: ColumnFilter | null
  /** Whether any column of the table has a filter. */
  readonly filtered: boolean
  /** Frozen up to this one. */
  readonly frozenHere: boolean
  readonly columns: readonly { readonly id: string; readonly header: string; readonly shown: boolean }[]
  sortBy(direction: Direction | null): void
  /** After the columns it is sorted by; null: there are none but this. */
  readonly sortAlsoBy: ((direction: Direction) => void) | null
  setFilter(filter: ColumnFilter | null): void
  clearFilters(): void
  /** null: the column names the rows, and stays. */
  readonly hide: (() => void) | null
  show(ids: readonly string[]): void
  freeze(): void
  unfreeze(): void
  readonly moveLeft: (() => void) | null
  readonly moveRight: (() => void) | null
  fit(): void
  reset(): void
  focus(): void
}

interface Of<Row> {
  /** As the table is made. */
  readonly columns: readonly GridColumn<Row>[]
  readonly shown: readonly GridColumn<Row>[]
  readonly arrangement: Arrangement
  readonly change: (change: Partial<Arrangement>) => void
  readonly fit: (id: string) => void
  readonly forgetWidths: () => void
  readonly focus: (id: string) => void
}

export function columnActions<Row>(of: Of<Row>, id: string): ColumnActions | null {
  const { columns, shown, arrangement, change } = of
  const column = columns.find((one) => one.id === id)
  if (!column) return null
  const { sorts, filters, hidden, frozenTo } = arrangement
  const sort = sorts.find((one) => one.column === id)
  const by = (direction: Direction) => ({ column: id, descending: direction === 'descending' })
  const moved = (by: 1 | -1) => {
    const order = movedColumn(columns, arrangement, id, by)
    return order && (() => change({ order: [...order] }))
  }
  const named = (one: GridColumn<Row>) =>
    one.group && one.group !== one.header ? `${one.group} · ${one.header}` : one.header
  return {
    id,
    header: named(column),
    numeric: column.kind === 'number',
    sort: sort ? (sort.descending ? 'descending' : 'ascending') : null,
    sorted: sorts.length > 0,
    filter: filters[id] ?? null,
    filtered: Object.keys(filters).length > 0,
    frozenHere: frozenTo === id,
    columns: columns.map((one) => ({
      id: one.id,
      header: named(one),
      shown: shown.some((other) => other.id === one.id),
    })),
    sortBy: (direction) => change({ sorts: direction === null ? [] : [by(direction)] }),
    sortAlsoBy: sorts.some((one) => one.column !== id)
      ? (direction) => change({ sorts: sortedAlso(sorts, by(direction)) })
      : null,
    setFilter(filter) {
      const { [id]: _, ...others } = filters
      change({ filters: filter ? { ...others, [id]: filter } : others })
    },
    clearFilters: () => change({ filters: {} }),
    hide: columns[0]?.id === id ? null : () => change({ hidden: [...hidden, id] }),
    show: (ids) => change({ hidden: columns.flatMap((one) => (ids.includes(one.id) ? [] : one.id)) }),
    freeze: () => change({ frozenTo: id }),
    unfreeze: () => change({ frozenTo: '' }),
    moveLeft: moved(-1),
    moveRight: moved(1),
    fit: () => of.fit(id),
    reset() {
      of.forgetWidths()
      change(natural)
    },
    focus: () => of.focus(id),
  }
}
