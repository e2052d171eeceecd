import { describe, expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { figuresOf, type Measure, type Subject, yearlyFigure } from '../../shared/calculation/results.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { stockholm2010 } from '../../shared/samples/stockholm2010.ts'

const document = stockholm2010()
const { results } = calculateAll(document)

function byYear(scenario: string, measure: Measure, subject: Subject): number[] {
  const result = results.find(({ id }) => id === scenario)
  const figures = result && figuresOf(result, subject)
  if (!figures) throw new Error('no such figures')
  return result.years.map((year) =>
    Math.round((yearlyFigure(figures, measure, result.years, year) ?? Number.NaN) / 1e5),
  )
}

const service = (id: string): Subject => ({ of: 'service', id })
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

describe('the programme around three services', () => {
  test('the care diary costs and gains what it does on its own', () => {
    const alone = calculateAll(omsorgsdagboken()).results[0]
    if (!alone) throw new Error('no scenario')
    for (const measure of ['incurred', 'grossBenefit', 'realisedBenefit'] as const)
      expect(byYear('program', measure, service('omsorgsdagboken'))).toEqual(
        alone.years.map((year) =>
          Math.round((yearlyFigure(alone.city, measure, alone.years, year) ?? Number.NaN) / 1e5),
        ),
      )
  })

  test('Jämför service costs 8 750 tkr, all paid by the central budget, and never saves a krona', () => {
    for (const { id } of results) {
      expect(total(byYear(id, 'incurred', service('jamfor-service')))).toBe(8750)
      expect(byYear(id, 'funded', service('jamfor-service'))).toEqual(byYear(id, 'incurred', service('jamfor-service')))
      for (const measure of ['grossBenefit', 'realisedBenefit', 'publicBenefit'] as const)
        expect(total(byYear(id, measure, service('jamfor-service')))).toBe(0)
    }
  })

  test('travel claims: the employee’s six minutes are in gross and never realised', () => {
    // 95 000 transactions: 9 min at 254.42 kr/h and 6 min at 264.80 kr/h make 6 141 tkr at full adoption.
    const gross = [0, 614, 3071, 4913, 5527, 5527, 5527]
    expect(byYear('program', 'grossBenefit', service('reserakning'))).toEqual(gross)
    // 3 625.5 tkr × adoption × realisation × 0.8
    expect(byYear('program', 'realisedBenefit', service('reserakning'))).toEqual([0, 0, 435, 1624, 2349, 2349, 2349])
    expect(byYear('program', 'incurred', service('reserakning'))).toEqual([400, 5700, 2200, 1600, 1600, 1600, 1600])
  })

  test('travel claims are charged per employee, and the employees are 38 000', () => {
    const employees = document.drivers.find(({ id }) => id === 'anstallda')
    const numbers = Object.values(employees?.values ?? {}) as number[]
    expect(total(numbers)).toBe(38_000)
    expect(Object.keys(employees?.values ?? {}).sort()).toEqual(document.departments.map(({ id }) => id).sort())
    // Utbildningsförvaltningen takes part in no other charged service: 1 600 tkr × 14 200 / 38 000.
    expect(byYear('program', 'charged', { of: 'department', id: 'utbildningsforvaltningen' })[6]).toBe(598)
  })

  test('the pot pays through 2010 only, unless it is prolonged, and never for the internal service', () => {
    expect(byYear('program', 'funded', service('omsorgsdagboken'))).toEqual([2600, 0, 0, 0, 0, 0, 0])
    expect(byYear('program-2012', 'funded', service('omsorgsdagboken')).map((paid) => paid > 0)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
    for (const { id } of results) expect(total(byYear(id, 'funded', service('reserakning')))).toBe(0)
  })

  test('coordination in the line puts a coordinator in every department and a controller at the centre', () => {
    const inLine = results.find(({ id }) => id === 'linjen')
    expect(inLine?.services.map(({ id }) => id)).toContain('samordning-linjen')
    expect(total(byYear('linjen', 'funded', service('samordning-linjen')))).toBe(0)
    expect(byYear('linjen', 'incurred', { of: 'department', id: 'valnamnden' })[6]).toBe(13)
    expect(results.find(({ id }) => id === 'lokalt')?.services).toHaveLength(3)
  })

  test('what is assumed says so', () => {
    for (const { evidence, source, symbol } of document.assumptions)
      if (evidence === 'guess') expect(source, symbol).toMatch(/Illustrativt antagande|Beräknad|Intervjupersoner/)
    expect(document.drivers.find(({ id }) => id === 'anstallda')?.note).toContain('ANTAGET')
  })
})
