// Nucleolus: the largest complaint x(S) − c(S) of any group is made as small as it can be, then the next largest …
// Example: a runway of 12, 28, 30: A is alone against the others, and every group gains at least 6: 6, 11, 13.
// Source: Schmeidler, 'The nucleolus of a characteristic function game' (1969). Not monotone in the total.
import { z } from 'zod'
import { basisSchema, solutionFractions } from './gameFractions.ts'
import type { Method } from './method.ts'

const settings = z.looseObject({ method: z.literal('nucleolus'), basis: basisSchema })

export const nucleolus: Method<'nucleolus', typeof settings> = {
  id: 'nucleolus',
  settings,
  formula: 'lexmin e(S),  e(S) = x(S) − c(S)',
  needs: ['costs'],
  properties: { budgetBalance: 'yes', individualRationality: 'yes', monotonicity: 'no', additivity: 'no' },
  solution: 'nucleolus',
  examples: [
    {
      players: ['A', 'B', 'C'],
      costs: { A: 12, B: 28, C: 30, 'A+B': 28, 'A+C': 30, 'B+C': 30, 'A+B+C': 30 },
      settings: { method: 'nucleolus', basis: 'period' },
      shares: [6, 11, 13],
    },
  ],
  initial: () => ({ method: 'nucleolus', basis: 'period' }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'nucleolus'),
}
