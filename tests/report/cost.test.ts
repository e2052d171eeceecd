import { expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { applyEdit, setValue } from '../../shared/document/edit.ts'
import { shownFigure } from '../../shared/report/comparisonFigures.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const alvsjo = (document: ReturnType<typeof omsorgsdagboken>) => {
  const result = calculateAll(document).results[0]
  const figures = result?.departments.find(({ id }) => id === 'alvsjo')?.figures
  if (!result || !figures) throw new Error('the sample has no Älvsjö')
  return (measure: 'cost' | 'benefit' | 'net') => shownFigure(figures, measure, result.years, null)
}

test('what a department pays is its benefit less its net', () => {
  const figure = alvsjo(omsorgsdagboken())
  expect(figure('cost')).toBe((figure('benefit') ?? 0) - (figure('net') ?? 0))
})

test('a benefit that cannot be calculated leaves what is paid as it was', () => {
  const whole = omsorgsdagboken()
  const broken = alvsjo(applyEdit(whole, setValue('assumptions/minuter_vardbitrade/value', '= 5 / 0', '')))
  expect(broken('benefit')).toBeNull()
  expect(broken('net')).toBeNull()
  expect(broken('cost')).toBe(alvsjo(whole)('cost'))
})
