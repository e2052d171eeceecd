// A square system of linear equations, factored with row exchanges: rows · x = right, and its transpose.
// Example: rows (2 1), (1 3), right (3, 5) give x = (0.8, 1.4). Source: Golub & Van Loan, Matrix Computations, 3.4.

export interface Factors {
  /** x with Σ_k row_j[k]·x_k = right_j for every row j. */
  solve(right: ArrayLike<number>): Float64Array
  /** y with Σ_j y_j·row_j = right: how `right` is made of the rows. */
  combine(right: ArrayLike<number>): Float64Array
}

/** null when the rows depend on each other (a pivot below 1e-11 of the largest entry of its row). */
export function factor(rows: readonly ArrayLike<number>[]): Factors | null {
  const n = rows.length
  const m = new Float64Array(n * n)
  const size = new Float64Array(n)
  for (let i = 0; i < n; i++)
    for (let k = 0; k < n; k++) {
      const value = rows[i]?.[k] ?? 0
      m[i * n + k] = value
      size[i] = Math.max(at(size, i), Math.abs(value))
    }
  const order = Int32Array.from({ length: n }, (_, i) => i)
  for (let k = 0; k < n; k++) {
    let best = k
    let most = -1
    for (let i = k; i < n; i++) {
      const candidate = Math.abs(at(m, i * n + k)) / (at(size, i) || 1)
      if (candidate > most) [best, most] = [i, candidate]
    }
    if (!(most > 1e-11)) return null
    if (best !== k) {
      for (let j = 0; j < n; j++) swap(m, best * n + j, k * n + j)
      swap(size, best, k)
      swap(order, best, k)
    }
    const pivot = at(m, k * n + k)
    for (let i = k + 1; i < n; i++) {
      const times = at(m, i * n + k) / pivot
      if (times === 0) continue
      m[i * n + k] = times
      for (let j = k + 1; j < n; j++) m[i * n + j] = at(m, i * n + j) - times * at(m, k * n + j)
    }
  }
  return {
    solve(right) {
      const x = Float64Array.from({ length: n }, (_, i) => right[at(order, i)] ?? 0)
      for (let i = 0; i < n; i++) for (let k = 0; k < i; k++) x[i] = at(x, i) - at(m, i * n + k) * at(x, k)
      for (let i = n - 1; i >= 0; i--) {
        for (let k = i + 1; k < n; k++) x[i] = at(x, i) - at(m, i * n + k) * at(x, k)
        x[i] = at(x, i) / at(m, i * n + i)
      }
      return x
    },
    combine(right) {
      const y = Float64Array.from({ length: n }, (_, i) => right[i] ?? 0)
      for (let i = 0; i < n; i++) {
        for (let k = 0; k < i; k++) y[i] = at(y, i) - at(m, k * n + i) * at(y, k)
        y[i] = at(y, i) / at(m, i * n + i)
      }
      for (let i = n - 1; i >= 0; i--) for (let k = i + 1; k < n; k++) y[i] = at(y, i) - at(m, k * n + i) * at(y, k)
      const result = new Float64Array(n)
      for (let i = 0; i < n; i++) result[at(order, i)] = at(y, i)
      return result
    },
  }
}

function at(values: Float64Array | Int32Array, i: number): number {
  return values[i] as number
}

function swap(values: Float64Array | Int32Array, i: number, j: number): void {
  const kept = at(values, i)
  values[i] = at(values, j)
  values[j] = kept
}
