import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compensate } from '../../shared/analysis/compensation.ts'

const cases = Number(process.env.CASES ?? 1000)
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)

describe('compensation', () => {
  test('who loses gets the loss, who gains pays in proportion to the gain', () => {
    const { received, total, central } = compensate([30_000, 10_000, -7_800])
    expect([...received]).toEqual([-5_850, -1_950, 7_800])
    expect([total, central]).toEqual([7_800, 0])
  })

  test('gains that are not enough are used up, and the common budget adds the rest', () => {
    const { received, total, central } = compensate([5_000, -7_800, 0])
    expect([...received]).toEqual([-5_000, 7_800, 0])
    expect([total, central]).toEqual([7_800, 2_800])
  })

  test('nobody loses: nothing moves', () => {
    expect([...compensate([1, 2, 3]).received]).toEqual([0, 0, 0])
    expect([...compensate([]).received]).toEqual([])
  })

  test('a gain that is not known leaves everything unknown', () => {
    const { received, total, central } = compensate([1, Number.NaN])
    expect([...received, total, central].every(Number.isNaN)).toBe(true)
  })

  test('whole öre that sum, nobody is left below zero, and nobody pays more than the gain', () => {
    const gains = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 44 })
    fc.assert(
      fc.property(gains, (given) => {
        const { received, total, central } = compensate(given)
        expect(sum(received)).toBe(central)
        expect(total).toBe(sum(given.filter((gain) => gain < 0)) * -1 + 0)
        given.forEach((gain, i) => {
          const after = gain + (received[i] ?? Number.NaN)
          expect(after).toBeGreaterThanOrEqual(0)
          if (gain < 0) expect(after).toBe(0)
          else expect(received[i]).toBeLessThanOrEqual(0)
        })
      }),
      { numRuns: cases },
    )
  })
})
