// Wrong input of every kind the calculation can meet: each gives a problem at its place, in words, and whatever it does
// not reach is calculated with the same figures as without the fault. Nothing throws and nothing is NaN on a screen.
import { describe, expect, test } from 'vitest'
import { type Calculation, calculateAll } from '../../shared/calculation/calculate.ts'
import { figuresOf, measures, type Subject, yearlyFigure } from '../../shared/calculation/results.ts'
import { applyPatch, type Json } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import { wordProblem } from '../../shared/language/index.ts'
import type { Problem } from '../../shared/problem.ts'
import { benefit, cost, model, service, source } from '../examples/example.ts'
import { differenceOfFigures } from './compare.ts'

const districts = [{ id: 'norr' }, { id: 'syd' }]

/** 'sjuk' gets the faults. 'frisk', in which Öst takes part too, has nothing to do with it. */
const sound = model({
  years: [2012, 2014],
  drivers: { antal: { norr: 30, syd: 70 }, folk: { norr: 1, syd: 2, ost: 3 } },
  assumptions: { pris: 100, takt: 0.5, ovrigt: 7 },
  services: [
    service('frisk', {
      participants: [{ id: 'syd' }, { id: 'ost' }],
      costLines: [cost({ amount: '=1000 + ovrigt', incurredBy: { by: 'owner' } })],
      benefitLines: [benefit({ amount: '=ovrigt * folk' })],
    }),
    service('sjuk', {
      participants: districts,
      costLines: [
        cost({ amount: '=pris * 10' }),
        cost({ id: 'system', phase: 'inforande', amount: { 2012: 900 }, capitalised: { usefulLife: 2 } }),
        cost({ id: 'trappa', behaviour: { kind: 'stepped', driver: 'antal', step: 50 }, amount: 10 }),
      ],
      benefitLines: [benefit({ kind: 'time', amount: '=antal * 10', adoption: '=takt', realisation: 0.5 })],
    }),
  ],
  sources: [source({ share: 0.1, cap: 1e9, services: ['sjuk'] })],
  parts: [
    { id: 'sjuk', services: ['sjuk'], method: { method: 'driver', drivers: [{ driver: 'antal' }] } },
    { id: 'frisk', method: { method: 'driver', drivers: [{ driver: 'folk' }] } },
  ],
})
const before = calculateAll(sound)
const frisk: Subject = { of: 'service', id: 'frisk' }
const ost: Subject = { of: 'department', id: 'ost' }
const sjuk: Subject = { of: 'service', id: 'sjuk' }

function set(place: string, value: Json | undefined, document: Model = sound): Model {
  return applyPatch(document, { op: 'set', place, value })
}

function without(place: string): Model {
  return applyPatch(sound, { op: 'remove', place })
}

function figures(calculation: Calculation, subject: Subject) {
  const result = calculation.results[0]
  const found = result && figuresOf(result, subject)
  if (!result || !found) throw new Error(`no figures of ${JSON.stringify(subject)}`)
  return { found, years: result.years }
}

function yearly(calculation: Calculation, subject: Subject, measure: (typeof measures)[number]): (number | null)[] {
  const { found, years } = figures(calculation, subject)
  return years.map((year) => yearlyFigure(found, measure, years, year))
}

/** Every figure is a finite number or null, and every problem has words. */
function isFitToShow(calculation: Calculation): void {
  for (const result of calculation.results)
    for (const { figures: one } of [{ figures: result.city }, ...result.departments, ...result.services]) {
      for (const measure of measures)
        for (const year of [...result.years, null]) {
          const value = yearlyFigure(one, measure, result.years, year)
          expect(value === null || Number.isFinite(value)).toBe(true)
        }
      for (const value of [one.npv, one.lostBenefit, one.remainingBookValue])
        expect(Number.isNaN(value) || Number.isFinite(value)).toBe(true)
      for (const value of [one.benefitCostRatio, one.paybackYear])
        expect(value === null || Number.isFinite(value)).toBe(true)
    }
  for (const problem of calculation.problems)
    for (const language of ['sv', 'en'] as const) {
      const worded = wordProblem(language, problem)
      expect(worded.message).not.toMatch(/undefined|NaN|null|\{/)
      expect(worded.remedy).not.toBe('')
    }
}

function said(calculation: Calculation): string[] {
  return calculation.problems.map(({ code, where }: Problem) => `${code} at ${where}`)
}

const line = 'services/sjuk/costLines/drift'
const gain = 'services/sjuk/benefitLines/nytta'
const pot = 'fundingPlans/plan/sources/pott'
const part = 'splitRules/regel/parts/sjuk'

interface Fault {
  readonly fault: string
  readonly document: Model
  readonly says: string
  /** Nothing of 'sjuk' can be calculated, or only its incurred cost: the measures that are then null in 2013. */
  readonly missing?: readonly (typeof measures)[number][]
}

const second = {
  id: 'dubbel',
  symbol: 'pris',
  name: 'Dubbelt',
  unit: '',
  value: 5,
  source: '',
  evidence: 'none',
  note: '',
}

const faults: readonly Fault[] = [
  {
    fault: 'division by zero',
    document: set(`${line}/amount`, '=pris / (pris - 100)'),
    says: `no-number-ever at ${line}/amount`,
    missing: ['incurred', 'net'],
  },
  {
    fault: 'division by zero in one year',
    document: set(`${line}/amount`, '=pris / (year - 2013)'),
    says: `no-number at ${line}/amount`,
    missing: ['incurred'],
  },
  {
    fault: 'text in a number cell',
    document: set(`${line}/amount`, { 2012: 5, 2013: 'tolv', 2014: 5 }),
    says: `cell-not-a-number at ${line}/amount/2013`,
    missing: ['incurred', 'charged', 'net'],
  },
  {
    fault: 'nothing in a number cell',
    document: set(`${line}/amount`, ''),
    says: `cell-empty at ${line}/amount`,
    missing: ['incurred'],
  },
  {
    fault: 'text in a driver',
    document: set('drivers/antal/values/syd', 'många'),
    says: 'cell-not-a-number at drivers/antal/values/syd',
    missing: ['charged', 'realisedBenefit'],
  },
  {
    fault: 'text in an assumption',
    document: set('assumptions/pris/value', 'hundra'),
    says: 'cell-not-a-number at assumptions/pris/value',
    missing: ['incurred'],
  },
  {
    fault: 'a driver that sums to zero',
    document: set('drivers/antal/values', { norr: 0, syd: 0 }),
    says: `weights-not-positive at ${part}/method/drivers/0/driver`,
  },
  {
    fault: 'a driver whose values cancel out',
    document: set(
      'drivers/antal/values',
      { norr: 0.3, syd: -0.1, it: 0 },
      set('services/sjuk/participants', [{ id: 'norr' }, { id: 'syd' }, { id: 'it' }]),
    ),
    says: '',
  },
  {
    fault: 'weights that leave nothing but rounding errors',
    document: set(
      'drivers/antal/values',
      { norr: 0.1, syd: 0.2, it: -0.3 },
      set('services/sjuk/participants', [...districts, { id: 'it' }]),
    ),
    says: `weights-not-positive at ${part}/method/drivers/0/driver`,
  },
  {
    fault: 'shares of 99.9 %',
    document: set(`${part}/method`, { method: 'fixedShares', shares: { norr: 0.5, syd: 0.499 } }),
    says: `shares-not-whole at ${part}/method/shares`,
  },
  {
    fault: 'a share for a department that does not exist',
    document: set(`${part}/method`, { method: 'fixedShares', shares: { norr: 0.5, ingen: 0.5 } }),
    says: `unknown-department at ${part}/method/shares/ingen`,
  },
  {
    fault: 'no capacity',
    document: set(`${part}/method`, { method: 'usage', driver: 'antal', capacity: 0 }),
    says: `capacity-not-positive at ${part}/method/capacity`,
  },
  {
    fault: 'a fixed part above 100 %',
    document: set(`${part}/method`, {
      method: 'fixedAndVariable',
      fixedPart: 1.2,
      drivers: [{ driver: 'antal', weight: 1 }],
    }),
    says: `fraction-outside at ${part}/method/fixedPart`,
  },
  {
    fault: 'text as the weight of the only driver',
    document: set(`${part}/method`, { method: 'driver', drivers: [{ driver: 'antal', weight: 'tung' }] }),
    says: `cell-not-a-number at ${part}/method/drivers/0/weight`,
    missing: ['charged'],
  },
  {
    fault: 'text as a weight in a mix',
    document: set(`${part}/method`, {
      method: 'driver',
      drivers: [
        { driver: 'antal', weight: 1 },
        { driver: 'folk', weight: 'tung' },
      ],
    }),
    says: `cell-not-a-number at ${part}/method/drivers/1/weight`,
    missing: ['charged'],
  },
  {
    fault: 'weights of zero',
    document: set(`${part}/method`, { method: 'driver', drivers: [{ driver: 'antal', weight: 0 }] }),
    says: `weights-not-positive at ${part}/method/drivers`,
  },
  {
    fault: 'a split by a driver that was removed',
    document: set(`${part}/method`, { method: 'driver', drivers: [{ driver: 'borttagen', weight: 1 }] }),
    says: `unknown-driver at ${part}/method/drivers/0/driver`,
  },
  {
    fault: 'a split by benefit when nobody gains',
    document: set(`${part}/method`, { method: 'benefit' }, set(`${gain}/adoption`, 0)),
    says: `weights-not-positive at ${part}/method/method`,
  },
  {
    fault: 'a setting that a department decides',
    document: set(`${part}/method`, {
      method: 'fixedAndVariable',
      fixedPart: '=antal',
      drivers: [{ driver: 'antal', weight: 1 }],
    }),
    says: `setting-by-department at ${part}/method/fixedPart`,
    missing: ['charged'],
  },
  {
    fault: 'a participant that joins after the last year',
    document: set('services/sjuk/participants', [...districts, { id: 'ost', from: 2015 }]),
    says: 'participant-joins-after-period at services/sjuk/participants/ost/from',
  },
  {
    fault: 'a participant that is no department any more',
    document: set('services/sjuk/participants', [...districts, { id: 'nedlagd' }]),
    says: 'unknown-department at services/sjuk/participants/nedlagd',
  },
  {
    fault: 'mergers in a circle',
    document: set(
      'departments/syd/successor',
      { department: 'norr', from: 2013 },
      set('departments/norr/successor', { department: 'syd', from: 2013 }),
    ),
    says: 'successor-cycle at departments/norr/successor/department',
  },
  {
    fault: 'a merger into a department that does not exist',
    document: set('departments/norr/successor', { department: 'ingen', from: 2013 }),
    says: 'unknown-department at departments/norr/successor/department',
  },
  {
    fault: 'two assumptions with one symbol',
    document: applyPatch(sound, { op: 'insert', place: 'assumptions', item: second, before: null }),
    says: 'duplicate-symbol at assumptions/dubbel/symbol',
    missing: ['incurred'],
  },
  {
    fault: 'an operator that no longer exists',
    document: without('departments/it'),
    says: 'unknown-department at operatingModels/it/operator/department',
    missing: ['incurred'],
  },
  {
    fault: 'an operating model that no longer exists',
    document: without('operatingModels/it'),
    says: 'unknown-operating-model at scenarios/grund/operatingModel',
    missing: ['incurred'],
  },
  {
    fault: 'no owner',
    document: set(`${line}/incurredBy`, { by: 'owner' }, set('services/sjuk/owner', null)),
    says: `no-bearer at ${line}`,
    missing: ['incurred'],
  },
  {
    fault: 'an unknown name in a formula',
    document: set(`${line}/amount`, '=priset * 10'),
    says: `formula-unknown-symbol-near at ${line}/amount`,
    missing: ['incurred'],
  },
  {
    fault: 'a formula that is not finished',
    document: set(`${line}/amount`, '=pris *'),
    says: `formula-syntax at ${line}/amount`,
    missing: ['incurred'],
  },
  {
    fault: 'formulas in a circle',
    document: set('assumptions/pris/value', '=takt', set('assumptions/takt/value', '=pris')),
    says: 'formula-cycle at assumptions/pris/value',
    missing: ['incurred', 'realisedBenefit'],
  },
  {
    fault: 'a step of zero',
    document: set('services/sjuk/costLines/trappa/behaviour/step', 0),
    says: 'step-not-positive at services/sjuk/costLines/trappa/behaviour/step',
    missing: ['incurred'],
  },
  {
    fault: 'a cost by a driver that was removed',
    document: set(`${line}/behaviour`, { kind: 'perUnit', driver: 'borttagen' }),
    says: `unknown-driver at ${line}/behaviour/driver`,
    missing: ['incurred'],
  },
  {
    fault: 'a useful life of zero',
    document: set('services/sjuk/costLines/system/capitalised/usefulLife', 0),
    says: 'life-not-positive at services/sjuk/costLines/system/capitalised/usefulLife',
    missing: ['incurred'],
  },
  {
    fault: 'text as useful life',
    document: set('services/sjuk/costLines/system/capitalised/usefulLife', 'länge'),
    says: 'cell-not-a-number at services/sjuk/costLines/system/capitalised/usefulLife',
    missing: ['incurred'],
  },
  {
    fault: 'an index that is no assumption, in nominal prices',
    document: set(`${line}/index`, 'okant', set('settings/prices', 'nominal')),
    says: `unknown-index at ${line}/index`,
    missing: ['incurred'],
  },
  {
    fault: 'an index that differs by department',
    document: set(
      `${line}/index`,
      'takt',
      set('assumptions/takt/value', '=antal / 1000', set('settings/prices', 'nominal')),
    ),
    says: `index-by-department at ${line}/index`,
    missing: ['incurred'],
  },
  {
    fault: 'an index in a formula that differs by department',
    document: set(
      `${line}/amount`,
      '=pris * index(takt)',
      set('assumptions/takt/value', '=antal / 1000', set('settings/prices', 'nominal')),
    ),
    says: `formula-index-of-driver at ${line}/amount`,
    missing: ['incurred'],
  },
  {
    fault: 'a negative lag',
    document: set(`${gain}/lagMonths`, -3),
    says: `lag-invalid at ${gain}/lagMonths`,
    missing: ['realisedBenefit'],
  },
  {
    fault: 'text as lag',
    document: set(`${gain}/lagMonths`, 'ett halvår'),
    says: `cell-not-a-number at ${gain}/lagMonths`,
    missing: ['realisedBenefit'],
  },
  {
    fault: 'text as adoption',
    document: set(`${gain}/adoption`, 'hälften'),
    says: `cell-not-a-number at ${gain}/adoption`,
    missing: ['grossBenefit', 'realisedBenefit'],
  },
  {
    fault: 'text as realisation',
    document: set(`${gain}/realisation`, { 2013: '80 procent' }),
    says: `cell-not-a-number at ${gain}/realisation/2013`,
    missing: ['realisedBenefit'],
  },
  {
    fault: 'text as correction',
    document: set(`${gain}/correction`, 'lite'),
    says: `cell-not-a-number at ${gain}/correction`,
    missing: ['realisedBenefit'],
  },
  {
    fault: 'a benefit of a department that does not exist',
    document: set(`${gain}/receiver`, { to: 'department', department: 'ingen' }),
    says: `unknown-department at ${gain}/receiver/department`,
  },
  {
    fault: 'a source that pays more than everything',
    document: set(`${pot}/share`, 1.5),
    says: `fraction-outside at ${pot}/share`,
  },
  {
    fault: 'a source with a negative share',
    document: set(`${pot}/share`, -0.5),
    says: `fraction-outside at ${pot}/share`,
  },
  {
    fault: 'text as share of a source',
    document: set(`${pot}/share`, 'allt'),
    says: `cell-not-a-number at ${pot}/share`,
    missing: ['funded', 'charged'],
  },
  {
    fault: 'a source whose share a department decides',
    document: set(`${pot}/share`, '=antal / 100'),
    says: `share-by-department at ${pot}/share`,
    missing: ['funded'],
  },
  {
    fault: 'text as cap',
    document: set(`${pot}/cap`, 'mycket'),
    says: `cell-not-a-number at ${pot}/cap`,
    missing: ['funded', 'charged'],
  },
  {
    fault: 'text as cap of a year',
    document: set(`${pot}/capByYear`, { 2012: 100, 2013: 'mycket' }),
    says: `cell-not-a-number at ${pot}/capByYear/2013`,
    missing: ['funded'],
  },
  {
    fault: 'a cap that differs by year where one for the whole period is wanted',
    document: set(`${pot}/cap`, '=1000 * (year - 2011)'),
    says: `setting-by-year at ${pot}/cap`,
    missing: ['funded'],
  },
  {
    fault: 'a source paid by a department that does not exist',
    document: set(`${pot}/payer`, { by: 'department', department: 'ingen' }),
    says: `unknown-department at ${pot}/payer/department`,
  },
  {
    fault: 'a savings demand by a scenario that does not exist',
    document: set('scenarios/grund/savingsDemand', { kind: 'scenario', scenario: 'ingen', share: 1 }),
    says: 'unknown-scenario at scenarios/grund/savingsDemand/scenario',
  },
  {
    fault: 'text as savings demand',
    document: set('scenarios/grund/savingsDemand', { kind: 'entered', amounts: { norr: 'mycket' } }),
    says: 'cell-not-a-number at scenarios/grund/savingsDemand/amounts/norr',
  },
  {
    fault: 'a savings demand of a department that does not exist',
    document: set('scenarios/grund/savingsDemand', { kind: 'entered', amounts: { ingen: 5 } }),
    says: 'unknown-department at scenarios/grund/savingsDemand/amounts/ingen',
  },
  {
    fault: 'a distribution without sense',
    document: set('assumptions/pris/value', { distribution: 'lognormal', mean: 0, deviation: 0, nominal: 'median' }),
    says: 'distribution-mean at assumptions/pris/value',
    missing: ['incurred'],
  },
  {
    fault: 'a distribution as typed, kept as text since it makes no sense',
    document: set('assumptions/pris/value', 'likformig(200; 100)'),
    says: 'distribution-order at assumptions/pris/value',
    missing: ['incurred'],
  },
  {
    fault: 'a distribution where only a number may stand',
    document: set(`${line}/amount`, 'likformig(100; 200)'),
    says: `distribution-misplaced at ${line}/amount`,
    missing: ['incurred'],
  },
  {
    fault: 'an amount nobody can have meant',
    document: set(`${line}/amount`, 1e300),
    says: `amount-too-large at ${line}/amount`,
    missing: ['incurred'],
  },
  {
    fault: 'a benefit nobody can have meant',
    document: set(`${gain}/adoption`, 1e300),
    says: `amount-too-large at ${gain}/amount`,
    missing: ['grossBenefit', 'realisedBenefit'],
  },
  {
    fault: 'a bearer that does not exist yet',
    document: set('departments/it/from', 2014),
    says: `bearer-not-there at ${line}`,
  },
]

function checkFault(document: Model, says: string, missing: Fault['missing']): void {
  const after = calculateAll(document)
  if (says !== '') expect(said(after)).toContain(says)
  else expect(said(after)).toEqual([])
  for (const subject of [frisk, ost]) {
    const { found, years } = figures(after, subject)
    if (document.scenarios[0]?.savingsDemand !== undefined) {
      // A demand is not made by service, and an unknown one leaves budgets unknown: nothing else.
      for (const measure of ['incurred', 'charged', 'realisedBenefit', 'net'] as const)
        expect(yearly(after, subject, measure)).toEqual(yearly(before, subject, measure))
    } else expect(differenceOfFigures(found, figures(before, subject).found, years)).toBeNull()
  }
  const year = after.results[0]?.years.indexOf(2013) ?? -1
  for (const measure of missing ?? [])
    expect({ [measure]: yearly(after, sjuk, measure)[year] }).toEqual({ [measure]: null })
  isFitToShow(after)
}

describe('a fault', () => {
  for (const { fault, document, says, missing } of faults) test(fault, () => checkFault(document, says, missing))

  test('text in one year leaves the other years as they were', () => {
    const document = set(`${line}/amount`, { 2012: '=pris * 10', 2013: 'tolv', 2014: '=pris * 10' })
    const after = yearly(calculateAll(document), sjuk, 'charged')
    const whole = yearly(before, sjuk, 'charged')
    expect(after).toEqual([whole[0], null, whole[2]])
  })

  test('a line that cannot be calculated does not keep other services from a common pot', () => {
    const shared = set(`${pot}/services`, [])
    const faulty = set(`${line}/amount`, 'tolv', shared)
    expect(yearly(calculateAll(faulty), frisk, 'funded')).toEqual(yearly(calculateAll(shared), frisk, 'funded'))
  })

  test('what cannot be split stays with its bearer', () => {
    const after = calculateAll(set('drivers/antal/values', { norr: 0, syd: 0 }))
    expect(yearly(after, sjuk, 'charged')).toEqual([0, 0, 0])
    const rest = yearly(after, sjuk, 'incurred').map((öre, y) => (öre ?? 0) - (yearly(after, sjuk, 'funded')[y] ?? 0))
    expect(yearly(after, sjuk, 'kept')).toEqual(rest)
  })

  test('departments that merge in a circle are counted each for itself', () => {
    const document = set(
      'departments/syd/successor',
      { department: 'norr', from: 2013 },
      set('departments/norr/successor', { department: 'syd', from: 2013 }),
    )
    const charged = (calculation: Calculation, id: string) => yearly(calculation, { of: 'department', id }, 'charged')
    for (const id of ['norr', 'syd']) expect(charged(calculateAll(document), id)).toEqual(charged(before, id))
  })

  test('an unknown index changes nothing while prices are fixed, and is said all the same', () => {
    const after = calculateAll(set(`${line}/index`, 'okant'))
    expect(said(after)).toEqual([`unknown-index at ${line}/index`])
    expect(yearly(after, sjuk, 'incurred')).toEqual(yearly(before, sjuk, 'incurred'))
  })

  test('an empty index is no index', () => {
    for (const prices of ['fixed', 'nominal']) {
      const after = calculateAll(set(`${line}/index`, '', set('settings/prices', prices)))
      expect(said(after)).toEqual([])
      expect(yearly(after, sjuk, 'incurred')).toEqual(yearly(before, sjuk, 'incurred'))
    }
  })

  test('an unknown useful life leaves the years after the outlay unknown, and the other lines of other services known', () => {
    const after = calculateAll(set('services/sjuk/costLines/system/capitalised/usefulLife', 0))
    expect(yearly(after, sjuk, 'incurred').slice(1)).toEqual([null, null])
  })

  test.each([
    ['settings/discountRate', -1, 'rate-invalid'],
    ['settings/discountRate', -1.5, 'rate-invalid'],
    ['settings/discountRate', -0.999999999, 'rate-invalid'],
    ['settings/discountRate', 'fyra', 'cell-not-a-number'],
    ['settings/discountRate', '=antal', 'setting-by-department'],
    ['settings/internalRate', '=antal', 'setting-by-department'],
    ['settings/internalRate', 'två', 'cell-not-a-number'],
  ])('a %s of %s is said, and figures it does not enter are there', (place, value, code) => {
    const after = calculateAll(set(place, value))
    expect(said(after)).toContain(`${code} at ${place}`)
    isFitToShow(after)
    expect(yearly(after, frisk, 'net')).toEqual(yearly(before, frisk, 'net'))
    if (place === 'settings/discountRate') expect(figures(after, frisk).found.npv).toBeNaN()
  })

  test('a cap or a step that a department decides is said', () => {
    for (const place of [`${pot}/cap`, `${pot}/capByYear`, 'services/sjuk/costLines/trappa/behaviour/step']) {
      const after = calculateAll(set(place, '=antal'))
      expect(said(after)).toContain(`setting-by-department at ${place}`)
      isFitToShow(after)
    }
    const life = 'services/sjuk/costLines/system/capitalised/usefulLife'
    expect(said(calculateAll(set(life, '=antal')))).toContain(`setting-by-department at ${life}`)
  })
})

describe('a model with nothing in it, or in an odd shape', () => {
  const empty: Model = {
    ...sound,
    departments: [],
    drivers: [],
    assumptions: [],
    operatingModels: [],
    services: [],
    fundingPlans: [],
    splitRules: [],
    scenarios: [],
  }

  test('nothing at all', () => {
    const after = calculateAll(empty)
    expect(after.results).toEqual([])
    expect(after.problems).toEqual([])
  })

  test('no departments and no services', () => {
    const after = calculateAll({ ...empty, scenarios: [{ id: 'a', name: 'A', note: '' }] })
    expect(after.results[0]?.departments.map(({ id }) => id)).toEqual(['central'])
    expect(yearly(after, { of: 'city' }, 'net')).toEqual([0, 0, 0])
    isFitToShow(after)
  })

  test('no services', () => {
    const after = calculateAll({
      ...sound,
      services: [],
      fundingPlans: [],
      splitRules: [],
      scenarios: [{ id: 'a', name: 'A', note: '' }],
    })
    expect(after.problems).toEqual([])
    expect(yearly(after, { of: 'city' }, 'incurred')).toEqual([0, 0, 0])
    isFitToShow(after)
  })

  test('a service without participants and lines', () => {
    const after = calculateAll(model({ services: [service('tom', { participants: [], owner: null })] }))
    expect(after.problems).toEqual([])
    expect(yearly(after, { of: 'service', id: 'tom' }, 'net')).toEqual([0])
  })

  test('no participants to share with', () => {
    const after = calculateAll(set('services/sjuk/participants', []))
    expect(yearly(after, sjuk, 'charged')).toEqual([0, 0, 0])
    expect(
      differenceOfFigures(figures(after, frisk).found, figures(before, frisk).found, [2012, 2013, 2014]),
    ).toBeNull()
    isFitToShow(after)
  })

  test('the last year before the first', () => {
    const after = calculateAll(set('settings/lastYear', 2011))
    expect(said(after)).toContain('years-reversed at settings/lastYear')
    expect(after.results[0]?.years).toEqual([])
    isFitToShow(after)
  })

  test('a period of three hundred years', () => {
    const after = calculateAll(set('settings/lastYear', 2200, set('settings/firstYear', 1900)))
    expect(said(after)).toContain('period-too-long at settings/lastYear')
    isFitToShow(after)
  })

  test('a scenario based on itself, and two on each other', () => {
    const itself = calculateAll(set('scenarios/grund/basedOn', 'grund'))
    expect(said(itself).filter((one) => one.startsWith('scenario-cycle'))).toEqual([
      'scenario-cycle at scenarios/grund/basedOn',
    ])
    expect(differenceOfFigures(figures(itself, sjuk).found, figures(before, sjuk).found, [2012, 2013, 2014])).toBeNull()
    const each = calculateAll({
      ...sound,
      scenarios: [
        { ...(sound.scenarios[0] ?? { id: '', name: '', note: '' }), basedOn: 'b' },
        { id: 'b', name: 'B', basedOn: 'grund', note: '' },
      ],
    })
    expect(said(each)).toContain('scenario-cycle at scenarios/b/basedOn')
    isFitToShow(each)
  })

  test('two scenarios whose savings demands refer to each other', () => {
    const demand = (scenario: string) => ({ kind: 'scenario' as const, scenario, share: 1 })
    const after = calculateAll({
      ...sound,
      scenarios: [
        { ...(sound.scenarios[0] ?? { id: '', name: '', note: '' }), savingsDemand: demand('b') },
        { id: 'b', name: 'B', basedOn: 'grund', savingsDemand: demand('grund'), note: '' },
      ],
    })
    expect(after.problems).toEqual([])
    expect(yearly(after, sjuk, 'gap')).toEqual([0, 0, 0])
  })

  test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('things called %s', (id) => {
    const text = JSON.stringify(sound).replaceAll('"antal"', `"${id}"`).replaceAll('"norr"', `"${id}"`)
    const odd = JSON.parse(
      text.replaceAll('"sjuk"', `"${id}"`).replaceAll('"pris"', `"${id}"`).replaceAll('"it"', `"${id}"`),
    ) as Model
    const after = calculateAll(odd)
    isFitToShow(after)
  })

  test('two of everything with the same id', () => {
    const twice = <T>(items: readonly T[]): T[] => [...items, ...items]
    const after = calculateAll({
      ...sound,
      departments: twice(sound.departments),
      services: twice(sound.services),
      scenarios: twice(sound.scenarios),
      assumptions: twice(sound.assumptions),
      operatingModels: twice(sound.operatingModels),
    })
    expect(said(after)).toContain('id-used-twice at services/sjuk')
    isFitToShow(after)
  })
})

describe('long chains', () => {
  const length = 10_000
  const chain = (first: string | number): Model =>
    model({
      assumptions: Object.fromEntries(
        Array.from({ length }, (_, i) => [`a${i}`, i === 0 ? first : `=a${i - 1} + 1`] as const).reverse(),
      ),
      costs: [cost({ amount: `=a${length - 1}` })],
    })
  const it = (calculation: Calculation) => yearly(calculation, { of: 'department', id: 'it' }, 'incurred')

  test('of ten thousand assumptions, the last written first', () => {
    expect(it(calculateAll(chain(1)))).toEqual([length * 100])
  })

  test('for a service that starts a year later', () => {
    const document = set('scenarios/grund/startSlip', { tjanst: -1 }, chain('=1'))
    expect(it(calculateAll(document))).toEqual([length * 100])
  })

  test('that hangs on a circle', () => {
    const after = calculateAll(chain('=a0'))
    expect(it(after)).toEqual([null])
    expect(after.problems.map(({ code }) => code)).toEqual(['formula-cycle'])
  })

  test('that is a circle of ten thousand', () => {
    const after = calculateAll(chain(`=a${length - 1}`))
    expect(it(after)).toEqual([null])
    expect(after.problems.every(({ code }) => code === 'formula-cycle')).toBe(true)
    expect(JSON.stringify(after.problems).length).toBeLessThan(5_000_000)
  })

  test('of scenarios, each based on the one before', () => {
    const document = model({
      costs: [cost({ amount: 5 })],
      scenarios: Array.from({ length: 200 }, (_, i) => ({
        id: `s${i}`,
        name: `${i}`,
        basedOn: i === 0 ? 'grund' : `s${i - 1}`,
      })),
    })
    expect(calculateAll(document).results.at(-1)?.city.yearly[0]).toBe(500)
  })
})
