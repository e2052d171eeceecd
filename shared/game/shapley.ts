// The Shapley value: what each player adds to the cost, on average over all orders in which they may come.
// Up to 20 players by listing every group. Beyond, c is a sum of parts and so is the value: a fixed cost is shared
// equally, an own cost paid by its owner, a shared facility divided equally among those who need it; curves by Owen's
// integral; only a choice between curves and going alone is sampled, and then says how sure it is.
// Example: costs 6, 12, 42 for the same road, 6, 12, 42 long: 2, 5, 35. Sources: Shapley 1953; Owen 1972.
import { problem } from '../problem.ts'
import { type CostParts, costOfParts, type Game, type Solved, type SolveOptions } from './game.ts'
import { allKnown, incomplete, largestGame, listeners, tooMany, unlisted } from './needs.ts'
import { type Estimate, owenShares } from './owen.ts'
import { sampledShares } from './sampling.ts'
import { countOf, mostListed, tableOf } from './table.ts'

export function shapley(game: Game, options: SolveOptions): Solved {
  if (game.n <= mostListed) {
    const missing = unlisted(game)
    return missing ? { status: 'not-available', problem: missing } : exact(listed(game))
  }
  if (game.n > largestGame) return { status: 'not-available', problem: tooMany(game.n, largestGame) }
  const estimate = structured(game, options)
  if (!estimate) return { status: 'not-available', problem: problem('game-cancelled', '', {}, 'info') }
  const { shares, error } = estimate
  if (!allKnown(shares)) return { status: 'not-available', problem: incomplete() }
  if (!error) return exact(shares)
  const most = error.reduce((largest, one) => Math.max(largest, one), 0)
  return { status: 'ok', shares, interval: error, notices: [problem('game-estimated', '', { most }, 'info')] }
}

function exact(shares: Float64Array): Solved {
  return { status: 'ok', shares, notices: [] }
}

/** Over every group without i: what i adds, weighted by how often those come first. */
function listed(game: Game): Float64Array {
  const { n } = game
  const costs = tableOf(game)
  const often = new Float64Array(n)
  // s!(n−s−1)!/n!
  let weight = 1 / n
  for (let s = 0; s < n; s++) {
    often[s] = weight
    weight *= (s + 1) / (n - s - 1)
  }
  const weights = Float64Array.from({ length: costs.length }, (_, mask) => often[countOf(mask)] ?? 0)
  const shares = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const bit = 1 << i
    let sum = 0
    for (let high = 0; high < costs.length; high += 2 * bit)
      for (let mask = high; mask < high + bit; mask++)
        sum += (weights[mask] as number) * ((costs[mask + bit] as number) - (costs[mask] as number))
    shares[i] = sum
  }
  return shares
}

/** The value by parts; null when cancelled. Exported for the tests, which compare it with listing. */
export function structured(game: Game, options: SolveOptions): Estimate | null {
  const { n, structure } = game
  const [progress, cancelled] = listeners(options)
  if (!structure) return sampledShares(n, game.cost, options)
  const shares = new Float64Array(n)
  const error = new Float64Array(n)
  let estimated = false
  const add = (estimate: Estimate | null): boolean => {
    estimate?.shares.forEach((value, i) => {
      shares[i] = (shares[i] ?? 0) + value
      error[i] = (error[i] ?? 0) + (estimate.error?.[i] ?? 0)
    })
    if (estimate?.error) estimated = true
    return estimate !== null
  }
  const { common, model, alone, whole } = structure
  const choice = alone && linearChoice(model, alone)
  const parts = choice ? [common, choice] : alone ? [common] : [common, model]
  const curves = parts.flatMap((one) => one.curves)
  for (const part of parts) add({ shares: linearShares(part), error: null })
  for (const [k, curve] of curves.entries()) {
    progress(k / curves.length)
    if (cancelled() || !add(owenShares(curve, options))) return null
  }
  if (alone && !choice) {
    const cost = (members: Uint8Array) => game.cost(members) - costOfParts(common, members)
    return add(sampledShares(n, cost, options)) ? { shares, error } : null
  }
  // What everyone costs need not be what the parts say: the difference belongs to everyone alike.
  const everyone = new Uint8Array(n).fill(1)
  const stated = parts.reduce((sum, one) => sum + costOfParts(one, everyone), 0)
  const rest = (whole ?? costOfParts(common, everyone) + costOfParts(model, everyone)) - stated
  return { shares: shares.map((share) => share + rest / n), error: estimated ? error : null }
}

/** Everything of the parts but their curves. */
function linearShares({ fixed, own, groups }: CostParts): Float64Array {
  const n = own.length
  const shares = own.map((cost) => cost + fixed / n)
  for (const { cost, members } of groups) {
    const users = new Set(members)
    for (const i of users) shares[i] = (shares[i] ?? 0) + cost / users.size
  }
  return shares
}

/** min(F + Σa, Σd) as Σd less what is above F of Σ(d − a); null when running together has other parts than these. */
function linearChoice({ fixed, own, groups, curves }: CostParts, alone: Float64Array): CostParts | null {
  if (groups.length > 0 || curves.length > 0) return null
  const quantity = alone.map((cost, i) => cost - (own[i] ?? 0))
  const always = Math.max(0, -fixed)
  const cost = (q: number) => always - Math.max(0, q - fixed)
  return { fixed: -always, own: alone, groups: [], curves: [{ quantity, cost, bend: fixed }] }
}
