// Cells that are empty and decide a figure: by whatever road a driver is read, for whom, in which years, and in words.
import { describe, expect, test } from 'vitest'
import { review } from '../../shared/analysis/review/index.ts'
import { calculateAll, newCache } from '../../shared/calculation/calculate.ts'
import type { Series } from '../../shared/cell.ts'
import { applyEdit, setSeriesCell, setValue } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import { wordProblem } from '../../shared/language/index.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { benefit, cost, type MethodInput, model, type Parts, service } from '../examples/example.ts'

const codes = ['review-driver-missing', 'review-driver-missing-many', 'review-driver-not-of-city'] as const

function found(document: Model, of: readonly string[] = codes) {
  return review(document, calculateAll(document)).findings.filter(({ code }) => of.includes(code))
}

const places = (document: Model, of: readonly string[] = codes) => found(document, of).map(({ where }) => where)

function figures(document: Model) {
  return calculateAll(document).results.map(({ city, departments, services }) => ({ city, departments, services }))
}

/** Told in Swedish, the first. */
const said = (document: Model) => found(document).map((one) => wordProblem('sv', one).message)[0]

const all = { norr: 10, syd: 20, ost: 30 }
const split = (method: MethodInput): Omit<Parts, 'drivers'> => ({ costs: [cost()], split: method })
const perUnit = { kind: 'perUnit', driver: 'users' } as const
const stepped = { kind: 'stepped', driver: 'users', step: 7 } as const
const byParticipants = { by: 'participants' } as const

/** Every road by which a driver reaches a figure. */
const roads: Readonly<Record<string, Omit<Parts, 'drivers'>>> = {
  'a split by a driver': split({ method: 'driver', drivers: [{ driver: 'users' }] }),
  'a split by a mix': split({
    method: 'driver',
    drivers: [
      { driver: 'users', weight: 0.5 },
      { driver: 'other', weight: 0.5 },
    ],
  }),
  'a split by brackets': split({
    method: 'tiered',
    driver: 'users',
    tiers: [
      { from: 0, price: 1 },
      { from: 15, price: 0.5 },
    ],
  }),
  'a split in a fixed and a variable part': split({
    method: 'fixedAndVariable',
    fixedPart: 0.4,
    drivers: [{ driver: 'users' }],
  }),
  'a split by use of a capacity': split({ method: 'usage', driver: 'users', capacity: 100 }),
  'a capacity that is a sum': split({ method: 'usage', driver: 'other', capacity: '=sum(users)' }),
  'support departments': split({
    method: 'support',
    driver: 'users',
    supports: [{ department: 'syd', driver: 'other' }],
  }),
  "a support department's own key": split({
    method: 'support',
    driver: 'other',
    manner: 'reciprocal',
    supports: [{ department: 'syd', driver: 'users' }],
  }),
  'serial sharing': { costs: [cost({ behaviour: perUnit })], split: { method: 'serial' } },
  'the Shapley value against going alone': {
    costs: [cost({ variants: { 'var-och-en': { behaviour: perUnit, amount: 100 } } })],
    split: { method: 'shapley' },
  },
  'a cost by unit': { costs: [cost({ behaviour: perUnit })] },
  'a cost by step': { costs: [cost({ behaviour: stepped })] },
  'a cost of its own by unit': { costs: [cost({ behaviour: perUnit, incurredBy: byParticipants })] },
  'a cost where each operates': { costs: [cost({ behaviour: stepped })], scenario: { operatingModel: 'var-och-en' } },
  'a variant': { costs: [cost({ variants: { it: { behaviour: perUnit, amount: 5 } } })] },
  'a capitalised cost by unit': {
    years: [2012, 2013],
    costs: [cost({ behaviour: perUnit, amount: { 2013: 100 }, capitalised: { usefulLife: 3 } })],
  },
  "an amount of each participant's": { costs: [cost({ amount: '=users * 5', incurredBy: byParticipants })] },
  'an amount by a sum': { costs: [cost({ amount: '=sum(users) * 5' })] },
  'a step by a sum': { costs: [cost({ behaviour: { kind: 'stepped', driver: 'other', step: '=sum(users) / 20' } })] },
  'a benefit': { benefits: [benefit({ amount: '=users * 5' })] },
  'a share': { benefits: [benefit({ amount: '=share(users) * 500' })] },
  'an assumption behind an assumption': {
    assumptions: { volume: '=users / 2', worth: '=volume * 3' },
    benefits: [benefit({ amount: '=worth * 5' })],
  },
  'a driver of another driver': { benefits: [benefit({ amount: '=double * 5' })] },
  adoption: { benefits: [benefit({ adoption: '=min(1, users / 100)' })] },
  'the rate taken home': { benefits: [benefit({ kind: 'time', realisation: '=min(1, users / 100)' })] },
  'a correction': { benefits: [benefit({ correction: '=min(1, users / 100)' })] },
  'a benefit that comes later': {
    years: [2012, 2014],
    benefits: [benefit({ amount: { 2012: '=users' }, lagMonths: 18 })],
  },
  'a limit that is passed': { benefits: [benefit({ amount: '=if(users > 25; 100; 0)'.replaceAll(';', ',') })] },
  'a demand': {
    benefits: [benefit()],
    scenario: { savingsDemand: { kind: 'ownRealised', share: '=min(1, users / 100)' } },
  },
  'a demand in kronor': {
    benefits: [benefit()],
    scenario: { savingsDemand: { kind: 'entered', amounts: { norr: 0, syd: 0, ost: '=users * 2' } } },
  },
  'a cap by year': {
    costs: [cost()],
    sources: [{ id: 'pott', name: 'Pott', payer: { by: 'central' }, share: 1, capByYear: '=sum(users) * 2' }],
  },
}

describe.each(Object.entries(roads))('%s', (_, parts) => {
  const other = { norr: 5, syd: 5, ost: 5 }
  const double = { norr: '=users * 2', syd: '=users * 2', ost: '=users * 2' }
  const withUsers = (users: Readonly<Record<string, Series>>) => model({ ...parts, drivers: { users, other, double } })

  test('an empty cell is told at its place, and only that', () => {
    expect(places(withUsers({ norr: 10, syd: 20 }))).toEqual(['drivers/users/values/ost'])
  })

  test('an entered 0 gives the same figures, and is not told', () => {
    const zero = withUsers({ norr: 10, syd: 20, ost: 0 })
    expect(places(zero)).toEqual([])
    expect(figures(zero)).toEqual(figures(withUsers({ norr: 10, syd: 20 })))
    expect(places(withUsers(all))).toEqual([])
  })
})

describe('for whom, and when', () => {
  const byUsers: MethodInput = { method: 'driver', drivers: [{ driver: 'users' }] }
  const shared = (users: Readonly<Record<string, Series>>, rest: Partial<Parts> = {}) =>
    model({ years: [2012, 2016], costs: [cost()], split: byUsers, drivers: { users }, ...rest })

  test('the years it takes part, in ranges', () => {
    const late = [{ id: 'norr' }, { id: 'syd' }, { id: 'ost', from: 2013 }]
    const document = shared({ norr: 10, syd: 20, ost: { 2014: 30 } }, { participants: late })
    expect(places(document)).toEqual(['drivers/users/values/ost/2013'])
    expect(said(document)).toContain('inget värde för users 2013, 2015–2016 och räknas där som 0')
    expect(
      places(
        shared(
          { norr: 10, syd: 20, ost: { 2014: 30 } },
          { participants: [{ id: 'norr' }, { id: 'ost', from: 2014, to: 2014 }] },
        ),
      ),
    ).toEqual([])
  })

  test('not who takes no part, nor years when nothing is shared', () => {
    expect(places(shared({ norr: 10, syd: 20 }, { participants: [{ id: 'norr' }, { id: 'syd' }] }))).toEqual([])
    const costs = [cost({ amount: { 2014: 1000 } })]
    expect(places(shared({ norr: 10, syd: 20, ost: { 2014: 30 } }, { costs }))).toEqual([])
    expect(places(shared({ norr: 10, syd: 20, ost: { 2013: 30 } }, { costs }))).toEqual([
      'drivers/users/values/ost/2014',
    ])
  })

  test('not where the driver has no weight, or the phase is not shared by it', () => {
    const weightless: MethodInput = {
      method: 'driver',
      drivers: [
        { driver: 'users', weight: 0 },
        { driver: 'other', weight: 1 },
      ],
    }
    const other = { norr: 1, syd: 1, ost: 1 }
    expect(
      places(shared({ norr: 10, syd: 20 }, { split: weightless, drivers: { users: { norr: 10 }, other } })),
    ).toEqual([])
    const parts = [{ id: 'avveckling', phases: ['avveckling' as const], method: byUsers }]
    expect(places(model({ costs: [cost()], parts, drivers: { users: { norr: 10 } } }))).toEqual([])
  })

  test("not a support department's own key for itself", () => {
    const method: MethodInput = {
      method: 'support',
      driver: 'users',
      supports: [{ department: 'ost', driver: 'served' }],
    }
    const document = shared(all, { split: method, drivers: { users: all, served: { norr: 1, syd: 3 } } })
    expect(places(document)).toEqual([])
    const lacking = shared(all, { split: method, drivers: { users: all, served: { norr: 1 } } })
    expect(places(lacking)).toEqual(['drivers/served/values/syd'])
  })

  test('a formula that uses other drivers other years is asked year by year', () => {
    const benefits = [benefit({ amount: { 2012: '=users * 5', 2013: '=other * 5' } })]
    const drivers = { users: { norr: 1, syd: 1, ost: { 2012: 1 } }, other: { norr: 1, syd: 1, ost: { 2013: 1 } } }
    expect(places(model({ years: [2012, 2013], benefits, drivers }))).toEqual([])
  })

  test('not where something else makes it nothing: no adoption, no price', () => {
    const benefits = [benefit({ amount: '=users * minutes', adoption: { 2013: 1 } })]
    const document = model({
      years: [2012, 2014],
      assumptions: { minutes: { 2012: 5, 2013: 5 } },
      benefits,
      drivers: { users: { norr: 1, syd: 1, ost: { 2013: 1 } } },
    })
    expect(places(document)).toEqual([])
  })

  test('who bears a line or receives its benefit, when the amount is by its own value', () => {
    const bears = model({ costs: [cost({ amount: '=users * 5' })], drivers: { users: all } })
    expect(places(bears)).toEqual(['drivers/users/values/it'])
    expect(said(bears)).toBe(
      'it bär kostnader för tjanst men har inget värde för users 2012 och räknas där som 0. Kostnader som räknas med nyckeln saknar den.',
    )
    const receives = model({
      benefits: [benefit({ amount: '=users * 5', receiver: { to: 'department', department: 'hem' } })],
      drivers: { users: all },
    })
    expect(places(receives)).toEqual(['drivers/users/values/hem'])
    expect(said(receives)).toContain('hem får nytta av tjanst men har inget värde för users 2012')
  })

  test('the city has no values of its own: told where the formula stands, with what to write', () => {
    const document = model({
      benefits: [benefit({ amount: '=users * 5', receiver: { to: 'public' } })],
      drivers: { users: all },
    })
    const [one] = found(document)
    expect(one?.where).toBe('services/tjanst/benefitLines/nytta/amount')
    expect(one && wordProblem('sv', one).remedy).toContain('summa(users)')
  })

  test('a department that others merge into is not told where its parts have values; where they lack one, they are', () => {
    const departments: Parts['departments'] = [
      { id: 'nord', name: 'Nord', kind: 'district', from: 2013 },
      { id: 'norr', name: 'Norr', kind: 'district', successor: { department: 'nord', from: 2013 } },
      { id: 'syd', name: 'Syd', kind: 'district', successor: { department: 'nord', from: 2013 } },
    ]
    const years = [2012, 2014] as const
    expect(places(shared(all, { departments, years }))).toEqual([])
    expect(places(shared({ ...all, nord: { 2013: 40 } }, { departments, years }))).toEqual([])
    expect(places(shared({ norr: 10, ost: 30 }, { departments, years }))).toEqual(['drivers/users/values/syd'])
    // Its own value for 2013 only: that of 2014 is missing where its parts end before.
    const ended = { norr: { 2012: 10 }, syd: { 2012: 20 }, ost: 30 }
    expect(places(shared({ ...ended, nord: { 2013: 40 } }, { departments, years }))).toEqual([
      'drivers/users/values/nord/2014',
    ])
    expect(places(shared({ ...ended, nord: { 2013: 40, 2014: 0 } }, { departments, years }))).toEqual([])
    expect(places(shared({ ...ended, nord: 40 }, { departments, years }))).toEqual([])
  })

  test('only for services that read it: who takes part in another is not asked', () => {
    const services = [
      service('a', { participants: [{ id: 'norr' }], benefitLines: [benefit({ amount: '=sum(users)' })] }),
      service('b', { participants: [{ id: 'ost' }], benefitLines: [benefit()] }),
    ]
    expect(places(model({ services, drivers: { users: { norr: 1 } } }))).toEqual([])
  })

  test('in words: the services, and what follows from it', () => {
    const services = ['a', 'b', 'c'].map((id) =>
      service(id, { costLines: [cost()], benefitLines: [benefit({ amount: '=users' })] }),
    )
    const document = model({ services, split: byUsers, drivers: { users: { norr: 1, syd: 2 } } })
    expect(said(document)).toBe(
      'ost deltar i a och 2 e-tjänster till men har inget värde för users 2012 och räknas där som 0. ' +
        'Förvaltningen betalar därför inget av det som fördelas efter nyckeln. Den får ingen nytta av det som räknas med nyckeln.',
    )
    const [one] = found(document)
    expect(one && wordProblem('en', one)).toEqual({
      message:
        'ost takes part in a and 2 other e-services but has no value of users 2012 and counts as 0 there. ' +
        'It therefore pays nothing of what is shared by the key. It gains nothing by what is counted with the key.',
      remedy: 'Enter the value, or 0 if it is to be 0.',
    })
    const partly = model({
      costs: [cost()],
      split: { method: 'fixedAndVariable', fixedPart: 0.5, drivers: [{ driver: 'users' }] },
      drivers: { users: { norr: 1, syd: 2 } },
    })
    expect(said(partly)).toContain('räknas därför inte med när kostnaden fördelas efter nyckeln')
    expect(said(partly)).not.toContain('betalar därför inget')
  })
})

/** Source: a report on a late-joining district that went free. */
test('the care diary without Älvsjö’s elderly-care users: 54 427 kr a year go to the others, and that is told', () => {
  const whole = omsorgsdagboken()
  const driver = whole.drivers[0]
  const document = applyEdit(whole, setValue(`drivers/${driver?.id}/values/alvsjo`, undefined, ''))
  const [one, ...more] = found(document)
  expect(more).toEqual([])
  expect(one?.where).toBe(`drivers/${driver?.id}/values/alvsjo`)
  expect(said(document)).toContain('Älvsjö deltar i Omsorgsdagboken men har inget värde för')
  expect(said(document)).toContain('betalar därför inget')
  expect(found(applyEdit(document, setValue(`drivers/${driver?.id}/values/alvsjo`, 0, '')))).toEqual([])
})

describe('a whole city', () => {
  const lacking = (ids: readonly number[]) => {
    let document = citySize()
    for (const n of ids)
      document = applyEdit(
        document,
        setValue(`drivers/driver-03/values/department-${String(n).padStart(2, '0')}`, undefined, ''),
      )
    return document
  }

  test('one finding for each department, up to ten; more are one', () => {
    expect(places(lacking([3, 7]))).toEqual([
      'drivers/driver-03/values/department-03',
      'drivers/driver-03/values/department-07',
    ])
    const many = lacking(Array.from({ length: 40 }, (_, i) => i + 1))
    expect(places(many)).toEqual(['drivers/driver-03/values/department-01'])
    expect(said(many)).toBe(
      '40 förvaltningar saknar värde för Anställda under 2026–2035, fast e-tjänster som de deltar i räknas med nyckeln. ' +
        'De räknas då som 0: Stadsdel 1, Stadsdel 2, Stadsdel 3 och 37 till.',
    )
  })
})

test('after edits, with everything remembered, the holes found are those of a fresh start', () => {
  const cache = newCache()
  let document = citySize(9)
  const edits = [
    (now: Model) => setSeriesCell(now, 'drivers/driver-01/values/department-05', 2028, undefined, ''),
    () => setValue('drivers/driver-03/values/department-07', undefined, ''),
    () => setValue('assumptions/manadslon/value', 32_000, ''),
    () => setValue('drivers/driver-03/name', 'Medarbetare', ''),
    () => setValue('drivers/driver-03/values/department-07', 0, ''),
    () => setValue('scenarios/scenario-05/splitRule', 'blandad', ''),
    (now: Model) => setSeriesCell(now, 'drivers/driver-01/values/department-05', 2028, 5, ''),
  ]
  for (const edit of edits) {
    document = applyEdit(document, edit(document))
    const remembered = review(document, calculateAll(document, cache)).findings
    const fresh = structuredClone(document)
    expect(remembered).toEqual(review(fresh, calculateAll(fresh)).findings)
  }
})
