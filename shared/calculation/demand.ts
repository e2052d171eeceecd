// Step 7. What departments are asked to save (besparingskrav), in whole öre.
// Example: 100 % of "Enligt ansökan": a district whose gains were applied for at 800 000 and realised at 500 000 has a
// gap of 300 000 and is punished that year.
import type { SavingsDemand } from '../document/schema.ts'
import { strides } from '../formula/block.ts'
import { toÖre } from '../money.ts'
import { type Place, problem } from '../problem.ts'
import type { Report } from './cache.ts'
import type { Evaluator } from './evaluate.ts'
import type { Frame } from './frame.ts'

export interface Demand {
  /** öre, department × year. */
  readonly byDepartment: Float64Array
  /** öre by year for each service; null: the demand was not made by service. */
  readonly byService: readonly Float64Array[] | null
}

/**
 * `realised`: öre, department × year, for each service of this scenario, or of the one the demand refers to (by the
 * same services; a service it leaves out is asked nothing).
 */
export function demandOf(
  frame: Frame,
  demand: SavingsDemand,
  place: Place,
  realised: readonly Float64Array[],
  evaluator: Evaluator,
  report: Report,
): Demand {
  const { departments, years } = frame.shape
  const byDepartment = new Float64Array(departments * years)
  const asked = (y: number) => demand.kind !== 'none' && (frame.years[y] ?? 0) >= (demand.fromYear ?? 0)
  if (demand.kind === 'none') return { byDepartment, byService: realised.map(() => new Float64Array(years)) }
  if (demand.kind === 'entered') {
    for (const [id, series] of Object.entries(demand.amounts)) {
      const row = frame.rowOf.get(id)
      if (row === undefined) {
        report(problem('unknown-department', `${place}/amounts/${id}`, { id }))
        continue
      }
      const block = evaluator.series(series, `${place}/amounts/${id}`)
      const step = strides(block, frame.shape)
      for (let y = 0; y < years; y++) {
        const head = frame.head[row * years + y] ?? -1
        if (!asked(y) || head < 0) continue
        const at = head * years + y
        byDepartment[at] = (byDepartment[at] ?? 0) + toÖre(block.values[row * step.d + y * step.y] ?? Number.NaN)
      }
    }
    return { byDepartment, byService: null }
  }
  const share = evaluator.series(demand.share, `${place}/share`)
  const step = strides(share, frame.shape)
  const byService = realised.map((gains) => {
    const ofService = new Float64Array(years)
    for (let d = 0; d < departments; d++)
      for (let y = 0; y < years; y++) {
        const gain = gains[d * years + y] ?? 0
        if (!asked(y) || gain === 0) continue
        const öre = toÖre((gain / 100) * (share.values[d * step.d + y * step.y] ?? Number.NaN))
        byDepartment[d * years + y] = (byDepartment[d * years + y] ?? 0) + öre
        ofService[y] = (ofService[y] ?? 0) + öre
      }
    return ofService
  })
  return { byDepartment, byService }
}
