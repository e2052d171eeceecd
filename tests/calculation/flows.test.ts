// Every yearly figure is a sum over the ledger's flows: worked out here again, from the flows alone.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { type Flow, type FlowKind, flowsOf, outside } from '../../shared/calculation/flows.ts'
import { type Figures, figuresOf, type Measure, type Subject, yearlyFigure } from '../../shared/calculation/results.ts'
import { cost, model, source } from '../examples/example.ts'
import { documents } from './generatedDocument.ts'

type Which = (flow: Flow) => boolean

const is =
  (kind: FlowKind, side: 'from' | 'to' | null = null) =>
  (id: string): Which =>
  (flow) =>
    flow.kind === kind && (side === null || flow[side] === id)

const ofDepartment: Partial<Record<Measure, (id: string) => Which>> = {
  incurred: is('incurred', 'from'),
  paidFunding: is('funding', 'from'),
  funded: is('funding', 'to'),
  charged: is('charge', 'from'),
  recovered: is('charge', 'to'),
  kept: is('kept', 'from'),
  grossBenefit: is('grossBenefit', 'to'),
  realisedBenefit: is('realisedBenefit', 'to'),
}

const ofCity: Partial<Record<Measure, (id: string) => Which>> = {
  incurred: is('incurred'),
  paidFunding: () => (flow) => flow.kind === 'funding' && flow.from !== outside,
  funded: is('funding'),
  charged: is('charge'),
  recovered: is('charge'),
  kept: is('kept'),
  grossBenefit: is('grossBenefit'),
  realisedBenefit: is('realisedBenefit'),
  publicBenefit: is('publicBenefit'),
}

function wrong(figures: Figures, flows: readonly Flow[], years: readonly number[], measure: Measure, which: Which) {
  for (const year of years) {
    const sum = flows.reduce((total, flow) => (flow.year === year && which(flow) ? total + flow.öre : total), 0)
    const figure = yearlyFigure(figures, measure, years, year)
    if (figure !== sum) return `${measure} ${year}: ${figure}, flows ${sum}`
  }
  return null
}

test('the figures of departments, services and the city are sums over flows', () => {
  fc.assert(
    fc.property(documents(), (document) => {
      const { frame, scenarios } = calculateAll(document)
      for (const { services, result } of scenarios) {
        const flows = flowsOf(frame, services)
        for (const { id, figures } of result.departments)
          for (const [measure, which] of Object.entries(ofDepartment) as [Measure, (id: string) => Which][])
            expect(wrong(figures, flows, result.years, measure, which(id))).toBeNull()
        for (const [measure, which] of Object.entries(ofCity) as [Measure, (id: string) => Which][]) {
          expect(wrong(result.city, flows, result.years, measure, which(''))).toBeNull()
          for (const { id, figures } of result.services) {
            const own = flows.filter(({ service }) => service === id)
            expect(wrong(figures, own, result.years, measure, which(''))).toBeNull()
          }
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('a cost of 900, a third from central and the rest shared by three', () => {
  const { frame, scenarios, results } = calculateAll(
    model({ costs: [cost({ amount: 900 })], sources: [source({ share: '=1 / 3' })], split: { method: 'equal' } }),
  )
  const flows = flowsOf(frame, scenarios[0]?.services ?? []).map(
    ({ kind, from, to, öre }) => `${kind} ${from} → ${to}: ${öre}`,
  )
  expect(flows).toEqual([
    'incurred it → outside: 90000',
    'funding central → it: 30000',
    'charge norr → it: 20000',
    'charge ost → it: 20000',
    'charge syd → it: 20000',
  ])
  const it: Subject = { of: 'department', id: 'it' }
  const figures = results[0] && figuresOf(results[0], it)
  expect(figures && yearlyFigure(figures, 'net', [2012], 2012)).toBe(0)
})
