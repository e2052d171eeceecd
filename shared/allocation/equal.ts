// Equal shares: c(N)/n. Three members of a pool of 300 kr pay 100 kr each.
import { z } from 'zod'
import { type Method, normalise, type SplitInput } from './method.ts'

const settings = z.looseObject({ method: z.literal('equal') })

/** 1 for each member, department × year × draw. */
export function equalWeights(input: SplitInput): Float64Array {
  const { draws } = input.shape
  const out = new Float64Array(input.members.length * draws)
  for (let i = 0; i < input.members.length; i++) if (input.members[i]) out.fill(1, i * draws, (i + 1) * draws)
  return out
}

export const equal: Method<'equal', typeof settings> = {
  id: 'equal',
  settings,
  formula: 'c(N)/n',
  needs: [],
  properties: { budgetBalance: 'yes', individualRationality: 'no', monotonicity: 'yes', additivity: 'yes' },
  examples: [
    { players: ['A', 'B', 'C'], lines: { fixed: 300 }, settings: { method: 'equal' }, shares: [100, 100, 100] },
  ],
  initial: () => ({ method: 'equal' }),
  fractions: (input) => normalise(input, equalWeights(input), 'method'),
}
