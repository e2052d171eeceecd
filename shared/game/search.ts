// Complaints of groups among more players than can be listed, found by search: the least core by cutting planes.
// A violated group joins the linear program until the search proves that there is none, or gives up and says so.
// Example: 60 departments that share a fixed cost of 600: every share is 10, and ε = −10.
import type { Complaints } from './complaints.ts'
import { unitOf } from './complaints.ts'
import type { Blocking, Game, SolveOptions, Structure } from './game.ts'
import { type Budget, type Found, partsToSearch, worstGroup } from './groupSearch.ts'
import type { Row, Trouble } from './minimax.ts'
import { aloneCosts, marginalCosts, wholeCost } from './needs.ts'

/** Closures for one answer: about ten seconds. */
const patience = 200_000

export interface Searched extends Complaints {
  /** Why a search ended without proof; null while all have ended with one. */
  readonly trouble: () => Trouble | null
}

/** null: not a structure in which groups can be searched. */
export function searchedComplaints(game: Game, options: SolveOptions): Searched | null {
  const { n, structure } = game
  const parts = structure && partsToSearch(structure)
  if (!structure || !parts) return null
  const shift = aloneCosts(game)
  const whole = wholeCost(game)
  const total = shift.reduce((sum, cost) => sum + cost, 0)
  const largest = shift.reduce((most, cost) => Math.max(most, Math.abs(cost)), Math.abs(whole))
  const savings = marginalCosts(game).map((cost, i) => cost - (shift[i] ?? 0))
  const largestSaving = savings.reduce((most, saving) => Math.max(most, Math.abs(saving)), Math.abs(whole - total))
  const { unit, tolerance } = unitOf(n, largest, largestSaving)
  const least = Math.max(tolerance, 1e-11)
  let trouble: Trouble | null = null

  const rowOf = (members: Uint8Array, w: number): Row => {
    const a = Float64Array.from(members)
    const d = (game.cost(members) - a.reduce((sum, one, i) => sum + one * (shift[i] ?? 0), 0)) / unit
    return { a, w, d, id: Array.from(members.keys()).filter((i) => members[i]) }
  }
  const only = (i: number) => Uint8Array.from({ length: n }, (_, k) => (k === i ? 1 : 0))
  const without = (i: number) => only(i).map((one) => 1 - one)
  const seen: Row[] = []
  const budget: Budget = { left: patience, cancelled: options.cancelled ?? (() => false) }
  const shares = (y: Float64Array) => y.map((value, i) => (shift[i] ?? 0) + value * unit)
  return {
    total: rowOf(new Uint8Array(n).fill(1), 0),
    start: [...Array.from({ length: n - 1 }, (_, i) => rowOf(only(i), 1)), rowOf(without(0), 1)],
    shares,
    excess: (epsilon) => epsilon * unit,
    trouble: () => trouble,
    rows: {
      violated(y, epsilon) {
        const known = worstOf(seen, y, epsilon, least)
        if (known) return known
        const found = worstOfParts(structure, shares(y), (epsilon + least) * unit, true, budget)
        if (!found) {
          if (budget.left < 0) trouble = budget.cancelled() ? 'cancelled' : 'too-long'
          return null
        }
        const row = rowOf(found.members, 1)
        seen.push(row)
        return row
      },
      opposites: () => null,
      settle() {},
    },
  }
}

function worstOf(rows: readonly Row[], y: Float64Array, epsilon: number, least: number): Row | null {
  let [worst, most] = [null as Row | null, least]
  for (const row of rows) {
    const over = row.a.reduce((sum, one, i) => sum + one * (y[i] ?? 0), -row.d) - epsilon
    if (over > most) [worst, most] = [row, over]
  }
  return worst
}

function worstOfParts(
  structure: Structure,
  shares: Float64Array,
  least: number,
  any: boolean,
  budget: Budget,
): Found | null {
  let best: Found | null = null
  for (const parts of partsToSearch(structure) ?? []) {
    const found = worstGroup(parts, shares, best?.excess ?? least, any, budget)
    if (found) best = found
    if (found && any) return found
  }
  return best
}

/** The groups that complain most, found on the way to the worst; null when the search gave up. */
export function worstGroups(
  { structure }: Game,
  shares: Float64Array,
  tolerance: number,
  options: SolveOptions,
): readonly Blocking[] | null {
  if (!structure || !partsToSearch(structure)) return null
  const budget: Budget = { left: patience, cancelled: options.cancelled ?? (() => false) }
  const found = worstOfParts(structure, shares, tolerance, false, budget)
  if (budget.left < 0) return null
  if (!found) return []
  return [{ coalition: Array.from(found.members.keys()).filter((i) => found.members[i]), excess: found.excess }]
}
