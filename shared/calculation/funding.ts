// Step 5. Who pays before anything is shared: the sources of the plan in order, each taking its share of what is left.
// Pots are common to all services: claims above a cap are rationed between services, then in proportion to lines.
// Example: a pot of 100 and claims of 80 and 120 under the proportional rule: 40 and 60; the rest goes on to the next
// source and then to the split.

import type { CostLine, FundingPlan, FundingSource, Service } from '../document/schema.ts'
import { strides } from '../formula/block.ts'
import { ration } from '../game/rationing.ts'
import { problem } from '../problem.ts'
import type { Memory, Report } from './cache.ts'
import type { Evaluator } from './evaluator.ts'
import type { Frame } from './frame.ts'
import type { Incurred } from './incurred.ts'

export interface FundableLine {
  readonly service: Service
  readonly line: CostLine
  readonly incurred: Incurred
}

/** What a source gives a line, shape as the line's amounts. */
export interface Funded {
  readonly source: FundingSource
  readonly amounts: Float64Array
  /** kr available by year × draw where the source's cap was too small, Infinity where it was not; null: no cap. */
  readonly available: Float64Array | null
}

export interface LineFunding {
  readonly funded: readonly Funded[]
  /** What no source has taken, shape as the line's amounts. */
  readonly rest: Float64Array
}

/** By line, in the order given (services and lines by id). */
export function fund(
  frame: Frame,
  plan: FundingPlan,
  lines: readonly FundableLine[],
  evaluator: Evaluator,
  memory: Memory,
): LineFunding[] {
  const state = lines.map(({ incurred }) => ({ funded: [] as Funded[], rest: incurred.amounts }))
  for (const source of plan.sources) {
    const place = `fundingPlans/${plan.id}/sources/${source.id}`
    const eligible = lines.map((line) => isEligible(source, line))
    if (!eligible.includes(true)) continue
    const { claims, available } = drawn(frame, source, place, lines, state, eligible, evaluator, memory.report)
    claims.forEach((claim, i) => {
      const [line, fundable] = [state[i], lines[i]]
      if (!line || !fundable || !claim) return
      const key = `funded:${fundable.service.id}/${fundable.line.id}/${source.id}`
      const amounts = memory.keep(key, claim)
      line.rest = memory.keep(
        `${key}/rest`,
        line.rest.map((rest, k) => (rest === amounts[k] ? 0 : rest - (amounts[k] ?? 0))),
      )
      line.funded.push({ source, amounts, available })
    })
  }
  return state
}

/** Internal services draw where the plan lets them, or where a new decision does. */
export function internalAllowed({ internalServices, internalDecision }: FundingSource): boolean {
  return internalServices || (internalDecision ?? null) !== null
}

export function isEligible(source: FundingSource, { service, line }: Pick<FundableLine, 'service' | 'line'>): boolean {
  return (
    (source.phases.length === 0 || source.phases.includes(line.phase)) &&
    (source.services.length === 0 || source.services.includes(service.id)) &&
    (!service.internal || internalAllowed(source))
  )
}

/** Claims of one source by line, cut to its caps year by year. */
function drawn(
  frame: Frame,
  source: FundingSource,
  place: string,
  lines: readonly FundableLine[],
  state: readonly { rest: Float64Array }[],
  eligible: readonly boolean[],
  evaluator: Evaluator,
  report: Report,
): { claims: (Float64Array | null)[]; available: Float64Array | null } {
  const { years, draws } = frame.shape
  const lanes = years * draws
  const share = evaluator.series(source.share, `${place}/share`)
  const step = strides(share, frame.shape)
  const shareOfLane = new Float64Array(lanes)
  let outside = Number.NaN
  for (let lane = 0; lane < lanes; lane++) {
    const [y, r] = [Math.floor(lane / draws), lane % draws]
    const year = frame.years[y] ?? 0
    const valid = year >= (source.validFrom ?? year) && year <= (source.validTo ?? year)
    const value = share.d ? Number.NaN : (share.values[y * step.y + r * step.r] ?? Number.NaN)
    if (valid && (value < 0 || value > 1)) outside = value
    shareOfLane[lane] = valid ? Math.max(0, Math.min(1, value)) : 0
  }
  if (!Number.isNaN(outside)) report(problem('fraction-outside', `${place}/share`, { value: outside }))
  if (share.d) report(problem('share-by-department', `${place}/share`, { source: source.name }))

  const claims = state.map(({ rest }, i) => {
    if (!eligible[i]) return null
    const claim = new Float64Array(rest.length)
    for (let k = 0; k < claim.length; k++) claim[k] = (rest[k] as number) * (shareOfLane[k % lanes] as number)
    return claim
  })
  if (source.cap === null && source.capByYear === null) return { claims, available: null }
  const caps = capsOf(frame, source, place, evaluator)
  const binding = new Float64Array(lanes).fill(Number.POSITIVE_INFINITY)
  const services = claimsByService(lines, claims)
  for (let r = 0; r < draws; r++) {
    let left = caps.total[r] ?? Number.NaN
    for (let y = 0; y < years; y++) {
      const lane = y * draws + r
      // A negative cost (a refund) makes no claim on a pot and gives it nothing back.
      const asked: number[] = []
      let wanted = 0
      for (const ofService of services) {
        let sum = 0
        for (const values of ofService) sum += laneSum(values, lane, lanes)
        asked.push(sum)
        wanted += Math.max(0, sum)
      }
      const available = Math.min(left, caps.byYear[lane] ?? Number.NaN)
      if (available < wanted) binding[lane] = available
      const awards = ration(source.rationing, available, asked)
      services.forEach((ofService, s) => {
        const claim = asked[s] ?? 0
        const factor = claim > 0 ? (awards[s] ?? 0) / claim : claim === 0 ? 1 : 0
        if (factor === 1) return
        for (const values of ofService)
          for (let k = lane; k < values.length; k += lanes) values[k] = (values[k] ?? 0) * factor
      })
      left -= awards.reduce((sum, award) => sum + award, 0)
    }
  }
  return { claims, available: binding }
}

function claimsByService(
  lines: readonly FundableLine[],
  claims: readonly (Float64Array | null)[],
): readonly (readonly Float64Array[])[] {
  const services = new Map<string, Float64Array[]>()
  lines.forEach(({ service }, i) => {
    const ofService = services.get(service.id) ?? []
    services.set(service.id, ofService)
    const claim = claims[i]
    if (claim) ofService.push(claim)
  })
  return [...services.values()]
}

/** What could not be calculated claims nothing: it must not keep others from what they claim. */
function laneSum(values: Float64Array, lane: number, lanes: number): number {
  let sum = 0
  for (let k = lane; k < values.length; k += lanes) {
    const value = values[k] ?? 0
    if (!Number.isNaN(value)) sum += value
  }
  return sum
}

/** kr, total by draw and by year × draw; Infinity where there is no cap. */
export function capsOf(frame: Frame, source: FundingSource, place: string, evaluator: Evaluator) {
  const { years, draws } = frame.shape
  const total = new Float64Array(draws).fill(Number.POSITIVE_INFINITY)
  const byYear = new Float64Array(years * draws).fill(Number.POSITIVE_INFINITY)
  if (source.cap !== null) {
    const cap = evaluator.setting(source.cap, `${place}/cap`, true)
    for (let r = 0; r < draws; r++) total[r] = Math.max(0, cap.values[cap.r ? r : 0] ?? Number.NaN)
  }
  if (source.capByYear !== null) {
    const cap = evaluator.setting(source.capByYear, `${place}/capByYear`)
    const step = strides(cap, frame.shape)
    for (let lane = 0; lane < byYear.length; lane++)
      byYear[lane] = Math.max(0, cap.values[Math.floor(lane / draws) * step.y + (lane % draws) * step.r] ?? Number.NaN)
  }
  return { total, byYear }
}
