// Step 7. What departments are asked to save (besparingskrav), in whole öre.
// Example: 100 % of "Enligt ansökan": a district whose gains were applied for at 800 000 and realised at 500 000 has a
// gap of 300 000 and is punished that year.
import type { SavingsDemand, Service } from '../document/schema.ts'
import { type Block, strides } from '../formula/block.ts'
import { toÖre } from '../money.ts'
import { type Place, problem } from '../problem.ts'
import type { Memory } from './cache.ts'
import type { Evaluator } from './evaluator.ts'
import type { Frame } from './frame.ts'

export interface Demand {
  /** öre, department × year. */
  readonly byDepartment: Float64Array
  /** öre by year for each service; null: the demand was not made by service. */
  readonly byService: readonly Float64Array[] | null
}

/** What one service's gains make departments save. */
interface ServiceDemand {
  /** öre, department × year. */
  readonly byDepartment: Float64Array
  /** öre by year. */
  readonly byYear: Float64Array
}

/**
 * `realised`: öre, department × year, for each service of this scenario, or of the one the demand refers to; null: a
 * service which that scenario leaves out, and which is asked nothing.
 */
export function demandOf(
  frame: Frame,
  demand: SavingsDemand,
  place: Place,
  services: readonly Service[],
  realised: readonly (Float64Array | null)[],
  evaluator: Evaluator,
  memory: Memory,
): Demand {
  const { departments, years } = frame.shape
  const byDepartment = new Float64Array(departments * years)
  const nothing = memory.once('nothing', [frame], () => new Float64Array(years))
  if (demand.kind === 'none') return { byDepartment, byService: services.map(() => nothing) }
  const asked = frame.years.map((year) => year >= (demand.fromYear ?? year))
  if (demand.kind === 'entered') {
    for (const [id, series] of Object.entries(demand.amounts)) {
      const row = frame.rowOf.get(id)
      if (row === undefined) {
        memory.report(problem('unknown-department', `${place}/amounts/${id}`, { id }))
        continue
      }
      const block = evaluator.series(series, `${place}/amounts/${id}`)
      const step = strides(block, frame.shape)
      for (let y = 0; y < years; y++) {
        const head = frame.head[row * years + y] ?? -1
        if (!asked[y] || head < 0) continue
        const at = head * years + y
        byDepartment[at] = (byDepartment[at] ?? 0) + toÖre(block.values[row * step.d + y * step.y] ?? Number.NaN)
      }
    }
    memory.report(problem('demand-not-by-service', place, {}, 'info'))
    return { byDepartment, byService: null }
  }
  const share = evaluator.series(demand.share, `${place}/share`)
  const sum = memory.again<Parts>('demand', [frame, share, demand.fromYear, ...realised], (before) => {
    const same = before?.frame === frame && before.share === share && before.fromYear === demand.fromYear
    const parts = realised.map((gains, s) =>
      !gains
        ? null
        : same && before.realised[s] === gains
          ? (before.parts[s] ?? null)
          : shareOf(frame, gains, share, asked),
    )
    const from = { frame, share, fromYear: demand.fromYear, realised, parts }
    return { ...from, sum: sumParts(byDepartment, parts, before) }
  })
  return { byDepartment: sum.sum, byService: sum.parts.map((part) => part?.byYear ?? nothing) }
}

/** What each service's gains make departments save, what that was made from, and the sum. */
interface Parts {
  readonly frame: Frame
  readonly share: Block
  readonly fromYear: number | undefined
  readonly realised: readonly (Float64Array | null)[]
  readonly parts: readonly (ServiceDemand | null)[]
  readonly sum: Float64Array
}

/** Öre add and subtract exactly, so that a part that has changed is exchanged; one that is not known leaves no way back. */
function sumParts(zeros: Float64Array, parts: Parts['parts'], before: Parts | undefined): Float64Array {
  const changed = parts.map((part, s) => (part === before?.parts[s] ? -1 : s)).filter((s) => s >= 0)
  const known = (part: ServiceDemand | null | undefined) => !part?.byYear.some(Number.isNaN)
  const same = before?.sum.length === zeros.length && before.parts.length === parts.length
  if (before && same && changed.every((s) => known(before.parts[s]) && known(parts[s]))) {
    const sum = before.sum.slice()
    for (const s of changed) {
      addTo(sum, before.parts[s], -1)
      addTo(sum, parts[s], 1)
    }
    return sum
  }
  for (const part of parts) addTo(zeros, part, 1)
  return zeros
}

function addTo(sum: Float64Array, part: ServiceDemand | null | undefined, sign: 1 | -1): void {
  if (part) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + sign * (part.byDepartment[i] as number)
}

function shareOf(frame: Frame, gains: Float64Array, share: Block, asked: readonly boolean[]): ServiceDemand {
  const { years } = frame.shape
  const step = strides(share, frame.shape)
  const byDepartment = new Float64Array(gains.length)
  const byYear = new Float64Array(years)
  for (let i = 0; i < gains.length; i++) {
    const y = i % years
    const gain = gains[i] as number
    if (!asked[y] || gain === 0) continue
    const d = (i - y) / years
    const öre = toÖre((gain / 100) * (share.values[d * step.d + y * step.y] ?? Number.NaN))
    byDepartment[i] = öre
    byYear[y] = (byYear[y] ?? 0) + öre
  }
  return { byDepartment, byYear }
}
