import { describe, expect, test } from 'vitest'
import {
  combinationCount,
  type ExplorerChoice,
  explore,
  exploreAll,
  makeScenario,
  standardRules,
} from '../../shared/analysis/explorer.ts'
import { gameRules, secondsOfGames } from '../../shared/analysis/explorerGames.ts'
import { fairness } from '../../shared/analysis/fairness.ts'
import { paretoFront, rank } from '../../shared/analysis/ranking.ts'
import { stabilityOf } from '../../shared/analysis/stability.ts'
import { calculate, calculateAll } from '../../shared/calculation/calculate.ts'
import { yearlyFigure } from '../../shared/calculation/results.ts'
import { applyEdit } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { stockholm2010 } from '../../shared/samples/stockholm2010.ts'

function only<T>(items: readonly T[]): T {
  const [first] = items
  if (items.length !== 1 || first === undefined) throw new Error(`${items.length} found`)
  return first
}

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

describe('with cost games', () => {
  const document = omsorgsdagboken()
  const calculation = calculateAll(document)
  const base = only(calculation.scenarios.filter(({ resolved }) => resolved.id === 'a'))
  const choice: ExplorerChoice = {
    base: 'a',
    models: document.operatingModels,
    rules: [...document.splitRules, ...gameRules((method) => method)],
    plans: [null],
    stability: stabilityOf(calculation, base),
  }
  const found = [...explore(calculation, choice)]
  const under = (model: string, rule: string) =>
    only(found.filter(({ combination }) => combination.model.id === model && combination.rule?.id === rule))

  test('each solution of the game joins as a rule, and is the scenario that is made of it', () => {
    expect(gameRules((method) => method).map(({ name }) => name)).toContain('shapley')
    const shapley = under('a', 'utforska-shapley')
    const { cityNpv, losers, largestLoss, gapYears } = shapley
    expect({ cityNpv, losers, largestLoss, gapYears }).toEqual(ofMadeScenario(document, 'a', shapley))
  })

  test.each(document.operatingModels.map(({ id }) => id))('model %s is as stable as the group test says', (model) => {
    for (const rule of ['lika', 'aldreomsorg', 'utforska-shapley', 'utforska-ensc']) {
      const one = under(model, rule)
      const made = applyEdit(document, makeScenario(document, 'a', one.combination, 'Prov'))
      const question = { scenario: made.scenarios.at(-1)?.id ?? '', service: null, on: 'period' } as const
      const answer = fairness(made, calculateAll(made), question)
      const worst = answer?.group.kind === 'tested' ? (answer.group.blocking[0]?.excess ?? 0) : 0
      expect(one.stability).toBeCloseTo(-worst, 3)
    }
  })

  test('shared equally Älvsjö would leave: it pays 30 tkr more than alone; where nothing is shared nobody can leave', () => {
    expect(Math.round((under('a', 'lika').stability ?? 0) / 100_000)).toBe(-30)
    expect(under('d', 'lika').stability).toBe(0)
  })

  test('a nucleolus of 44 is not to be had: the services that cannot be split so are counted', () => {
    const city = citySize(3)
    const [nucleolus] = gameRules((method) => method).filter(({ name }) => name === 'nucleolus')
    const [model] = city.operatingModels
    if (!nucleolus || !model) throw new Error('no model or rule')
    const asked = { base: 'scenario-08', models: [model], rules: [nucleolus], plans: [null] }
    expect(exploreAll(city, asked)[0]?.notShared).toBeGreaterThan(0)
    expect(under('a', 'utforska-nucleolus').notShared).toBe(0)
  })

  test('how long it takes grows with the services and with those who share them', () => {
    const { models, rules } = choice
    const seconds = secondsOfGames(document, { models, rules })
    expect(seconds).toBeGreaterThan(0.1)
    expect(seconds).toBeLessThan(10)
    expect(secondsOfGames(citySize(), { models, rules })).toBeGreaterThan(60)
  })
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
