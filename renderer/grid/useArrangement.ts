import { useMemo, useRef } from 'react'
import { useStore } from '../store/store.ts'
import type { Words } from '../ui/words.ts'
import { type Arrangement, arrangeColumns, arrangesRows, type Memory, natural, remembered } from './arrange.ts'
import type { GridColumn, Tree } from './column.ts'
import type { ProblemsAt } from './problemsAt.ts'

interface Of<Row> {
  readonly id: string
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly columns: readonly GridColumn<Row>[]
  readonly problemsAt: ProblemsAt
  readonly words: Words
  readonly tree?: Tree<Row> | undefined
}

export interface Arranged<Row> {
  readonly arrangement: Arrangement
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: readonly Row[]
  change(change: Partial<Arrangement>): void
}

/** A table as the person has arranged it, remembered by its id. */
export function useArrangement<Row>(of: Of<Row>): Arranged<Row> {
  const { id, rows, rowId, columns, problemsAt, words, tree } = of
  const arrangement = useStore((state) => state.preferences.arrangements[id] ?? natural)
  const memory = useRef<Memory | null>(null)
  const shown = useMemo(() => arrangeColumns(columns, arrangement), [columns, arrangement])

  const ordered = useMemo(() => {
    if (!arrangesRows(arrangement)) {
      memory.current = null
      return rows
    }
    const { language } = words
    const by = JSON.stringify([id, arrangement.sorts, arrangement.filters])
    const hasProblem = (row: Row, column: GridColumn<Row>) => {
      const { place } = column.cell(row)
      return place !== null && (column.exact ? problemsAt.exactly(place) : problemsAt.within(place)).length > 0
    }
    const from = { rows, rowId, columns, hasProblem, language, tree }
    const now = remembered(memory.current, from, by, arrangement)
    memory.current = now
    const byId = new Map(rows.map((row) => [rowId(row), row]))
    return now.order.flatMap((one) => byId.get(one) ?? [])
  }, [id, rows, rowId, columns, problemsAt, words, tree, arrangement])

  const { closed } = arrangement
  const arranged = useMemo(() => {
    if (!tree || closed.length === 0) return ordered
    const folded = new Set(closed)
    return ordered.filter((row) => !folded.has(tree.head(row) ?? ''))
  }, [ordered, tree, closed])

  return {
    arrangement,
    columns: shown,
    rows: arranged,
    change: (change) => rearrange(id, change),
  }
}

export function rearrange(id: string, change: Partial<Arrangement>): void {
  const { preferences, setPreference } = useStore.getState()
  const next = { ...(preferences.arrangements[id] ?? natural), ...change }
  setPreference('arrangements', { ...preferences.arrangements, [id]: next })
}
