// The least possible largest complaint, and after it the next largest, and so on: min ε over x subject to
// a·x − w·ε ≤ d for every complaint (w > 0), a·x ≤ d for every limit (w = 0), and a·x = d for what is settled.
// Example: 15 between A (alone 11) and B (alone 7): x_A − ε ≤ 11, x_B − ε ≤ 7 give ε = −1.5, x = (9.5, 5.5).
// Dual simplex over n + 1 binding rows, factored anew at every step, so that errors never gather. Violated rows come
// from a search, as there may be 2^n of them; ties are broken lexicographically, so it never cycles (Dantzig, Orden &
// Wolfe 1955). A row with a positive multiplier binds in every optimum; those are settled before the next level.
import { type Factors, factor } from './factors.ts'

export interface Row {
  readonly a: Float64Array
  readonly w: number
  readonly d: number
  /** What the row is about, for the search that made it. */
  readonly id: number | readonly number[]
}

export interface Rows {
  /** A row that x and ε break by more than can be a rounding error, best the worst; null when there is none. */
  violated(x: Float64Array, epsilon: number): Row | null
  /** A complaint whose value is not settled, and one opposite: their sum of a is a sum of settled rows. */
  opposites(like: Row | null): readonly [Row, Row] | null
  /** These rows now hold with equality: complaints that follow from them are no more looked for. */
  settle(rows: readonly Row[]): void
}

export interface Level {
  readonly x: Float64Array
  readonly epsilon: number
  /** Binding rows, with what the optimum owes to each. */
  readonly binding: readonly { readonly row: Row; readonly multiplier: number }[]
}

export type Trouble = 'infeasible' | 'stuck' | 'too-long' | 'cancelled'
export type Search<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble }

const enough = 1e-9

/** Settled rows are given in `settled`; `start` are n + 1 − settled.length rows from which multipliers ≥ 0 exist. */
export function minimax(
  settled: readonly Row[],
  start: readonly Row[],
  rows: Rows,
  cancelled: () => boolean = () => false,
): Search<Level> {
  const basis = [...settled, ...start]
  const free = settled.length
  const size = basis.length
  const wide = ({ a, w }: Row) => {
    const row = new Float64Array(size)
    row.set(a)
    row[size - 1] = -w
    return row
  }
  const matrix = basis.map(wide)
  const initial = matrix.slice(free)
  const objective = new Float64Array(size)
  objective[size - 1] = -1
  for (let step = 0; step < 20_000; step++) {
    if (cancelled()) return { ok: false, trouble: 'cancelled' }
    const factors = factor(matrix)
    if (!factors) return { ok: false, trouble: 'stuck' }
    const solution = factors.solve(basis.map(({ d }) => d))
    const x = solution.subarray(0, size - 1)
    const epsilon = solution[size - 1] ?? 0
    const multipliers = factors.combine(objective)
    const entering = rows.violated(x, epsilon)
    if (!entering) {
      const binding = basis.slice(free).map((row, i) => ({ row, multiplier: multipliers[free + i] ?? 0 }))
      return { ok: true, value: { x, epsilon, binding } }
    }
    const row = wide(entering)
    const leaving = leavingRow(factors, factors.combine(row), multipliers, free, initial)
    if (leaving === null) return { ok: false, trouble: 'infeasible' }
    basis[leaving] = entering
    matrix[leaving] = row
  }
  return { ok: false, trouble: 'stuck' }
}

/** The first row whose multiplier falls to 0 as the entering one's grows. */
function leavingRow(
  factors: Factors,
  made: Float64Array,
  multipliers: Float64Array,
  free: number,
  initial: readonly Float64Array[],
): number | null {
  let tied: number[] = []
  let least = Number.POSITIVE_INFINITY
  for (let j = free; j < made.length; j++) {
    const fall = made[j] ?? 0
    if (fall <= enough) continue
    const ratio = Math.max(0, multipliers[j] ?? 0) / fall
    if (ratio < least - 1e-11) tied = [j]
    else if (ratio <= least + 1e-11) tied.push(j)
    else continue
    least = Math.min(least, ratio)
  }
  for (const perturbation of initial) {
    if (tied.length <= 1) break
    const added = factors.combine(perturbation)
    const ratios = tied.map((j) => (added[j] ?? 0) / (made[j] ?? 1))
    const smallest = Math.min(...ratios)
    tied = tied.filter((_, i) => (ratios[i] ?? 0) <= smallest + 1e-11)
  }
  return tied[0] ?? null
}

/**
 * Level after level until x is settled. `total` is x(N) = c(N); `start` as for `minimax`. Each level settles at least
 * one more dimension, so there are at most n of them.
 */
export function lexicographic(
  total: Row,
  start: readonly Row[],
  rows: Rows,
  progress: (fraction: number) => void = () => {},
  cancelled?: () => boolean,
): Search<{ readonly x: Float64Array; readonly levels: readonly number[] }> {
  const n = total.a.length
  let settled: readonly Row[] = [total]
  let rest = start
  const levels: number[] = []
  for (;;) {
    const level = minimax(settled, rest, rows, cancelled)
    if (!level.ok) return level
    const { x, epsilon, binding } = level.value
    levels.push(epsilon)
    const certain = binding.filter(({ multiplier }) => multiplier > enough)
    const left = binding.filter(({ multiplier }) => multiplier <= enough).map(({ row }) => row)
    const held = certain.map(({ row }) => (row.w === 0 ? row : { ...row, d: row.d + epsilon * row.w, w: 0 }))
    // Their sum, weighted by the multipliers, is settled already: one of them follows from the others.
    const heaviest = certain.reduce((best, one, i) => (one.multiplier > (certain[best]?.multiplier ?? 0) ? i : best), 0)
    const fresh = held.filter((_, i) => i !== heaviest)
    settled = [...settled, ...fresh]
    rows.settle(fresh)
    progress(settled.length / n)
    if (settled.length >= n) return { ok: true, value: { x, levels } }
    const next = nextStart(settled, left, rows)
    if (next === null) return { ok: true, value: { x, levels } }
    if (next === 'stuck') return { ok: false, trouble: 'stuck' }
    rest = next
  }
}

/** Rows that complete the settled ones, with a complaint and its opposite among them. */
function nextStart(settled: readonly Row[], left: readonly Row[], rows: Rows): readonly Row[] | 'stuck' | null {
  const like = left.find(({ w }) => w > 0) ?? null
  const pair = rows.opposites(like)
  if (pair === null) return null
  if (like) return [...left, pair[0] === like ? pair[1] : pair[0]]
  const factors = factor([...settled, ...left].map(({ a }) => a))
  if (!factors) return 'stuck'
  const made = factors.combine(pair[0].a).subarray(settled.length)
  const most = made.reduce((best, value, i) => (Math.abs(value) > Math.abs(made[best] ?? 0) ? i : best), 0)
  if (!(Math.abs(made[most] ?? 0) > enough)) return 'stuck'
  return [...left.filter((_, i) => i !== most), ...pair]
}
