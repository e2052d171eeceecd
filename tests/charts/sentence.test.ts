import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  demandClaim,
  type NetClaim,
  netClaim,
  winnersClaim,
  wordDemand,
  wordNet,
  wordWinners,
} from '../../shared/charts/sentence.ts'
import { noticeable } from '../../shared/money.ts'

const runs = { numRuns: 2000 }
const öre = fc.oneof(
  fc.integer({ min: -5_000_000, max: 5_000_000 }),
  fc.constantFrom(0, 99, -99, 100, -100, 1, -1, 40_000, -40_000),
)
const yearsOf = (count: number) => Array.from({ length: count }, (_, i) => 2010 + i)

function accumulatedOf(net: readonly number[]): number[] {
  let sum = 0
  return net.map((value) => {
    sum += value
    return sum
  })
}

/** What a claim says, read back against the figures. */
function holds(claim: NetClaim, years: readonly number[], net: readonly number[], operation: readonly number[] | null) {
  const accumulated = accumulatedOf(net)
  const total = accumulated.at(-1) ?? 0
  const gains = (values: readonly number[], from: number) =>
    years.every((year, y) => year < from || (values[y] ?? 0) >= noticeable)
  const gainsFirst = (values: readonly number[], from: number) =>
    gains(values, from) && (from === years[0] || !gains(values, from - 1))
  switch (claim.claim) {
    case 'unknown':
      return years.length === 0
    case 'nothing':
      return net.every((value) => Math.abs(value) < noticeable)
    case 'neverBehind':
      return accumulated.every((value) => value > -noticeable) && claim.total === total
    case 'paidBack':
      return (
        claim.total === total &&
        (accumulated[years.indexOf(claim.year) - 1] ?? 0) <= -noticeable &&
        accumulated.every((value, y) => (years[y] ?? 0) < claim.year || value > -noticeable)
      )
    case 'behind':
      return total <= -noticeable && claim.total === total && (net.at(-1) ?? 0) < noticeable
    case 'notYetButFrom':
      return total <= -noticeable && gainsFirst(net, claim.from)
    case 'developmentNotYet': {
      const without = (operation ?? []).reduce((sum, value) => sum + value, 0)
      return total <= -noticeable && without > total && operation !== null && gainsFirst(operation, claim.from)
    }
  }
}

describe('What a chart says is what its figures show', () => {
  test('about the net by year, whatever the signs', () => {
    fc.assert(
      fc.property(
        fc.array(öre, { minLength: 0, maxLength: 8 }),
        fc.array(öre, { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        (net, development, split) => {
          const years = yearsOf(net.length)
          const operation = split ? net.map((value, y) => value + Math.abs(development[y] ?? 0)) : null
          const claim = netClaim(years, net, operation)
          expect(holds(claim, years, net, operation)).toBe(true)
          for (const language of ['sv', 'en'] as const)
            for (const unit of ['kr', 'tkr', 'mnkr'] as const)
              expect(wordNet(claim, unit, language)).not.toMatch(/NaN|undefined|\{|\b0 (?:tkr|mnkr)\b.*saknas/)
        },
      ),
      runs,
    )
  })

  test('about who gains and who loses', () => {
    fc.assert(
      fc.property(fc.array(öre, { maxLength: 12 }), (nets) => {
        const named = nets.map((value, i) => ({ name: `F${i}`, öre: value }))
        const claim = winnersClaim(named)
        const losers = nets.filter((value) => value <= -noticeable)
        const gainers = nets.filter((value) => value >= noticeable)
        if (claim.claim === 'nobody') expect(losers.length + gainers.length).toBe(0)
        if (claim.claim === 'allGain') {
          expect([losers.length, gainers.length]).toEqual([0, claim.all])
          expect(claim.öre).toBe(Math.max(...nets))
        }
        if (claim.claim === 'allLose') {
          expect([losers.length, gainers.length]).toEqual([claim.all, 0])
          expect(claim.öre).toBe(-Math.min(...nets))
        }
        if (claim.claim === 'someLose') {
          expect([losers.length, gainers.length]).toEqual([claim.losers, claim.all - claim.losers])
          expect(named.find(({ name }) => name === claim.worst)?.öre).toBe(-claim.öre)
          expect(-claim.öre).toBe(Math.min(...nets))
        }
        expect(wordWinners(claim, 'tkr', 'sv')).not.toMatch(/NaN|undefined/)
      }),
      runs,
    )
  })

  test('about the savings demand and the gain', () => {
    const positive = fc.oneof(fc.integer({ min: 0, max: 5_000_000 }), fc.constantFrom(0, 99, 100))
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 8 })
          .chain((n) =>
            fc.tuple(
              fc.array(positive, { minLength: n, maxLength: n }),
              fc.array(positive, { minLength: n, maxLength: n }),
            ),
          ),
        fc.integer({ min: 0, max: 1_000_000 }),
        ([demand, realised], inDepartments) => {
          const years = yearsOf(demand.length)
          const gaps = demand.map((value, y) => value - (realised[y] ?? 0))
          const bridging = gaps.reduce((sum, gap) => sum + Math.max(0, gap), 0) + inDepartments
          const claim = demandClaim(years, demand, realised, bridging)
          const short = years.filter((_, y) => (gaps[y] ?? 0) >= noticeable)
          if (claim.claim === 'met') expect([short.length, bridging < noticeable]).toEqual([0, true])
          if (claim.claim === 'metTogether') expect([short.length, claim.bridging]).toEqual([0, bridging])
          if (claim.claim === 'short') {
            expect(short).toEqual(years.filter((year) => year >= claim.from && year <= claim.to))
            expect(claim.all).toBe(years.every((year, y) => (demand[y] ?? 0) < noticeable || short.includes(year)))
          }
          if (claim.claim === 'shortSometimes') expect(claim.count).toBe(short.length)
          expect(wordDemand(claim, 'tkr', 'en')).not.toMatch(/NaN|undefined/)
        },
      ),
      runs,
    )
  })
})

describe('The care diary, model A', () => {
  const net = [-2600, -6840, -3074, -626, 657, 1809, 2336].map((tkr) => tkr * 100_000)
  test('development does not pay off by 2016, but operation does from 2014', () => {
    const operation = net.map((value, y) => value + ([2600, 5500, 1298][y] ?? 0) * 100_000)
    expect(wordNet(netClaim(yearsOf(7), net, operation), 'tkr', 'sv')).toBe(
      'Utvecklingen betalar sig inte till 2016, men driften gör det från 2014',
    )
    expect(wordNet(netClaim(yearsOf(7), net), 'tkr', 'sv')).toBe(
      'Pengarna är inte tillbaka 2016, men nyttan är större än kostnaden varje år från 2014',
    )
  })
  test('one good year at the end is called that year', () => {
    expect(wordNet(netClaim([2010, 2011], [-500_000, 100_000]), 'tkr', 'en')).toBe(
      'The money is not back by 2011, but the benefit exceeds the cost that year',
    )
  })
  test('a figure that is missing is said to be missing', () => {
    expect(netClaim([2010], [null])).toEqual({ claim: 'unknown' })
    expect(winnersClaim([{ name: 'A', öre: null }])).toEqual({ claim: 'unknown' })
    expect(demandClaim([2010], [1], [null], 0)).toEqual({ claim: 'unknown' })
  })
})
