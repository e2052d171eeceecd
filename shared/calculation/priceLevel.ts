// The price level of a year relative to the base year, from a yearly change.
// Example: base year 2010, 2 % in 2011 and 3 % in 2012: 1, 1.02 and 1.0506.
import { type Block, valueAt } from '../formula/block.ts'
import type { Frame } from './frame.ts'

/** Level by year (and draw). Changes before the first year are taken as the first year's, after the last as the last's. */
export function priceLevels({ shape, years }: Frame, rates: Block, baseYear: number): Block {
  const draws = rates.r ? shape.draws : 1
  const out = new Float64Array(shape.years * draws)
  const start = years[0] ?? baseYear
  for (let r = 0; r < draws; r++) {
    let level = 1
    const rate = (y: number) => 1 + valueAt(rates, shape, 0, Math.max(0, Math.min(shape.years - 1, y)), r)
    for (let year = baseYear; year < start; year++) level *= rate(year + 1 - start)
    for (let year = baseYear; year > start; year--) level /= rate(year - start)
    for (let y = 0; y < shape.years; y++) {
      if (y > 0) level *= rate(y)
      out[y * draws + r] = level
    }
  }
  return { values: out, d: false, y: true, r: rates.r }
}
