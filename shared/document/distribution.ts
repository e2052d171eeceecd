// The number that stands for a distribution when nothing is drawn: its nominal value, by the figure it names.
// Example: triangular 10–20–60 with nominal "mean" → 30; with nominal "likeliest" → 20.
// Formulas: mean of a PERT (min + 4·likeliest + max)/6; median and mode of a lognormal from mean m and deviation s:
// σ² = ln(1 + s²/m²), median m/√(1 + s²/m²), mode median·e^(−σ²). See Evans, Hastings, Peacock, Statistical Distributions.
import { assertNever, type Problem, problem } from '../problem.ts'
import type { Distribution } from './schema.ts'

export function isDistribution(value: unknown): value is Distribution {
  return typeof value === 'object' && value !== null && 'distribution' in value
}

/** Probabilities are typed as decimals, which no computer holds exactly. */
const tolerance = 1e-9

/** What is wrong with its figures, without a place; `field` names the figure. null: they make sense. */
export function faultOf(d: Distribution): Problem | null {
  const fault = disorderOf(d)
  return fault ?? (Number.isFinite(plainNominal(d)) ? null : problem('distribution-invalid'))
}

function disorderOf(d: Distribution): Problem | null {
  switch (d.distribution) {
    case 'uniform':
      return d.min <= d.max ? null : problem('distribution-order', '', { field: 'max' })
    case 'triangular':
    case 'pert':
      if (d.min > d.max) return problem('distribution-order', '', { field: 'max' })
      return d.min <= d.likeliest && d.likeliest <= d.max
        ? null
        : problem('distribution-likeliest', '', { field: 'likeliest' })
    case 'lognormal':
      if (d.mean <= 0) return problem('distribution-mean', '', { field: 'mean' })
      if (d.deviation < 0) return problem('distribution-deviation', '', { field: 'deviation' })
      // Too wide for its mean, no computer can hold it.
      return Number.isFinite((d.deviation / d.mean) ** 2)
        ? null
        : problem('distribution-invalid', '', { field: 'deviation' })
    case 'normal':
      return d.deviation >= 0 ? null : problem('distribution-deviation', '', { field: 'deviation' })
    case 'discrete': {
      if (d.outcomes.some(({ probability }) => probability < 0))
        return problem('distribution-probability', '', { field: 'outcomes' })
      const sum = d.outcomes.reduce((sum, { probability }) => sum + probability, 0)
      return Math.abs(sum - 1) <= tolerance
        ? null
        : problem('distribution-probabilities', '', { field: 'outcomes', sum })
    }
    default:
      return assertNever(d)
  }
}

export function isSound(d: Distribution): boolean {
  return faultOf(d) === null
}

/** NaN where the distribution's own figures make no sense. */
export function nominalOf(d: Distribution): number {
  return isSound(d) ? plainNominal(d) : Number.NaN
}

function plainNominal(d: Distribution): number {
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
