// How likely values are beside each other, for a drawing: heights at points along a distribution, the highest 1.
// Example: triangular 10–20–60 → 0 at 10, 1 at 20, 0.5 at 40, 0 at 60; discrete: a height for each value.
// A distribution without ends is drawn as far as 999 draws of 1 000 come on either side.
import type { Distribution } from '../document/schema.ts'
import { assertNever } from '../problem.ts'
import { quantileOf } from './quantile.ts'

export interface DensityPoint {
  readonly x: number
  readonly height: number
}

/** `d` is sound. One point only where there is no width. */
export function densityOf(d: Distribution, points = 121): readonly DensityPoint[] {
  if (d.distribution === 'discrete') return heightsOf(d.outcomes)
  const [from, to] = endsOf(d)
  if (!(to > from)) return [{ x: from, height: 1 }]
  const xs = Array.from({ length: points }, (_, i) => from + (i / (points - 1)) * (to - from))
  // The peak is a point of its own, or the drawing would cut it off.
  if ('likeliest' in d && typeof d.likeliest === 'number') xs.push(d.likeliest)
  const raw = xs.sort((a, b) => a - b).map((x) => ({ x, height: relative(d, x) }))
  const highest = Math.max(...raw.map(({ height }) => height))
  return raw.map(({ x, height }) => ({ x, height: height / highest }))
}

type Continuous = Exclude<Distribution, { distribution: 'discrete' }>

function endsOf(d: Continuous): readonly [number, number] {
  if (d.distribution === 'normal' || d.distribution === 'lognormal')
    return d.deviation === 0 ? [d.mean, d.mean] : [quantileOf(d, 0.001), quantileOf(d, 0.999)]
  return [d.min, d.max]
}

/** The density, times something that is the same for every x. */
function relative(d: Continuous, x: number): number {
  switch (d.distribution) {
    case 'uniform':
      return 1
    case 'triangular':
      if (x === d.likeliest) return 1
      return x < d.likeliest ? (x - d.min) / (d.likeliest - d.min) : (d.max - x) / (d.max - d.likeliest)
    case 'pert': {
      const at = (x - d.min) / (d.max - d.min)
      const peak = (d.likeliest - d.min) / (d.max - d.min)
      return at ** (4 * peak) * (1 - at) ** (4 * (1 - peak))
    }
    case 'normal':
      return Math.exp(-(((x - d.mean) / d.deviation) ** 2) / 2)
    case 'lognormal': {
      const spread = Math.log1p((d.deviation / d.mean) ** 2)
      return Math.exp(-((Math.log(x) - Math.log(d.mean) + spread / 2) ** 2) / (2 * spread)) / x
    }
    default:
      return assertNever(d)
  }
}

/** A value that is told twice has both probabilities. */
function heightsOf(outcomes: readonly { readonly value: number; readonly probability: number }[]): DensityPoint[] {
  const sums = new Map<number, number>()
  for (const { value, probability } of outcomes) sums.set(value, (sums.get(value) ?? 0) + probability)
  const highest = Math.max(...sums.values())
  return [...sums].map(([x, sum]) => ({ x, height: sum / highest })).sort((a, b) => a.x - b.x)
}
