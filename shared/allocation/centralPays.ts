// Central pays: members pay 0, the whole pool goes to the city's common budget.
import { z } from 'zod'
import type { Method } from './method.ts'

const settings = z.looseObject({ method: z.literal('central') })

export const centralPays: Method<'central', typeof settings> = {
  id: 'central',
  settings,
  formula: '0',
  needs: [],
  properties: { budgetBalance: 'yes', individualRationality: 'yes', monotonicity: 'yes', additivity: 'yes' },
  examples: [{ players: ['A', 'B'], lines: { fixed: 300 }, settings: { method: 'central' }, shares: [0, 0] }],
  initial: () => ({ method: 'central' }),
  fractions({ shape, central }) {
    const lanes = shape.years * shape.draws
    const out = new Float64Array(shape.departments * lanes)
    return out.fill(1, central * lanes, (central + 1) * lanes)
  },
}
