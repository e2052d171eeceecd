// Step 6. How the unfunded rest of shared lines is divided among the participants of the year, or left where it fell.
// Example: 2 100 000 kr of operation among 14 districts, equally: 1/14 of each line's rest, 150 000 kr in all for each.
import { methodOf, splitFractions } from '../allocation/index.ts'
import type { SplitInput } from '../allocation/method.ts'
import type { CostLine, Service, SplitRule } from '../document/schema.ts'
import { strides } from '../formula/block.ts'
import { problem } from '../problem.ts'
import type { Benefit } from './benefit.ts'
import type { Report } from './cache.ts'
import type { Evaluator } from './evaluator.ts'
import type { Frame } from './frame.ts'
import { lanesOf, type Members, onLanes, posted } from './participants.ts'

export type SplitPart = SplitRule['parts'][number]

/** The part of the rule that decides a line; null: no part does, and the cost stays where it fell. */
export function splitPartOf(rule: SplitRule | null, service: Service, line: CostLine): SplitPart | null {
  return (
    rule?.parts.find(
      (part) =>
        (part.phases.length === 0 || part.phases.includes(line.phase)) &&
        (part.services.length === 0 || part.services.includes(service.id)),
    ) ?? null
  )
}

/** Whether the part is split by what each group would cost, so that the game of the service is needed. */
export function playsGame({ method }: SplitPart): boolean {
  return methodOf(method.method)?.needs.includes('costs') ?? false
}

/** Fractions of a pool by department × year × draw; see `Method.fractions`. */
export function fractionsOf(
  frame: Frame,
  service: Service,
  part: SplitPart,
  place: string,
  members: Members,
  evaluator: Evaluator,
  presentValues: () => Float64Array,
  games: SplitInput['games'],
  report: Report,
): Float64Array {
  const { shape } = frame
  const { years, draws } = shape
  const input: SplitInput = {
    shape,
    members,
    central: frame.central,
    departmentIds: frame.ids,
    years: frame.years,
    setting(cell, name) {
      const block = evaluator.series(cell, `${place}/method/${name}`)
      if (block.d) report(problem('setting-by-department', `${place}/method/${name}`))
      const step = strides(block, shape)
      const out = new Float64Array(years * draws)
      for (let lane = 0; lane < out.length; lane++)
        out[lane] = block.d
          ? Number.NaN
          : (block.values[Math.floor(lane / draws) * step.y + (lane % draws) * step.r] ?? Number.NaN)
      return out
    },
    driver(id) {
      const values = driverOnMembers(frame, service, members, evaluator, id)
      if (!values) report(problem('unknown-driver', `${place}/method`, { id }))
      return values
    },
    benefit: () => onMembers(frame, members, presentValues()),
    games,
    memberRow(department, y) {
      const head = frame.head[department * years + y] ?? -1
      return head >= 0 && members[head * years + y] ? head : -1
    },
    report(code, name, values = {}, severity = 'error') {
      report(problem(code, `${place}/method/${name}`, { service: service.name, ...values }, severity))
    },
  }
  return splitFractions(input, part.method)
}

/** A driver summed onto those who take part, department × year × draw; null: there is no such driver. */
export function driverOnMembers(
  frame: Frame,
  service: Service,
  members: Members,
  evaluator: Evaluator,
  id: string,
): Float64Array | null {
  const block = evaluator.driver(id)
  const lanes = lanesOf(frame, service, members, evaluator.ownValuesOfDriver(id))
  return block && posted(frame, onLanes(frame, block, lanes, lanes))
}

/** Present value of a service's realised benefit by lane (department × draw), before mergers are posted. */
export function presentValueByLane(frame: Frame, benefits: readonly (Benefit | null)[], factors: Float64Array) {
  const { departments, years, draws } = frame.shape
  const out = new Float64Array(departments * draws)
  for (const line of benefits)
    if (line)
      for (let d = 0; d < departments; d++)
        for (let lane = 0; lane < years * draws; lane++) {
          const at = d * draws + (lane % draws)
          out[at] = (out[at] ?? 0) + (line.byLane[d * years * draws + lane] ?? 0) * (factors[lane] ?? 0)
        }
  return out
}

/**
 * At least 0, and standing on the rows that take part each year. What arises on a new department counts, before it is
 * there, for those that become it: what is paid ahead of a merger is paid for what comes after it too.
 */
function onMembers(frame: Frame, members: Members, byLane: Float64Array): Float64Array {
  const { departments, years, draws } = frame.shape
  const out = new Float64Array(departments * years * draws)
  const laneAt = (d: number, r: number) => byLane[d * draws + r] ?? 0
  for (let d = 0; d < departments; d++) {
    const parts = partsOf(frame, d)
    for (let y = 0; y < years; y++) {
      const headOf = (row: number) => frame.head[row * years + y] ?? -1
      const takes = (row: number) => row >= 0 && members[row * years + y] === 1
      const own = headOf(d)
      const heads = own >= 0 ? [own].filter(takes) : [...new Set(parts.map(headOf).filter(takes))]
      for (const head of heads)
        for (let r = 0; r < draws; r++) {
          // In proportion to what each gains by itself, or equally where that says nothing.
          const gained = (by: readonly number[]) =>
            parts.reduce((sum, part) => (by.includes(headOf(part)) ? sum + Math.max(0, laneAt(part, r)) : sum), 0)
          const all = heads.length === 1 ? 0 : gained(heads)
          const share = all === 0 ? 1 / heads.length : gained([head]) / all
          const to = (head * years + y) * draws + r
          out[to] = (out[to] ?? 0) + share * laneAt(d, r)
        }
    }
  }
  return out.map((value) => Math.max(0, value))
}

/** Departments that have become the row by the last year. */
function partsOf({ ids, next, bornByMerger, shape: { years } }: Frame, row: number): number[] {
  if (!bornByMerger[row]) return []
  return ids.flatMap((_, part) => {
    // Mergers in a circle end nowhere; no way is longer than there are departments.
    let at = part
    for (let step = 0; step < ids.length && at >= 0 && at !== row; step++) at = next[at * years + years - 1] ?? -1
    return at === row && part !== row ? [part] : []
  })
}
