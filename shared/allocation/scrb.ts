// Separable costs, remaining benefits: each pays what it adds to the cost of the others, mᵢ = c(N) − c(N∖i), and the rest
// in proportion to rᵢ = max(0, min(bᵢ, c({i})) − mᵢ); without benefits bᵢ = c({i}). Σr = 0: the rest equally, and it is said.
// Example: alone 11 and 7, together 15: m = 8 and 4, 3 remain, r = 3 and 3: 9.5 and 5.5. Not monotone in the total.
// Source: Federal Inter-Agency River Basin Committee, 'Green Book' (1950); Young 1985.
import { z } from 'zod'
import { basisSchema, gameFractions, solvedShares } from './gameFractions.ts'
import type { Method } from './method.ts'

const settings = z.looseObject({
  method: z.literal('scrb'),
  basis: basisSchema,
  /** Whether nobody is counted to gain more than its realised benefit; else what it would cost alone is the limit. */
  limitedBy: z.enum(['benefit', 'alone']).default('benefit'),
})

const towns = { players: ['A', 'B'], costs: { A: 11, B: 7, 'A+B': 15 } } as const

export const scrb: Method<'scrb', typeof settings> = {
  id: 'scrb',
  settings,
  formula: 'mᵢ + (c(N) − Σm)·rᵢ/Σr,  rᵢ = max(0, min(bᵢ, c(i)) − mᵢ)',
  needs: ['costs', 'benefit'],
  properties: { budgetBalance: 'yes', individualRationality: 'no', monotonicity: 'no', additivity: 'no' },
  solution: 'scrb',
  examples: [
    { ...towns, settings: { method: 'scrb', basis: 'period', limitedBy: 'alone' }, shares: [9.5, 5.5] },
    {
      ...towns,
      // r = 10 − 8 and 5 − 4.
      benefits: [10, 5],
      settings: { method: 'scrb', basis: 'period', limitedBy: 'benefit' },
      shares: [10, 5],
    },
  ],
  initial: () => ({ method: 'scrb', basis: 'period', limitedBy: 'benefit' }),
  fractions: (input, { basis, limitedBy }) =>
    gameFractions(input, basis, (played) =>
      solvedShares(played, 'scrb', limitedBy === 'benefit' ? played.benefits() : undefined),
    ),
}
