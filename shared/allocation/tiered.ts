// By a driver in brackets, as income tax is: λ·Σₖ pₖ·max(0, min(wᵢ, Tₖ₊₁) − Tₖ), λ such that all shares sum to the pool.
// Example: 1 a unit up to 100, 0.5 a unit above: 100 and 300 units weigh 100 and 100 + 100, so of 300 kr: 100 and 200.
// Brackets, not slabs: a unit more never makes the units below it cheaper.
import { z } from 'zod'
import { cellSchema, idSchema } from '../cell.ts'
import { leaveUnknown, type Method, normalise } from './method.ts'

export const tiersSchema = z.array(z.looseObject({ from: cellSchema, price: cellSchema })).min(1)

const settings = z.looseObject({
  method: z.literal('tiered'),
  driver: idSchema,
  /** Each from so many units, at so much a unit relative to the others, up to where the next begins. */
  tiers: tiersSchema,
})

export const tiered: Method<'tiered', typeof settings> = {
  id: 'tiered',
  settings,
  formula: 'λ·Σₖ pₖ·max(0, min(wᵢ, Tₖ₊₁) − Tₖ)',
  needs: ['driver'],
  properties: { budgetBalance: 'yes', individualRationality: 'no', monotonicity: 'yes', additivity: 'yes' },
  examples: [
    {
      players: ['A', 'B'],
      lines: { fixed: 300 },
      driver: [100, 300],
      settings: {
        method: 'tiered',
        driver: 'antal',
        tiers: [
          { from: 0, price: 1 },
          { from: 100, price: 0.5 },
        ],
      },
      shares: [100, 200],
    },
  ],
  initial: (driver) => ({
    method: 'tiered',
    driver,
    tiers: [
      { from: 0, price: 1 },
      { from: 1000, price: 0.5 },
    ],
  }),
  fractions(input, { driver, tiers }) {
    const { departments, years, draws } = input.shape
    const lanes = years * draws
    const out = new Float64Array(departments * lanes)
    const units = input.driver(driver)
    const from = tiers.map((tier, k) => input.setting(tier.from, `tiers/${k}/from`))
    const price = tiers.map((tier, k) => input.setting(tier.price, `tiers/${k}/price`))
    if (!units) return out
    const disordered = new Set<number>()
    const settled = new Set<number>()
    for (let lane = 0; lane < lanes; lane++) {
      const starts = from.map((values) => values[lane] ?? Number.NaN)
      if (starts.some((start, k) => k > 0 && start <= (starts[k - 1] ?? 0))) {
        disordered.add(input.years[Math.floor(lane / draws)] ?? 0)
        settled.add(lane)
        continue
      }
      if (starts.some(Number.isNaN) || price.some((values) => Number.isNaN(values[lane]))) {
        leaveUnknown(input, out, lane)
        continue
      }
      for (let d = 0; d < departments; d++) {
        const used = units[d * lanes + lane] ?? 0
        let weight = 0
        starts.forEach((start, k) => {
          const within = Math.max(0, Math.min(used, starts[k + 1] ?? Number.POSITIVE_INFINITY) - start)
          if (within !== 0) weight += (price[k]?.[lane] ?? 0) * within
        })
        // What is not known is not below every bracket.
        out[d * lanes + lane] = Number.isNaN(used) ? Number.NaN : weight
      }
    }
    const [year] = disordered
    if (year !== undefined) input.report('tiers-disordered', 'tiers', { year })
    return normalise(input, out, 'driver', settled)
  },
}
