// The equal profit method: within the core, the shares whose ratios to the stand-alone costs differ least; among equals
// the second largest difference is made as small as it can be, and so on, which leaves one division. No core, no answer.
// Example: alone 10 and 30, together 32, each pays 80 % of its own: 8 and 24. Source: Frisk et al. 2010, EJOR 205.
import { problem } from '../problem.ts'
import { complaintsOf } from './complaints.ts'
import { leastCore } from './core.ts'
import { factor } from './factors.ts'
import type { Game, Solved, SolveOptions } from './game.ts'
import { lexicographic, type Row, type Rows } from './minimax.ts'
import { aloneCosts, listeners, troubleProblem, unlisted, wholeCost } from './needs.ts'

/** Over u, the share as a part of the stand-alone cost less 1, in the unit of the largest saving by the largest cost. */
export function equalProfit(game: Game, options: SolveOptions): Solved {
  const missing = unlisted(game)
  if (missing) return { status: 'not-available', problem: missing }
  if (game.n === 1) return { status: 'ok', shares: Float64Array.of(wholeCost(game)), notices: [] }
  const alone = aloneCosts(game)
  if (!alone.every((cost) => cost > 0) && !alone.every((cost) => cost < 0))
    return { status: 'not-available', problem: problem('game-alone-not-positive') }
  const least = leastCore(game, options)
  if (!least.ok) return { status: 'not-available', problem: troubleProblem(least.trouble) }
  const { epsilon, tolerance } = least.value
  if (epsilon > tolerance) return { status: 'core-empty', problem: problem('game-core-empty', '', { excess: epsilon }) }
  const scale = alone.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0)
  const limits = complaintsOf(game, 'one', false)
  const slack = Math.max(0, epsilon / limits.excess(1))
  const inRatios = (row: Row, d: number): Row => ({
    ...row,
    a: row.a.map((one, i) => (one * (alone[i] ?? 0)) / scale),
    w: 0,
    d,
  })
  const total = inRatios(limits.total, limits.total.d)
  const rows = differences(game.n, total, (u) => {
    const broken = limits.rows.violated(
      u.map((value, i) => (value * (alone[i] ?? 0)) / scale),
      slack,
    )
    return broken && inRatios(broken, broken.d + slack)
  })
  const first = difference(game.n, 0, 1)
  const others = Array.from({ length: game.n - 1 }, (_, j) => difference(game.n, j + 1, 0))
  const found = lexicographic(total, [first, ...others], rows, ...listeners(options))
  if (!found.ok) return { status: 'not-available', problem: troubleProblem(found.trouble) }
  const y = found.value.x.map((u, i) => (u * (alone[i] ?? 0)) / scale)
  return { status: 'ok', shares: limits.shares(y), notices: [] }
}

/** How much larger a part of its own cost i pays than j. */
function difference(n: number, i: number, j: number): Row {
  const a = new Float64Array(n)
  a[i] = 1
  a[j] = -1
  return { a, w: 1, d: 0, id: [i, j] }
}

function differences(n: number, total: Row, limit: (u: Float64Array) => Row | null): Rows {
  const settled = [total]
  const pairs = Array.from({ length: n * n }, (_, k) => [Math.floor(k / n), k % n] as const).filter(([i, j]) => i !== j)
  let open = pairs.filter(([i, j]) => !follows(difference(n, i, j).a, settled))
  return {
    violated(u, epsilon) {
      let [worst, most] = [null as readonly [number, number] | null, 1e-12]
      for (const pair of open) {
        const over = (u[pair[0]] ?? 0) - (u[pair[1]] ?? 0) - epsilon
        if (over > most) [worst, most] = [pair, over]
      }
      return worst ? difference(n, ...worst) : limit(u)
    },
    opposites(like) {
      const [i, j] = like && typeof like.id !== 'number' ? like.id : (open[0] ?? [])
      if (i === undefined || j === undefined) return null
      return [like ?? difference(n, i, j), difference(n, j, i)]
    },
    settle(rows) {
      settled.push(...rows)
      open = open.filter(([i, j]) => !follows(difference(n, i, j).a, settled))
    },
  }
}

/** Whether a is a sum of the rows' a, which are independent: what is left of it after the nearest such sum is nothing. */
function follows(a: Float64Array, rows: readonly Row[]): boolean {
  const products = rows.map((one) => Float64Array.from(rows, (other) => dot(one.a, other.a)))
  const times = factor(products)?.solve(rows.map((row) => dot(row.a, a)))
  if (!times) return false
  const left = a.map((value, k) => rows.reduce((rest, row, i) => rest - (times[i] ?? 0) * (row.a[k] ?? 0), value))
  return left.every((value) => Math.abs(value) < 1e-9)
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
}
