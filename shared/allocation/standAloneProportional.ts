// In proportion to what each would pay alone: c(N)·c({i})/Σc({j}).
// Example: alone 11 and 7 mnkr, together 15: 15·11/18 = 9.17 and 5.83 (two towns and a water supply, Young 1994).
// Source: Moriarity, 'Another approach to allocating joint costs', The Accounting Review 50 (1975).
import { z } from 'zod'
import { basisSchema, solutionFractions } from './gameFractions.ts'
import type { Method } from './method.ts'

const settings = z.looseObject({ method: z.literal('standAlone'), basis: basisSchema })

export const standAloneProportional: Method<'standAlone', typeof settings> = {
  id: 'standAlone',
  settings,
  formula: 'c(N)·c(i)/Σc(j)',
  needs: ['costs'],
  properties: { budgetBalance: 'yes', individualRationality: 'conditional', monotonicity: 'yes', additivity: 'no' },
  solution: 'stand-alone-proportional',
  examples: [
    {
      players: ['A', 'B'],
      costs: { A: 11, B: 7, 'A+B': 15 },
      settings: { method: 'standAlone', basis: 'period' },
      shares: [15 * (11 / 18), 15 * (7 / 18)],
    },
  ],
  initial: () => ({ method: 'standAlone', basis: 'period' }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'stand-alone-proportional'),
}
