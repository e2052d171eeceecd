import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isSound, nominalOf } from '../../shared/document/distribution.ts'
import type { Distribution } from '../../shared/document/schema.ts'
import { percentile, sortedDraws } from '../../shared/uncertainty/percentile.ts'
import { quantileOf } from '../../shared/uncertainty/quantile.ts'
import { drawnFrom, strata } from '../../shared/uncertainty/sampling.ts'

const uniform: Distribution = { distribution: 'uniform', min: 10, max: 30, nominal: 'mean' }
const triangular: Distribution = { distribution: 'triangular', min: 10, likeliest: 20, max: 60, nominal: 'likeliest' }
const pert: Distribution = { distribution: 'pert', min: 10, likeliest: 20, max: 60, nominal: 'mean' }
const normal: Distribution = { distribution: 'normal', mean: 100, deviation: 10, nominal: 'mean' }
const lognormal: Distribution = { distribution: 'lognormal', mean: 100, deviation: 30, nominal: 'mean' }
const discrete: Distribution = {
  distribution: 'discrete',
  outcomes: [
    { value: 30, probability: 0.5 },
    { value: 10, probability: 0.2 },
    { value: 20, probability: 0.3 },
  ],
  nominal: 'mean',
}
const all = [uniform, triangular, pert, normal, lognormal, discrete]

describe('a quantile', () => {
  it('is what tables give', () => {
    expect(quantileOf(uniform, 0.25)).toBe(15)
    expect(quantileOf(normal, 0.975)).toBeCloseTo(119.599639845, 8)
    expect(quantileOf(normal, 0.5)).toBe(100)
    // (x − 10)²/(50 · 10) up to the likeliest, 1 − (60 − x)²/(50 · 40) above it.
    expect(quantileOf(triangular, 0.2)).toBeCloseTo(20, 12)
    expect(quantileOf(triangular, 0.1)).toBeCloseTo(10 + Math.sqrt(50), 12)
    expect(quantileOf(triangular, 0.9)).toBeCloseTo(60 - Math.sqrt(200), 12)
    expect([0.1, 0.3, 0.6].map((p) => quantileOf(discrete, p))).toEqual([10, 20, 30])
    // A lognormal's median is mean/√(1 + (deviation/mean)²).
    expect(quantileOf(lognormal, 0.5)).toBeCloseTo(100 / Math.sqrt(1.09), 9)
  })

  it('of a PERT is where its density has the part below', () => {
    // Simpson's rule over the density (x − a)^(α−1)·(b − x)^(β−1), α = 1.8, β = 4.2.
    const density = (x: number) => (x - 10) ** 0.8 * (60 - x) ** 3.2
    const below = (to: number) => {
      const [n, h] = [20_000, (to - 10) / 20_000]
      let sum = density(10) + density(to)
      for (let i = 1; i < n; i++) sum += density(10 + i * h) * (i % 2 === 0 ? 2 : 4)
      return (sum * h) / 3
    }
    for (const p of [0.05, 0.1, 0.5, 0.9, 0.99]) expect(below(quantileOf(pert, p)) / below(60)).toBeCloseTo(p, 5)
  })

  it.each(all.map((one) => [one.distribution, one] as const))('of %s never falls, and its mean is the mean', (_, d) => {
    const parts = Array.from({ length: 40_000 }, (_, i) => (i + 0.5) / 40_000)
    const values = parts.map((p) => quantileOf(d, p))
    expect(values.every((value, i) => i === 0 || value >= (values[i - 1] as number))).toBe(true)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    expect(mean / nominalOf({ ...d, nominal: 'mean' } as Distribution)).toBeCloseTo(1, 3)
  })

  it('of what has no width is the value itself', () => {
    for (const d of [
      { ...triangular, min: 20, max: 20 },
      { ...pert, min: 20, max: 20 },
    ] as Distribution[])
      expect(quantileOf(d, 0.3)).toBe(20)
    expect(quantileOf({ ...normal, deviation: 0 } as Distribution, 0.9)).toBe(100)
    expect(quantileOf({ ...lognormal, deviation: 0 } as Distribution, 0.9)).toBeCloseTo(100, 10)
  })
})

test('figures that are not in order make no distribution, and no number', () => {
  for (const d of [
    { ...uniform, min: 40 },
    { ...triangular, likeliest: 5 },
    { ...pert, likeliest: 70 },
    { ...normal, deviation: -1 },
    { ...lognormal, mean: 0 },
    { ...discrete, outcomes: [{ value: 1, probability: -1 }] },
    { ...discrete, outcomes: [{ value: 1, probability: 0 }] },
  ] as Distribution[]) {
    expect(isSound(d)).toBe(false)
    expect(nominalOf(d)).toBeNaN()
  }
  expect(all.every(isSound)).toBe(true)
})

describe('draws', () => {
  it('fall one in each stratum, in an order that seed and assumption decide', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        fc.string(),
        fc.integer({ min: 1, max: 500 }),
        (seed, id, draws) => {
          const drawn = strata(seed, id, draws)
          const found = [...drawn].map((p) => Math.floor(p * draws)).sort((a, b) => a - b)
          expect(found).toEqual(Array.from({ length: draws }, (_, i) => i))
          expect(drawn.every((p) => p > 0 && p < 1)).toBe(true)
          expect(strata(seed, id, draws)).toEqual(drawn)
        },
      ),
    )
    expect(strata(1, 'a', 100)).not.toEqual(strata(2, 'a', 100))
    expect(strata(1, 'a', 100)).not.toEqual(strata(1, 'b', 100))
  })

  it('of two assumptions do not follow each other', () => {
    const draws = 2000
    for (let i = 0; i < 20; i++) {
      const [a, b] = [strata(7, `antagande-${i}`, draws), strata(7, `antagande-${i + 1}`, draws)]
      const both = a.reduce((sum, p, r) => sum + (p - 0.5) * ((b[r] as number) - 0.5), 0) / draws
      // Twelve times it is the correlation, whose deviation is 1/√draws.
      expect(Math.abs(both * 12)).toBeLessThan(5 / Math.sqrt(draws))
    }
  })

  it('have the percentiles of their distribution', () => {
    const sorted = sortedDraws(drawnFrom({ id: 'a', distribution: normal }, 3, 10_000)) as Float64Array
    for (const p of [0.1, 0.5, 0.9]) expect(percentile(sorted, p)).toBeCloseTo(quantileOf(normal, p), 1)
  })
})

test('a percentile lies between its neighbours in proportion', () => {
  const sorted = Float64Array.of(10, 20, 30, 40)
  expect([0, 0.5, 0.9, 1].map((part) => percentile(sorted, part))).toEqual([10, 25, 37, 40])
  expect(percentile(Float64Array.of(7), 0.1)).toBe(7)
  expect(sortedDraws(Float64Array.of(1, Number.NaN))).toBeNull()
})
