import { describe, expect, test } from 'vitest'
import {
  addParallelCost,
  buildBenefit,
  formulaOf,
  hourlyCost,
  hourlyCostFormula,
  minutesSaved,
  parallelCostFormula,
} from '../../shared/analysis/minutesSaved.ts'
import { calculate, calculateAll } from '../../shared/calculation/calculate.ts'
import { yearlyFigure } from '../../shared/calculation/results.ts'
import { applyEdit, applyPatch, invert } from '../../shared/document/edit.ts'
import { soundDocument } from './soundDocument.ts'

const years = [2024, 2025, 2026, 2027]
const steps = [
  { id: 'ansok', name: 'Ansökan', volume: 'antal', minutesBefore: 'fore_ansok', minutesAfter: 'efter_ansok' },
  { id: 'beslut', name: 'Beslut', volume: 'antal', minutesBefore: 'fore_beslut', minutesAfter: 'efter_beslut' },
]

test('hourly cost as the city calculates it: 21 500 kr a month, PO 38.46 %, 1 600 hours', () => {
  expect(hourlyCost(21_500, 0.3846, 1600)).toBeCloseTo(223.267, 3)
  expect(hourlyCostFormula('lon', 'po', 'timmar')).toBe('= lon * 12 * (1 + po) / timmar')
})

test('a readable formula, one term a step', () => {
  expect(formulaOf({ steps: steps.slice(0, 1), hourlyCost: 'timkostnad' })).toBe(
    '= antal * (fore_ansok - efter_ansok) / 60 * timkostnad',
  )
  expect(formulaOf({ steps, hourlyCost: 'timkostnad' })).toBe(
    '= (antal * (fore_ansok - efter_ansok) + antal * (fore_beslut - efter_beslut)) / 60 * timkostnad',
  )
  expect(formulaOf({ steps: [], hourlyCost: 'timkostnad' })).toBe('= 0')
  expect(minutesSaved([{ volume: 1000, before: 12, after: 3 }])).toBe(9000)
})

describe('a benefit built from minutes', () => {
  const document = soundDocument()
  const minutes = (symbol: string, value: number) => ({ symbol, name: symbol, unit: 'min', value })
  const values = [
    minutes('fore_ansok', 20),
    minutes('efter_ansok', 5),
    minutes('fore_beslut', 30),
    minutes('efter_beslut', 24),
    { symbol: 'lon', name: 'Månadslön', unit: 'kr/mån', value: 21_500 },
    { symbol: 'po', name: 'PO', unit: '%', value: 0.3846 },
    { symbol: 'timmar', name: 'Timmar', unit: 'h', value: 1600 },
    { symbol: 'handlaggare', name: 'Timkostnad', unit: 'kr/h', value: hourlyCostFormula('lon', 'po', 'timmar') },
    { symbol: 'antal', name: 'finns redan', unit: 'st', value: 7 },
  ]
  const builder = { steps, hourlyCost: 'handlaggare' }
  const edit = buildBenefit(document, 'services/tjanst/benefitLines/tid', builder, values, 'Frigjord tid')
  const changed = applyEdit(document, edit)

  test('its units fit, and it gives cases × minutes / 60 × hourly cost', () => {
    const { problems } = calculateAll(changed)
    expect(problems).toEqual([])
    const gross = yearlyFigure(calculate(changed, 'grund').result.city, 'grossBenefit', years, 2026)
    const of = (cases: number) => Math.round((100 * cases * (15 + 6) * 0.6 * hourlyCost(21_500, 0.3846, 1600)) / 60)
    expect(gross).toBe(of(1000) + of(3000))
  })

  test('existing symbols are left alone unless asked, and all is undone at once', () => {
    expect(changed.drivers).toEqual(document.drivers)
    expect(changed.assumptions.filter(({ symbol }) => symbol === 'antal')).toEqual([])
    expect(invert(document, edit).reduce(applyPatch, changed)).toEqual(document)
    const again = buildBenefit(
      changed,
      'services/tjanst/benefitLines/tid',
      builder,
      [{ ...minutes('fore_ansok', 25), set: true }],
      '',
    )
    expect(applyEdit(changed, again).assumptions.find(({ symbol }) => symbol === 'fore_ansok')?.value).toBe(25)
  })
})

test('the parallel process costs what those who have not joined still take', () => {
  const document = soundDocument()
  const amount = parallelCostFormula('antal', 'anslutning', 'minuter', 'timkostnad')
  const changed = applyEdit(document, addParallelCost('tjanst', 'parallell', 'Parallell hantering', amount))
  expect(calculateAll(changed).problems).toEqual([])
  const cost = (model: typeof document) =>
    yearlyFigure(calculate(model, 'grund').result.city, 'incurred', years, 2026) ?? 0
  // 4 000 cases × 40 % × 30 min × 300 kr/h.
  expect(cost(changed) - cost(document)).toBe(240_000_00)
})
