// Solves a small system of linear equations by elimination with the largest pivot first.
// Example: [[2, 1], [1, 3]] · x = [3, 5] → [0.8, 1.4]. null where the equations do not decide x.

const singular = 1e-9

export function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const n = right.length
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  for (let k = 0; k < n; k++) {
    let pivot = k
    for (let i = k + 1; i < n; i++) if (size(rows, i, k) > size(rows, pivot, k)) pivot = i
    const chosen = rows[pivot]
    if (!chosen || !(size(rows, pivot, k) > singular)) return null
    rows[pivot] = rows[k] ?? chosen
    rows[k] = chosen
    for (const [i, row] of rows.entries()) {
      if (i === k) continue
      const factor = (row[k] ?? 0) / (chosen[k] ?? 1)
      if (factor !== 0) for (let j = k; j <= n; j++) row[j] = (row[j] ?? 0) - factor * (chosen[j] ?? 0)
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1))
}

function size(rows: readonly (readonly number[])[], i: number, k: number): number {
  return Math.abs(rows[i]?.[k] ?? 0)
}
