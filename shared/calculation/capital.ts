// Capital cost of a capitalised line: written off in a straight line from the year after the outlay, and interest at
// internränta on the book value at the opening of each year.
// Example: outlay 300 in 2012, life 3 years, 2 %: 2013 costs 100 + 6, 2014 100 + 4, 2015 100 + 2.
// Source: straight-line method with internränta as municipalities apply it (SKR, cirkulär om internränta).
import { type Block, type Shape, strides } from '../formula/block.ts'

export interface CapitalSchedule {
  /** kr, department? × year × draw as the outlay. */
  readonly cost: Float64Array
  /** Book value left after the last year, in the lane of the year it was paid. */
  readonly remaining: Float64Array
  readonly invalidLife: boolean
}

/** `outlay` in kr, rows of year × draw. Life in years (rounded to whole, at least 1), rate a fraction per year. */
export function capitalise(shape: Shape, outlay: Float64Array, life: Block, rate: Block): CapitalSchedule {
  const { years, draws } = shape
  const lanes = years * draws
  const cost = new Float64Array(outlay.length)
  const remaining = new Float64Array(outlay.length)
  const lifeStep = strides(life, shape)
  const rateStep = strides(rate, shape)
  let invalidLife = false
  for (let i = 0; i < outlay.length; i++) {
    const paid = outlay[i] ?? 0
    if (paid === 0) continue
    const lane = i % lanes
    const [start, y, r] = [i - lane, Math.floor(lane / draws), lane % draws]
    const entered = life.values[y * lifeStep.y + r * lifeStep.r] ?? Number.NaN
    const span = Math.round(entered)
    if (!(span >= 1)) {
      if (!Number.isNaN(entered)) invalidLife = true
      // The outlay itself costs nothing the year it is paid; every year after it is unknown.
      for (let later = y + 1; later < years; later++) cost[start + later * draws + r] = Number.NaN
      remaining[i] = Number.NaN
      continue
    }
    let book = paid
    for (let age = 1; age <= span && y + age < years; age++) {
      const at = start + (y + age) * draws + r
      const interest = book * (rate.values[(y + age) * rateStep.y + r * rateStep.r] ?? Number.NaN)
      cost[at] = (cost[at] ?? 0) + paid / span + interest
      book = age === span ? 0 : book - paid / span
    }
    remaining[i] = book
  }
  return { cost, remaining, invalidLife }
}
