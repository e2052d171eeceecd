// Shapley value: what each adds to the cost, averaged over every order in which they could have joined.
// Example: a runway of 12 for A, 28 for B, 30 for C: the first 12 by three, the next 16 by two, the last 2 by one:
// 4, 12, 14 (airport game, Littlechild & Owen 1973). It may ask a group to pay more than it would cost apart.
// Source: Shapley, 'A value for n-person games' (1953).
import { z } from 'zod'
import { basisSchema, solutionFractions } from './gameFractions.ts'
import type { Method } from './method.ts'

const settings = z.looseObject({ method: z.literal('shapley'), basis: basisSchema })

export const shapley: Method<'shapley', typeof settings> = {
  id: 'shapley',
  settings,
  formula: 'Σ |S|!·(n − |S| − 1)!/n! · (c(S∪i) − c(S)),  S ∌ i',
  needs: ['costs'],
  properties: { budgetBalance: 'yes', individualRationality: 'conditional', monotonicity: 'yes', additivity: 'yes' },
  solution: 'shapley',
  examples: [
    {
      players: ['A', 'B', 'C'],
      costs: { A: 12, B: 28, C: 30, 'A+B': 28, 'A+C': 30, 'B+C': 30, 'A+B+C': 30 },
      settings: { method: 'shapley', basis: 'period' },
      shares: [4, 12, 14],
    },
  ],
  initial: () => ({ method: 'shapley', basis: 'period' }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'shapley'),
}
