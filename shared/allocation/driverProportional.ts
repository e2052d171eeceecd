// In proportion to a driver, or to a weighted mix of drivers: c(N)·Σₖ vₖ·(wᵢₖ/Wₖ)/Σv.
// Example: 60 % by population (1:3) and 40 % by employees (1:1) gives the first member .6·.25 + .4·.5 = 35 %.
// Each driver is taken as a share before it is weighted, so that persons and square metres can be mixed.
import { z } from 'zod'
import { cellSchema, idSchema } from '../cell.ts'
import { type Method, normalise, type SplitInput } from './method.ts'

export const driverMixSchema = z.array(z.looseObject({ driver: idSchema, weight: cellSchema.default(1) })).min(1)
export type DriverMix = z.infer<typeof driverMixSchema>

const settings = z.looseObject({ method: z.literal('driver'), drivers: driverMixSchema })

/** Fractions by a mix of drivers; a driver that cannot be used leaves its years at zero, and the year is not split. */
export function mixFractions(input: SplitInput, mix: DriverMix): Float64Array {
  const { departments, years, draws } = input.shape
  const lanes = years * draws
  const weights = mix.map(({ weight }, k) => input.setting(weight, `drivers/${k}/weight`))
  const parts = mix.map(({ driver }, k) => {
    const values = input.driver(driver)
    return values && normalise(input, values, `drivers/${k}/driver`)
  })
  if (parts.some((part) => part === null)) return new Float64Array(departments * lanes)
  const [single] = parts
  if (mix.length === 1 && single && weights[0]?.every((weight) => weight > 0)) return single
  const out = new Float64Array(departments * lanes)
  for (let lane = 0; lane < lanes; lane++) {
    // One driver without a positive sum would silently change the mix, so the whole year is left.
    const usable = parts.every((part, k) => weights[k]?.[lane] === 0 || (part && sumOf(part, lane, lanes) !== 0))
    if (!usable) continue
    for (let d = 0; d < departments; d++) {
      let x = 0
      parts.forEach((part, k) => {
        const weight = weights[k]?.[lane] ?? 0
        if (weight !== 0) x += weight * (part?.[d * lanes + lane] ?? 0)
      })
      out[d * lanes + lane] = x
    }
  }
  return normalise(input, out, 'drivers')
}

function sumOf(values: Float64Array, lane: number, lanes: number): number {
  let sum = 0
  for (let i = lane; i < values.length; i += lanes) sum += values[i] ?? 0
  return sum
}

export const driverProportional: Method<'driver', typeof settings> = {
  id: 'driver',
  settings,
  formula: 'c(N)·Σₖ vₖ·(wᵢₖ/Wₖ)/Σv',
  needs: ['driver'],
  properties: { budgetBalance: 'yes', individualRationality: 'no', monotonicity: 'yes', additivity: 'yes' },
  examples: [
    {
      players: ['A', 'B', 'C'],
      lines: { fixed: 300 },
      driver: [10, 20, 70],
      settings: { method: 'driver', drivers: [{ driver: 'antal', weight: 1 }] },
      shares: [30, 60, 210],
    },
  ],
  initial: (driver) => ({ method: 'driver', drivers: [{ driver, weight: 1 }] }),
  fractions: (input, { drivers }) => mixFractions(input, drivers),
}
