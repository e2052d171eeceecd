// Everybody saves the same amount against going alone: c({i}) − (Σc({j}) − c(N))/n.
// Example: alone 11 and 7, together 15: three are saved, so 9.5 and 5.5.
import { z } from 'zod'
import { basisSchema, solutionFractions } from './gameFractions.ts'
import type { Method } from './method.ts'

const settings = z.looseObject({ method: z.literal('equalSavings'), basis: basisSchema })

export const equalSavings: Method<'equalSavings', typeof settings> = {
  id: 'equalSavings',
  settings,
  formula: 'c(i) − (Σc(j) − c(N))/n',
  needs: ['costs'],
  properties: { budgetBalance: 'yes', individualRationality: 'conditional', monotonicity: 'yes', additivity: 'yes' },
  solution: 'equal-savings',
  examples: [
    {
      players: ['A', 'B'],
      costs: { A: 11, B: 7, 'A+B': 15 },
      settings: { method: 'equalSavings', basis: 'period' },
      shares: [9.5, 5.5],
    },
  ],
  initial: () => ({ method: 'equalSavings', basis: 'period' }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'equal-savings'),
}
