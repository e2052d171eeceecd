// The value of a distribution below which a part p of its draws lie.
// Example: triangular 10–20–60, p = 0.5 → 28.4; normal 100 ± 10, p = 0.9 → 112.8.
// Formulas: Evans, Hastings, Peacock, Statistical Distributions; PERT as the beta distribution on [min, max] with
// α = 1 + 4·(likeliest − min)/(max − min) and β = 1 + 4·(max − likeliest)/(max − min).
import jStat from 'jstat'
import type { Distribution } from '../document/schema.ts'
import { assertNever } from '../problem.ts'

/** `p` above 0 and below 1; the distribution is sound (distribution.ts). */
export function quantileOf(d: Distribution, p: number): number {
  return quantilesOf(d)(p)
}

/** The same for many p. */
export function quantilesOf(d: Distribution): (p: number) => number {
  switch (d.distribution) {
    case 'uniform':
      return (p) => d.min + p * (d.max - d.min)
    case 'triangular':
      return (p) => triangular(d.min, d.likeliest, d.max, p)
    case 'pert': {
      const width = d.max - d.min
      if (width === 0) return () => d.likeliest
      const at = (d.likeliest - d.min) / width
      return (p) => d.min + width * jStat.beta.inv(p, 1 + 4 * at, 1 + 4 * (1 - at))
    }
    case 'normal':
      return (p) => d.mean + d.deviation * standardNormal(p)
    case 'lognormal': {
      const spread = Math.log1p((d.deviation / d.mean) ** 2)
      return (p) => Math.exp(Math.log(d.mean) - spread / 2 + Math.sqrt(spread) * standardNormal(p))
    }
    case 'discrete':
      return discrete(d.outcomes)
    default:
      return assertNever(d)
  }
}

function triangular(min: number, likeliest: number, max: number, p: number): number {
  const width = max - min
  if (width === 0) return likeliest
  return p < (likeliest - min) / width
    ? min + Math.sqrt(p * width * (likeliest - min))
    : max - Math.sqrt((1 - p) * width * (max - likeliest))
}

function standardNormal(p: number): number {
  return jStat.normal.inv(p, 0, 1)
}

/** In order of value, whatever order they were entered in, so that a higher p never gives a lower value. */
function discrete(outcomes: readonly { readonly value: number; readonly probability: number }[]) {
  const ordered = outcomes.filter(({ probability }) => probability > 0).sort((a, b) => a.value - b.value)
  let sum = 0
  const upTo = ordered.map(({ probability }) => {
    sum += probability
    return sum
  })
  return (p: number): number => {
    let [low, high] = [0, ordered.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (p * sum < (upTo[middle] as number)) high = middle
      else low = middle + 1
    }
    return ordered[low]?.value ?? Number.NaN
  }
}
