// A cost game: who could do what on their own, and at what cost. c(S) is the least cost of giving the service to the
// group S; n players, numbered from 0; costs in kronor, unrounded. It knows no document.
// Example: a system of 100 that all share, and 10, 20 for own work: c({0}) = 110, c({1}) = 120, c({0,1}) = 130.
// The structured form says what c is made of, which lets up to 60 players be solved exactly where 2^60 groups cannot
// be listed; a table lists all 2^n groups by bit mask (bit i = player i is in).
import type { Problem } from '../problem.ts'

export interface Curve {
  readonly quantity: Float64Array
  /** The cost of a group's quantity; 0 for 0. */
  cost(quantity: number): number
  /** Says that the curve never falls and is never below `under`·q: with it, groups among many players can be searched. */
  readonly under?: number
  /** Says that the curve less its straight line repeats itself every `step`: price · ⌈q / step⌉. */
  readonly step?: { readonly size: number; readonly price: number }
  /** Where the curve bends, when it does so once. */
  readonly bend?: number
}

/** fixed·[S ≠ ∅] + Σ own + Σ cost of groups that S meets + Σ curve(quantity of S). */
export interface CostParts {
  readonly fixed: number
  readonly own: Float64Array
  readonly groups: readonly { readonly cost: number; readonly members: readonly number[] }[]
  readonly curves: readonly Curve[]
}

/**
 * c(S) = common(S) + min(model(S), Σ alone of S) for S ≠ N; c(N) = whole, or common(N) + model(N) when that is null.
 * `alone` null: there is nothing to choose between.
 */
export interface Structure {
  readonly common: CostParts
  readonly model: CostParts
  readonly alone: Float64Array | null
  readonly whole: number | null
}

export interface Game {
  readonly n: number
  /** The group as one byte a player, 1 = in it; the empty group costs 0. */
  cost(members: Uint8Array): number
  readonly structure: Structure | null
  readonly table: Float64Array | null
}

export type SolutionId =
  | 'equal'
  | 'stand-alone-proportional'
  | 'equal-savings'
  | 'ensc'
  | 'scrb'
  | 'shapley'
  | 'nucleolus'
  | 'prenucleolus'
  | 'per-capita-nucleolus'
  | 'proportional-nucleolus'
  | 'equal-profit'

export type Solved =
  | {
      readonly status: 'ok'
      readonly shares: Float64Array
      /** Half the width of a 95 % interval per player, only where sampled. */
      readonly interval?: Float64Array
      readonly notices: readonly Problem[]
    }
  | { readonly status: 'no-imputation' | 'core-empty' | 'not-available'; readonly problem: Problem }

export interface SolveOptions {
  /** Per player, for SCRB; without them the stand-alone costs. */
  readonly benefits?: Float64Array
  readonly seed?: number
  readonly progress?: (fraction: number) => void
  /** Asked now and then; true ends the search with `not-available`. */
  readonly cancelled?: () => boolean
}

export interface Blocking {
  readonly coalition: readonly number[]
  /** x(S) − c(S): what the group pays too much. */
  readonly excess: number
}

export interface CoreVerdict {
  readonly status: 'ok'
  readonly nonempty: boolean
  /** The least possible largest excess over the groups other than all and none. */
  readonly epsilon: number
  /** Whether the given shares lie in the core; null when none were given. */
  readonly contains: boolean | null
  /** Groups that pay too much by the given shares, largest excess first. */
  readonly blocking: readonly Blocking[]
  /** How many more there are. */
  readonly untold: number
  /** An allocation of the least core: one whose largest excess is epsilon. */
  readonly shares: Float64Array
}

export const noParts = (n: number): CostParts => ({ fixed: 0, own: new Float64Array(n), groups: [], curves: [] })

/** price for each begun `size` > 0: ⌈q / size⌉ · price. */
export function steppedCurve(quantity: Float64Array, size: number, price: number): Curve {
  // 0.1 + 0.2 of a step of 0.3 is one step.
  const cost = (q: number) => price * Math.ceil(q / size - 1e-9)
  const step = { size, price }
  return price >= 0 ? { quantity, cost, step, under: price / size } : { quantity, cost, step }
}

export function costOfParts({ fixed, own, groups, curves }: CostParts, members: Uint8Array): number {
  let cost = 0
  let any = false
  for (let i = 0; i < members.length; i++)
    if (members[i]) {
      any = true
      cost += own[i] ?? 0
    }
  if (!any) return 0
  cost += fixed
  for (const group of groups) if (group.members.some((i) => members[i])) cost += group.cost
  for (const curve of curves) cost += curve.cost(quantityOf(curve, members))
  return cost
}

function quantityOf({ quantity }: Curve, members: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < members.length; i++) if (members[i]) sum += quantity[i] ?? 0
  return sum
}

export function structuredGame(structure: Structure): Game {
  const { common, model, alone, whole } = structure
  const n = model.own.length
  return {
    n,
    structure,
    table: null,
    cost(members) {
      let size = 0
      let apart = 0
      for (let i = 0; i < n; i++)
        if (members[i]) {
          size++
          apart += alone?.[i] ?? 0
        }
      if (size === 0) return 0
      if (size === n && whole !== null) return whole
      const together = costOfParts(model, members)
      return costOfParts(common, members) + (alone && size < n ? Math.min(together, apart) : together)
    },
  }
}

/** costs[mask] for every group; costs[0] is not read. */
export function tableGame(costs: Float64Array): Game {
  const n = Math.round(Math.log2(costs.length))
  return {
    n,
    structure: null,
    table: costs,
    cost(members) {
      let mask = 0
      for (let i = 0; i < n; i++) if (members[i]) mask += 2 ** i
      return mask === 0 ? 0 : (costs[mask] ?? Number.NaN)
    },
  }
}
