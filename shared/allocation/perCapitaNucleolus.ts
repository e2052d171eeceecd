// Nucleolus per participant: a group's complaint is divided by how many they are, e(S)/|S|.
// Example: 12 for each alone and for A+B, 24 for the other pairs, 21 for all: C saves 1, and A and B 2 together, which is
// 1 each: 5, 5, 11 (the nucleolus itself, which counts the pair's 1.5 as one complaint: 5.25, 5.25, 10.5).
// Source: Young, Okada & Hashimoto, 'Cost allocation in water resources development' (1982). Monotone in the total.
import { z } from 'zod'
import { basisSchema, solutionFractions } from './gameFractions.ts'
import type { Method } from './method.ts'

const settings = z.looseObject({ method: z.literal('perCapitaNucleolus'), basis: basisSchema })

export const perCapitaNucleolus: Method<'perCapitaNucleolus', typeof settings> = {
  id: 'perCapitaNucleolus',
  settings,
  formula: 'lexmin e(S)/|S|',
  needs: ['costs'],
  properties: { budgetBalance: 'yes', individualRationality: 'yes', monotonicity: 'yes', additivity: 'no' },
  solution: 'per-capita-nucleolus',
  examples: [
    {
      players: ['A', 'B', 'C'],
      costs: { A: 12, B: 12, C: 12, 'A+B': 12, 'A+C': 24, 'B+C': 24, 'A+B+C': 21 },
      settings: { method: 'perCapitaNucleolus', basis: 'period' },
      shares: [5, 5, 11],
    },
  ],
  initial: () => ({ method: 'perCapitaNucleolus', basis: 'period' }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'per-capita-nucleolus'),
}
