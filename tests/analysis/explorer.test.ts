import { describe, expect, test } from 'vitest'
import {
  combinationCount,
  type ExplorerChoice,
  explore,
  exploreAll,
  makeScenario,
  standardRules,
} from '../../shared/analysis/explorer.ts'
import { paretoFront, rank } from '../../shared/analysis/ranking.ts'
import { calculate, calculateAll } from '../../shared/calculation/calculate.ts'
import { yearlyFigure } from '../../shared/calculation/results.ts'
import { applyEdit } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { stockholm2010 } from '../../shared/samples/stockholm2010.ts'

function everything(document: Model, base: string): ExplorerChoice {
  return {
    base,
    models: document.operatingModels,
    rules: [
      null,
      ...document.splitRules,
      ...standardRules(document, (method) => method, ['drift', 'systemforvaltning']),
    ],
    plans: [null, ...document.fundingPlans],
  }
}

/** What the calculation itself says of the scenario that one click makes. */
function ofMadeScenario(document: Model, base: string, found: ReturnType<typeof exploreAll>[number]) {
  const made = applyEdit(document, makeScenario(document, base, found.combination, 'Prov'))
  const id = made.scenarios.at(-1)?.id ?? ''
  const { result } = calculate(made, id)
  const departments = result.departments.filter((one) => one.id !== 'central')
  const npvs = departments.map(({ figures }) => figures.npv)
  return {
    cityNpv: result.city.npv,
    losers: npvs.filter((npv) => npv < -100).length,
    largestLoss: Math.min(...npvs),
    gapYears: departments.flatMap(({ figures }) =>
      result.years.filter((year) => (yearlyFigure(figures, 'gap', result.years, year) ?? 0) > 0),
    ).length,
  }
}

describe('figures of a combination equal those of the scenario made of it', () => {
  test.each([
    ['omsorgsdagboken', omsorgsdagboken, 'a', 1],
    ['stockholm-2010', stockholm2010, 'program', 3],
    ['city-size', () => citySize(12), 'scenario-08', 17],
  ] as const)('%s', (_, create, base, every) => {
    const document = create()
    const choice = everything(document, base)
    const found = exploreAll(document, choice)
    expect(found).toHaveLength(combinationCount(choice))
    for (const [i, one] of found.entries()) {
      if (i % every !== 0) continue
      const { cityNpv, losers, largestLoss, gapYears } = one
      expect({ cityNpv, losers, largestLoss, gapYears }).toEqual(ofMadeScenario(document, base, one))
    }
  })
})

test('the care diary under model A, shared by users: −8 681 tkr for the city', () => {
  const document = omsorgsdagboken()
  const found = exploreAll(document, everything(document, 'a'))
  const a = found.find(
    ({ combination: { model, rule, plan } }) => model.id === 'a' && rule?.id === 'aldreomsorg' && plan === null,
  )
  expect(Math.round((a?.cityNpv ?? 0) / 100_000)).toBe(-8681)
  expect(a?.worst).toBe('aldreforvaltningen')
})

test('it can be stopped after any combination', () => {
  const document = omsorgsdagboken()
  const steps = explore(calculateAll(document), everything(document, 'a'))
  expect(steps.next().done).toBe(false)
  expect(steps.next().done).toBe(false)
  steps.return()
  expect(steps.next().done).toBe(true)
  let asked = 0
  expect(exploreAll(document, everything(document, 'a'), () => ++asked > 5)).toHaveLength(5)
})

test('stability comes from whoever can tell it', () => {
  const document = omsorgsdagboken()
  const choice = { ...everything(document, 'a'), stability: () => -12_300 }
  expect(exploreAll(document, choice)[0]?.stability).toBe(-12_300)
})

describe('ranking', () => {
  const document = omsorgsdagboken()
  const found = exploreAll(document, everything(document, 'a'))

  test('by the city alone: the cheapest operating model first', () => {
    const [first, ...others] = rank(found, { cityNpv: 1 })
    expect(first?.rank).toBe(1)
    for (const { explored } of others) expect(explored.cityNpv ?? 0).toBeLessThanOrEqual(first?.explored.cityNpv ?? 0)
  })

  test('equal scores share a rank, and without weights nothing is ranked', () => {
    const ranked = rank(found, { gapYears: 1 })
    // The demand and what is realised are the same in all of them.
    expect(new Set(ranked.map(({ rank }) => rank))).toEqual(new Set([1]))
    expect(rank(found, {}).every(({ score, rank }) => score === null && rank === null)).toBe(true)
  })

  test('nothing on the front is beaten in both, and everything off it is', () => {
    const front = new Set(paretoFront(found))
    expect(front.size).toBeGreaterThan(0)
    const value = (one: (typeof found)[number]) => [one.cityNpv ?? 0, one.largestLoss ?? 0] as const
    for (const one of found) {
      const [city, loss] = value(one)
      const beaten = found.some((other) => {
        const [c, l] = value(other)
        return c >= city && l >= loss && (c > city || l > loss)
      })
      expect(beaten).toBe(!front.has(one))
    }
  })

  test('what could not be calculated comes last, without a rank', () => {
    const broken = { ...found[0], cityNpv: null } as (typeof found)[number]
    const ranked = rank([broken, ...found], { cityNpv: 1, losers: 1 })
    expect(ranked.at(-1)).toMatchObject({ score: null, rank: null, best: false })
  })
})
