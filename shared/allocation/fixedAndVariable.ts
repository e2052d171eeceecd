// A fixed part shared equally and a variable part by drivers: c(N)·(φ/n + (1−φ)·wᵢ/W).
// Example: φ = 40 %, two members with 1 and 3 cases: .2 + .6·.25 = 35 % and 65 %.
import { z } from 'zod'
import { cellSchema } from '../cell.ts'
import { driverMixSchema, mixFractions } from './driverProportional.ts'
import { equalWeights } from './equal.ts'
import { drawsWhere, leaveUnknown, type Method, normalise } from './method.ts'

const settings = z.looseObject({
  method: z.literal('fixedAndVariable'),
  /** Fraction of the pool that is shared equally, 0–1. */
  fixedPart: cellSchema,
  drivers: driverMixSchema,
})

export const fixedAndVariable: Method<'fixedAndVariable', typeof settings> = {
  id: 'fixedAndVariable',
  settings,
  formula: 'c(N)·(φ/n + (1 − φ)·wᵢ/W)',
  needs: ['driver'],
  properties: { budgetBalance: 'yes', individualRationality: 'no', monotonicity: 'yes', additivity: 'yes' },
  examples: [
    {
      players: ['A', 'B'],
      lines: { fixed: 100 },
      driver: [1, 3],
      settings: { method: 'fixedAndVariable', fixedPart: 0.4, drivers: [{ driver: 'antal', weight: 1 }] },
      shares: [35, 65],
    },
  ],
  initial: (driver) => ({ method: 'fixedAndVariable', fixedPart: 0.5, drivers: [{ driver, weight: 1 }] }),
  fractions(input, { fixedPart, drivers }) {
    const { departments, years, draws } = input.shape
    const lanes = years * draws
    const phi = input.setting(fixedPart, 'fixedPart')
    const isOutside = (x: number) => x < 0 || x > 1
    const outside = phi.find(isOutside)
    if (outside !== undefined) input.report('fraction-outside', 'fixedPart', { value: outside })
    const refused = drawsWhere(phi, draws, isOutside)
    const equal = normalise(input, equalWeights(input), 'method')
    const variable = mixFractions(input, drivers)
    const out = new Float64Array(departments * lanes)
    for (let lane = 0; lane < lanes; lane++) {
      if (refused[lane % draws]) continue
      if (Number.isNaN(phi[lane])) {
        leaveUnknown(input, out, lane)
        continue
      }
      let usable = (phi[lane] ?? 0) === 1
      for (let d = 0; d < departments && !usable; d++) usable = variable[d * lanes + lane] !== 0
      if (!usable) continue
      for (let d = 0; d < departments; d++) {
        const i = d * lanes + lane
        out[i] = (phi[lane] ?? 0) * (equal[i] ?? 0) + (1 - (phi[lane] ?? 0)) * (variable[i] ?? 0)
      }
    }
    return out
  },
}
