import { expect, test } from 'vitest'
import { curvesOf, enteredRate } from '../../shared/analysis/curves.ts'
import { addParallelCost, parallelAmount } from '../../shared/analysis/minutesSaved.ts'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { applyEdit, setSeriesCell, setValue } from '../../shared/document/edit.ts'
import type { Model, Service } from '../../shared/document/schema.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

function serviceOf(document: Model): Service {
  const [service] = document.services
  if (!service) throw new Error('no service')
  return service
}

test('lines that follow one assumption are one curve, and it is moved where it is decided', () => {
  const document = omsorgsdagboken()
  const curves = curvesOf(document, serviceOf(document))
  expect(curves.map(({ place, rate, lines }) => [place, rate, lines.length])).toEqual([
    ['assumptions/anslutningsgrad/value', 'adoption', 4],
    ['assumptions/hemtagningsgrad/value', 'realisation', 3],
  ])
  expect(curves.map((curve) => enteredRate(curve, 2014))).toEqual([0.6, 0.6])
  const moved = applyEdit(document, setSeriesCell(document, curves[0]?.place ?? '', 2014, 0.5, 'Anslutningsgrad 2014'))
  const gross = (model: Model) => calculateAll(model).results[0]?.city.yearly
  expect(gross(moved)).not.toEqual(gross(document))
  expect(curvesOf(moved, serviceOf(moved)).map((curve) => enteredRate(curve, 2014))).toEqual([0.5, 0.6])
})

test('a formula is drawn but not moved; a distribution is no curve to edit', () => {
  const document = omsorgsdagboken()
  const { id, benefitLines } = serviceOf(document)
  const place = `services/${id}/benefitLines/${benefitLines[0]?.id}/adoption`
  const other = applyEdit(document, setValue(place, '= min(1, anslutningsgrad * 2)', ''))
  const [own, shared] = curvesOf(other, serviceOf(other))
  expect([own?.place, shared?.place]).toEqual([place, 'assumptions/anslutningsgrad/value'])
  expect(own && enteredRate(own, 2014)).toBeNull()
  const drawn = { distribution: 'uniform', min: 0, max: 1, nominal: 'mean' }
  const uncertain = applyEdit(document, setValue('assumptions/anslutningsgrad/value', drawn, ''))
  expect(curvesOf(uncertain, serviceOf(uncertain))[0]?.series).toBeNull()
})

test('a parallel process costs the minutes before, for those who have not joined', () => {
  const document = omsorgsdagboken()
  const { id, benefitLines } = serviceOf(document)
  expect(parallelAmount(document, serviceOf(document))).toBe(0)
  const step = { id: 's', name: 'Beslut', volume: 'anvandare', minutesBefore: 'minuter_bistand', minutesAfter: 'noll' }
  const builder = { steps: [step], hourlyCost: 'timkostnad_bistand' }
  const built = applyEdit(document, setValue(`services/${id}/benefitLines/${benefitLines[0]?.id}/builder`, builder, ''))
  const amount = parallelAmount(built, serviceOf(built))
  expect(amount).toBe('= anvandare * max(0, 1 - anslutningsgrad) * minuter_bistand / 60 * timkostnad_bistand')
  const paid = applyEdit(built, addParallelCost(id, 'parallell', 'Parallell process', amount))
  expect(serviceOf(paid).costLines.at(-1)).toMatchObject({ parallel: true, incurredBy: { by: 'participants' } })
})
