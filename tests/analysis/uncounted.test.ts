// What is entered and counts nowhere: amounts outside the period with their years and sum, lines that come to nothing and
// why, services and sources nobody uses.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEntered } from '../../shared/analysis/entered.ts'
import { review } from '../../shared/analysis/review/index.ts'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { flowsOf } from '../../shared/calculation/flows.ts'
import { applyEdit, setValue } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import { wordProblem } from '../../shared/language/index.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { documents } from '../calculation/generatedDocument.ts'
import { benefit, cost, model, type Parts, service, source } from '../examples/example.ts'

function told(document: Model, code: string): string[] {
  const { findings } = review(document, calculateAll(document))
  return findings.filter((one) => one.code === code).map((one) => `${one.where}: ${wordProblem('sv', one).message}`)
}

describe('amounts outside the period', () => {
  const outside = (document: Model) => told(document, 'review-amounts-outside-period')
  const years = [2013, 2016] as const

  /** Source: a report on a shortened period whose present value changed its sign in silence. */
  test('the care diary from 2013: the lines of 2010–2012, with their sum', () => {
    const document = applyEdit(omsorgsdagboken(), setValue('settings/firstYear', 2013, ''))
    // 600 + 2 000 + 3 600 + 672 + 448 + 900 + 600 + 350 + 250 tkr, and 300, 500 and 200 by operating model.
    expect(outside(document)).toEqual([
      'services/omsorgsdagboken/costLines/forstudie/amount: 8 kostnadsrader i Omsorgsdagboken har belopp 2010–2012, ' +
        'utanför perioden 2013–2016: 10\u00a0420\u00a0000 kr räknas inte.',
    ])
    expect(told(document, 'review-line-counts-nothing')).toEqual([])
    expect(told(document, 'review-values-outside-period')).toEqual([
      'assumptions/anslutningsgrad/value: Anslutningsgrad och 2 serier till har värden 2011–2012, utanför perioden 2013–2016. De räknas inte.',
    ])
  })

  test('costs and benefits of each service; formulas and prices are told apart from the sum', () => {
    const document = model({
      years,
      costs: [
        cost({ id: 'a', amount: { 2011: 100, 2012: '=50 * 2', 2013: 10 } }),
        cost({ id: 'b', behaviour: { kind: 'perParticipant' }, amount: { 2017: 40, 2013: 10 } }),
        cost({ id: 'c', amount: { 2012: 0, 2013: 10 } }),
      ],
      benefits: [benefit({ amount: { 2012: 7, 2013: 7 }, receiver: { to: 'department', department: 'hem' } })],
    })
    expect(outside(document)).toEqual([
      'services/tjanst/costLines/a/amount: 2 kostnadsrader i tjanst har belopp 2011–2012, 2017, utanför perioden 2013–2016: ' +
        '100 kr räknas inte. En av dem är en formel. En rad är ett pris per enhet eller deltagare.',
      'services/tjanst/benefitLines/nytta/amount: En nyttorad i tjanst har belopp 2012, utanför perioden 2013–2016: 7 kr räknas inte.',
    ])
  })

  test('a variant that some scenario uses; not one that none uses', () => {
    const variants = { agaren: { behaviour: { kind: 'fixed' as const }, amount: { 2012: 5, 2013: 5 } } }
    const costs = [cost({ amount: 10, variants })]
    expect(outside(model({ years, costs }))).toEqual([])
    expect(outside(model({ years, costs, scenario: { operatingModel: 'agaren' } }))[0]).toMatch(
      /^services\/tjanst\/costLines\/drift\/variants\/agaren\/amount: /,
    )
  })

  test('an earlier start reads costs after the period; a later one reads none before it', () => {
    const after = [cost({ amount: { 2016: 10, 2017: 10, 2018: 10 } })]
    const sooner = { startSlip: { tjanst: -1 } }
    expect(outside(model({ years, costs: after, scenario: sooner }))[0]).toContain('belopp 2018, utanför')
    const before = [cost({ amount: { 2012: 10, 2013: 10 } })]
    expect(outside(model({ years, costs: before, scenario: { startSlip: { tjanst: 1 } } }))[0]).toContain(
      '2012, utanför',
    )
    // Benefits are not moved, only their adoption is.
    const benefits = [benefit({ amount: { 2016: 10, 2017: 10 } })]
    expect(outside(model({ years, benefits, scenario: sooner }))[0]).toContain('2017, utanför')
    // One scenario that reads them is enough.
    const scenarios = [{ id: 'tidigare', name: 'Tidigare', basedOn: 'grund', startSlip: { tjanst: -2 } }]
    expect(outside(model({ years, costs: after, scenarios }))).toEqual([])
  })

  test('caps of plans in use, and entered demands', () => {
    const document = model({
      years,
      costs: [cost()],
      benefits: [benefit()],
      sources: [source({ capByYear: { 2012: 500, 2013: 500 } })],
      scenario: { savingsDemand: { kind: 'entered', amounts: { norr: { 2013: 1, 2020: 9 }, syd: { 2020: 1 } } } },
    })
    expect(outside(document)).toEqual([
      'fundingPlans/plan/sources/pott/capByYear: Taket för Pott har belopp 2012, utanför perioden 2013–2016: 500 kr räknas inte.',
      'scenarios/grund/savingsDemand/amounts/norr: Besparingskravet i Grund har belopp 2020, utanför perioden 2013–2016: 10 kr räknas inte.',
    ])
  })

  test('a yearly change whose base year lies before the period is read there, and not told', () => {
    const document = model({
      years,
      settings: { prices: 'nominal', baseYear: 2010 },
      assumptions: { change: { 2011: 0.1, 2012: 0.1, 2013: 0.02 }, rate: { 2012: 5, 2013: 5 } },
      costs: [cost({ index: 'change', amount: '=rate' })],
    })
    expect(told(document, 'review-values-outside-period')).toEqual([
      'assumptions/rate/value: rate har värden 2012, utanför perioden 2013–2016. De räknas inte.',
    ])
  })

  test('outturn, once for all rows', () => {
    const row = (id: string, year: number, amount: number) => ({
      id,
      service: 'tjanst',
      line: 'drift',
      department: 'it',
      year,
      amount,
      note: '',
    })
    const document = {
      ...model({ years, costs: [cost()] }),
      outturn: [row('a', 2013, 1), row('b', 2011, 4), row('c', 2012, 5)],
    }
    expect(told(document, 'review-outturn-outside-period')).toEqual([
      'outturn/b/year: 2 rader utfall gäller 2011–2012, utanför perioden 2013–2016: 9 kr räknas inte.',
    ])
  })
})

describe('lines that count nothing', () => {
  const nothing = (parts: Parts) =>
    told(model(parts), 'review-line-counts-nothing').map((one) => one.replace(/^services\/tjanst\//, ''))
  const own = { by: 'participants' as const }

  test.each<[string, Parts, string]>([
    [
      'amounts under operating models that no scenario uses',
      { costs: [cost({ amount: 0, variants: { agaren: { behaviour: { kind: 'fixed' }, amount: 5 } } })] },
      'costLines/drift/amount: Kostnadsraden Drift i tjanst räknas inte i något scenario: beloppen gäller driftmodeller som inget av dem använder.',
    ],
    [
      'a line that does not exist under the model',
      { costs: [cost({ variants: { it: null } })] },
      'costLines/drift/amount: Kostnadsraden Drift i tjanst räknas inte i något scenario: beloppen gäller driftmodeller som inget av dem använder.',
    ],
    [
      'a cost of each where nobody takes part in the period',
      { costs: [cost({ incurredBy: own })], participants: [{ id: 'norr', from: 2020 }] },
      'costLines/drift/amount: Kostnadsraden Drift i tjanst räknas till 0 kr i alla scenarier: ingen förvaltning deltar under perioden.',
    ],
    [
      'a cost by units of which there are none',
      {
        costs: [cost({ behaviour: { kind: 'perUnit', driver: 'users' } })],
        drivers: { users: { norr: 0, syd: 0, ost: 0 } },
      },
      'costLines/drift/amount: Kostnadsraden Drift i tjanst räknas till 0 kr i alla scenarier: users är 0 för alla som deltar.',
    ],
    [
      'a start after the period',
      { years: [2012, 2013], costs: [cost({ amount: { 2012: 5 } })], scenario: { startSlip: { tjanst: 2 } } },
      'costLines/drift/amount: Kostnadsraden Drift i tjanst räknas till 0 kr i alla scenarier: de låter e-tjänsten starta för sent.',
    ],
    [
      'a formula that gives nothing',
      { assumptions: { pris: 0 }, costs: [cost({ amount: '=pris * 5' })] },
      'costLines/drift/amount: Kostnadsraden Drift i tjanst räknas till 0 kr i alla scenarier: beloppet är 0 de år som räknas.',
    ],
    [
      'an adoption that is never filled in',
      { benefits: [benefit({ adoption: {} })] },
      'benefitLines/nytta/adoption: Nyttoraden Nytta i tjanst räknas till 0 kr i alla scenarier: anslutningsgraden är 0 alla år.',
    ],
    [
      'nothing taken home, which still is gross benefit',
      { benefits: [benefit({ kind: 'time', realisation: 0 })] },
      'benefitLines/nytta/realisation: Nyttoraden Nytta i tjanst räknas bara i bruttonyttan: hemtagningsgraden är 0 alla år, i alla scenarier.',
    ],
    [
      'a correction that takes all of it',
      { benefits: [benefit({ correction: 1 })] },
      'benefitLines/nytta/correction: Nyttoraden Nytta i tjanst räknas till 0 kr i alla scenarier: överskattningskorrigeringen drar av allt.',
    ],
    [
      'a receiver that comes to be after the period',
      {
        departments: [{ id: 'sen', name: 'Sen', kind: 'agency', from: 2030 }],
        benefits: [benefit({ receiver: { to: 'department', department: 'sen' } })],
      },
      'benefitLines/nytta/receiver: Nyttoraden Nytta i tjanst räknas till 0 kr i alla scenarier: Sen finns inte under perioden.',
    ],
    [
      'participants that are not there in the period',
      { benefits: [benefit()], participants: [{ id: 'norr', to: 2000 }] },
      'benefitLines/nytta/amount: Nyttoraden Nytta i tjanst räknas till 0 kr i alla scenarier: ingen förvaltning deltar under perioden.',
    ],
    [
      'an amount in other years than its adoption',
      { years: [2012, 2013], benefits: [benefit({ amount: { 2012: 5 }, adoption: { 2013: 1 } })] },
      'benefitLines/nytta/amount: Nyttoraden Nytta i tjanst räknas till 0 kr i alla scenarier: de år som har belopp saknar anslutning eller hemtagning.',
    ],
    [
      'a gain of citizens that comes after the period',
      { benefits: [benefit({ receiver: { to: 'public' }, lagMonths: 24 })] },
      'benefitLines/nytta/lagMonths: Nyttoraden Nytta i tjanst räknas till 0 kr i alla scenarier: eftersläpningen skjuter allt bortom periodens slut.',
    ],
  ])('%s', (_, parts, expected) => {
    expect(nothing(parts)).toEqual([expected])
  })

  test('not what some scenario counts, what is 0 itself, or what is only an outlay in the last year', () => {
    const late = {
      years: [2012, 2013] as const,
      costs: [cost({ amount: { 2013: 5 }, capitalised: { usefulLife: 3 } })],
    }
    expect(nothing(late)).toEqual([])
    expect(nothing({ costs: [cost({ amount: 0 })], benefits: [benefit({ amount: {} })] })).toEqual([])
    const scenarios = [{ id: 'annat', name: 'Annat', basedOn: 'grund', operatingModel: 'agaren' }]
    expect(nothing({ costs: [cost({ variants: { it: null } })], scenarios })).toEqual([])
    // Kept by its bearer, since no part shares it, it still counts.
    expect(
      nothing({ costs: [cost()], parts: [{ id: 'x', phases: ['avveckling'], method: { method: 'equal' } }] }),
    ).toEqual([])
  })

  test('a lag beyond the period, amounts outside it and a service nobody takes part in have findings of their own', () => {
    expect(nothing({ benefits: [benefit({ lagMonths: 48 })] })).toEqual([])
    expect(nothing({ years: [2013, 2014], costs: [cost({ amount: { 2012: 5 } })] })).toEqual([])
    expect(nothing({ benefits: [benefit()], participants: [] })).toEqual([])
  })

  test('a service in no scenario is one finding, for all its lines', () => {
    const services = [
      service('a', { costLines: [cost()] }),
      service('b', { costLines: [cost()], benefitLines: [benefit()] }),
    ]
    const document = model({ services, scenario: { services: ['a'] } })
    expect(told(document, 'review-service-left-out')).toEqual([
      'services/b: b är inte med i något scenario: en kostnadsrad och en nyttorad räknas inte.',
    ])
    expect(told(document, 'review-line-counts-nothing')).toEqual([])
  })

  test('a source for services or phases that no line has, or in force outside the period', () => {
    const nothingBy = (change: Partial<Parameters<typeof source>[0]>) =>
      told(model({ years: [2012, 2013], costs: [cost()], sources: [source(change)] }), 'review-source-pays-nothing')
    expect(nothingBy({})).toEqual([])
    expect(nothingBy({ phases: ['avveckling'] })[0]).toContain('ingen kostnadsrad hör till')
    expect(nothingBy({ validTo: 2011 })[0]).toMatch(/^fundingPlans\/plan\/sources\/pott\/validTo: .*slutar gälla innan/)
    expect(nothingBy({ validFrom: 2014 })[0]).toContain('börjar gälla efter periodens slut')
    expect(nothingBy({ share: { 2012: 1 }, validFrom: 2013 })[0]).toContain('inte ifylld')
    expect(nothingBy({ share: 0 })).toEqual([])
  })

  test('a demand from a year after the period, or on a department that is not there', () => {
    const asked = (savingsDemand: NonNullable<Parts['scenario']>['savingsDemand']) =>
      told(
        model({
          departments: [{ id: 'sen', name: 'Sen', kind: 'agency', from: 2030 }],
          benefits: [benefit()],
          scenario: { savingsDemand },
        }),
        'review-demand-counts-nothing',
      )
    expect(asked({ kind: 'ownRealised', share: 0.5, fromYear: 2013 })[0]).toContain(
      'gäller från 2013, efter periodens slut 2012',
    )
    expect(asked({ kind: 'entered', amounts: { norr: 1, syd: 1, ost: 1, sen: 5 } })).toEqual([
      'scenarios/grund/savingsDemand/amounts/sen: Besparingskravet på Sen i Grund räknas inte: förvaltningen finns inte under de åren.',
    ])
  })
})

test('in generated documents a line is told to count nothing if, and only if, no flow of money is of it', () => {
  const codes = ['review-line-counts-nothing', 'review-service-left-out', 'review-amounts-outside-period']
  const others = ['review-lag-beyond-period', 'review-no-participants']
  fc.assert(
    fc.property(documents(), (document) => {
      const calculation = calculateAll(document)
      const { findings } = review(document, calculation)
      const counted = new Set(
        calculation.scenarios.flatMap(({ services }) => [
          ...flowsOf(calculation.frame, services)
            .filter(({ kind }) => kind !== 'grossBenefit')
            .map((flow) => `${flow.service} ${flow.line}`),
          // An outlay that is written off after the period.
          ...services.flatMap(({ service: { id }, costs }) =>
            costs.flatMap(({ line, page }) =>
              page.capital?.outlay.some((öre) => öre !== 0) ? [`${id} ${line.id}`] : [],
            ),
          ),
        ]),
      )
      const told = (code: readonly string[], place: string) =>
        findings.some((one) => code.includes(one.code) && (one.where === place || one.where.startsWith(`${place}/`)))
      for (const { id, costLines, benefitLines } of document.services)
        for (const [list, line] of [
          ...costLines.map((one) => ['costLines', one] as const),
          ...benefitLines.map((one) => ['benefitLines', one] as const),
        ]) {
          const counts = counted.has(`${id} ${line.id}`)
          const place = `services/${id}/${list}/${line.id}`
          if (counts) expect(told(codes.slice(0, 1), place), place).toBe(false)
          else if (isEntered(line)) {
            const service = findings.some(({ code, where }) => codes.includes(code) && where === `services/${id}`)
            const all = [...codes, ...others]
            expect(service || told(all, place) || told(others, `services/${id}`), place).toBe(true)
          }
        }
    }),
    { numRuns: Number(process.env.CASES ?? 200), seed: Number(process.env.SEED ?? 7) },
  )
})
