// Kronor to whole öre, and the division of whole öre: what every figure on every screen rests on.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apportion, isMoney, largestAmount, toÖre } from '../shared/money.ts'

const cases = { numRuns: 2000 }
const sumOf = (öre: Float64Array) => öre.reduce((sum, one) => sum + one, 0)

describe('kronor to öre', () => {
  test.each([
    [1.005, 101],
    [2.675, 268],
    [1.015, 102],
    [0.005, 1],
    [0.0049999, 0],
    [33.335, 3334],
    [-1.005, -101],
    [-0.005, -1],
    [0, 0],
    [123_456_789.015, 12_345_678_902],
    [1_000_000_000.005, 100_000_000_001],
    [5e12, 5e14],
    [1.2e13, 1.2e15],
    [9e13, 9e15],
  ])('%d kr is %d öre', (kronor, öre) => {
    expect(toÖre(kronor)).toBe(öre)
  })

  test('a half is rounded away from zero as it is written, with any number of kronor', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (thousandths) => {
        const öre = Math.sign(thousandths) * Math.floor((Math.abs(thousandths) + 5) / 10)
        expect(toÖre(thousandths / 1000)).toBe(öre || 0)
      }),
      cases,
    )
  })

  test('nothing becomes minus zero', () => {
    for (const kronor of [-0, -0.001, -1e-300]) expect(Object.is(toÖre(kronor), 0)).toBe(true)
  })

  test('what is no number, or too large to count, is no number of öre', () => {
    for (const kronor of [Number.NaN, Infinity, -Infinity, 1e300, largestAmount * 1.001]) {
      expect(toÖre(kronor)).toBeNaN()
      expect(isMoney(kronor)).toBe(false)
    }
    expect(isMoney(-largestAmount)).toBe(true)
  })
})

describe('öre divided by largest remainder', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    // The Alabama paradox: one seat more in all, one less for the third.
    [10, [6, 6, 2], [4, 4, 2]],
    [11, [6, 6, 2], [5, 5, 1]],
    [1, [1, 1, 0], [1, 0, 0]],
    [2, [0, 1, 0, 1], [0, 1, 0, 1]],
    [0, [1, 2], [0, 0]],
    // 100 × 150 / 100 and 100 × −50 / 100.
    [100, [150, -50], [150, -50]],
    // Weights of any size.
    [100, [5e-324, 5e-324, 0], [50, 50, 0]],
    [3, [1e300, 2e300], [1, 2]],
    // −33.33 and 133.33: −34 and 133 leave 1, which goes to the larger remainder, .67 of −33.33.
    [100, [-1, 4], [-33, 133]],
  ])('%d by %j is %j', (pool, weights, shares) => {
    expect([...apportion(pool, weights)]).toEqual(shares)
  })

  const weights = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e6, noNaN: true })), {
    minLength: 1,
    maxLength: 30,
  })
  const pools = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1e14, max: 1e14 }))
  const positive = (given: readonly number[]) => given.reduce((sum, weight) => sum + weight, 0) > 0

  test('the shares sum to the pool, none is an öre or more from its due, and a zero weight pays nothing', () => {
    fc.assert(
      fc.property(pools, weights.filter(positive), (pool, given) => {
        const shares = apportion(pool, given)
        const sum = given.reduce((total, weight) => total + weight, 0)
        expect(sumOf(shares)).toBe(pool)
        given.forEach((weight, i) => {
          const due = (pool * weight) / sum
          expect(Math.abs((shares[i] ?? 0) - due)).toBeLessThan(1 + Math.abs(due) * 1e-12)
          if (weight === 0) expect(shares[i]).toBe(0)
          expect(Object.is(shares[i], -0)).toBe(false)
        })
      }),
      cases,
    )
  })

  test('the shares sum to the pool also when weights are of both signs', () => {
    const signed = fc.array(fc.integer({ min: -1000, max: 3000 }), { minLength: 1, maxLength: 20 }).filter(positive)
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), signed, (pool, given) => {
        expect(sumOf(apportion(pool, given))).toBe(pool)
      }),
      cases,
    )
  })

  test('a refund is divided as the cost would be, with the other sign', () => {
    fc.assert(
      fc.property(pools, weights.filter(positive), (pool, given) => {
        const mirrored = apportion(-pool, given).map((share) => -share || 0)
        expect([...mirrored]).toEqual([...apportion(pool, given)].map((share) => share || 0))
      }),
      cases,
    )
  })

  test('among equals the odd öre goes to the first, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 60 }), (pool, n) => {
        const shares = apportion(pool, new Float64Array(n).fill(0.1))
        for (let i = 0; i < n; i++) expect(shares[i]).toBe(Math.floor(pool / n) + (i < pool % n ? 1 : 0))
      }),
      cases,
    )
  })

  test('the scale of the weights does not matter', () => {
    fc.assert(
      fc.property(pools, weights.filter(positive), fc.constantFrom(2, 0.25, 1024), (pool, given, factor) => {
        const scaled = given.map((weight) => weight * factor)
        expect([...apportion(pool, scaled)]).toEqual([...apportion(pool, given)])
      }),
      cases,
    )
  })

  test('more for a larger weight, never less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), weights.filter(positive), (pool, given) => {
        const shares = apportion(pool, given)
        const sum = given.reduce((total, weight) => total + weight, 0)
        const order = [...given.keys()].sort((i, j) => (given[i] ?? 0) - (given[j] ?? 0))
        for (const [k, more] of order.entries()) {
          const less = order[k - 1] ?? more
          // What differs in the last bits only counts as equal, and then the first comes first.
          const apart = (pool * ((given[more] ?? 0) - (given[less] ?? 0))) / sum
          if (apart > 1e-6) expect(shares[more]).toBeGreaterThanOrEqual(shares[less] ?? 0)
        }
      }),
      cases,
    )
  })

  test('weights without a positive sum, or a pool that is no number, give no shares', () => {
    for (const [pool, given] of [
      [100, []],
      [100, [0, 0]],
      [100, [1, -1]],
      [100, [1, -2]],
      [100, [Number.NaN, 1]],
      [100, [Infinity, 1]],
      [Number.NaN, [1, 1]],
    ] as const)
      expect([...apportion(pool, given)].every(Number.isNaN)).toBe(true)
  })

  test('the result may be written over the weights', () => {
    const parts = Float64Array.of(1, 0, 2, 0.5)
    const expected = [...apportion(1000, [1, 0, 2, 0.5])]
    expect([...apportion(1000, parts, parts)]).toEqual(expected)
    const cancelling = Float64Array.of(1e17, 1, -1e17 + 32, 0)
    expect(apportion(1e12, cancelling, cancelling)[3]).toBe(0)
  })

  test('a hundred thousand shares, and weights that all but cancel out, take no time to speak of', () => {
    const many = new Float64Array(100_000).fill(1 / 3)
    expect(sumOf(apportion(1_234_567, many))).toBe(1_234_567)
    const start = performance.now()
    apportion(1e14, [1e16, -1e16 + 2])
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
