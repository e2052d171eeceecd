// The figures a "Varför?" names are those the calculation used.
import { expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import type { TraceNode } from '../../shared/calculation/results.ts'
import { trace } from '../../shared/calculation/trace.ts'
import { cost, model } from '../examples/example.ts'

const within = (node: TraceNode, kind: string): TraceNode[] =>
  node.kind === kind ? [node] : node.children.flatMap((child) => within(child, kind))

test('a department that has taken in another is told its whole volume, and of the years it takes part the last', () => {
  const document = model({
    years: [2012, 2014],
    departments: [{ id: 'syd', name: 'Syd', kind: 'district', successor: { department: 'norr', from: 2013 } }],
    drivers: { users: { norr: 30, syd: 20, ost: { 2012: 50, 2013: 50, 2014: 99 } } },
    participants: [{ id: 'norr', to: 2013 }, { id: 'syd', to: 2013 }, { id: 'ost' }],
    costs: [cost()],
    split: { method: 'driver', drivers: [{ driver: 'users' }] },
  })
  const calculation = calculateAll(document)
  const shareOf = (year: number | null) =>
    within(
      trace(document, calculation, {
        scenario: 'grund',
        subject: { of: 'department', id: 'norr' },
        measure: 'charged',
        year,
      }),
      'share.driver',
    ).map(({ values: { weight, total } }) => [weight, total])
  expect(shareOf(2012)).toEqual([[30, 100]])
  expect(shareOf(2013)).toEqual([[50, 100]])
  expect(shareOf(null)).toEqual([[50, 100]])
})
