// Usage against capacity: each pays units × (cost / capacity); what nobody uses stays visible with the bearer.
// Example: capacity 100, used 30 and 50: 30 % and 50 % are charged, 20 % is kept.
import { z } from 'zod'
import { cellSchema, idSchema, seriesSchema } from '../cell.ts'
import { leaveUnknown, type Method, normalise } from './method.ts'

const settings = z.looseObject({
  method: z.literal('usage'),
  driver: idSchema,
  /** Units a year the cost was sized for. */
  capacity: z.union([cellSchema, seriesSchema]),
})

export const usageOfCapacity: Method<'usage', typeof settings> = {
  id: 'usage',
  settings,
  formula: 'wᵢ·c(N)/K',
  needs: ['driver'],
  properties: { budgetBalance: 'no', individualRationality: 'no', monotonicity: 'yes', additivity: 'yes' },
  examples: [
    {
      players: ['A', 'B'],
      lines: { fixed: 1000 },
      driver: [30, 50],
      settings: { method: 'usage', driver: 'antal', capacity: 100 },
      shares: [300, 500],
    },
  ],
  initial: (driver) => ({ method: 'usage', driver, capacity: `` }),
  fractions(input, { driver, capacity }) {
    const { departments, years, draws } = input.shape
    const lanes = years * draws
    const units = input.driver(driver)
    const size = input.setting(capacity, 'capacity')
    const out = new Float64Array(departments * lanes)
    if (!units) return out
    let proportional: Float64Array | undefined
    for (let lane = 0; lane < lanes; lane++) {
      const year = input.years[Math.floor(lane / draws)] ?? 0
      const cap = size[lane] ?? 0
      let used = 0
      for (let d = 0; d < departments; d++) used += units[d * lanes + lane] ?? 0
      if (!(cap > 0)) {
        if (used !== 0 && !Number.isNaN(cap)) input.report('capacity-not-positive', 'capacity', { year })
        if (Number.isNaN(cap)) leaveUnknown(input, out, lane)
        continue
      }
      if (used <= 0) {
        // Nothing used is nothing charged; use that cancels out is no use to charge by.
        if (units.some((value, i) => i % lanes === lane && value !== 0))
          input.report('weights-not-positive', 'driver', { years: `${year}` })
        continue
      }
      // A sum of shares that is the capacity must not be above it by its last bit.
      if (used > cap * (1 + 1e-9)) {
        // More was used than there is: the whole cost is used up, so it is shared by use, and said.
        input.report('usage-over-capacity', 'capacity', { year, used, capacity: cap }, 'warning')
        proportional ??= normalise(input, units, 'driver')
        for (let d = 0; d < departments; d++) out[d * lanes + lane] = proportional[d * lanes + lane] ?? 0
        continue
      }
      for (let d = 0; d < departments; d++) out[d * lanes + lane] = (units[d * lanes + lane] ?? 0) / cap
    }
    return out
  },
}
