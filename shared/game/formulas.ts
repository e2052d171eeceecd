// Solutions that are one formula each, over the cost of all, of each alone, and of all but one.
// Example: alone 11 and 7, together 15: equal 7.5, 7.5; proportional 9.17, 5.83; equal savings 9.5, 5.5.
// Sources: Moriarity 1975 (proportional); Straffin & Heaney 1981 (separable costs, remaining benefits; equal charge).
import { type Problem, problem } from '../problem.ts'
import type { Game, Solved, SolveOptions } from './game.ts'
import { allKnown, aloneCosts, incomplete, marginalCosts, wholeCost } from './needs.ts'

type Shares = Float64Array | Problem | { readonly shares: Float64Array; readonly notice: Problem }

function formula(needs: (game: Game) => readonly (number | Float64Array)[], shares: Formula) {
  return (game: Game, options: SolveOptions): Solved => {
    if (!allKnown(...needs(game))) return { status: 'not-available', problem: incomplete() }
    const found = shares(game, options)
    if (found instanceof Float64Array) return { status: 'ok', shares: found, notices: [] }
    if ('notice' in found) return { status: 'ok', shares: found.shares, notices: [found.notice] }
    return { status: 'not-available', problem: found }
  }
}

type Formula = (game: Game, options: SolveOptions) => Shares

const withAlone = (game: Game) => [wholeCost(game), aloneCosts(game)]
const withMarginals = (game: Game) => [wholeCost(game), marginalCosts(game)]

export const equal = formula(
  (game) => [wholeCost(game)],
  (game) => new Float64Array(game.n).fill(wholeCost(game) / game.n),
)

export const standAloneProportional = formula(withAlone, (game) => {
  const alone = aloneCosts(game)
  const total = sum(alone)
  if (isNothing(total, alone)) return problem('game-alone-zero')
  const whole = wholeCost(game)
  return alone.map((cost) => whole * (cost / total))
})

export const equalSavings = formula(withAlone, (game) => {
  const alone = aloneCosts(game)
  const saving = (sum(alone) - wholeCost(game)) / game.n
  return alone.map((cost) => cost - saving)
})

/** Equal charge: what each adds to the others' cost, and an equal part of the rest. */
export const ensc = formula(withMarginals, (game) => {
  const separable = marginalCosts(game)
  const rest = (wholeCost(game) - sum(separable)) / game.n
  return separable.map((cost) => cost + rest)
})

export const scrb = formula(
  (game) => [...withAlone(game), ...withMarginals(game)],
  (game, { benefits }) => {
    const [alone, separable] = [aloneCosts(game), marginalCosts(game)]
    const rest = wholeCost(game) - sum(separable)
    const remaining = alone.map((cost, i) => {
      const added = separable[i] ?? 0
      const left = Math.min(benefits?.[i] ?? cost, cost) - added
      return left > 1e-12 * Math.max(Math.abs(cost), Math.abs(added)) ? left : 0
    })
    const total = sum(remaining)
    if (total > 0) return separable.map((cost, i) => cost + rest * ((remaining[i] ?? 0) / total))
    const shares = separable.map((cost) => cost + rest / game.n)
    return isNothing(rest, alone) ? shares : { shares, notice: problem('game-no-remaining-benefit', '', {}, 'info') }
  },
)

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}

/** A sum that is no more than the rounding of its terms. */
function isNothing(total: number, terms: Float64Array): boolean {
  return Math.abs(total) <= 1e-12 * terms.reduce((most, term) => most + Math.abs(term), 0)
}
