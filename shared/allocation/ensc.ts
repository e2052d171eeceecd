// Separable cost and the rest equally (egalitarian non-separable contribution): mᵢ + (c(N) − Σm)/n.
// Example: c(N) 90; without A 60, without B 50, without C 40: m = 30, 40, 50 sum to 120, so each gets 10 off: 20, 30, 40.
// Source: Moulin, 'The separability axiom and equal-sharing methods', Journal of Economic Theory 36 (1985).
import { z } from 'zod'
import { basisSchema, solutionFractions } from './gameFractions.ts'
import type { Method } from './method.ts'

const settings = z.looseObject({ method: z.literal('ensc'), basis: basisSchema })

export const ensc: Method<'ensc', typeof settings> = {
  id: 'ensc',
  settings,
  formula: 'mᵢ + (c(N) − Σm)/n,  mᵢ = c(N) − c(N∖i)',
  needs: ['costs'],
  properties: { budgetBalance: 'yes', individualRationality: 'no', monotonicity: 'yes', additivity: 'yes' },
  solution: 'ensc',
  examples: [
    {
      players: ['A', 'B', 'C'],
      costs: { A: 45, B: 50, C: 55, 'A+B': 40, 'A+C': 50, 'B+C': 60, 'A+B+C': 90 },
      settings: { method: 'ensc', basis: 'period' },
      shares: [20, 30, 40],
    },
  ],
  initial: () => ({ method: 'ensc', basis: 'period' }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'ensc'),
}
