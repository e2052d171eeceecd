// Whether a division is the nucleolus, by Kohlberg's criterion and another solver (yalps): for every level, among all
// changes that make no group above it complain more, none makes one of them complain less.
// Source: Kohlberg 1971; for imputations: Maschler, Peleg & Shapley 1979. For the prenucleolus: Sobolev 1975.
import { solve } from 'yalps'

/** null when certified, else what is wrong. `weight` of a group by its mask; `individual`: nobody pays more than alone. */
export function faultOf(
  costs: Float64Array,
  shares: Float64Array,
  weight: (mask: number) => number,
  individual: boolean,
): string | null {
  const n = shares.length
  const all = costs.length - 1
  const largest = costs.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0)
  const near = 1e-9 * largest
  const paid = (mask: number) => shares.reduce((sum, share, i) => (mask & (1 << i) ? sum + share : sum), 0)
  if (Math.abs(paid(all) - (costs[all] ?? 0)) > near) return `pays ${paid(all)} of ${costs[all]}`
  const alone = Array.from({ length: n }, (_, i) => costs[1 << i] ?? 0)
  if (individual && alone.some((cost, i) => (shares[i] ?? 0) > cost + near)) return 'somebody pays more than alone'
  const atLimit = individual ? alone.flatMap((cost, i) => ((shares[i] ?? 0) > cost - near ? [i] : [])) : []
  const groups = Array.from({ length: all - 1 }, (_, k) => k + 1)
    .map((mask) => ({ mask, excess: (paid(mask) - (costs[mask] ?? 0)) / weight(mask) }))
    .sort((a, b) => b.excess - a.excess)
  const least = groups.reduce((smallest, { mask }) => Math.min(smallest, weight(mask)), Number.POSITIVE_INFINITY)
  const above: number[] = []
  for (let k = 0; k < groups.length; ) {
    const level = groups[k]?.excess ?? 0
    for (; k < groups.length && (groups[k]?.excess ?? 0) > level - near / least; k++) above.push(groups[k]?.mask ?? 0)
    const gain = largestGain(n, above, atLimit)
    if (gain > 1e-6) return `level ${level} can be bettered by ${gain}`
    if (rank(above, n) === n) return null
  }
  return null
}

/** How much the groups' payments can fall in all, none rising, total unchanged, nobody at the limit paying more. */
function largestGain(n: number, groups: readonly number[], atLimit: readonly number[]): number {
  const constraints: Record<string, { equal?: number; max?: number }> = { total: { equal: 0 } }
  for (const mask of groups) constraints[`group${mask}`] = { max: 0 }
  const variables: Record<string, Record<string, number>> = {}
  for (let i = 0; i < n; i++) {
    for (const sign of [1, -1]) {
      const column: Record<string, number> = { total: sign, gain: 0, [`size${i}${sign}`]: 1 }
      constraints[`size${i}${sign}`] = { max: 1 }
      for (const mask of groups)
        if (mask & (1 << i)) {
          column[`group${mask}`] = sign
          column.gain = (column.gain ?? 0) - sign
        }
      if (atLimit.includes(i)) column[`limit${i}`] = sign
      variables[`${sign > 0 ? 'up' : 'down'}${i}`] = column
    }
    if (atLimit.includes(i)) constraints[`limit${i}`] = { max: 0 }
  }
  const { status, result } = solve({ direction: 'maximize', objective: 'gain', constraints, variables })
  return status === 'optimal' ? result : Number.NaN
}

/** The least possible largest excess over all groups but none and all, as one linear program. */
export function leastExcess(costs: Float64Array): number {
  const all = costs.length - 1
  const constraints: Record<string, { equal?: number; max?: number }> = { total: { equal: costs[all] ?? 0 } }
  const variables: Record<string, Record<string, number>> = { above: { excess: 1 }, below: { excess: -1 } }
  for (let bit = 1; bit <= all; bit *= 2) for (const sign of [1, -1]) variables[`${sign * bit}`] = { total: sign }
  for (let mask = 1; mask < all; mask++) {
    constraints[`group${mask}`] = { max: costs[mask] ?? 0 }
    for (const [name, sign] of [
      ['above', -1],
      ['below', 1],
    ] as const)
      (variables[name] ?? {})[`group${mask}`] = sign
    for (let bit = 1; bit <= all; bit *= 2)
      if (mask & bit) for (const sign of [1, -1]) (variables[`${sign * bit}`] ?? {})[`group${mask}`] = sign
  }
  const { status, result } = solve({ direction: 'minimize', objective: 'excess', constraints, variables })
  return status === 'optimal' ? result : Number.NaN
}

function rank(groups: readonly number[], n: number): number {
  const rows: number[][] = []
  for (const mask of groups) {
    let row = Array.from({ length: n }, (_, i) => (mask & (1 << i) ? 1 : 0) as number)
    for (const other of rows) {
      const lead = other.findIndex((value) => value !== 0)
      const times = (row[lead] ?? 0) / (other[lead] ?? 1)
      row = row.map((value, i) => value - times * (other[i] ?? 0))
    }
    row = row.map((value) => (Math.abs(value) < 1e-9 ? 0 : value))
    if (row.some((value) => value !== 0)) rows.push(row)
    if (rows.length === n) break
  }
  return rows.length
}
