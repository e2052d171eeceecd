// What groups complain of: how much more they pay together than alone, (x(S) − c(S)) / w(S), over all listed groups.
// w is 1, the number of members, or the cost. Shares are counted from the stand-alone costs, in the unit of the largest
// saving, so that savings of a few kronor on millions are not lost in rounding.
// Example: c = 11, 7 and 15 together: shift (11, 7), saving 3, so −1 for both together in the unit 3.
import type { Game } from './game.ts'
import type { Row, Rows } from './minimax.ts'
import { groupsThatFollow } from './span.ts'
import { countOf, membersOf, sumsOver, tableOf } from './table.ts'

export type Weight = 'one' | 'size' | 'cost'

export interface Complaints {
  readonly total: Row
  readonly start: readonly Row[]
  readonly rows: Rows
  readonly shares: (y: Float64Array) => Float64Array
  /** An ε of the rows as (x(S) − c(S)) / w(S). */
  readonly excess: (epsilon: number) => number
}

/** What the numbers of a game allow to be told apart. */
export interface Unit {
  readonly unit: number
  /** In that unit. */
  readonly tolerance: number
}

export function unitOf(n: number, largestCost: number, largestSaving: number): Unit {
  const rounding = 4 * n * Number.EPSILON * largestCost
  const unit = Math.max(largestSaving, rounding) || 1
  return { unit, tolerance: Math.max(1e-12, rounding / unit) }
}

/** `individual`: nobody pays more than alone. Needs n ≥ 2 and every group listed. */
export function complaintsOf(game: Game, weight: Weight, individual: boolean): Complaints {
  const { n } = game
  const costs = tableOf(game)
  const all = costs.length - 1
  const shift = Float64Array.from({ length: n }, (_, i) => costs[1 << i] ?? 0)
  const values = sumsOver(shift)
  let [largestCost, largestSaving] = [0, 0]
  for (let mask = 1; mask <= all; mask++) {
    values[mask] = (costs[mask] as number) - (values[mask] as number)
    largestCost = Math.max(largestCost, Math.abs(costs[mask] as number))
    largestSaving = Math.max(largestSaving, Math.abs(values[mask] as number))
  }
  const { unit, tolerance } = unitOf(n, largestCost, largestSaving)
  for (let mask = 1; mask <= all; mask++) values[mask] = (values[mask] as number) / unit
  // A player alone saves nothing, exactly.
  for (let i = 0; i < n; i++) values[1 << i] = 0
  const weights = new Float64Array(costs.length).fill(1)
  if (weight !== 'one')
    for (let mask = 1; mask <= all; mask++)
      weights[mask] = weight === 'size' ? countOf(mask) : Math.abs(costs[mask] as number) / largestCost

  const rowOf = (mask: number, w: number): Row => {
    const a = new Float64Array(n)
    for (const i of membersOf(mask, n)) a[i] = 1
    return { a, w, d: values[mask] as number, id: mask }
  }
  const complaint = (mask: number) => rowOf(mask, weights[mask] as number)
  const settled: number[] = [all]
  let follows = groupsThatFollow(settled, n)
  const sums = new Float64Array(costs.length)
  const rows: Rows = {
    violated(y, epsilon) {
      sumsOver(y, sums)
      let [worst, most] = [0, 0]
      for (let mask = 1; mask < all; mask++) {
        const w = weights[mask] as number
        const over = (sums[mask] as number) - (values[mask] as number) - epsilon * w
        if (over > most && !follows[mask] && over > toleranceOf(w)) [worst, most] = [mask, over]
      }
      let limit = -1
      if (individual)
        for (let i = 0; i < n; i++) {
          const over = y[i] ?? 0
          if (over > most && over > tolerance && !follows[1 << i]) [limit, most] = [i, over]
        }
      if (limit >= 0) return rowOf(1 << limit, 0)
      return worst > 0 ? complaint(worst) : null
    },
    opposites(like) {
      const mask = like && typeof like.id === 'number' ? like.id : follows.indexOf(0)
      return mask < 0 ? null : [like ?? complaint(mask), complaint(all ^ mask)]
    },
    settle(fresh) {
      for (const { id } of fresh) if (typeof id === 'number') settled.push(id)
      follows = groupsThatFollow(settled, n)
    },
  }
  const toleranceOf = (w: number) => (weight === 'cost' ? Math.max(tolerance * w, 4 * Number.EPSILON) : tolerance)
  return {
    total: rowOf(all, 0),
    start: [...Array.from({ length: n - 1 }, (_, i) => complaint(1 << i)), complaint(all ^ 1)],
    rows,
    shares: (y) => y.map((value, i) => (shift[i] ?? 0) + value * unit),
    excess: (epsilon) => (weight === 'cost' ? (epsilon * unit) / largestCost : epsilon * unit),
  }
}
