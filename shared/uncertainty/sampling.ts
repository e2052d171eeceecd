// Latin hypercube: as many draws as equally likely strata, one in each, in an order of its own for each assumption.
// The order follows from the seed and the assumption's id alone, so that a scenario's draws are those of every other
// (common random numbers), and one more assumption changes nobody else's.
// Example: 4 draws → p = 0.31, 0.87, 0.04, 0.62. Source: McKay, Beckman & Conover 1979.
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Model } from '../document/schema.ts'
import { quantilesOf } from './quantile.ts'
import type { Uncertain } from './uncertain.ts'

/** Parts between 0 and 1, one in each stratum. */
export function strata(seed: number, id: string, draws: number): Float64Array {
  const random = xoroshiro128plus(mixed(seed, id))
  const order = Uint32Array.from({ length: draws }, (_, i) => i)
  for (let i = draws - 1; i > 0; i--) {
    const j = uniformInt(random, 0, i)
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
  // Never 0 or 1, where a normal distribution has no value.
  return Float64Array.from(order, (stratum) => (stratum + (uniformInt(random, 0, 999_998) + 1) / 1e6) / draws)
}

export function drawnFrom({ id, distribution }: Pick<Uncertain, 'id' | 'distribution'>, seed: number, draws: number) {
  const quantile = quantilesOf(distribution)
  return strata(seed, id, draws).map((p) => quantile(p))
}

/** A seed for each id (FNV-1a). */
function mixed(seed: number, id: string): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) | 0
}

/** Numbers in a department × year × draw column of one turn; some hundreds of them are held at a time. */
const columnSize = 60_000

/** How many draws are calculated together: many enough to be quick, few enough for their columns to fit. */
export function drawsAtOnce({ departments, settings: { firstYear, lastYear } }: Model): number {
  const rows = (departments.length + 1) * Math.max(1, lastYear - firstYear + 1)
  return Math.max(1, Math.floor(columnSize / rows))
}
