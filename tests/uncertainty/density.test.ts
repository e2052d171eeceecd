import { describe, expect, test } from 'vitest'
import type { Distribution } from '../../shared/document/schema.ts'
import { densityOf } from '../../shared/uncertainty/density.ts'
import { quantileOf } from '../../shared/uncertainty/quantile.ts'

describe('the height of a distribution', () => {
  test('of a triangular is 0 at its ends, 1 at the likeliest, and straight between', () => {
    const d: Distribution = { distribution: 'triangular', min: 10, likeliest: 20, max: 60, nominal: 'likeliest' }
    const at = new Map(densityOf(d, 6).map(({ x, height }) => [x, height]))
    expect([10, 20, 40, 60].map((x) => at.get(x))).toEqual([0, 1, 0.5, 0])
  })

  test.each<Exclude<Distribution, { distribution: 'discrete' }>>([
    { distribution: 'uniform', min: -3, max: 5, nominal: 'mean' },
    { distribution: 'triangular', min: 10, likeliest: 10, max: 60, nominal: 'likeliest' },
    { distribution: 'pert', min: 10, likeliest: 20, max: 60, nominal: 'likeliest' },
    { distribution: 'normal', mean: 100, deviation: 15, nominal: 'mean' },
    { distribution: 'lognormal', mean: 100, deviation: 60, nominal: 'mean' },
  ])('of %j leaves the parts of its area that its quantiles say', (d) => {
    const points = densityOf(d, 4001)
    const areas = points.slice(1).map(({ x, height }, i) => {
      const before = points[i] ?? { x, height }
      return ((height + before.height) / 2) * (x - before.x)
    })
    const whole = areas.reduce((a, b) => a + b, 0)
    for (const p of [0.1, 0.25, 0.5, 0.9]) {
      const limit = quantileOf(d, p)
      const below = areas.reduce((sum, area, i) => sum + ((points[i + 1]?.x ?? 0) <= limit ? area : 0), 0)
      expect(below / whole).toBeCloseTo(p, 2)
    }
    expect(Math.max(...points.map(({ height }) => height))).toBe(1)
  })

  test('of a discrete one is that of each value, told once; without width there is one point', () => {
    const outcomes = [
      { value: 20, probability: 0.25 },
      { value: 10, probability: 0.5 },
      { value: 20, probability: 0.25 },
      { value: 30, probability: 0 },
    ]
    expect(densityOf({ distribution: 'discrete', outcomes, nominal: 'mode' })).toEqual([
      { x: 10, height: 1 },
      { x: 20, height: 1 },
      { x: 30, height: 0 },
    ])
    expect(densityOf({ distribution: 'normal', mean: 5, deviation: 0, nominal: 'mean' })).toEqual([{ x: 5, height: 1 }])
    const one = { distribution: 'pert', min: 5, likeliest: 5, max: 5, nominal: 'likeliest' } as const
    expect(densityOf(one)).toHaveLength(1)
  })
})
