import { describe, expect, it, test } from 'vitest'
import { calculate } from '../../shared/calculation/calculate.ts'
import { drawScenario } from '../../shared/calculation/draws.ts'
import type { AssumptionValue, Distribution, Model } from '../../shared/document/schema.ts'
import { central } from '../../shared/document/schema.ts'
import { samples } from '../../shared/samples/index.ts'
import { cityNpv } from '../../shared/uncertainty/outcomes.ts'
import { percentile, sortedDraws } from '../../shared/uncertainty/percentile.ts'
import { quantileOf } from '../../shared/uncertainty/quantile.ts'
import { drawnFrom } from '../../shared/uncertainty/sampling.ts'
import { breakEvens, contributionsOf } from '../../shared/uncertainty/sensitivity.ts'
import { type Simulated, type SimulationChoice, simulate } from '../../shared/uncertainty/simulate.ts'
import { uncertainOf } from '../../shared/uncertainty/uncertain.ts'

function careDiary(): Model {
  const document = samples.find(({ id }) => id === 'omsorgsdagboken')?.create()
  if (!document) throw new Error('no care diary')
  return certain(document)
}

/** Without the sample's own uncertainties. */
function certain(document: Model): Model {
  const nominal = (value: AssumptionValue): AssumptionValue =>
    typeof value === 'object' && 'likeliest' in value ? (value as { likeliest: number }).likeliest : value
  return { ...document, assumptions: document.assumptions.map((one) => ({ ...one, value: nominal(one.value) })) }
}

function entered(document: Model, symbol: string, value: AssumptionValue): Model {
  const assumptions = document.assumptions.map((one) => (one.symbol === symbol ? { ...one, value } : one))
  return { ...document, assumptions }
}

function toTheEnd<T>(steps: Generator<number, T, void>): T {
  let before = 0
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    expect(value).toBeGreaterThanOrEqual(before)
    expect(value).toBeLessThanOrEqual(1)
    before = value
  }
}

const simulated = (document: Model, choice: Partial<SimulationChoice> = {}): Simulated =>
  toTheEnd(simulate(document, { scenario: 'a-lika', draws: 1000, seed: 1, ...choice }))

const minutes: Distribution = { distribution: 'triangular', min: 184, likeliest: 368, max: 400, nominal: 'likeliest' }
const users: Distribution = { distribution: 'normal', mean: 14132, deviation: 1500, nominal: 'mean' }
const uncertain = entered(entered(careDiary(), 'minuter_vardbitrade', minutes), 'hemtjanst_staden', users)

describe('a simulation', () => {
  it('of a model where nothing is uncertain is the model itself', () => {
    const {
      city,
      nominal,
      departments,
      uncertain: none,
      nobodyLoses,
      influences,
    } = simulated(careDiary(), { draws: 100 })
    const { result } = calculate(careDiary(), 'a-lika')
    expect({ none, influences }).toEqual({ none: [], influences: [] })
    expect(nominal).toBe(result.city.npv)
    // The ledger rounds each of some hundred flows a year.
    for (const öre of [city?.npv.p10, city?.npv.p90, city?.npv.mean])
      expect(Math.abs((öre ?? 0) - result.city.npv)).toBeLessThan(500)
    for (const { id, npv, loses, nominal: öre } of departments) {
      expect(Math.abs((npv?.p50 ?? Number.NaN) - öre)).toBeLessThan(100)
      expect([id, loses]).toEqual([id, öre < -100 ? 1 : 0])
    }
    expect(nobodyLoses).toBe(0)
  })

  it('gives the same for the same seed, and nearly the same for another', () => {
    const first = simulated(uncertain)
    expect(simulated(uncertain)).toEqual(first)
    const other = simulated(uncertain, { seed: 2 })
    expect(other.city?.npv).not.toEqual(first.city?.npv)
    expect(Math.abs((other.city?.npv.p50 ?? 0) / (first.city?.npv.p50 ?? 1) - 1)).toBeLessThan(0.02)
  })

  it('draws the same for every scenario, whatever else is uncertain', () => {
    const alone = entered(careDiary(), 'hemtjanst_staden', users)
    const own = (document: Model) => uncertainOf(document, 'a').find(({ symbol }) => symbol === 'hemtjanst_staden')
    const [a, b] = [own(alone), own(uncertain)]
    if (!a || !b) throw new Error('not uncertain')
    expect(drawnFrom(a, 5, 300)).toEqual(drawnFrom(b, 5, 300))
  })

  it('in turns is what it is at once', () => {
    const draws = 2500
    const { city } = simulated(uncertain, { draws })
    const values = new Map(
      uncertainOf(uncertain, 'a-lika').map((one) => [
        one.id,
        { of: 'value' as const, lanes: drawnFrom(one, 1, draws) },
      ]),
    )
    const drawn = drawScenario(uncertain, 'a-lika', values, draws)
    const npv = cityNpv({ ...drawn, draws })
    const sorted = sortedDraws(npv) as Float64Array
    expect(city?.npv.p10).toBe(Math.round(percentile(sorted, 0.1) * 100))
    expect(city?.npv.p90).toBe(Math.round(percentile(sorted, 0.9) * 100))
    expect(city?.loses).toBe(npv.filter((kronor) => kronor < 0).length / draws)
  })

  it('follows an assumption that everything is in proportion to, percentile by percentile', () => {
    const one = entered(careDiary(), 'minuter_vardbitrade', minutes)
    const { city } = simulated(one, { draws: 5000 })
    for (const [part, öre] of [
      [0.1, city?.npv.p10],
      [0.5, city?.npv.p50],
      [0.9, city?.npv.p90],
    ] as const) {
      const there = calculate(entered(one, 'minuter_vardbitrade', quantileOf(minutes, part)), 'a-lika').result.city.npv
      expect((öre ?? Number.NaN) / there).toBeCloseTo(1, 3)
    }
  })

  it('holds what it says: percentiles in order, probabilities, and what is reached', () => {
    const { city, departments, nobodyLoses, reachable, years } = simulated(uncertain)
    if (!city) throw new Error('no city')
    for (const fan of [city.net, city.accumulated, city.realised])
      years.forEach((_, y) => {
        expect(fan.p10[y]).toBeLessThanOrEqual(fan.p50[y] as number)
        expect(fan.p50[y]).toBeLessThanOrEqual(fan.p90[y] as number)
      })
    expect(city.paidBack.every((part, y) => y === 0 || part >= (city.paidBack[y - 1] as number))).toBe(true)
    const judged = departments.filter(({ id }) => id !== central)
    expect(nobodyLoses).toBeLessThanOrEqual(1 - Math.max(...judged.map(({ loses }) => loses ?? Number.NaN)) + 1e-12)
    for (const { confidence, joint, byDepartment } of reachable) {
      expect(joint).toBeLessThanOrEqual(confidence + 0.01)
      expect(Object.keys(byDepartment)).toEqual(judged.map(({ id }) => id))
    }
    const [least, most] = [reachable[0], reachable.at(-1)]
    for (const { id } of judged)
      years.forEach((_, y) => {
        expect(least?.byDepartment[id]?.[y]).toBeGreaterThanOrEqual(most?.byDepartment[id]?.[y] as number)
      })
  })

  it('holds the demand as decided against what each draw gives', () => {
    const demanding: Model = {
      ...uncertain,
      scenarios: uncertain.scenarios.map((scenario) => ({
        ...scenario,
        savingsDemand: { kind: 'ownRealised', share: 1 },
      })),
    }
    const { departments, years } = simulated(demanding)
    const last = years.length - 1
    const gaining = departments.filter(({ realised }) => (realised?.p50[last] ?? 0) > 0)
    expect(gaining.length).toBeGreaterThan(10)
    expect(gaining.some(({ gap }) => (gap?.[last] ?? 0) > 0.7)).toBe(true)
    for (const { id, gap } of gaining)
      if (id !== central) {
        expect(gap?.[0]).toBe(0)
        // The nominal minutes are nearly the most there can be: at least half of the draws give less.
        expect(gap?.[last]).toBeGreaterThan(0.45)
        expect(gap?.[last]).toBeLessThan(1)
      }
  })

  it('asks nobody too much where the demand is what is realised', () => {
    const asked: Model = {
      ...careDiary(),
      scenarios: careDiary().scenarios.map((one) => ({ ...one, savingsDemand: { kind: 'ownRealised', share: 1 } })),
    }
    for (const { gap } of simulated(asked, { draws: 100 }).departments)
      expect(gap?.every((part) => part === 0)).toBe(true)
  })

  it('counts nothing as paid back that never cost anything', () => {
    const free = { ...careDiary(), services: careDiary().services.map((one) => ({ ...one, costLines: [] })) }
    const { city } = simulated(free, { draws: 100 })
    expect(city?.paidBack.every((part) => part === 0)).toBe(true)
    expect(city?.neverBehind).toBe(1)
    expect(simulated(careDiary(), { draws: 100 }).city?.neverBehind).toBe(0)
  })

  it('says which draws could not be calculated, and of whom', () => {
    const broken = entered(careDiary(), 'minuter_vardbitrade', {
      distribution: 'normal',
      mean: 1e19,
      deviation: 1e19,
      nominal: 'mean',
    })
    const { city, departments, nobodyLoses, reachable, problems } = simulated(broken, { draws: 100 })
    expect({ city, nobodyLoses, reachable }).toEqual({ city: null, nobodyLoses: null, reachable: [] })
    expect(problems.find(({ code }) => code === 'draws-missing')?.values).toMatchObject({ missing: 100, draws: 100 })
    const slk = departments.find(({ id }) => id === central)
    expect(slk?.npv).not.toBeNull()
  })
})

describe('what matters', () => {
  it('is told at both ends as the calculation itself tells it', () => {
    const { influences } = simulated(uncertain)
    expect(influences.map(({ name }) => name).length).toBe(2)
    for (const { id, low, high, atLow, atHigh } of influences) {
      const symbol = uncertain.assumptions.find((one) => one.id === id)?.symbol ?? ''
      const at = (value: number) => calculate(entered(uncertain, symbol, value), 'a-lika').result.city.npv
      expect(Math.abs(atLow - at(low))).toBeLessThan(500)
      expect(Math.abs(atHigh - at(high))).toBeLessThan(500)
    }
    const parts = influences.map(({ contribution }) => contribution ?? Number.NaN)
    expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
  })

  it('is in proportion to the variance each brings', () => {
    const draws = 20_000
    const spread = (id: string, deviation: number) =>
      drawnFrom({ id, distribution: { distribution: 'normal', mean: 0, deviation, nominal: 'mean' } }, 1, draws)
    const [a, b, c] = [spread('a', 3), spread('b', 4), spread('c', 1)]
    const result = a.map((value, i) => value - (b[i] as number))
    const [ofA, ofB, ofC] = contributionsOf([a, b, c], result)
    expect(ofA).toBeCloseTo(9 / 25, 1)
    expect(ofB).toBeCloseTo(16 / 25, 1)
    expect(ofC).toBeLessThan(0.01)
    expect(contributionsOf([a], new Float64Array(draws))).toEqual([null])
    // What only the last bits tell apart does not vary.
    expect(
      contributionsOf(
        [a],
        a.map((value) => 1e6 + value * 1e-9),
      ),
    ).toEqual([null])
  })
})

describe('a break-even value', () => {
  it('makes the city break even when it is entered', () => {
    const found = toTheEnd(breakEvens(uncertain, 'a-lika'))
    const reached = found.filter(({ factor, now }) => factor !== null && now !== null)
    expect(reached.length).toBeGreaterThan(2)
    const before = calculate(uncertain, 'a-lika').result.city.npv
    for (const { id, factor, now } of reached) {
      const symbol = uncertain.assumptions.find((one) => one.id === id)?.symbol ?? ''
      const there = calculate(entered(uncertain, symbol, (now ?? 0) * (factor ?? 0)), 'a-lika').result.city.npv
      // Within a kronor or so of rounded flows, from millions.
      expect(Math.abs(before)).toBeGreaterThan(1e8)
      expect(Math.abs(there)).toBeLessThan(1000)
    }
    expect(found.map(({ factor }) => (factor === null ? 9 : Math.abs(factor - 1)))).toEqual(
      found.map(({ factor }) => (factor === null ? 9 : Math.abs(factor - 1))).sort((a, b) => a - b),
    )
  })

  it('is found also where nothing at all could not be calculated', () => {
    const hours = toTheEnd(breakEvens(careDiary(), 'a-lika')).find(({ id }) =>
      careDiary().assumptions.some((one) => one.id === id && one.symbol === 'arstimmar'),
    )
    expect(hours?.matters).toBe(true)
    const there = entered(careDiary(), 'arstimmar', (hours?.now ?? 0) * (hours?.factor ?? 0))
    expect(Math.abs(calculate(there, 'a-lika').result.city.npv)).toBeLessThan(1000)
  })

  it('is the nearest of several, and never a jump or a pole', () => {
    const found = (formula: string, now = 100) => {
      const [service] = careDiary().services
      if (!service) throw new Error('no service')
      const line = { ...service.costLines[0], id: 'x', amount: formula, variants: {}, incurredBy: { by: 'owner' } }
      const document = {
        ...careDiary(),
        assumptions: [{ ...careDiary().assumptions[0], id: 'x', symbol: 'x', unit: '', value: now }],
        services: [{ ...service, costLines: [line], benefitLines: [] }],
        drivers: [],
      } as unknown as Model
      return toTheEnd(breakEvens(document, 'a'))[0]?.factor ?? null
    }
    expect(found('= (x - 76) * (x - 101)')).toBeCloseTo(1.01, 9)
    expect(found('= x - 130')).toBeCloseTo(1.3, 9)
    expect(found('= 1000 / (x - 90.3)')).toBeNull()
    expect(found('= if(x > 110; 1000; -1000)')).toBeNull()
    expect(found('= x * x + 1')).toBeNull()
  })

  it('of a share is never above 100 %', () => {
    const found = toTheEnd(breakEvens(careDiary(), 'a-lika'))
    const shares = found.filter(({ unit }) => unit === '%')
    expect(shares.length).toBeGreaterThan(1)
    for (const { factor, reach } of shares) expect(factor ?? 0).toBeLessThanOrEqual(reach)
    const adoption = careDiary().assumptions.find(({ symbol }) => symbol === 'anslutningsgrad')
    const most = Math.max(...Object.values(adoption?.value as Record<string, number>))
    expect(shares.find(({ id }) => id === adoption?.id)?.reach).toBeCloseTo(Math.max(1, 1 / most), 12)
  })
})

test('a scenario may have an uncertainty of its own, or none', () => {
  const id = uncertain.assumptions.find(({ symbol }) => symbol === 'hemtjanst_staden')?.id ?? ''
  const overridden = {
    ...uncertain,
    scenarios: uncertain.scenarios.map((one) => (one.id === 'a-lika' ? { ...one, overrides: { [id]: 14132 } } : one)),
  }
  expect(uncertainOf(overridden, 'a-lika').map(({ symbol }) => symbol)).toEqual(['minuter_vardbitrade'])
  expect(uncertainOf(overridden, 'a').length).toBe(2)
})
