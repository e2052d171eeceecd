import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pack } from '../../shared/analysis/knapsack.ts'
import { relax } from '../../shared/analysis/knapsackRelaxation.ts'
import { coverage, overlaps, portfolio } from '../../shared/analysis/portfolio.ts'
import { type ChoiceInput, choose, choosePortfolio, scoresOf } from '../../shared/analysis/portfolioChoice.ts'
import { sumOf } from '../../shared/analysis/potClaims.ts'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { stockholm2010 } from '../../shared/samples/stockholm2010.ts'

const runs = Number(process.env.CASES ?? 600)
const noConditions = { criteria: [], mustHave: [], excluded: [], atMostOne: [] }

/** Up to 16 services, three pots of which one may be without a cap, and conditions of every kind. */
const inputs: fc.Arbitrary<ChoiceInput> = fc
  .tuple(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom(0.1, 0.4, 0.7, 1))
  .chain(([count, pots, room]) => {
    const ids = Array.from({ length: count }, (_, i) => `s${i}`)
    const amount = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 90_000_000_00 }))
    const item = (id: string) =>
      fc.record({
        id: fc.constant(id),
        score: fc.oneof(fc.integer({ min: -5, max: 12 }), fc.integer({ min: -1_000_000, max: 9_000_000_000 })),
        uses: fc.array(amount, { minLength: pots, maxLength: pots }),
      })
    return fc.tuple(...ids.map(item)).chain((items) =>
      fc.record({
        items: fc.constant(items),
        caps: fc.tuple(
          ...Array.from({ length: pots }, (_, r) => {
            const all = items.reduce((sum, { uses }) => sum + (uses[r] ?? 0), 0)
            return fc.oneof(
              { weight: 6, arbitrary: fc.constant(Math.floor(all * room)) },
              fc.constant(Number.POSITIVE_INFINITY),
            )
          }),
        ),
        mustHave: fc.subarray(ids, { maxLength: Math.min(2, count) }),
        excluded: fc.subarray(ids, { maxLength: Math.min(2, count) }),
        atMostOne: fc.array(
          fc.subarray(ids, { maxLength: Math.min(4, count) }).map((services) => ({ id: 'grupp', services })),
          { maxLength: 2 },
        ),
      }),
    )
  })

/** The best score of every set there is; null: no set keeps the conditions. */
function bruteForce({ items, caps, mustHave, excluded, atMostOne }: ChoiceInput): number | null {
  let best: number | null = null
  for (let set = 0; set < 2 ** items.length; set++) {
    const inSet = items.filter((_, i) => (set >> i) & 1)
    const ids = new Set(inSet.map(({ id }) => id))
    const allowed =
      mustHave.every((id) => ids.has(id)) &&
      excluded.every((id) => !ids.has(id)) &&
      atMostOne.every(({ services }) => services.filter((id) => ids.has(id)).length <= 1) &&
      caps.every((cap, r) => inSet.reduce((sum, { uses }) => sum + (uses[r] ?? 0), 0) <= cap)
    if (!allowed) continue
    const score = inSet.reduce((sum, one) => sum + one.score, 0)
    if (best === null || score > best) best = score
  }
  return best
}

describe('the choice', () => {
  test('equals the best of every set there is', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const choice = choose(input)
        expect(choice?.score ?? null).toBe(bruteForce(input))
        if (!choice) return
        expect(choice.exact).toBe(true)
        const inSet = input.items.filter(({ id }) => choice.chosen.includes(id))
        expect(inSet.reduce((sum, { score }) => sum + score, 0)).toBe(choice.score)
        input.caps.forEach((cap, r) => {
          expect(inSet.reduce((sum, { uses }) => sum + (uses[r] ?? 0), 0)).toBe(choice.used[r])
          expect(choice.used[r]).toBeLessThanOrEqual(cap)
        })
        for (const { id, lacks } of choice.reserve) {
          expect(choice.chosen).not.toContain(id)
          expect(lacks.every((öre) => öre >= 0)).toBe(true)
        }
      }),
      { numRuns: runs },
    )
  })

  test('two nines beat the ten that leaves no room for either, and the ten is in reserve', () => {
    const items = [
      { id: 'tio', score: 10, uses: [6] },
      { id: 'nio', score: 9, uses: [5] },
      { id: 'nio-till', score: 9, uses: [5] },
      { id: 'förlust', score: -1, uses: [0] },
    ]
    const choice = choose({ items, caps: [10], mustHave: [], excluded: [], atMostOne: [] })
    expect(choice).toMatchObject({ chosen: ['nio', 'nio-till'], score: 18, bound: 18, exact: true, used: [10] })
    expect(choice?.reserve).toEqual([{ id: 'tio', lacks: [6] }])
  })

  test('no set is worth more than the relaxation says, wherever its simplex stops', () => {
    fc.assert(
      fc.property(inputs, ({ items, caps }) => {
        const bounded = caps.map((cap) => (Number.isFinite(cap) ? cap : 1e12))
        const scores = Float64Array.from(items, ({ score }) => Math.max(0, score))
        const uses = Float64Array.from(items.flatMap((item) => item.uses))
        const free = Int32Array.from(items.keys())
        const { bound, taken, prices } = relax(scores, uses, Float64Array.from(bounded), free, items.length)
        const positive = items.map((item) => ({ ...item, score: Math.max(0, item.score) }))
        const best = bruteForce({ items: positive, caps: bounded, mustHave: [], excluded: [], atMostOne: [] }) ?? 0
        expect(bound).toBeGreaterThanOrEqual(best - 1e-6 * Math.max(1, best))
        for (const part of taken) expect(part).toBeGreaterThanOrEqual(-1e-6)
        for (const part of taken) expect(part).toBeLessThanOrEqual(1 + 1e-6)
        for (const price of prices) expect(price).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: Math.min(runs, 200) },
    )
  })

  test('cut short, it says how far from proved the set is', () => {
    const count = 60
    const scores = Float64Array.from({ length: count }, (_, i) => 1000 + ((i * 7919) % 97))
    const uses = Float64Array.from({ length: count * 2 }, (_, i) => 900 + ((i * 104_729) % 211))
    const packed = pack({ scores, uses, caps: Float64Array.of(30_000, 30_000) }, 3)
    expect(packed.exact).toBe(false)
    expect(packed.bound).toBeGreaterThan(packed.score)
    const longer = pack({ scores, uses, caps: Float64Array.of(30_000, 30_000) }, 3000)
    expect(longer.score).toBeGreaterThanOrEqual(packed.score)
    expect(longer.score).toBeLessThanOrEqual(packed.bound)
    expect(longer.bound).toBeLessThanOrEqual(packed.bound)
  })
})

describe('the portfolio of a scenario', () => {
  const document = citySize()
  const calculation = calculateAll(document)
  const scenario = calculation.scenarios.find(({ resolved }) => resolved.id === 'scenario-07')
  if (!scenario) throw new Error('no scenario')
  const table = portfolio(calculation, scenario)

  test('has a row for each service, with the figures of the ledger', () => {
    expect(table.rows).toHaveLength(40)
    const [first] = table.rows
    const figures = scenario.result.services.find(({ id }) => id === first?.service.id)?.figures
    expect(first).toMatchObject({ npv: figures?.npv, evidence: 'guess', reach: 44, quality: null })
    const drawn = table.rows.reduce((sum, row) => sum + (row.drawn[0] ?? 0), 0)
    expect(drawn).toBeLessThanOrEqual(table.pots[0]?.cap ?? 0)
    for (const row of table.rows)
      for (const [p, öre] of row.claimed.entries()) expect(öre).toBeGreaterThanOrEqual(row.drawn[p] ?? 0)
  })

  test('what is chosen claims no more than the pots hold, in total and each year', () => {
    const { choice, rows, caps, problems } = choosePortfolio(calculation, scenario, table, noConditions)
    expect(choice?.exact).toBe(true)
    expect(rows).toHaveLength(12)
    choice?.used.forEach((öre, r) => {
      expect(öre).toBeLessThanOrEqual(caps[r] ?? 0)
    })
    expect(choice?.chosen.length).toBeGreaterThan(0)
    expect(problems).toEqual([])
  })

  test('must-haves and exclusions are kept, and impossible ones are said', () => {
    const conditions = { ...noConditions, mustHave: ['service-03'], excluded: ['service-01', 'service-02'] }
    const { choice } = choosePortfolio(calculation, scenario, table, conditions)
    expect(choice?.chosen).toContain('service-03')
    expect(choice?.chosen).not.toContain('service-01')
    const both = choosePortfolio(calculation, scenario, table, {
      ...noConditions,
      mustHave: ['service-01'],
      excluded: ['service-01'],
    })
    expect(both).toMatchObject({ choice: null, problems: [{ code: 'review-portfolio-contradiction' }] })
    const all = choosePortfolio(calculation, scenario, table, {
      ...noConditions,
      mustHave: document.services.map(({ id }) => id),
    })
    expect(all.choice).toBeNull()
    expect(all.problems.map(({ code }) => code)).toContain('portfolio-must-exceed')
  })

  test('criteria of the city’s own are weighed between the worst and the best', () => {
    const criteria = [
      { id: 'nuvärde', name: 'Nuvärde', weight: 3, by: 'npv' as const, points: {} },
      { id: 'politik', name: 'Politisk vikt', weight: 1, by: 'entered' as const, points: { 'service-01': 5 } },
    ]
    const scores = scoresOf(table.rows, { ...noConditions, criteria })
    const npvs = table.rows.map(({ npv }) => npv ?? 0)
    const [least, most] = [Math.min(...npvs), Math.max(...npvs)]
    expect(scores.get('service-01')).toBe(
      Math.round(((0.75 * ((npvs[0] ?? 0) - least)) / (most - least)) * 1e6 + 0.25 * 1e6),
    )
    expect(Math.max(...scores.values())).toBeLessThanOrEqual(1e6)
  })
})

describe('coverage and overlap of the programme', () => {
  const calculation = calculateAll(stockholm2010())
  const [scenario] = calculation.scenarios
  if (!scenario) throw new Error('no scenario')

  test('districts take part in the care diary, the contact centre gains without, others stand outside', () => {
    const { services, departments, cells } = coverage(calculation, scenario)
    const at = (service: string, department: string) =>
      cells[services.findIndex(({ id }) => id === service)]?.[departments.findIndex(({ id }) => id === department)]
    expect(at('omsorgsdagboken', 'alvsjo')).toEqual({ is: 'member', from: 2010, to: 2016, gains: true })
    expect(at('omsorgsdagboken', 'serviceforvaltningen')).toEqual({ is: 'gains' })
    expect(at('omsorgsdagboken', 'trafikkontoret')).toEqual({ is: 'outside' })
    // Every other district and agency has employees who travel; Valnämnden has too, the archive as well.
    expect(at('reserakning', 'exploateringskontoret')).toMatchObject({ is: 'member' })
  })

  test('no two of its services count on the same cases', () => {
    expect(overlaps(calculation, scenario)).toEqual([])
    const city = calculateAll(citySize(10))
    const [first] = city.scenarios
    const [pair] = first ? overlaps(city, first) : []
    expect(pair?.services.map(({ id }) => id)).toEqual(['service-01', 'service-09'])
    expect(pair?.departments).toBe(44)
  })

  test('only the internal service is kept from the pot, and coordination is no choice', () => {
    const table = portfolio(calculation, scenario)
    const [pot] = table.pots
    expect(pot?.source.id).toBe('central-pott')
    expect(sumOf(pot?.claims.get('reserakning'))).toBe(0)
    expect(sumOf(pot?.claims.get('omsorgsdagboken'))).toBe(2_600_000_00)
    const { choice } = choosePortfolio(calculation, scenario, table, noConditions)
    expect(choice?.chosen).not.toContain('samordning-program')
  })
})
