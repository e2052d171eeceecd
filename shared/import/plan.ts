// What an import would do, row by row, before anything is done: new, changed (old → new), as it stands, or refused and
// why. Targets say what a row sets; here it is compared with the document, and all of it becomes one named edit.
// Example: Älvsjö 2013 stands at 940, the file says 960 → row 4 is changed, [{ what: '2013', from: 940, to: 960 }].
import { type Cell, cellOfYear, type Series } from '../cell.ts'
import { applyEdit, type Edit, type Json, type Patch, valueAtPlace } from '../document/edit.ts'
import { documentSchema, type Model } from '../document/schema.ts'
import { type Place, type Problem, problem } from '../problem.ts'
import type { Named, NameKind } from './names.ts'

export type RowState = 'new' | 'changed' | 'same' | 'refused' | 'left'

export interface Change {
  /** A year, a heading of the file, or a name: what of the row. */
  readonly what: string
  /** null: nothing stood there. */
  readonly from: Cell | null
  readonly to: Cell
  readonly unit: string
}

export interface CellProblem extends Problem {
  /** Of the table, from 0; null: the row as a whole. */
  readonly column: number | null
}

export interface PlannedRow {
  /** Position in the table. */
  readonly at: number
  /** Line of the file, from 1. */
  readonly line: number
  readonly title: string
  readonly state: RowState
  readonly changes: readonly Change[]
  readonly problems: readonly CellProblem[]
}

export interface UnknownName {
  readonly kind: NameKind
  readonly text: string
  readonly rows: number
  readonly nearest: Named | null
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[]
  /** Names that are none of the model's, each once. */
  readonly unknown: readonly UnknownName[]
  /** Of columns or the whole table. */
  readonly problems: readonly Problem[]
  readonly counts: Readonly<Record<RowState, number>>
  /** Figures that stand in the model with other amounts; only outturn asks about them. */
  readonly replaced: number
  /** null: nothing would change. */
  readonly edit: Edit | null
}

interface SeriesChange {
  readonly old: Series | undefined
  all: Cell | undefined
  readonly years: Map<number, Cell>
}

export class Draft {
  readonly #document: Model
  readonly #rows: RowDraft[] = []
  readonly #inserts: Patch[] = []
  readonly #sets: Patch[] = []
  readonly #series = new Map<Place, SeriesChange>()
  readonly #taken = new Map<string, number>()
  readonly #unknown = new Map<string, UnknownName>()
  readonly problems: Problem[] = []

  constructor(document: Model) {
    this.#document = document
  }

  row(at: number, line: number, left: boolean): RowDraft {
    const row = new RowDraft(this, at, line, left)
    this.#rows.push(row)
    return row
  }

  unknown(kind: NameKind, text: string, nearest: Named | null): void {
    const key = `${kind}/${text.toLowerCase()}`
    const known = this.#unknown.get(key)
    this.#unknown.set(key, { kind, text, nearest, rows: (known?.rows ?? 0) + 1 })
  }

  valueAt(place: Place): unknown {
    return valueAtPlace(this.#document, place)
  }

  insert(list: Place, item: Json): void {
    this.#inserts.push({ op: 'insert', place: list, item, before: null })
  }

  set(place: Place, value: Json): void {
    this.#sets.push({ op: 'set', place, value })
  }

  setSeries(place: Place, old: Series | undefined, year: number | null, cell: Cell): void {
    let change = this.#series.get(place)
    if (!change) {
      change = { old, all: undefined, years: new Map() }
      this.#series.set(place, change)
    }
    if (year === null) change.all = cell
    else change.years.set(year, cell)
  }

  /** The line that has said the same before; null: this is the first. */
  takenBy(key: string, line: number): number | null {
    const earlier = this.#taken.get(key)
    if (earlier === undefined) this.#taken.set(key, line)
    return earlier ?? null
  }

  finish(name: (count: number) => Edit['name']): ImportPlan {
    const rows = this.#rows.map((row) => row.planned())
    const counts = countsOf(rows)
    const patches = [...this.#inserts, ...this.#sets, ...this.#seriesPatches()]
    const edit = patches.length === 0 ? null : { name: name(counts.new + counts.changed), patches }
    const unknown = [...this.#unknown.values()]
    // What no rule above has foreseen still never reaches the document.
    if (edit && !documentSchema.safeParse(applyEdit(this.#document, edit)).success)
      return {
        rows,
        unknown,
        problems: [...this.problems, problem('import-does-not-fit')],
        counts,
        replaced: 0,
        edit: null,
      }
    return { rows, unknown, problems: this.problems, counts, replaced: 0, edit }
  }

  #seriesPatches(): Patch[] {
    const { firstYear, lastYear } = this.#document.settings
    return [...this.#series].flatMap(([place, { old, all, years }]): Patch[] => {
      const base = all ?? old
      if (years.size === 0) return [{ op: 'set', place, value: base }]
      if (all === undefined && typeof old === 'object')
        return [...years].map(([year, cell]) => ({ op: 'set', place: `${place}/${year}`, value: cell }))
      const byYear: Record<string, Cell> = {}
      if (base !== undefined) for (let year = firstYear; year <= lastYear; year++) byYear[year] = cellOfYear(base, year)
      for (const [year, cell] of years) byYear[year] = cell
      return [{ op: 'set', place, value: byYear }]
    })
  }
}

export function countsOf(rows: readonly PlannedRow[]): Record<RowState, number> {
  const counts = { new: 0, changed: 0, same: 0, refused: 0, left: 0 }
  for (const { state } of rows) counts[state]++
  return counts
}

/** One row of the table on its way into the plan. */
export class RowDraft {
  readonly #draft: Draft
  readonly at: number
  readonly line: number
  /** Somebody has chosen to leave it. */
  readonly left: boolean
  title = ''
  #isNew = false
  #refused = false
  #same = 0
  readonly #changes: Change[] = []
  readonly #problems: CellProblem[] = []

  constructor(draft: Draft, at: number, line: number, left: boolean) {
    this.#draft = draft
    this.at = at
    this.line = line
    this.left = left
  }

  warn(found: Problem, column: number | null = null): void {
    this.#problems.push({ ...found, column, values: { ...found.values, row: this.line } })
  }

  /** The whole row is refused. */
  refuse(found: Problem, column: number | null = null): void {
    this.warn(found, column)
    this.#refused = true
  }

  insert(list: Place, item: Json): void {
    this.#isNew = true
    if (!this.left) this.#draft.insert(list, item)
  }

  /** A cell of a series; year null: of all years. `old` undefined: there is no such series yet. */
  cell(
    place: Place,
    old: Series | undefined,
    year: number | null,
    cell: Cell,
    what: string,
    unit: string,
    column: number,
  ): void {
    if (this.left) return
    const earlier = this.#draft.takenBy(`${place}/${year ?? ''}`, this.line)
    if (earlier !== null) {
      this.warn(problem('import-twice', '', { what, earlier }), column)
      return
    }
    const from = old === undefined ? null : standing(old, year)
    if (from !== null && from === cell) {
      this.#same++
      return
    }
    this.#changes.push({ what, from, to: cell, unit })
    this.#draft.setSeries(place, old, year, cell)
  }

  /** A text or a choice. */
  text(
    place: Place,
    old: string | number | undefined,
    value: string | number,
    what: string,
    shown?: { from: string; to: string },
  ): void {
    if (this.left) return
    if (old === value) {
      this.#same++
      return
    }
    this.#changes.push({ what, from: shown?.from ?? old ?? null, to: shown?.to ?? value, unit: '' })
    this.#draft.set(place, value)
  }

  /** A value that is no cell, told as it is typed. */
  whole(place: Place, value: Json, what: string, from: Cell | null, to: string, column: number): void {
    if (this.left) return
    const earlier = this.#draft.takenBy(`${place}/`, this.line)
    if (earlier !== null) this.warn(problem('import-twice', '', { what, earlier }), column)
    else if (from === to) this.#same++
    else {
      this.#changes.push({ what, from, to, unit: '' })
      this.#draft.set(place, value)
    }
  }

  /** A change that the target makes by itself. */
  note(change: Change | null): void {
    if (change) this.#changes.push(change)
    else this.#same++
  }

  becomesNew(): void {
    this.#isNew = true
  }

  /** Nothing was wrong, and nothing said. */
  get untouched(): boolean {
    return this.#changes.length + this.#same + this.#problems.length === 0 && !this.#isNew
  }

  planned(): PlannedRow {
    const { at, line, title } = this
    const took = this.#changes.length > 0 || this.#isNew
    const wrong = this.#problems.some(({ severity }) => severity === 'error')
    const state: RowState = this.left
      ? 'left'
      : this.#refused || (!took && wrong)
        ? 'refused'
        : this.#isNew
          ? 'new'
          : took
            ? 'changed'
            : 'same'
    return { at, line, title, state, changes: this.#changes, problems: this.#problems }
  }
}

/** What a series says of a year, or of all; null: not one thing of all, or nothing of the year. */
function standing(series: Series, year: number | null): Cell | null {
  if (year !== null) return cellOfYear(series, year)
  if (typeof series !== 'object') return series
  const cells = Object.values(series)
  return cells.length > 0 && cells.every((cell) => cell === cells[0]) ? (cells[0] ?? null) : null
}
