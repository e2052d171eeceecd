// Fractions by a solution of the cost game: its shares are the weights, renormalised over those who take part each year.
// Example: a solution of 450 and 50 kr over five years gives 90 % and 10 % every year that both take part, and 100 % to
// the first in the years before the second has joined. What each then pays over the period departs from the solution
// where somebody joins or leaves on the way; the fairness screen shows by how much.
import { z } from 'zod'
import type { Game, SolutionId } from '../game/game.ts'
import type { Problem } from '../problem.ts'
import { type Basis, leaveUnknown, normalise, type PlayedGame, type SplitInput } from './method.ts'
import { dearestTogether } from './subadditivity.ts'

export const basisSchema = z.enum(['period', 'year']).default('period')

export type SharesOfGame =
  | { readonly ok: true; readonly shares: Float64Array; readonly notices: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem }

/** Nobody takes part, or nothing costs anything: nothing to split, and nothing to say about it. */
function isNothing({ n, cost }: Game): boolean {
  const group = new Uint8Array(n).fill(1)
  if (n > 0 && cost(group) !== 0) return false
  return group.every((_, i) => cost(group.fill(0).fill(1, i, i + 1)) === 0)
}

const alone: SharesOfGame = { ok: true, shares: Float64Array.of(1), notices: [] }

/** `sharesOf` gives players' shares of a game that is known. */
export function gameFractions(
  input: SplitInput,
  basis: Basis,
  sharesOf: (played: PlayedGame) => SharesOfGame,
): Float64Array {
  const { departments, years, draws } = input.shape
  const out = new Float64Array(departments * years * draws)
  const settled = new Set<number>()
  for (const played of input.games(basis)) {
    if (!played.game) {
      for (const lane of played.lanes) leaveUnknown(input, out, lane)
      continue
    }
    if (isNothing(played.game)) {
      for (const lane of played.lanes) settled.add(lane)
      continue
    }
    // One alone pays the whole, also of nothing.
    const found = played.game.n === 1 ? alone : sharesOf(played)
    if (!found.ok) {
      const { code, values } = found.problem
      input.report(code, 'method', values)
      for (const lane of played.lanes) settled.add(lane)
      continue
    }
    const breach = dearestTogether(played.game)
    if (breach) input.report('game-dearer-together', 'method', { amount: breach.excess }, 'warning')
    for (const { code, values, severity } of found.notices) input.report(code, 'method', values, severity)
    const nothing = found.shares.every((share) => share === 0)
    for (const lane of played.lanes) {
      if (nothing) settled.add(lane)
      else played.post(found.shares, lane, out)
    }
  }
  return normalise(input, out, 'method', settled)
}

/** By a solution that looks at costs only. */
export function solutionFractions(input: SplitInput, basis: Basis, solution: SolutionId): Float64Array {
  return gameFractions(input, basis, (played) => solvedShares(played, solution))
}

export function solvedShares(played: PlayedGame, solution: SolutionId, benefits?: Float64Array): SharesOfGame {
  const solved = played.solve(solution, benefits)
  return solved.status === 'ok'
    ? { ok: true, shares: solved.shares, notices: solved.notices }
    : { ok: false, problem: solved.problem }
}
