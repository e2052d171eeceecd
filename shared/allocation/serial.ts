// Serial cost sharing: everybody shares the cost of the first units equally, those who want more share what more costs,
// and so on up to the largest. With demands q₁ ≤ q₂ ≤ … and qᵏ = q₁ + … + qₖ₋₁ + (n − k + 1)·qₖ:
// xᵢ = Σₖ≤ᵢ (C(qᵏ) − C(qᵏ⁻¹))/(n − k + 1), C(0) = 0; a fixed cost is in the first increment.
// Example: 100 kr for each begun 10 units, 5 and 25 units: C(10) = 100 is halved, C(30) − C(10) = 200 is the larger one's:
// 50 and 250. Here each cost line is shared along the driver that makes it, so no driver has to be chosen.
// Source: Moulin & Shenker, 'Serial cost sharing', Econometrica 60 (1992).
import { z } from 'zod'
import type { CostParts, Game } from '../game/game.ts'
import { serialShares } from '../game/serial.ts'
import { problem } from '../problem.ts'
import { basisSchema, gameFractions } from './gameFractions.ts'
import type { Method } from './method.ts'

const settings = z.looseObject({ method: z.literal('serial'), basis: basisSchema })

/** null: the game is a bare table, which says nothing of demands. */
function sharesOfLines({ n, structure }: Game): Float64Array | null {
  if (!structure) return null
  const out = new Float64Array(n)
  for (const parts of [structure.common, structure.model]) addSerial(parts, out)
  return out
}

function addSerial({ fixed, own, groups, curves }: CostParts, out: Float64Array): void {
  const n = out.length
  for (let i = 0; i < n; i++) out[i] = (out[i] ?? 0) + fixed / n + (own[i] ?? 0)
  for (const { cost, members } of groups) for (const i of members) out[i] = (out[i] ?? 0) + cost / members.length
  for (const { quantity, cost } of curves)
    serialShares(quantity, cost).forEach((share, i) => {
      out[i] = (out[i] ?? 0) + share
    })
}

export const serial: Method<'serial', typeof settings> = {
  id: 'serial',
  settings,
  formula: 'Σₖ≤ᵢ (C(qᵏ) − C(qᵏ⁻¹))/(n − k + 1)',
  needs: ['costs'],
  properties: { budgetBalance: 'yes', individualRationality: 'no', monotonicity: 'yes', additivity: 'yes' },
  examples: [
    {
      players: ['A', 'B'],
      lines: { stepped: { size: 10, price: 100 } },
      driver: [5, 25],
      settings: { method: 'serial', basis: 'period' },
      shares: [50, 250],
    },
  ],
  initial: () => ({ method: 'serial', basis: 'period' }),
  fractions: (input, { basis }) =>
    gameFractions(input, basis, ({ game }) => {
      const shares = game && sharesOfLines(game)
      return shares ? { ok: true, shares, notices: [] } : { ok: false, problem: problem('game-without-demands') }
    }),
}
