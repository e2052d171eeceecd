// The solutions of a cost game: a list. A new one is a file and a line here.
// Example: solve(tableGame(Float64Array.of(0, 11, 7, 15)), 'shapley') gives shares 9.5 and 5.5.
import { problem } from '../problem.ts'
import { equalProfit } from './equalProfit.ts'
import { ensc, equal, equalSavings, scrb, standAloneProportional } from './formulas.ts'
import type { Game, SolutionId, Solved, SolveOptions } from './game.ts'
import { aloneCosts, wholeCost } from './needs.ts'
import { nucleolus } from './nucleolus.ts'
import { shapley } from './shapley.ts'

export { core, largestExcess, worstListed } from './core.ts'
export * from './game.ts'

const solutions: Readonly<Record<SolutionId, (game: Game, options: SolveOptions) => Solved>> = {
  equal,
  'stand-alone-proportional': standAloneProportional,
  'equal-savings': equalSavings,
  ensc,
  scrb,
  shapley,
  nucleolus: nucleolus('one', true),
  prenucleolus: nucleolus('one', false),
  'per-capita-nucleolus': nucleolus('size', true),
  'proportional-nucleolus': nucleolus('cost', true),
  'equal-profit': equalProfit,
}

export const solutionIds: readonly SolutionId[] = Object.keys(solutions).filter(
  (id): id is SolutionId => id in solutions,
)

/** Sums and products of larger ones can be beyond all numbers. */
const largestCost = 1e100

/** Every share is a finite number, or there are none and the problem says why. Progress runs from 0 to 1. */
export function solve(game: Game, solution: SolutionId, options: SolveOptions = {}): Solved {
  if (game.n === 0) return { status: 'not-available', problem: problem('game-without-players') }
  const tooBig = [wholeCost(game), ...aloneCosts(game)].some((cost) => Math.abs(cost) > largestCost)
  if (tooBig) return { status: 'not-available', problem: problem('game-too-big-costs') }
  const solved = solutions[solution](game, options)
  if (solved.status === 'ok' && !solved.shares.every(Number.isFinite))
    return { status: 'not-available', problem: problem('game-too-big-costs') }
  return solved
}
