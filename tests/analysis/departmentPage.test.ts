import { expect, test } from 'vitest'
import { departmentPage } from '../../shared/analysis/departmentPage.ts'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { yearlyFigure } from '../../shared/calculation/results.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { stockholm2010 } from '../../shared/samples/stockholm2010.ts'

test('Älvsjö under A: alone, together and outside, and what it pays and gains', () => {
  const document = omsorgsdagboken()
  const page = departmentPage(document, calculateAll(document), 'a', 'alvsjo')
  expect(
    page?.services.map(({ charged, realised, net }) =>
      [charged, realised, net].map((öre) => Math.round(öre / 100_000)),
    ),
  ).toEqual([[307, 215, -92]])
  expect(page?.participation?.rather).toBe('outside')
  expect(page?.each).toBe('Var och en för sig')
  expect(page?.demand.kind).toBe('scenario')
})

test('the owner is left with the development before compensation, and without loss after: central must add', () => {
  const document = omsorgsdagboken()
  const page = departmentPage(document, calculateAll(document), 'a', 'aldreforvaltningen')
  const tkr = (öre: number | undefined) => Math.round((öre ?? Number.NaN) / 100_000)
  expect(page?.participation).toBeNull()
  expect([page?.compensated?.before, page?.compensated?.after].map(tkr)).toEqual([-9110, 0])
  // The seven that gain have 1 111 tkr, the six that lose and the owner lack 989 and 9 110.
  expect(tkr(page?.central)).toBe(8988)
  const bromma = departmentPage(document, calculateAll(document), 'a', 'bromma')?.compensated
  expect([bromma?.before, bromma?.received, bromma?.after].map(tkr)).toEqual([212, -212, 0])
})

test('services sum to the figures of the scenario, for every department of every scenario', () => {
  const document = stockholm2010()
  const calculation = calculateAll(document)
  for (const { id, years, departments } of calculation.results)
    for (const department of departments) {
      const page = departmentPage(document, { ...calculation }, id, department.id)
      if (department.id === 'central') continue
      for (const [field, measure] of [
        ['incurred', 'incurred'],
        ['charged', 'charged'],
        ['recovered', 'recovered'],
        ['funded', 'funded'],
        ['paidFunding', 'paidFunding'],
        ['realised', 'realisedBenefit'],
        ['net', 'net'],
      ] as const) {
        const sum = page?.services.reduce((total, one) => total + one[field], 0)
        expect([department.name, measure, sum]).toEqual([
          department.name,
          measure,
          yearlyFigure(department.figures, measure, years, null),
        ])
      }
    }
}, 60_000)

test('no such scenario or department is no page', () => {
  const document = omsorgsdagboken()
  const calculation = calculateAll(document)
  expect(departmentPage(document, calculation, 'x', 'alvsjo')).toBeNull()
  expect(departmentPage(document, calculation, 'a', 'x')).toBeNull()
})
