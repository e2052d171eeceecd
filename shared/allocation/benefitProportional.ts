// In proportion to benefit: c(N)·bᵢ/Σb, bᵢ = max(0, present value of the member's realised benefit in the service).
// Example: 300 kr of operation, benefits worth 2 000 and 1 000: 200 and 100. Nobody gains: the pool is kept and it is said.
import { z } from 'zod'
import { type Method, normalise } from './method.ts'

const settings = z.looseObject({ method: z.literal('benefit') })

export const benefitProportional: Method<'benefit', typeof settings> = {
  id: 'benefit',
  settings,
  formula: 'c(N)·bᵢ/Σb',
  needs: ['benefit'],
  properties: { budgetBalance: 'yes', individualRationality: 'no', monotonicity: 'yes', additivity: 'yes' },
  examples: [
    {
      players: ['A', 'B'],
      lines: { fixed: 300 },
      benefits: [2000, 1000],
      settings: { method: 'benefit' },
      shares: [200, 100],
    },
  ],
  initial: () => ({ method: 'benefit' }),
  fractions: (input) => normalise(input, input.benefit(), 'method'),
}
