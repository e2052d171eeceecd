// Whole öre. Everything that becomes money on a screen, in a file or in the ledger is rounded here and nowhere else.
// Example: apportion(100, [1, 1, 1]) → [34, 33, 33]: the sum is the pool, always.

/** kr; larger amounts cannot be told to the öre in a double, and are treated as not calculated. */
export const largestAmount = 9e13

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
let order = new Float64Array(64)

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
  if (order.length < n) order = new Float64Array(n)
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
    order[candidates++] = Math.round((exact - whole) * steps) * slots + (slots - 1 - i)
  }
  if (left === 0) return out
  if (Math.abs(left) > candidates) {
    // Weights that nearly cancel out leave more than a remainder, lost in the last bits: the same to each, at once.
    const each = Math.trunc(left / candidates)
    left -= each * candidates
    for (let k = 0; k < candidates; k++) {
      const i = slots - 1 - ((order[k] ?? 0) % slots)
      out[i] = (out[i] ?? 0) + sign * each
    }
  }
  const ranked = order.subarray(0, candidates).sort()
  for (let k = candidates - 1; left > 0; k = k === 0 ? candidates - 1 : k - 1, left--) {
    const i = slots - 1 - ((ranked[k] ?? 0) % slots)
    out[i] = (out[i] ?? 0) + sign
  }
  for (let k = 0; left < 0; k = k === candidates - 1 ? 0 : k + 1, left++) {
    const i = slots - 1 - ((ranked[k] ?? 0) % slots)
    out[i] = (out[i] ?? 0) - sign
  }
  return out
}
