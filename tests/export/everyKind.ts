// One small document that has what the samples lack: game methods, a merger and a department born by one, capitalised and
// funded own lines, a slipped start, nominal prices, a pot rationed each way, tiers and lags.
import { documentSchema, formatVersion, type Model, type ModelInput } from '../../shared/document/schema.ts'

type Part = ModelInput['splitRules'][number]['parts'][number]
type Source = ModelInput['fundingPlans'][number]['sources'][number]

const rule = (id: string, ...parts: Part['method'][]): ModelInput['splitRules'][number] => ({
  id,
  name: `Regel ${id}`,
  parts: parts.map((method, i) => ({
    id: `del-${i}`,
    ...(i < parts.length - 1 ? { services: [`tjanst-${i}`] } : {}),
    method,
  })),
})

const plan = (rationing: NonNullable<Source['rationing']>): ModelInput['fundingPlans'][number] => ({
  id: rationing,
  name: `Plan ${rationing}`,
  sources: [
    {
      id: 'pott',
      name: 'Utvecklingspotten',
      payer: { by: 'central' },
      phases: ['forstudie', 'inforande', 'implementering'],
      share: 0.8,
      capByYear: { 2024: 350_000.5, 2025: 90_000, 2026: 40_000, 2027: 40_000, 2028: 10 },
      cap: 500_000,
      rationing,
    },
    {
      id: 'bidrag',
      name: 'Statsbidrag',
      payer: { by: 'external' },
      share: '=if(year > 2025, 1 / 3, 0.1)',
      validTo: 2027,
    },
    { id: 'syd', name: 'Syd bidrar', payer: { by: 'department', department: 'syd' }, phases: ['drift'], share: 0.05 },
  ],
})

/** `ownCapital`: also lines that each participant capitalises for itself, which have no formula. */
export function everyKind(ownCapital = false): Model {
  const cost = (
    id: string,
    phase: ModelInput['services'][number]['costLines'][number]['phase'],
    amount: ModelInput['services'][number]['costLines'][number]['amount'],
    more: Partial<ModelInput['services'][number]['costLines'][number]> = {},
  ) => ({
    id,
    name: `Rad ${id}`,
    phase,
    incurredBy: { by: 'operator' as const },
    behaviour: { kind: 'fixed' as const },
    amount,
    ...more,
  })
  const service = (n: number): ModelInput['services'][number] => ({
    id: `tjanst-${n}`,
    name: `E-tj\u00e4nst ${n}`,
    owner: n === 1 ? 'syd' : 'norr',
    internal: n === 2,
    participants: [
      { id: 'norr' },
      { id: 'syd' },
      { id: 'ost', from: 2025 },
      ...(n === 2 ? [] : [{ id: 'vast', to: 2027 }]),
    ],
    costLines: [
      cost('forstudie', 'forstudie', { 2024: 120_000.01 * (n + 1) }),
      cost(
        'inforande',
        'inforande',
        { 2024: 333_333.33, 2025: 250_000 },
        { capitalised: { usefulLife: 3 }, variants: ownCapital ? {} : { 'var-och-en': null } },
      ),
      cost('drift', 'drift', `=pris * ${1000 + 137 * n}`, { index: 'prisokning' }),
      cost('licens', 'drift', 17.35, { behaviour: { kind: 'perUnit', driver: 'antal' }, index: 'prisokning' }),
      cost('egen', 'implementering', 45_000.55, {
        incurredBy: { by: 'participants' },
        behaviour: { kind: 'perParticipant' },
      }),
      cost('trappa', 'systemforvaltning', 9_999.99, { behaviour: { kind: 'stepped', driver: 'antal', step: 100 } }),
    ],
    benefitLines: [
      {
        id: 'tid',
        name: 'Tid',
        kind: 'time',
        receiver: { to: 'participants' },
        amount: '=antal * 410.5',
        adoption: '=anslutning',
        realisation: { 2025: 0.3, 2026: 0.6, 2027: 0.8, 2028: 0.8 },
        correction: 0.15,
        lagMonths: 5,
      },
      {
        id: 'porto',
        name: 'Porto',
        kind: 'cash',
        receiver: { to: 'department', department: 'syd' },
        amount: 21_000.99,
        lagMonths: 14,
      },
      { id: 'allmanhet', name: 'Medborgare', kind: 'cash', receiver: { to: 'public' }, amount: 99_000 },
    ],
  })
  const scenario = (id: string, more: Partial<ModelInput['scenarios'][number]>) => ({
    id,
    name: `Scenario ${id}`,
    basedOn: 'grund',
    ...more,
  })
  const game = (method: 'nucleolus' | 'shapley'): Part['method'] => ({ method, basis: 'period' })
  return documentSchema.parse({
    formatVersion,
    settings: {
      title: 'Allt p\u00e5 en g\u00e5ng',
      firstYear: 2024,
      lastYear: 2028,
      discountRate: 0.035,
      internalRate: '=0.02 + 0.0075',
      prices: 'nominal',
      baseYear: 2023,
      displayUnit: 'tkr',
    },
    departments: [
      { id: 'norr', name: 'Norr', kind: 'district' },
      { id: 'syd', name: 'Syd', kind: 'district', successor: { department: 'sydost', from: 2027 } },
      { id: 'ost', name: '\u00d6st', kind: 'district', successor: { department: 'sydost', from: 2027 } },
      { id: 'sydost', name: 'Syd\u00f6st', kind: 'district', from: 2027 },
      { id: 'vast', name: 'V\u00e4st', kind: 'agency' },
    ],
    drivers: [
      {
        id: 'antal',
        symbol: 'antal',
        name: 'Anv\u00e4ndare',
        unit: 'anv\u00e4ndare',
        values: {
          norr: 211,
          syd: { 2024: 90, 2025: 101, 2026: 130, 2027: 131, 2028: 140 },
          ost: 55,
          vast: '=20 * 3.5',
        },
      },
    ],
    assumptions: [
      { id: 'pris', symbol: 'pris', name: 'Pris', unit: 'kr', value: 75.25 },
      {
        id: 'prisokning',
        symbol: 'prisokning',
        name: 'Pris\u00f6kning',
        unit: '%',
        value: { 2024: 0.02, 2025: 0.031, 2026: 0.02, 2027: 0.025, 2028: 0.02 },
      },
      { id: 'anslutning', symbol: 'anslutning', name: 'Anslutning', unit: '%', value: '=ramp(2023, 2027) * 0.9' },
    ],
    operatingModels: [
      { id: 'sydkor', name: 'Syd driver', operator: { by: 'department', department: 'syd' } },
      { id: 'agaren', name: '\u00c4garen', operator: { by: 'owner' } },
      { id: 'var-och-en', name: 'Var och en', operator: { by: 'each' } },
    ],
    services: [service(0), service(1), service(2)],
    fundingPlans: [plan('cel'), plan('talmud'), plan('cea'), plan('proportional')],
    splitRules: [
      rule(
        'nyckel',
        { method: 'driver', drivers: [{ driver: 'antal', weight: 1 }] },
        { method: 'fixedAndVariable', fixedPart: 0.4, drivers: [{ driver: 'antal', weight: 1 }] },
        { method: 'equal' },
      ),
      rule('spel', game('nucleolus'), game('shapley'), { method: 'benefit' }),
      rule(
        'steg',
        {
          method: 'tiered',
          driver: 'antal',
          tiers: [
            { from: 0, price: 1 },
            { from: 100, price: 0.5 },
          ],
        },
        { method: 'usage', driver: 'antal', capacity: 600 },
        { method: 'fixedShares', shares: { norr: 0.4, syd: 0.25, ost: 0.2, vast: 0.15 } },
      ),
    ],
    scenarios: [
      {
        id: 'grund',
        name: 'Grund',
        operatingModel: 'sydkor',
        fundingPlan: 'cel',
        splitRule: 'nyckel',
        savingsDemand: { kind: 'ownRealised', share: 0.5 },
      },
      scenario('spel', { splitRule: 'spel', fundingPlan: 'talmud', operatingModel: 'agaren' }),
      scenario('steg', { splitRule: 'steg', fundingPlan: 'cea', startSlip: { 'tjanst-0': 1, 'tjanst-2': 2 } }),
      scenario('egna', {
        operatingModel: 'var-och-en',
        fundingPlan: 'proportional',
        overrides: { pris: 80.1, anslutning: { 2024: 0.1, 2025: 0.3, 2026: 0.5, 2027: 0.7, 2028: 0.7 } },
        savingsDemand: { kind: 'entered', amounts: { norr: 25_000, syd: '=pris * 300' } },
      }),
      scenario('talmud', {
        fundingPlan: 'talmud',
        savingsDemand: { kind: 'scenario', scenario: 'grund', share: 0.25 },
      }),
    ],
  } satisfies ModelInput)
}
