import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budgetAdjustments, demandAnalysis, enterSafeDemand } from '../../shared/analysis/demand.ts'
import { calculate, calculateAll } from '../../shared/calculation/calculate.ts'
import { applyEdit } from '../../shared/document/edit.ts'
import { central, type Model } from '../../shared/document/schema.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { simulate } from '../../shared/uncertainty/simulate.ts'
import { documents } from '../calculation/generatedDocument.ts'
import { toTheEnd, uncertainDiary } from '../uncertainty/uncertainDiary.ts'

const document = omsorgsdagboken()
const { result } = calculate(document, 'a')
const tkr = (öre: number | undefined) => Math.round((öre ?? Number.NaN) / 100_000)

describe('the care diary, asked for all it was applied for', () => {
  const analysis = demandAnalysis(result)

  test('5 464 tkr too much in 2012, and so on to 2016', () => {
    expect(Array.from(analysis.city.gap, tkr)).toEqual([0, 1897, 5464, 6243, 4960, 3807, 3281])
  })

  test('the safe path is what is realised, and never more', () => {
    expect(Array.from(analysis.city.safe, tkr)).toEqual(Array.from(analysis.city.realised, tkr))
    for (const { safe, realised } of analysis.departments)
      for (const [y, öre] of safe.entries()) expect(öre).toBeLessThanOrEqual(realised[y] ?? 0)
  })

  test('bridging money is the sum of every department’s gaps', () => {
    // No department gains more than it is asked for, so nothing is lost by summing them.
    expect(tkr(analysis.bridgingMoney)).toBe(tkr(analysis.city.gap.reduce((sum, öre) => sum + öre, 0)))
    expect(analysis.punished).toBe(15 * 6)
  })

  test('a demand from budget year 2014 asks nothing before it', () => {
    expect(Array.from(demandAnalysis(result, 2014).city.safe, tkr)).toEqual([0, 0, 0, 0, 2757, 3909, 4436])
  })

  test('what simulation says can be reached caps the path too', () => {
    const { city } = demandAnalysis(result, null, () => 10_000_00)
    expect(city.safe.at(-1)).toBe(15 * 10_000_00)
  })

  test('entered as drawn at 80 %, the path asks for more than is gained in at most one draw of five', () => {
    const uncertain = uncertainDiary()
    const drawnFrom = (model: Model) => toTheEnd(simulate(model, { scenario: 'a', draws: 200, seed: 7 }))
    const { reachable, years } = drawnFrom(uncertain)
    const at80 = reachable.find(({ confidence }) => confidence === 0.8)?.byDepartment ?? {}
    const amount = (id: string, year: number) => at80[id]?.[years.indexOf(year)] ?? 0
    const safe = demandAnalysis(calculate(uncertain, 'a').result, null, amount)
    const changed = drawnFrom(applyEdit(uncertain, enterSafeDemand(uncertain, 'a', safe)))
    const gaps = changed.departments.flatMap(({ id, gap }) => (id === central ? [] : (gap ?? [])))
    expect(gaps.length).toBeGreaterThan(100)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(0.2)
    expect(Math.max(...gaps)).toBeGreaterThan(0.1)
  })

  test('entered as the demand, the safe path leaves no gap', () => {
    const changed = applyEdit(document, enterSafeDemand(document, 'a', demandAnalysis(result, 2012)))
    const { departments, city } = demandAnalysis(calculate(changed, 'a').result)
    for (const { gap } of departments) for (const öre of gap) expect(öre).toBeLessThanOrEqual(0)
    expect(tkr(city.demand[2])).toBe(324)
    expect(city.demand[1]).toBe(0)
  })
})

test('the safe path is never above what is realised, nor below nothing, in any model', () => {
  fc.assert(
    fc.property(documents(), fc.option(fc.integer({ min: 2009, max: 2020 })), (model, fromYear) => {
      for (const { result: one } of calculateAll(model).scenarios) {
        const { departments, years, bridgingMoney } = demandAnalysis(one, fromYear)
        let bridging = 0
        for (const { demand, realised, safe, gap } of departments)
          for (const [y, öre] of safe.entries()) {
            expect(öre).toBeGreaterThanOrEqual(0)
            expect(öre).toBeLessThanOrEqual(Math.max(0, realised[y] ?? 0))
            expect(öre).toBeLessThanOrEqual(Math.max(0, demand[y] ?? 0))
            if (fromYear !== null && (years[y] ?? 0) < fromYear) expect(öre).toBe(0)
            bridging += Math.max(0, gap[y] ?? 0)
          }
        expect(bridgingMoney).toBe(bridging)
      }
    }),
    { numRuns: Number(process.env.CASES ?? 100) },
  )
})

describe('as the finance department writes it', () => {
  test('budgetjustering is the change of the demand, and the city loses what departments are given', () => {
    const { rows, years } = budgetAdjustments(result, false)
    const district = rows.find(({ id }) => id === 'alvsjo')
    const { departments } = demandAnalysis(result)
    const demand = departments.find(({ id }) => id === 'alvsjo')?.demand
    expect(Array.from(district?.level ?? [])).toEqual(Array.from(demand ?? [], (öre) => 0 - öre))
    expect(district?.adjustment.reduce((sum, öre) => sum + öre, 0)).toBe(district?.level.at(-1))
    for (const y of years.keys()) expect(rows.reduce((sum, { level }) => sum + (level[y] ?? 0), 0)).toBe(0)
  })

  test('with bridging money nobody’s budget is cut by more than what is realised', () => {
    const bridged = budgetAdjustments(result, true).rows.filter(({ id }) => id !== 'central')
    const realised = new Map(demandAnalysis(result).departments.map((row) => [row.id, row.realised]))
    for (const { id, level } of bridged)
      for (const [y, öre] of level.entries()) expect(-öre).toBeLessThanOrEqual(realised.get(id)?.[y] ?? 0)
  })

  test('omslutningsförändring is what the operator recovers from others: 2 100 tkr from 2012', () => {
    const operator = budgetAdjustments(result, false).rows.find(({ id }) => id === 'slk-it')
    expect(Array.from(operator?.turnover ?? [], tkr)).toEqual([0, 1350, 750, 0, 0, 0, 0])
  })
})
