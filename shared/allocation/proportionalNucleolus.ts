// Proportional nucleolus: a group's complaint is measured against what it would cost apart, e(S)/c(S); c(S) > 0.
// Example: alone 11 and 7, together 15: both save a sixth, 9.17 and 5.83.
// Source: Young, Okada & Hashimoto (1982). The excess is divided by the cost, not by the saving.
import { z } from 'zod'
import { basisSchema, solutionFractions } from './gameFractions.ts'
import type { Method } from './method.ts'

const settings = z.looseObject({ method: z.literal('proportionalNucleolus'), basis: basisSchema })

export const proportionalNucleolus: Method<'proportionalNucleolus', typeof settings> = {
  id: 'proportionalNucleolus',
  settings,
  formula: 'lexmin e(S)/c(S)',
  needs: ['costs'],
  properties: { budgetBalance: 'yes', individualRationality: 'yes', monotonicity: 'no', additivity: 'no' },
  solution: 'proportional-nucleolus',
  examples: [
    {
      players: ['A', 'B'],
      costs: { A: 11, B: 7, 'A+B': 15 },
      settings: { method: 'proportionalNucleolus', basis: 'period' },
      shares: [15 * (11 / 18), 15 * (7 / 18)],
    },
  ],
  initial: () => ({ method: 'proportionalNucleolus', basis: 'period' }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'proportional-nucleolus'),
}
