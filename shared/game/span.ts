// Which groups' costs follow from those of others: whether a group's row of ones and zeros is a sum of settled rows.
// Example: with {0,1,2} and {0,1} settled, {2} follows, {0} doesn't.
// Ones and zeros are whole numbers, so this is counted modulo a large prime, without rounding: a row follows when it is
// 0 against two random vectors of the null space (it wrongly seems to with a chance of 1 in 10^15).
import { sumsOver } from './table.ts'

/** 2^26 − 5: products stay below 2^53. */
const prime = 67_108_859

/** follows[mask] = 1 for every group that is a sum of the given groups (masks of n players), and for none and all. */
export function groupsThatFollow(given: readonly number[], n: number): Uint8Array {
  const follows = new Uint8Array(2 ** n)
  const free = nullSpace(given, n)
  const [first, second] = [1, 2].map((seed) => {
    const next = residues(seed)
    const vector = new Float64Array(n)
    for (const one of free) {
      const times = next()
      for (let i = 0; i < n; i++) vector[i] = ((vector[i] ?? 0) + times * (one[i] ?? 0)) % prime
    }
    return sumsOver(vector)
  })
  if (!first || !second) return follows
  for (let mask = 0; mask < follows.length; mask++)
    if ((first[mask] as number) % prime === 0 && (second[mask] as number) % prime === 0) follows[mask] = 1
  follows[0] = 1
  follows[follows.length - 1] = 1
  return follows
}

/** A basis, modulo the prime, of what is 0 against every given group. */
function nullSpace(given: readonly number[], n: number): number[][] {
  const rows: { readonly lead: number; values: number[] }[] = []
  for (const mask of given) {
    let values: number[] = Array.from({ length: n }, (_, i) => (mask & (1 << i) ? 1 : 0))
    for (const row of rows) values = without(values, row.values, values[row.lead] ?? 0)
    const lead = values.findIndex((value) => value !== 0)
    if (lead < 0) continue
    const inverse = power(values[lead] ?? 1, prime - 2)
    values = values.map((value) => (value * inverse) % prime)
    for (const row of rows) row.values = without(row.values, values, row.values[lead] ?? 0)
    rows.push({ lead, values })
  }
  const leads = new Map(rows.map(({ lead, values }) => [lead, values]))
  const free = Array.from({ length: n }, (_, i) => i).filter((i) => !leads.has(i))
  return free.map((j) =>
    Array.from({ length: n }, (_, i) => (i === j ? 1 : (prime - (leads.get(i)?.[j] ?? 0)) % prime)),
  )
}

function without(values: readonly number[], other: readonly number[], times: number): number[] {
  if (times === 0) return [...values]
  return values.map((value, i) => (value + (prime - times) * (other[i] ?? 0)) % prime)
}

function power(base: number, exponent: number): number {
  let [result, square] = [1, base]
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % prime
    square = (square * square) % prime
  }
  return result
}

/** Residues other than 0, the same for the same seed. */
function residues(seed: number): () => number {
  let state = 12_345 + seed * 7_919
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return 1 + (state % (prime - 1))
  }
}
