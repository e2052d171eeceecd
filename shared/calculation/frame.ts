// The rows and columns everything is calculated over: departments (and `central`) × years, and who has merged into whom.
// Rows are in order of id, so that the order of departments in the document can change nothing, not even the last öre.
// Example: Älvsjö merges into Hägersten-Älvsjö from 2020: head(Älvsjö, 2019) = Älvsjö, head(Älvsjö, 2020) = the new one.
import { central, type Department, type Model } from '../document/schema.ts'
import type { Shape } from '../formula/block.ts'

export interface Frame {
  readonly years: readonly number[]
  readonly shape: Shape
  /** Department ids by row, `central` among them. */
  readonly ids: readonly string[]
  /** Department names by row, for messages. */
  readonly names: readonly string[]
  readonly rowOf: ReadonlyMap<string, number>
  readonly central: number
  /** Row that stands for a department in a year, department × year; −1: it does not exist yet. */
  readonly head: Int16Array
  /** Row it has merged into by that year, one step on the way to its head, department × year; −1: none. */
  readonly next: Int16Array
  /** 1 for a department that came to be by a merger: its own driver value then replaces its parts'. */
  readonly bornByMerger: Uint8Array
  readonly hasMergers: boolean
}

/** Later years would only cost time: nobody plans a service for longer. */
export const mostYears = 60

export function buildFrame(settings: Model['settings'], departments: readonly Department[], draws = 1): Frame {
  const count = Math.max(0, Math.min(mostYears, settings.lastYear - settings.firstYear + 1))
  const years = Array.from({ length: count }, (_, i) => settings.firstYear + i)
  const byId = new Map(departments.map((department) => [department.id, department]))
  const ids = [...new Set([...byId.keys(), central])].sort()
  const rowOf = new Map(ids.map((id, row) => [id, row]))
  const head = new Int16Array(ids.length * years.length)
  const next = new Int16Array(ids.length * years.length).fill(-1)
  const bornByMerger = new Uint8Array(ids.length)
  let hasMergers = false
  for (const [row, id] of ids.entries()) {
    const successor = byId.get(id)?.successor
    const born = successor && rowOf.get(successor.department)
    // One that was there before takes in another, as one that has always been there does.
    const there = byId.get(successor?.department ?? '')?.from ?? Number.NEGATIVE_INFINITY
    if (born !== undefined && successor && there >= successor.from) bornByMerger[born] = 1
    years.forEach((year, y) => {
      const standsFor = headOf(byId, id, year)
      head[row * years.length + y] = standsFor === null ? -1 : (rowOf.get(standsFor) ?? row)
      if (standsFor === id || standsFor === null) return
      hasMergers = true
      next[row * years.length + y] = born ?? -1
    })
  }
  return {
    years,
    shape: { departments: ids.length, years: years.length, draws },
    ids,
    names: ids.map((id) => byId.get(id)?.name ?? id),
    rowOf,
    central: rowOf.get(central) ?? 0,
    head,
    next,
    bornByMerger,
    hasMergers,
  }
}

function headOf(byId: ReadonlyMap<string, Department>, id: string, year: number): string | null {
  let current = id
  const seen = new Set<string>()
  for (;;) {
    const department = byId.get(current)
    const next = department?.successor
    if (!next || year < next.from || !(byId.has(next.department) || next.department === central)) {
      return department?.from !== undefined && year < department.from ? null : current
    }
    // A circle of mergers is reported by references.ts; here each member keeps standing for itself.
    if (seen.has(current)) return id
    seen.add(current)
    current = next.department
  }
}
