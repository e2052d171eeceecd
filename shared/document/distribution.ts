// The number that stands for a distribution when nothing is drawn: its nominal value, by the figure it names.
// Example: triangular 10–20–60 with nominal "mean" → 30; with nominal "likeliest" → 20.
// Formulas: mean of a PERT (min + 4·likeliest + max)/6; median and mode of a lognormal from mean m and deviation s:
// σ² = ln(1 + s²/m²), median m/√(1 + s²/m²), mode median·e^(−σ²). See Evans, Hastings, Peacock, Statistical Distributions.
import { assertNever } from '../problem.ts'
import type { Distribution } from './schema.ts'

/** Whether the figures are in order: min ≤ likeliest ≤ max, deviations and probabilities not negative. */
export function isSound(d: Distribution): boolean {
  switch (d.distribution) {
    case 'uniform':
      return d.min <= d.max
    case 'triangular':
    case 'pert':
      return d.min <= d.likeliest && d.likeliest <= d.max
    case 'normal':
      return d.deviation >= 0
    case 'lognormal':
      return d.mean > 0 && d.deviation >= 0 && Number.isFinite((d.deviation / d.mean) ** 2)
    case 'discrete':
      return d.outcomes.every(({ probability }) => probability >= 0) && d.outcomes.some((o) => o.probability > 0)
    default:
      return assertNever(d)
  }
}

/** NaN where the distribution's own figures make no sense. */
export function nominalOf(d: Distribution): number {
  if (!isSound(d)) return Number.NaN
  switch (d.distribution) {
    case 'uniform':
      return (d.min + d.max) / 2
    case 'triangular':
      if (d.nominal === 'likeliest') return d.likeliest
      return d.nominal === 'mean' ? (d.min + d.likeliest + d.max) / 3 : triangularMedian(d.min, d.likeliest, d.max)
    case 'pert':
      return d.nominal === 'likeliest' ? d.likeliest : (d.min + 4 * d.likeliest + d.max) / 6
    case 'normal':
      return d.mean
    case 'lognormal': {
      if (d.nominal === 'mean') return d.mean
      const spread = 1 + (d.deviation / d.mean) ** 2
      const median = d.mean / Math.sqrt(spread)
      return d.nominal === 'median' ? median : median / spread
    }
    case 'discrete': {
      const total = d.outcomes.reduce((sum, { probability }) => sum + probability, 0)
      if (d.nominal === 'mean') return d.outcomes.reduce((sum, o) => sum + o.value * o.probability, 0) / total
      return d.outcomes.reduce((best, o) => (o.probability > best.probability ? o : best)).value
    }
    default:
      return assertNever(d)
  }
}

function triangularMedian(min: number, likeliest: number, max: number): number {
  return likeliest >= (min + max) / 2
    ? min + Math.sqrt(((max - min) * (likeliest - min)) / 2)
    : max - Math.sqrt(((max - min) * (max - likeliest)) / 2)
}
