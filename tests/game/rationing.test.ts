// How a pot that is too small is divided: published cases, and what bankruptcy rules promise.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Rationing, ration } from '../../shared/game/rationing.ts'

const rules: readonly Rationing[] = ['proportional', 'cea', 'cel', 'talmud']

function rounded(awards: readonly number[]): number[] {
  return awards.map((award) => Math.round(award * 1e9) / 1e9)
}

describe('published cases', () => {
  test('the contested garment: one claims all, the other half', () => {
    expect(rounded(ration('talmud', 1, [1, 0.5]))).toEqual([0.75, 0.25])
    expect(rounded(ration('cea', 1, [1, 0.5]))).toEqual([0.5, 0.5])
    expect(rounded(ration('cel', 1, [1, 0.5]))).toEqual([0.75, 0.25])
    expect(rounded(ration('proportional', 1, [1, 0.5]))).toEqual([0.666666667, 0.333333333])
  })

  // Mishna Ketubot 10:4, after Aumann and Maschler 1985: claims of 100, 200 and 300.
  test.each([
    [100, [33.333333333, 33.333333333, 33.333333333]],
    [200, [50, 75, 75]],
    [300, [50, 100, 150]],
  ])('the three widows with an estate of %d', (estate, awards) => {
    expect(rounded(ration('talmud', estate, [100, 200, 300]))).toEqual(awards)
  })
})

describe('every rule', () => {
  const claims = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 })
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  const holds = (
    check: (rule: Rationing, pot: number, asked: readonly number[], awards: readonly number[]) => void,
  ) => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), part, claims, (rule, share, asked) => {
        const pot = share * asked.reduce((sum, claim) => sum + claim, 0)
        check(rule, pot, asked, ration(rule, pot, asked))
      }),
      { numRuns: 2000 },
    )
  }
  const close = (a: number, b: number) => Math.abs(a - b) <= 1e-6 + 1e-9 * Math.abs(b)

  test('gives out the whole pot, nobody more than asked for and nobody less than nothing', () => {
    holds((_, pot, asked, awards) => {
      expect(
        close(
          awards.reduce((sum, award) => sum + award, 0),
          pot,
        ),
      ).toBe(true)
      awards.forEach((award, i) => {
        expect(award).toBeGreaterThanOrEqual(-1e-9)
        expect(award).toBeLessThanOrEqual((asked[i] ?? 0) + 1e-9)
      })
    })
  })

  test('gives no less, and takes no less, from a larger claim', () => {
    holds((_, __, asked, awards) => {
      asked.forEach((claim, i) => {
        asked.forEach((other, j) => {
          if (claim > other) {
            expect(awards[i] ?? 0).toBeGreaterThanOrEqual((awards[j] ?? 0) - 1e-6)
            expect(claim - (awards[i] ?? 0)).toBeGreaterThanOrEqual(other - (awards[j] ?? 0) - 1e-6)
          }
        })
      })
    })
  })

  test('awards and losses are duals: CEA of the pot is CEL of the loss; the other two are their own duals', () => {
    const dual = { proportional: 'proportional', cea: 'cel', cel: 'cea', talmud: 'talmud' } as const
    holds((rule, pot, asked, awards) => {
      const loss = asked.reduce((sum, claim) => sum + claim, 0) - pot
      const losses = ration(dual[rule], loss, asked)
      for (const [i, award] of awards.entries()) expect(close((asked[i] ?? 0) - (losses[i] ?? 0), award)).toBe(true)
    })
  })

  test('pays every claim when the pot is large enough, and nothing from an empty one', () => {
    for (const rule of rules) {
      expect(ration(rule, 10, [1, 2])).toEqual([1, 2])
      expect(ration(rule, 0, [1, 2])).toEqual([0, 0])
      expect(ration(rule, -5, [1, 2])).toEqual([0, 0])
      expect(ration(rule, 1, [])).toEqual([])
      expect(ration(rule, 1, [-5, 4])).toEqual([0, 1])
      expect(ration(rule, Number.NaN, [1]).every(Number.isNaN)).toBe(true)
    }
  })
})
