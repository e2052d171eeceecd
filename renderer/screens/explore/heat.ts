// How strongly a cell of the heat map is shaded: −5 (the worst found) … 5 (the best found).
// Example: largest losses −598, −92 and −2 tkr: −5, 4 and 5.
import type { Explored } from '../../../shared/analysis/explorer.ts'
import type { ShownMeasure } from './names.ts'

export function heatOf(found: readonly Explored[], measure: ShownMeasure): (explored: Explored) => number {
  const fewer = measure === 'losers' || measure === 'gapYears'
  const good = (explored: Explored) => {
    const value = explored[measure]
    return value === null || !Number.isFinite(value) ? null : fewer ? -value : value
  }
  const known = found.map(good).filter((value) => value !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  return (explored) => {
    const value = good(explored)
    if (value === null || !(most > least)) return 0
    return Math.round(((value - least) / (most - least)) * 10) - 5
  }
}
