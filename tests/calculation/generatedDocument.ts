// Varied, small, valid documents for the property tests: mergers, every behaviour, method, source and demand, formulas,
// refunds and odd öre. Example: `fc.assert(fc.property(documents(), (document) => …))` prints its seed when it fails.
// "Valid" means that nothing in them should make a figure null; odd ones belong to badInput.test.ts.
import fc from 'fast-check'
import type { Cell, Series } from '../../shared/cell.ts'
import type {
  Behaviour,
  BenefitLine,
  CostLine,
  FundingSource,
  Model,
  Phase,
  Scenario,
} from '../../shared/document/schema.ts'
import { phases } from '../../shared/document/schema.ts'

/** Ids on both sides of `central`, so that its row stands anywhere among the others. */
export const departmentIds = ['anna', 'bo', 'cilla', 'david', 'eva', 'filip'] as const
/** Comes to be by a merger in `mergerYear`. */
export const born = 'born'
const firstYear = 2010

export interface Choices {
  /** Without what makes a share depend on something else than its driver. */
  readonly onlyDrivers?: boolean
  readonly mergers?: boolean
}

const text = { note: '', source: '' }
const guess = { ...text, evidence: 'guess' } as const

const money: fc.Arbitrary<number> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 9_999_999 }).map((öre) => öre / 100) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 3_000_000 }).map((thousandths) => thousandths / 1000) },
  { weight: 1, arbitrary: fc.integer({ min: -500_000, max: 0 }).map((öre) => öre / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.005, 0.015, 1.005, 33.335, 100, 1_000_000.01) },
)
const fraction: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 0.1, 0.25, 1 / 3, 0.5, 0.8, 1),
  fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000),
)
const count: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 1, max: 99_999 }).map((x) => x / 7),
)

function byYear(cell: fc.Arbitrary<Cell>, years: number): fc.Arbitrary<Series> {
  return fc
    .array(fc.option(cell), { minLength: years, maxLength: years })
    .map((cells) => Object.fromEntries(cells.flatMap((one, y) => (one === null ? [] : [[String(firstYear + y), one]]))))
}

function series(cell: fc.Arbitrary<Cell>, years: number): fc.Arbitrary<Series> {
  return fc.oneof({ weight: 2, arbitrary: cell }, { weight: 1, arbitrary: byYear(cell, years) })
}

const amountFormula = fc.constantFrom(
  '=pris',
  '=pris * antal / 10',
  '=pris * takt',
  '=kalkyl + 0.005',
  '=1000 * share(folk)',
  '=if(year > 2011, pris, 0)',
  '=round(pris * 1.5, 2)',
  '=max(pris, 10) - 7',
  '=pris * index(prisokning)',
  '=ovisst * 2',
  '=pris * ramp(2010, 2013)',
  '=sum(folk) * 0.31',
)
const rateFormula = fc.constantFrom('=takt', '=share(folk)', '=min(takt, 0.5)', '=ramp(2009, 2012)')

const cost = (years: number) => series(fc.oneof({ weight: 3, arbitrary: money }, amountFormula), years)
const rate = (years: number) => series(fc.oneof({ weight: 3, arbitrary: fraction }, rateFormula), years)

const phase = fc.constantFrom(...phases)
const somePhases: fc.Arbitrary<Phase[]> = fc.oneof(
  fc.constant<Phase[]>([]),
  fc.uniqueArray(phase, { minLength: 1, maxLength: 5 }),
)

function behaviourOf(choices: Choices): fc.Arbitrary<Behaviour> {
  const driver = fc.constantFrom('antal', 'folk')
  const all: fc.Arbitrary<Behaviour>[] = [
    fc.constant({ kind: 'fixed' }),
    driver.map((id) => ({ kind: 'perUnit', driver: id })),
    fc
      .record({ driver, step: fc.constantFrom<Cell>(1, 7, 12.5, 100, '=10 * 2') })
      .map((settings) => ({ kind: 'stepped', ...settings })),
  ]
  if (!choices.onlyDrivers) all.push(fc.constant({ kind: 'perParticipant' }))
  return fc.oneof(...all)
}

function costLine(years: number, choices: Choices, departments: readonly string[]): fc.Arbitrary<CostLine> {
  const department = fc.constantFrom(...departments, 'central')
  const behaviour = behaviourOf(choices)
  const variant = fc.oneof(fc.constant(null), fc.record({ behaviour, amount: cost(years) }))
  return fc
    .record({
      phase,
      incurredBy: fc.oneof(
        { weight: 4, arbitrary: fc.constant<CostLine['incurredBy']>({ by: 'operator' }) },
        fc.constant<CostLine['incurredBy']>({ by: 'owner' }),
        fc.constant<CostLine['incurredBy']>({ by: 'participants' }),
        department.map((id): CostLine['incurredBy'] => ({ by: 'department', department: id })),
      ),
      behaviour,
      amount: cost(years),
      variants: fc.dictionary(fc.constantFrom('sist', 'var-och-en', 'hemma'), variant, { maxKeys: 1 }),
      index: fc.option(fc.constant('prisokning'), { nil: undefined, freq: 3 }),
      capitalised: fc.option(fc.record({ usefulLife: fc.constantFrom<Cell>(1, 3, 5, '=2 + 1') }), {
        nil: undefined,
        freq: 4,
      }),
    })
    .map(({ index, capitalised, ...line }) => ({
      id: '',
      name: 'Kostnad',
      ...line,
      ...(index ? { index } : {}),
      ...(capitalised ? { capitalised } : {}),
      ...text,
    }))
}

function benefitLine(years: number, departments: readonly string[]): fc.Arbitrary<BenefitLine> {
  const department = fc.constantFrom(...departments)
  return fc
    .record({
      kind: fc.constantFrom('cash' as const, 'time' as const, 'time' as const, 'quality' as const),
      receiver: fc.oneof(
        { weight: 4, arbitrary: fc.constant<BenefitLine['receiver']>({ to: 'participants' }) },
        department.map((id): BenefitLine['receiver'] => ({ to: 'department', department: id })),
        fc.constant<BenefitLine['receiver']>({ to: 'public' }),
      ),
      amount: cost(years),
      adoption: rate(years),
      realisation: rate(years),
      correction: fraction,
      lagMonths: fc.constantFrom<Cell>(0, 0, 3, 6, 12, 18, 30, 70, '=2 * 3'),
    })
    .map((line) => ({ id: '', name: 'Nytta', ...line, benefitOwner: '', ...guess }))
}

const gameMethods = [
  'standAlone',
  'equalSavings',
  'ensc',
  'scrb',
  'shapley',
  'nucleolus',
  'perCapitaNucleolus',
  'proportionalNucleolus',
  'equalProfit',
  'serial',
] as const

type Rules = Model['splitRules'][number]['parts'][number]['method']

function methodOf(choices: Choices, departments: readonly string[]): fc.Arbitrary<Rules> {
  const driver = fc.constantFrom('antal', 'folk', 'netto')
  const drivers = fc
    .uniqueArray(driver, { minLength: 1, maxLength: 3 })
    .chain((ids) =>
      fc
        .tuple(...ids.map(() => fc.constantFrom<Cell>(1, 0.5, 3, '=1 / 3')))
        .map((weights) => ids.map((id, k) => ({ driver: id, weight: weights[k] ?? 1 }))),
    )
  const mix = drivers.map((given): Rules => ({ method: 'driver', drivers: given }))
  if (choices.onlyDrivers) return mix
  const shares = fc
    .array(fc.integer({ min: 0, max: 20 }), { minLength: departments.length, maxLength: departments.length })
    .map((parts): Rules => {
      const sum = parts.reduce((total, part) => total + part, 0)
      const whole = sum === 0 ? parts.map((_, i) => (i === 0 ? 1 : 0)) : parts.map((part) => part / sum)
      return { method: 'fixedShares', shares: Object.fromEntries(departments.map((id, i) => [id, whole[i] ?? 0])) }
    })
  return fc.oneof(
    mix,
    shares,
    fc.constant<Rules>({ method: 'equal' }),
    fc.constant<Rules>({ method: 'benefit' }),
    fc.constant<Rules>({ method: 'central' }),
    fc
      .record({ fixedPart: fraction, drivers })
      .map(
        (settings): Rules => ({ method: 'fixedAndVariable', fixedPart: settings.fixedPart, drivers: settings.drivers }),
      ),
    fc
      .record({
        driver: fc.constantFrom('antal', 'folk'),
        capacity: fc.constantFrom<Series>(10, 50, 1000, '=sum(folk)'),
      })
      .map((settings): Rules => ({ method: 'usage', ...settings })),
    fc.record({ driver: fc.constantFrom('antal', 'folk'), from: fc.constantFrom<Cell>(5, 100, '=10 * 2') }).map(
      ({ driver: id, from }): Rules => ({
        method: 'tiered',
        driver: id,
        tiers: [
          { from: 0, price: 1 },
          { from, price: 0.5 },
        ],
      }),
    ),
    fc
      .record({
        manner: fc.constantFrom('direct' as const, 'stepDown' as const, 'reciprocal' as const),
        department: fc.constantFrom(...departments),
      })
      .map(
        ({ manner, department }): Rules => ({
          method: 'support',
          driver: 'antal',
          manner,
          supports: [{ department, driver: 'folk' }],
        }),
      ),
    // By the cost game: solving is the slowest thing a document can ask for, so rarely.
    fc
      .record({
        method: fc.constantFrom(...gameMethods),
        basis: fc.constantFrom('period' as const, 'year' as const),
        limitedBy: fc.constantFrom('benefit' as const, 'alone' as const),
      })
      .map(
        ({ method, basis, limitedBy }): Rules => (method === 'scrb' ? { method, basis, limitedBy } : { method, basis }),
      ),
  )
}

function sourceOf(years: number, departments: readonly string[], services: readonly string[]) {
  const year = fc.integer({ min: firstYear, max: firstYear + years })
  const cap = fc.oneof(
    fc.integer({ min: 0, max: 5_000_000 }).map((öre) => öre / 100),
    fc.constantFrom(0, 0.01, 33.335),
  )
  return fc
    .record({
      payer: fc.oneof(
        { weight: 3, arbitrary: fc.constant<FundingSource['payer']>({ by: 'central' }) },
        fc.constantFrom(...departments).map((id): FundingSource['payer'] => ({ by: 'department', department: id })),
        fc.constant<FundingSource['payer']>({ by: 'external' }),
        fc.constant<FundingSource['payer']>({ by: 'ordinary' }),
      ),
      phases: somePhases,
      share: series(fraction, years),
      validFrom: fc.option(year, { nil: undefined, freq: 3 }),
      validTo: fc.option(year, { nil: undefined, freq: 3 }),
      services: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray([...services])),
      internalServices: fc.boolean(),
      cap: fc.option(cap, { nil: null }),
      capByYear: fc.option(series(cap, years), { nil: null }),
      rationing: fc.constantFrom('proportional' as const, 'cea' as const, 'cel' as const, 'talmud' as const),
    })
    .map(
      ({ validFrom, validTo, ...source }): FundingSource => ({
        id: '',
        name: 'Källa',
        ...source,
        ...(validFrom === undefined ? {} : { validFrom }),
        ...(validTo === undefined ? {} : { validTo }),
        decision: 'beslut',
        ...guess,
      }),
    )
}

function numbered<T extends { id: string }>(prefix: string, items: readonly T[]): T[] {
  return items.map((item, i) => ({ ...item, id: `${prefix}${i}` }))
}

function driverValues(years: number, ids: readonly string[], value: fc.Arbitrary<number>) {
  return fc
    .tuple(
      ...ids.map(() => fc.oneof({ weight: 3, arbitrary: value }, byYear(value, years), fc.constant('=folkprognos'))),
    )
    .map((values) => Object.fromEntries(ids.map((id, i) => [id, values[i] ?? 0])))
}

export function documents(choices: Choices = {}): fc.Arbitrary<Model> {
  // fast-check's own records have no prototype, which files never lack.
  return anyDocument(choices).map((document) => structuredClone(document))
}

function anyDocument(choices: Choices): fc.Arbitrary<Model> {
  return fc
    .record({
      years: fc.integer({ min: 1, max: 5 }),
      departments: fc.shuffledSubarray([...departmentIds], { minLength: 1 }),
      services: fc.integer({ min: 1, max: 4 }),
      mergerYear: fc.integer({ min: firstYear - 1, max: firstYear + 5 }),
      merger:
        choices.mergers === false
          ? fc.constant('none' as const)
          : fc.constantFrom('none', 'none', 'born', 'absorbed', 'own'),
    })
    .chain(({ years, departments: ids, services: serviceCount, mergerYear, merger }) => {
      const all = merger === 'born' || merger === 'own' ? [...ids, born] : ids
      const [first = 'anna', second = first, third = second] = ids
      const successor = merger === 'absorbed' ? (first === second ? null : first) : merger === 'none' ? null : born
      const merged: readonly string[] = merger === 'absorbed' ? [second] : [second, third]
      const departments: Model['departments'] = all.map((id) => ({
        id,
        name: id,
        kind: 'district',
        ...(id === born ? { from: mergerYear } : {}),
        ...(successor !== null && successor !== id && merged.includes(id)
          ? { successor: { department: successor, from: mergerYear } }
          : {}),
        note: '',
      }))
      const serviceIds = Array.from({ length: serviceCount }, (_, i) => `tjanst${i}`)
      const someone = fc.constantFrom(...ids)
      const valuesFor = merger === 'own' ? all : ids
      const year = fc.integer({ min: firstYear, max: firstYear + years - 1 })
      const participants = fc.subarray([...all]).chain((taking) =>
        fc
          .tuple(...taking.map(() => fc.tuple(fc.option(year, { freq: 3 }), fc.option(year, { freq: 4 }))))
          .map((spans) =>
            taking.map((id, i) => {
              const [from, to] = spans[i] ?? [null, null]
              return {
                id,
                ...(from === null ? {} : { from }),
                ...(to === null || (from !== null && to < from) ? {} : { to }),
              }
            }),
          ),
      )
      const service = fc
        .record({
          owner: someone,
          internal: fc.boolean(),
          participants,
          costLines: fc.array(costLine(years, choices, ids), { maxLength: 4 }),
          benefitLines: fc.array(benefitLine(years, ids), { maxLength: 3 }),
        })
        .map((given): Model['services'][number] => ({
          id: '',
          name: 'Tjänst',
          goal: '',
          status: 'idea',
          operationStart: null,
          maintenanceManager: null,
          platform: true,
          needsAnalysis: '',
          processMap: '',
          indicators: [],
          note: '',
          ...given,
          costLines: numbered('kostnad', given.costLines),
          benefitLines: numbered('nytta', given.benefitLines),
        }))
      const part = fc.record({
        id: fc.constant(''),
        phases: somePhases,
        services: fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>([]) }, fc.subarray(serviceIds)),
        method: methodOf(choices, ids),
      })
      const demand: fc.Arbitrary<Scenario['savingsDemand']> = fc.oneof(
        fc.constant({ kind: 'none' as const }),
        fc.record({ kind: fc.constant('ownRealised' as const), share: rate(years) }),
        fc.record({
          kind: fc.constant('scenario' as const),
          scenario: fc.constant('grund'),
          share: rate(years),
          fromYear: year,
        }),
        choices.onlyDrivers
          ? fc.constant({ kind: 'none' as const })
          : fc.record({
              kind: fc.constant('entered' as const),
              amounts: fc.dictionary(fc.constantFrom(...all, 'central'), cost(years), { maxKeys: 3 }),
            }),
      )
      const variation = fc.record(
        {
          basedOn: fc.constantFrom('grund'),
          operatingModel: fc.constantFrom('sist', 'hemma', 'var-och-en'),
          operatingModelByService: fc.dictionary(
            fc.constantFrom(...serviceIds),
            fc.constantFrom('sist', 'hemma', 'var-och-en'),
            { maxKeys: 2 },
          ),
          fundingPlan: fc.constantFrom('plan', 'plan', null),
          splitRule: fc.constantFrom('regel', 'regel', null),
          savingsDemand: demand as fc.Arbitrary<NonNullable<Scenario['savingsDemand']>>,
          services: fc.subarray(serviceIds),
          overrides: fc.dictionary(
            fc.constantFrom('pris', 'takt', 'ovisst'),
            fc.oneof<fc.Arbitrary<Series>[]>(fraction, fc.constant('=1 / 8'), byYear(fraction, years)),
            { maxKeys: 2 },
          ),
          startSlip: fc.dictionary(fc.constantFrom(...serviceIds), fc.integer({ min: -1, max: 3 }), { maxKeys: 2 }),
        },
        { requiredKeys: [] },
      )
      return fc
        .record({
          fixed: fc.record({
            discountRate: fc.constantFrom<Cell>(0, 0.035, 0.04, '=0.02 + 0.01'),
            internalRate: fc.constantFrom<Cell>(0, 0.0125, 0.025),
            prices: fc.constantFrom('fixed' as const, 'nominal' as const),
            baseYear: fc.integer({ min: firstYear - 2, max: firstYear + years }),
          }),
          antal: driverValues(years, valuesFor, count),
          folk: fc
            .tuple(...valuesFor.map(() => fc.integer({ min: 1, max: 9_999 })))
            .map(
              (values): Record<string, Series> => Object.fromEntries(valuesFor.map((id, i) => [id, values[i] ?? 1])),
            ),
          netto: fc
            .tuple(...valuesFor.map(() => fc.integer({ min: -300, max: 1000 })))
            .map(
              (values): Record<string, Series> => Object.fromEntries(valuesFor.map((id, i) => [id, values[i] ?? 1])),
            ),
          pris: money,
          takt: byYear(fraction, years),
          prisokning: series(fc.constantFrom(0, 0.02, 0.031), years),
          services: fc.array(service, { minLength: serviceCount, maxLength: serviceCount }),
          sources: fc.array(sourceOf(years, ids, serviceIds), { maxLength: 4 }),
          parts: fc.array(part, { maxLength: 3 }),
          base: variation,
          others: fc.array(variation, { maxLength: 2 }),
          operator: someone,
        })
        .map((given): Model => {
          const { basedOn: _, ...base } = given.base
          return {
            formatVersion: 1,
            settings: {
              title: 'Slumpad modell',
              firstYear,
              lastYear: firstYear + years - 1,
              zeroScenario: null,
              displayUnit: 'kr',
              dnr: '',
              decidingBody: '',
              note: '',
              ...given.fixed,
            },
            departments,
            drivers: (['antal', 'folk', 'netto'] as const).map((id) => ({
              id,
              symbol: id,
              name: id,
              unit: 'st',
              values: given[id],
              ...guess,
            })),
            assumptions: [
              { id: 'pris', symbol: 'pris', name: 'Pris', unit: 'kr', value: given.pris, ...guess },
              { id: 'takt', symbol: 'takt', name: 'Takt', unit: '%', value: given.takt, ...guess },
              { id: 'kalkyl', symbol: 'kalkyl', name: 'Kalkyl', unit: 'kr', value: '=pris * takt + 1', ...guess },
              {
                id: 'prisokning',
                symbol: 'prisokning',
                name: 'Prisökning',
                unit: '%',
                value: given.prisokning,
                ...guess,
              },
              {
                id: 'folkprognos',
                symbol: 'folkprognos',
                name: 'Prognos',
                unit: 'st',
                value: '=12 + year - 2010',
                ...guess,
              },
              {
                id: 'ovisst',
                symbol: 'ovisst',
                name: 'Ovisst',
                unit: 'kr',
                value: { distribution: 'triangular', min: 10, likeliest: 20, max: 60, nominal: 'mean' },
                ...guess,
              },
            ],
            operatingModels: [
              { id: 'sist', name: 'En driver', operator: { by: 'department', department: given.operator }, note: '' },
              { id: 'hemma', name: 'Ägaren driver', operator: { by: 'owner' }, note: '' },
              { id: 'var-och-en', name: 'Var och en', operator: { by: 'each' }, note: '' },
            ],
            services: numbered('tjanst', given.services),
            fundingPlans: [{ id: 'plan', name: 'Plan', sources: numbered('kalla', given.sources), note: '' }],
            splitRules: [{ id: 'regel', name: 'Regel', parts: numbered('del', given.parts), note: '' }],
            scenarios: [
              {
                id: 'grund',
                name: 'Grund',
                operatingModel: 'sist',
                fundingPlan: 'plan',
                splitRule: 'regel',
                note: '',
                ...base,
              } as Scenario,
              ...given.others.map(
                (other, i): Scenario =>
                  ({
                    id: `annat${i}`,
                    name: `Annat ${i}`,
                    note: '',
                    ...('basedOn' in other ? {} : { operatingModel: 'hemma' }),
                    ...other,
                  }) as Scenario,
              ),
            ],
            decisions: [{ id: 'beslut', title: 'Beslut', dnr: '', date: '', body: '', note: '' }],
            outturn: given.services
              .flatMap(({ costLines }, i) =>
                costLines.length === 0
                  ? []
                  : [
                      {
                        id: 'utfall',
                        service: `tjanst${i}`,
                        line: 'kostnad0',
                        department: ids[0] ?? '',
                        year: firstYear,
                        amount: 10,
                        note: '',
                      },
                    ],
              )
              .slice(0, 1),
            comments: [],
            history: [],
          }
        })
    })
}
