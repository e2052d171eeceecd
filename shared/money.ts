// Whole öre. Everything that becomes money on a screen, in a file or in the ledger is rounded here and nowhere else.
// Example: apportion(100, [1, 1, 1]) → [34, 33, 33]: the sum is the pool, always.

/** kr; larger amounts cannot be told to the öre in a double, and are treated as not calculated. */
export const largestAmount = 9e13

/** öre; less than this is no gain and no loss: one krona. */
export const noticeable = 100

/** Whether a number of kronor can be told to the öre; NaN and infinities cannot. */
export function isMoney(kronor: number): boolean {
  return Math.abs(kronor) <= largestAmount
}

/** Kronor → whole öre, half away from zero, as typed: 1.005 kr is 101 öre. NaN, and what is too large, gives NaN. */
export function toÖre(kronor: number): number {
  if (!isMoney(kronor)) return Number.NaN
  const öre = Math.abs(kronor) * 100
  // A decimal half is often just below .5 in binary; the margin is never more than the amount can resolve.
  return Math.sign(kronor) * Math.floor(öre + 0.5 + Math.min(öre * 2 ** -50, 0.25)) || 0
}

const steps = 2 ** 30
const slots = 2 ** 22
/** Of each weight that is not 0: its index, and its remainder in whole steps. */
let indexes = new Int32Array(64)
let remainders = new Int32Array(64)
/** Remainders are counted by size first, so that only those near the last öre need to be compared. */
const bins = 64
const bitsBelow = 24
const counts = new Int32Array(bins + 1)

/**
 * Divides whole öre in proportion to weights by largest remainder (Hamilton's method).
 * Weights may be negative; their sum must be positive, else every share is NaN. A zero weight gets 0.
 * Ties go to the earlier index: callers keep rows in order of stable id. Remainders within 2⁻³¹ öre count as tied, so
 * that the last bit of a sum of weights cannot decide who pays an öre. Negative pools mirror positive ones.
 */
export function apportion(
  pool: number,
  weights: ArrayLike<number>,
  out: Float64Array = new Float64Array(weights.length),
): Float64Array {
  const n = weights.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += weights[i] ?? 0
  if (!(sum > 0 && sum < Number.POSITIVE_INFINITY) || Number.isNaN(pool)) return out.fill(Number.NaN, 0, n)
  // Weights so small that a pool divided by them is infinite: the same weights, larger by a power of two.
  if (sum < 2 ** -900)
    return apportion(
      pool,
      Float64Array.from(weights, (weight) => weight * 2 ** 900),
      out,
    )
  if (n > slots) throw new Error(`cannot apportion among ${n}`)
  if (indexes.length < n) {
    indexes = new Int32Array(n)
    remainders = new Int32Array(n)
  }
  const sign = pool < 0 ? -1 : 1
  const perWeight = (sign * pool) / sum
  let left = sign * pool
  let candidates = 0
  for (let i = 0; i < n; i++) {
    const weight = weights[i] ?? 0
    if (weight === 0) {
      out[i] = 0
      continue
    }
    const exact = weight * perWeight
    const whole = Math.floor(exact)
    out[i] = sign * whole || 0
    left -= whole
    indexes[candidates] = i
    remainders[candidates++] = Math.round((exact - whole) * steps)
  }
  if (left === 0) return out
  if (Math.abs(left) > candidates) {
    // Weights that nearly cancel out leave more than a remainder, lost in the last bits: the same to each, at once.
    const each = Math.trunc(left / candidates)
    left -= each * candidates
    for (let k = 0; k < candidates; k++) give(k, sign * each, out)
  }
  if (left < 0) {
    const ranked = largestFirst(candidates)
    for (let k = candidates - 1; left < 0; k = k === 0 ? candidates - 1 : k - 1, left++)
      give(ranked[k] as number, -sign, out)
    return out
  }
  // Every candidate above the bin where the last öre falls gets one; in that bin, the largest remainders.
  counts.fill(0)
  for (let k = 0; k < candidates; k++) {
    const bin = (remainders[k] as number) >> bitsBelow
    counts[bin] = (counts[bin] as number) + 1
  }
  let last = bins
  let above = 0
  while (above + (counts[last] as number) < left) above += counts[last--] as number
  let near = 0
  for (let k = 0; k < candidates; k++) {
    const bin = (remainders[k] as number) >> bitsBelow
    if (bin > last) give(k, sign, out)
    else if (bin === last) {
      indexes[near] = indexes[k] as number
      remainders[near++] = remainders[k] as number
    }
  }
  const missing = left - above
  if (missing * near > 4000) for (const k of largestFirst(near).subarray(0, missing)) give(k, sign, out)
  else
    for (let given = 0; given < missing; given++) {
      let largest = 0
      for (let k = 1; k < near; k++) if ((remainders[k] as number) > (remainders[largest] as number)) largest = k
      give(largest, sign, out)
      remainders[largest] = -1
    }
  return out
}

/** The first `count` candidates by remainder, the earlier first among equals. */
function largestFirst(count: number): Int32Array {
  const keys = new Float64Array(count)
  for (let k = 0; k < count; k++) keys[k] = -(remainders[k] as number) * slots + k
  return Int32Array.from(keys.sort(), (key) => ((key % slots) + slots) % slots)
}

/** One öre more, or less, to a candidate. */
function give(candidate: number, öre: number, out: Float64Array): void {
  const i = indexes[candidate] as number
  out[i] = (out[i] as number) + öre
}
