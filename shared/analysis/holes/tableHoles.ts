// Departments left out of a table that others stand in: a share agreed for a split, an amount asked for as a demand.
// Example: agreed shares Norr 40 % and Syd 60 %; Öst takes part too, has no share and pays nothing.
import type { ScenarioCalculation, ServiceCalculation } from '../../calculation/calculate.ts'
import type { Frame } from '../../calculation/frame.ts'
import { yearlyFigure } from '../../calculation/results.ts'
import { splitPartOf } from '../../calculation/split.ts'
import { central, type Model, type SplitRule } from '../../document/schema.ts'
import type { Place } from '../../problem.ts'

export interface LeftOut {
  readonly row: number
  readonly y: number
  readonly place: Place
}

const known = new WeakMap<ServiceCalculation, readonly LeftOut[]>()

/** Who takes part in what is split by agreed shares without having one: once for each part and year. */
export function withoutShare(frame: Frame, settled: ServiceCalculation, rule: SplitRule | null): readonly LeftOut[] {
  const before = known.get(settled)
  if (before) return before
  const found = new Map<string, LeftOut>()
  const years = frame.years.length
  for (const { line, fractions, funding } of settled.costs) {
    const part = fractions && splitPartOf(rule, settled.service, line)
    if (!fractions || part?.method.method !== 'fixedShares') continue
    const { shares } = part.method
    for (let y = 0; y < years; y++) {
      // Shares that are not whole share nothing, and have been told.
      const shared = frame.ids.some((_, d) => (fractions[d * years + y] ?? 0) !== 0)
      if (!shared || funding.rest[y] === 0) continue
      const standing = headsOf(frame, Object.keys(shares), y)
      for (const [row, id] of frame.ids.entries()) {
        if (!settled.members[row * years + y] || standing.has(row)) continue
        const place = `splitRules/${rule?.id ?? ''}/parts/${part.id}/method/shares/${id}`
        found.set(`${place} ${y}`, { row, y, place })
      }
    }
  }
  const made = [...found.values()]
  known.set(settled, made)
  return made
}

/** Who gains and is asked nothing, where others are asked for an amount each. Companies are never asked. */
export function withoutDemand(
  { departments: entered }: Model,
  frame: Frame,
  { resolved, result }: ScenarioCalculation,
): readonly LeftOut[] {
  const { savingsDemand: demand, savingsDemandPlace } = resolved
  if (demand.kind !== 'entered' || Object.values(demand.amounts).every((series) => series === 0)) return []
  const ids = Object.keys(demand.amounts)
  if (ids.length === 0) return []
  const companies = new Set(entered.flatMap(({ id, kind }) => (kind === 'company' ? [id] : [])))
  return frame.years.flatMap((year, y) => {
    if (year < (demand.fromYear ?? year)) return []
    const standing = headsOf(frame, ids, y)
    return result.departments.flatMap(({ id, figures }) => {
      const row = frame.rowOf.get(id)
      if (row === undefined || id === central || companies.has(id) || standing.has(row)) return []
      const gains = (yearlyFigure(figures, 'realisedBenefit', frame.years, year) ?? 0) > 0
      return gains ? [{ row, y, place: `${savingsDemandPlace}/amounts/${id}` }] : []
    })
  })
}

/** Rows that the departments stand as in a year. */
function headsOf(frame: Frame, ids: readonly string[], y: number): Set<number> {
  return new Set(
    ids.flatMap((id) => {
      const row = frame.rowOf.get(id)
      return row === undefined ? [] : [frame.head[row * frame.years.length + y] ?? -1]
    }),
  )
}
