// Percentiles of draws, between neighbours in proportion, as PERCENTILE.INC of a spreadsheet.
// Example: 10, 20, 30, 40 → P50 25, P90 37.

/** `sorted` ascending; `part` 0–1. NaN without draws. */
export function percentile(sorted: Float64Array, part: number): number {
  const at = part * (sorted.length - 1)
  const below = Math.floor(at)
  const low = sorted[below] ?? Number.NaN
  const high = sorted[below + 1] ?? low
  return low + (at - below) * (high - low)
}

/** Ascending; null where some draw could not be calculated. */
export function sortedDraws(values: Float64Array): Float64Array | null {
  const sorted = values.slice().sort()
  return sorted.length === 0 || Number.isNaN(sorted[sorted.length - 1]) ? null : sorted
}
