import { expect, test } from 'vitest'
import { countReuse } from '../../shared/analysis/reuse.ts'
import { calculate } from '../../shared/calculation/calculate.ts'
import { applyEdit, setValue } from '../../shared/document/edit.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

test('reuse is an assumption that lowers the introduction and nothing else; at 0 % nothing changes', () => {
  const document = omsorgsdagboken()
  const [service] = document.services
  if (!service) throw new Error('no service')
  const counted = applyEdit(document, countReuse(service, 'ateranvandning', 'Återanvändning'))
  const npv = (model: typeof document) => calculate(model, 'a').result.city.npv
  expect(npv(counted)).toBe(npv(document))
  const some = applyEdit(counted, setValue('assumptions/ateranvandning/value', 0.3, ''))
  // 30 % of 2 000 tkr in 2010 and of 3 600 tkr a year later at 4 %.
  expect(npv(some) - npv(document)).toBeCloseTo(60_000_000 + 108_000_000 / 1.04, -1)
  const formula = setValue(`services/${service.id}/costLines/inforande/amount`, '= 100 + 200', '')
  const written = applyEdit(document, formula)
  const again = applyEdit(written, countReuse(written.services[0] ?? service, 'ateranvandning', 'Återanvändning'))
  expect(again.services[0]?.costLines.find(({ id }) => id === 'inforande')?.amount).toBe(
    '= (100 + 200) * (1 - ateranvandning)',
  )
})
