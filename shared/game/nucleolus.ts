// The nucleolus and its kin: the largest complaint (x(S) − c(S)) / w(S) is made as small as it can be, then the next
// largest, and so on. w = 1: nucleolus; members: per-capita; cost: proportional. The prenucleolus lets a player pay more
// than alone, the others don't, and where c(N) exceeds all stand-alone costs there is then no solution.
// Example (Tennessee Valley): 163,520, 140,826, 250,096 alone, 412,584 together → 116,234, 93,540, 202,810.
// Sources: Schmeidler 1969; Kopelowitz 1967; Maschler, Peleg & Shapley 1979; Young 1985.
import { problem } from '../problem.ts'
import { bankruptcyNucleolus } from './bankruptcy.ts'
import { complaintsOf, type Weight } from './complaints.ts'
import type { Game, Solved, SolveOptions } from './game.ts'
import { lexicographic } from './minimax.ts'
import { allKnown, aloneCosts, incomplete, listeners, tooMany, troubleProblem, unlisted, wholeCost } from './needs.ts'
import { mostListed, tableOf } from './table.ts'

export function nucleolus(weight: Weight, individual: boolean): (game: Game, options: SolveOptions) => Solved {
  return (game, options) => {
    const [whole, alone] = [wholeCost(game), aloneCosts(game)]
    if (!allKnown(whole, alone)) return { status: 'not-available', problem: incomplete() }
    if (weight === 'cost' && !oneSign(game, whole, alone)) return notPositive()
    const saving = alone.reduce((sum, cost) => sum + cost, -whole)
    if (individual) {
      const size = sizeOf(game, whole, alone)
      if (saving < -1e-12 * size) return { status: 'no-imputation', problem: noImputation(saving) }
      // Only one division lets nobody pay more than alone.
      if (saving <= 1e-12 * size) return solved(alone.map((cost) => cost - saving / game.n))
    }
    if (game.n === 1) return solved(Float64Array.of(whole))
    if (game.n > mostListed) {
      const shares = weight === 'one' ? bankruptcyNucleolus(game) : null
      return shares ? solved(shares) : { status: 'not-available', problem: tooMany(game.n, mostListed) }
    }
    const missing = unlisted(game)
    if (missing) return { status: 'not-available', problem: missing }
    const complaints = complaintsOf(game, weight, individual)
    const found = lexicographic(complaints.total, complaints.start, complaints.rows, ...listeners(options))
    if (!found.ok) return { status: 'not-available', problem: troubleProblem(found.trouble) }
    return solved(complaints.shares(found.value.x))
  }
}

function solved(shares: Float64Array): Solved {
  return { status: 'ok', shares, notices: [] }
}

/** As large as what was added up to get here: a saving that is only its rounding is none. */
function sizeOf(game: Game, whole: number, alone: Float64Array): number {
  let size = alone.reduce((sum, cost) => sum + Math.abs(cost), Math.abs(whole))
  if (game.n <= mostListed) for (const cost of tableOf(game)) if (Math.abs(cost) > size) size = Math.abs(cost)
  return size
}

/** Excess per krona of cost means nothing where costs are zero or of both signs. */
function oneSign(game: Game, whole: number, alone: Float64Array): boolean {
  const costs = game.n <= mostListed ? tableOf(game).subarray(1) : Float64Array.of(whole, ...alone)
  return costs.every((cost) => cost > 0 || Number.isNaN(cost)) || costs.every((cost) => cost < 0 || Number.isNaN(cost))
}

function notPositive(): Solved {
  return { status: 'not-available', problem: problem('game-cost-not-positive') }
}

function noImputation(saving: number) {
  return problem('game-no-imputation', '', { excess: -saving })
}
