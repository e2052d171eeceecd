// Equal profit method: among the shares that no group would leave, those with the most equal relative savings.
// Example: alone 11 and 7, together 15: both can save a sixth, 9.17 and 5.83.
// Source: Frisk, Göthe-Lundgren, Jörnsten & Rönnqvist, 'Cost allocation in collaborative forest transportation' (2010).
import { z } from 'zod'
import { basisSchema, solutionFractions } from './gameFractions.ts'
import type { Method } from './method.ts'

const settings = z.looseObject({ method: z.literal('equalProfit'), basis: basisSchema })

export const equalProfit: Method<'equalProfit', typeof settings> = {
  id: 'equalProfit',
  settings,
  formula: 'min max |xᵢ/c(i) − xⱼ/c(j)|,  x in the core',
  needs: ['costs'],
  properties: { budgetBalance: 'yes', individualRationality: 'yes', monotonicity: 'no', additivity: 'no' },
  solution: 'equal-profit',
  examples: [
    {
      players: ['A', 'B'],
      costs: { A: 11, B: 7, 'A+B': 15 },
      settings: { method: 'equalProfit', basis: 'period' },
      shares: [15 * (11 / 18), 15 * (7 / 18)],
    },
  ],
  initial: () => ({ method: 'equalProfit', basis: 'period' }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'equal-profit'),
}
