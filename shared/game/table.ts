// Every group's cost, listed by bit mask: bit i set = player i is in. What is listed can be searched without a doubt.
// Example: costs 8, 11 alone and 11 together: [0, 8, 11, 11]. A cost that is not known is NaN.
// Sums over a group are built from the sum of the group without its lowest player: one addition a group.
import { type CostParts, type Curve, type Game, noParts } from './game.ts'

/** With more players there are too many groups to list. */
export const mostListed = 20

const made = new WeakMap<Game, Float64Array>()

/** costs[mask], costs[0] = 0; only for n ≤ `mostListed`. The same array again for the same game: not to be written to. */
export function tableOf(game: Game): Float64Array {
  const known = made.get(game)
  if (known) return known
  const table = newTable(game)
  made.set(game, table)
  return table
}

function newTable({ n, table, structure, cost }: Game): Float64Array {
  if (table) {
    const copy = Float64Array.from(table)
    copy[0] = 0
    return copy
  }
  if (!structure) return askedForEach(n, cost)
  const { common, model, alone, whole } = structure
  const costs = tableOfParts(model, n)
  const last = costs.length - 1
  if (alone) {
    const apart = tableOfParts({ ...noParts(n), own: alone }, n)
    for (let mask = 1; mask < last; mask++) costs[mask] = Math.min(costs[mask] as number, apart[mask] as number)
  }
  const shared = tableOfParts(common, n)
  for (let mask = 1; mask <= last; mask++) costs[mask] = (costs[mask] as number) + (shared[mask] as number)
  if (whole !== null) costs[last] = whole
  return costs
}

/** In Gray-code order: from one group to the next, one player comes or goes. */
function askedForEach(n: number, cost: Game['cost']): Float64Array {
  const costs = new Float64Array(2 ** n)
  const members = new Uint8Array(n)
  let mask = 0
  for (let k = 1; k < costs.length; k++) {
    const player = lowest(k)
    mask ^= 1 << player
    members[player] = members[player] ? 0 : 1
    costs[mask] = cost(members)
  }
  return costs
}

function tableOfParts({ fixed, own, groups, curves }: CostParts, n: number): Float64Array {
  const costs = sumsOver(own)
  for (let mask = 1; mask < costs.length; mask++) costs[mask] = (costs[mask] as number) + fixed
  for (const group of groups) {
    const users = maskOf(group.members)
    for (let mask = 1; mask < costs.length; mask++) if (mask & users) costs[mask] = (costs[mask] as number) + group.cost
  }
  for (const curve of curves) addCurve(costs, curve, n)
  return costs
}

function addCurve(costs: Float64Array, curve: Curve, n: number): void {
  const quantities = sumsOver(curve.quantity.subarray(0, n))
  for (let mask = 1; mask < costs.length; mask++)
    costs[mask] = (costs[mask] as number) + curve.cost(quantities[mask] as number)
}

/** sums[mask] = Σ values of its players; written into `into` when given. */
export function sumsOver(values: Float64Array, into = new Float64Array(2 ** values.length)): Float64Array {
  into[0] = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    const half = 1 << i
    for (let mask = 0; mask < half; mask++) into[half + mask] = (into[mask] as number) + value
  }
  return into
}

export function maskOf(members: readonly number[]): number {
  return members.reduce((mask, i) => mask | (1 << i), 0)
}

export function membersOf(mask: number, n: number): number[] {
  return Array.from({ length: n }, (_, i) => i).filter((i) => mask & (1 << i))
}

export function countOf(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

function lowest(mask: number): number {
  return 31 - Math.clz32(mask & -mask)
}
