// Ranking of what the explorer found: each measure from 0 (the worst found) to 1 (the best), weighed as the user says;
// and the best trade-offs between the city's net present value and the largest loss of any department.
// Example: weights 1 and 1: best for the city (1) but worst for one district (0) ranks as 0.5.
import type { Explored, ExplorerMeasures } from './explorer.ts'

export const rankedMeasures = ['cityNpv', 'losers', 'largestLoss', 'gapYears', 'stability'] as const
export type RankedMeasure = (typeof rankedMeasures)[number]

/** Not negative; a measure that is missing weighs nothing. */
export type Weights = Readonly<Partial<Record<RankedMeasure, number>>>

export interface Ranked {
  readonly explored: Explored
  /** 0–1; null when a weighed measure could not be calculated. */
  readonly score: number | null
  /** 1 is best; equal scores share a rank. null: last, without a rank. */
  readonly rank: number | null
  /** No other combination is at least as good in both city net present value and largest loss, and better in one. */
  readonly best: boolean
}

const fewerIsBetter: ReadonlySet<RankedMeasure> = new Set<RankedMeasure>(['losers', 'gapYears'])

/** Best first; equal ones in the order given. */
export function rank(found: readonly Explored[], weights: Weights): Ranked[] {
  const weighed = rankedMeasures.flatMap((measure) => {
    const weight = weights[measure] ?? 0
    return weight > 0 ? [{ measure, weight, ...rangeOf(found, measure) }] : []
  })
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const front = new Set(paretoFront(found))
  const scored = found.map((explored, order) => {
    let score: number | null = total > 0 ? 0 : null
    for (const { measure, weight, worst, best } of weighed) {
      const value = explored[measure]
      const points = value === null ? null : best === worst ? 1 : (value - worst) / (best - worst)
      score = score === null || points === null ? null : score + (weight / total) * points
    }
    return { explored, score, order, best: front.has(explored) }
  })
  scored.sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || a.order - b.order)
  let last: { score: number; rank: number } | null = null
  return scored.map(({ explored, score, best }, i) => {
    if (score === null) return { explored, score, rank: null, best }
    // What differs in the last bits only is equal.
    if (!last || last.score - score > 1e-12) last = { score, rank: i + 1 }
    return { explored, score, rank: last.rank, best }
  })
}

function rangeOf(found: readonly Explored[], measure: keyof ExplorerMeasures & RankedMeasure) {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const one of found) {
    const value = one[measure]
    if (value === null) continue
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return fewerIsBetter.has(measure) ? { worst: most, best: least } : { worst: least, best: most }
}

/** The best trade-offs of city net present value against largest loss; equal ones are all in. */
export function paretoFront(found: readonly Explored[]): Explored[] {
  const known = found.flatMap((one) =>
    one.cityNpv === null || one.largestLoss === null ? [] : [{ one, city: one.cityNpv, loss: one.largestLoss }],
  )
  return known
    .filter((a) => !known.some((b) => b.city >= a.city && b.loss >= a.loss && (b.city > a.city || b.loss > a.loss)))
    .map(({ one }) => one)
}
