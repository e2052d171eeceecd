// What a solution needs of a game, and the problem that says what is missing.
// Example: a table without the cost of {0, 1} can be split equally, but has no Shapley value.
import { type Problem, problem } from '../problem.ts'
import type { Game, SolveOptions } from './game.ts'
import type { Trouble } from './minimax.ts'
import { mostListed, tableOf } from './table.ts'

export const largestGame = 60

/** The cost of everyone; NaN when it is not known. */
export function wholeCost(game: Game): number {
  return game.cost(new Uint8Array(game.n).fill(1))
}

/** Each player's cost alone; NaN where it is not known. */
export function aloneCosts(game: Game): Float64Array {
  const members = new Uint8Array(game.n)
  return Float64Array.from({ length: game.n }, (_, i) => {
    members[i] = 1
    const cost = game.cost(members)
    members[i] = 0
    return cost
  })
}

/** What each player adds to the cost of all others. */
export function marginalCosts(game: Game): Float64Array {
  const members = new Uint8Array(game.n).fill(1)
  const whole = game.cost(members)
  return Float64Array.from({ length: game.n }, (_, i) => {
    members[i] = 0
    const cost = game.n === 1 ? 0 : game.cost(members)
    members[i] = 1
    return whole - cost
  })
}

export function allKnown(...costs: readonly (number | Float64Array)[]): boolean {
  return costs.every((one) => (typeof one === 'number' ? Number.isFinite(one) : one.every(Number.isFinite)))
}

export function incomplete(): Problem {
  return problem('game-incomplete')
}

export function tooMany(n: number, most: number): Problem {
  return problem('game-too-large', '', { players: n, most })
}

/** What stands in the way of listing every group; null when nothing does. */
export function unlisted(game: Game): Problem | null {
  if (game.n > mostListed) return tooMany(game.n, mostListed)
  return allKnown(tableOf(game)) ? null : incomplete()
}

export function troubleProblem(trouble: Trouble): Problem {
  if (trouble === 'too-long') return problem('game-search-too-long')
  return trouble === 'cancelled' ? problem('game-cancelled', '', {}, 'info') : problem('game-unsolved')
}

export function listeners({ progress, cancelled }: SolveOptions): [(fraction: number) => void, () => boolean] {
  return [progress ?? (() => {}), cancelled ?? (() => false)]
}
