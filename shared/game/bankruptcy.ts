// The nucleolus of a choice between together and each alone, for any number of players. When running together costs
// F + Σaᵢ and apart Σdᵢ, a group saves max(0, Σ(dᵢ − aᵢ) − F): what a bankrupt's creditors with claims dᵢ − aᵢ can be
// sure of when the estate is F short. The nucleolus of that game is the Talmud's rule (Aumann & Maschler 1985).
// Example: F = 6, a = 0, d = 4, 8: together 6 instead of 12, claims 4 and 8 on 6, awards 2 and 4, shares 2 and 4.
import type { CostParts, Game } from './game.ts'
import { wholeCost } from './needs.ts'
import { ration } from './rationing.ts'

/** null: the game is not of this form. */
export function bankruptcyNucleolus(game: Game): Float64Array | null {
  const structure = game.structure
  if (!structure?.alone || !isLinear(structure.model) || !isLinear(structure.common)) return null
  const { alone, model, common } = structure
  if (common.fixed !== 0 || model.fixed < 0) return null
  const claims = Array.from(alone, (cost, i) => cost - (model.own[i] ?? 0))
  const estate = claims.reduce((sum, claim) => sum + claim, -model.fixed)
  if (estate < 0 || claims.some((claim) => claim < 0)) return null
  const apart = alone.map((cost, i) => cost + (common.own[i] ?? 0))
  const whole = apart.reduce((sum, cost) => sum + cost, -estate)
  if (Math.abs(whole - wholeCost(game)) > 1e-12 * apart.reduce((sum, cost) => sum + Math.abs(cost), 0)) return null
  const awards = ration('talmud', estate, claims)
  return apart.map((cost, i) => cost - (awards[i] ?? 0))
}

function isLinear({ groups, curves }: CostParts): boolean {
  return groups.length === 0 && curves.length === 0
}
