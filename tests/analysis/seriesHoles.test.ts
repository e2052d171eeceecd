// Years left out of a series by year, and departments left out of a table that others stand in.
import { describe, expect, test } from 'vitest'
import { holesOfSeries } from '../../shared/analysis/holes/seriesHoles.ts'
import { review } from '../../shared/analysis/review/index.ts'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import type { Model } from '../../shared/document/schema.ts'
import { wordProblem } from '../../shared/language/index.ts'
import { benefit, cost, model, type Parts } from '../examples/example.ts'

function told(document: Model, ...codes: readonly string[]): string[] {
  const { findings } = review(document, calculateAll(document))
  return findings
    .filter(({ code }) => codes.includes(code))
    .map((one) => `${one.severity} ${one.where}: ${wordProblem('sv', one).message}`)
}

describe('years of a series', () => {
  const years = [2012, 2013, 2014, 2015, 2016]

  test.each([
    ['one value for all years', 5, [], []],
    ['every year', { 2012: 1, 2013: 1, 2014: 1, 2015: 1, 2016: 1 }, [], []],
    ['a year between', { 2012: 1, 2014: 1, 2015: 1, 2016: 1 }, [2013], []],
    ['nothing before the first', { 2014: 1, 2015: 1, 2016: 1 }, [], []],
    ['nothing after the last', { 2012: 1, 2013: 1 }, [], [2014, 2015, 2016]],
    ['an entered 0 ends it', { 2012: 1, 2013: 1, 2014: 0 }, [], []],
    ['an entered 0 on one side of the hole', { 2012: 1, 2013: 0, 2015: 1, 2016: 1 }, [], []],
    ['a formula is filled, whatever it gives', { 2012: '=a', 2014: '=b', 2015: 1, 2016: 1 }, [2013], []],
    ['between a year before the period and one in it', { 2010: 1, 2013: 1, 2014: 1, 2015: 1, 2016: 1 }, [2012], []],
    ['ended before the period', { 2010: 1, 2011: 1 }, [], []],
    ['nothing at all', {}, [], []],
  ])('%s', (_, series, between, after) => {
    expect(holesOfSeries(series, years)).toEqual({ between, after })
  })

  test('an amount may be left out a year, and is only told; what is multiplied by may not', () => {
    const document = model({
      years: [2012, 2014],
      assumptions: { takt: { 2012: 0.5, 2014: 1 }, oanvand: { 2012: 1, 2014: 1 } },
      costs: [cost({ amount: { 2012: 10, 2014: 10 } })],
      benefits: [
        benefit({ adoption: '=takt' }),
        benefit({ id: 'tid', name: 'Tid', kind: 'time', realisation: { 2012: 1, 2014: 1 } }),
      ],
    })
    expect(told(document, 'review-series-gap')).toEqual([
      'warning assumptions/takt/value/2013: takt har inget värde 2013, mellan år som är ifyllda, och räknas där som 0.',
      'warning services/tjanst/benefitLines/tid/realisation/2013: Hemtagningsgraden för Tid saknas 2013, mellan år som är ifyllda, och räknas där som 0.',
      'info services/tjanst/costLines/drift/amount/2013: Drift har inget belopp 2013, mellan år som är ifyllda, och räknas där som 0.',
    ])
  })

  test('a longer period: rates that end, what they are made of, and operation that becomes free', () => {
    const parts = (last: number): Parts => ({
      years: [2012, last],
      assumptions: { takt: { 2012: 0.5, 2013: 1 } },
      costs: [cost({ amount: { 2012: 10, 2013: 10 } })],
      benefits: [
        benefit({ adoption: { 2012: 0.5, 2013: 1 } }),
        benefit({ id: 'b', name: 'B', adoption: 0.5, amount: '=100 * (1 + takt)' }),
      ],
    })
    const codes = ['review-series-ends', 'review-operation-free']
    expect(told(model(parts(2013)), ...codes)).toEqual([])
    expect(told(model(parts(2015)), ...codes)).toEqual([
      'warning services/tjanst/benefitLines/nytta/adoption/2014: Anslutningsgraden för Nytta är inte ifylld 2014–2015 och räknas där som 0: nyttan upphör.',
      'warning services/tjanst/costLines: tjanst ger nytta 2014–2015 i Grund, men driften kostar inget då, fast den gjorde det tidigare.',
      'info assumptions/takt/value/2014: takt är inte ifyllt 2014–2015 och räknas där som 0.',
    ])
  })
})

describe('tables', () => {
  const merging: Parts['departments'] = [
    { id: 'nord', name: 'Nord', kind: 'district', from: 2013 },
    { id: 'norr', name: 'Norr', kind: 'district', successor: { department: 'nord', from: 2013 } },
  ]
  const agreed = (shares: Readonly<Record<string, number>>, rest: Partial<Parts> = {}) =>
    told(
      model({ years: [2012, 2014], costs: [cost()], split: { method: 'fixedShares', shares }, ...rest }),
      'review-share-missing',
    )

  test('a share is missing in the years one takes part and something is shared', () => {
    const participants = [{ id: 'norr' }, { id: 'syd' }, { id: 'ost', from: 2013 }]
    expect(agreed({ norr: 0.4, syd: 0.6 }, { participants })).toEqual([
      'warning splitRules/regel/parts/allt/method/shares/ost: ost deltar i tjanst men har ingen andel i Regel 2013–2014 och betalar därför inget av det som delas efter de fasta andelarna.',
    ])
    expect(agreed({ norr: 0.4, syd: 0.6, ost: 0 }, { participants })).toEqual([])
    expect(agreed({ norr: 0.4, syd: 0.6 }, { participants, costs: [cost({ amount: { 2012: 5 } })] })).toEqual([])
  })

  test('a department has the share of what it was made of', () => {
    expect(agreed({ norr: 0.4, syd: 0.3, ost: 0.3 }, { departments: merging })).toEqual([])
  })

  test('shares that are not whole share nothing, which is told as such', () => {
    expect(agreed({ norr: 0.4, syd: 0.4 })).toEqual([])
  })

  test('a demand in kronor leaves nobody out who gains, but companies, and those an amount was put on before they merged', () => {
    const asked = (amounts: Readonly<Record<string, number>>, rest: Partial<Parts> = {}) =>
      told(
        model({
          years: [2012, 2014],
          benefits: [benefit({ amount: { 2013: 10 } })],
          scenario: { savingsDemand: { kind: 'entered', amounts, fromYear: 2013 } },
          ...rest,
        }),
        'review-demand-missing',
      )
    expect(asked({ norr: 5, syd: 5 })).toEqual([
      'warning scenarios/grund/savingsDemand/amounts/ost: ost får nytta i Grund 2013 men har inget belopp i besparingskravet, som därför räknas som 0.',
    ])
    expect(asked({ norr: 5, syd: 5, ost: 0 })).toEqual([])
    expect(asked({ norr: 5, syd: 5, ost: 5 }, { departments: merging })).toEqual([])
    expect(asked({ norr: 5, syd: 5 }, { departments: [{ id: 'ost', name: 'Öst AB', kind: 'company' }] })).toEqual([])
    expect(asked({})).toEqual([])
  })
})
