// Sample: a whole city, generated, to try the size: 40 services, 44 departments, 10 years, 12 scenarios, all formulas.
// Every figure is INVENTED by a small generator that starts from the same seed, so the model is the same each time.
// Example: 40 services × 6 cost lines × 10 years × 12 scenarios make 28 800 pools to share among 44 departments.
import { documentSchema, formatVersion, type Model, type ModelInput } from '../document/schema.ts'
import { cityScenarios, citySplitRules } from './cityScenarios.ts'

type Series = ModelInput['assumptions'][number]['value']
type Service = ModelInput['services'][number]
type CostLine = Service['costLines'][number]
type BenefitLine = Service['benefitLines'][number]

const firstYear = 2026
const yearCount = 10
const invented = 'Påhittat av en generator'

/** Knuth's linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function generator(seed: number): (least: number, most: number, decimals?: number) => number {
  let state = seed
  return (least, most, decimals = 0) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Number((least + ((most - least) * state) / 2 ** 32).toFixed(decimals))
  }
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

function byYear(value: (year: number, i: number) => number): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: yearCount }, (_, i) => [String(firstYear + i), value(firstYear + i, i)]),
  )
}

const departmentKinds = [
  ['district', 'Stadsdel', 14],
  ['agency', 'Fackförvaltning', 24],
  ['company', 'Bolag', 6],
] as const

const departments: ModelInput['departments'] = departmentKinds
  .flatMap(([kind, name, count]) => Array.from({ length: count }, (_, i) => ({ kind, name: `${name} ${i + 1}` })))
  .map((department, i) => ({ id: `department-${two(i + 1)}`, ...department }))

const driverNames = [
  ['driver-01', 'folkmangd', 'Folkmängd', 'personer', true],
  ['driver-02', 'arenden', 'Ärenden', 'ärenden', true],
  ['driver-03', 'anstallda', 'Anställda', 'anställda', false],
  ['driver-04', 'elever', 'Elever', 'elever', false],
  ['driver-05', 'brukare', 'Brukare', 'brukare', true],
  ['driver-06', 'besok', 'Besök', 'besök', false],
  ['driver-07', 'fakturor', 'Fakturor', 'fakturor', false],
  ['driver-08', 'bokningar', 'Bokningar', 'bokningar', true],
  ['driver-one-service', 'tillstand', 'Tillstånd', 'tillstånd', false],
] as const

function makeDrivers(random: ReturnType<typeof generator>): ModelInput['drivers'] {
  return driverNames.map(([id, symbol, name, unit, varies]) => ({
    id,
    symbol,
    name,
    unit,
    values: Object.fromEntries(
      departments.map((department) => {
        const start = random(2_000, 40_000)
        const growth = random(0.99, 1.03, 3)
        return [department.id, varies ? byYear((_, i) => Math.round(start * growth ** i)) : start] as const
      }),
    ),
    source: invented,
    evidence: 'guess',
  }))
}

function assumption(symbol: string, name: string, unit: string, value: Series): ModelInput['assumptions'][number] {
  return { id: symbol, symbol, name, unit, value, source: invented, evidence: 'guess' }
}

function commonAssumptions(random: ReturnType<typeof generator>): ModelInput['assumptions'] {
  const uptake = (start: number, most: number) => byYear((_, i) => Number(Math.min(most, start + i * 0.11).toFixed(3)))
  return [
    assumption('manadslon', 'Månadslön', 'kr/mån', 31_500),
    assumption('po', 'Personalomkostnadspålägg (PO)', '%', 0.4),
    assumption('arstimmar', 'Arbetad tid per årsarbetare', 'h', 1600),
    assumption('timkostnad', 'Timkostnad', 'kr/h', '= manadslon * 12 * (1 + po) / arstimmar'),
    assumption('porto', 'Porto', 'kr/brev', 12),
    assumption(
      'inforandetakt',
      'Införandetakt',
      '%',
      byYear((_, i) => [0.3, 0.25, 0.15, 0.1, 0.05][i] ?? 0.03),
    ),
    assumption(
      'driftandel',
      'Andel av året i drift',
      '%',
      byYear((_, i) => [0.25, 0.5][i] ?? 1),
    ),
    assumption('faktor_servicecenter', 'Driftkostnad i servicecenter mot central drift', '%', 0.95),
    assumption('faktor_hemma', 'Driftkostnad hos hemmaförvaltning mot central drift', '%', 1.08),
    assumption('faktor_egen', 'Driftkostnad för en förvaltning mot hela staden', '%', 0.06),
    assumption('overskattning', 'Överskattningskorrigering', '%', 0.2),
    ...[1, 2, 3, 4].flatMap((n) => [
      assumption(
        `anslutning_${n}`,
        `Anslutningsgrad, mönster ${n}`,
        '%',
        uptake(random(0, 0.2, 2), random(0.6, 0.95, 2)),
      ),
      assumption(
        `hemtagning_${n}`,
        `Hemtagningsgrad, mönster ${n}`,
        '%',
        uptake(random(0, 0.1, 2), random(0.5, 0.9, 2)),
      ),
    ]),
  ]
}

/** Amounts that belong to one service: symbol, name, unit, least, most, decimals. */
const ownAmounts = [
  ['timmar_inforande', 'timmar för införande', 'h', 2000, 8000, 0],
  ['timmar_utbildning', 'utbildningstimmar per deltagare', 'h', 40, 160, 0],
  ['timmar_drift', 'timmar för drift', 'h', 600, 4000, 0],
  ['minuter_stod', 'stöd per enhet', 'min', 0.03, 0.15, 3],
  ['timmar_forvaltning', 'systemförvaltning per steg', 'h', 200, 600, 0],
  ['timmar_utveckling', 'timmar för vidareutveckling', 'h', 500, 2000, 0],
  ['minuter_handlaggning', 'sparad tid per enhet, handläggning', 'min', 0.3, 1.5, 2],
  ['andel_administration', 'andel som kräver administration', '%', 0.1, 0.4, 2],
  ['minuter_administration', 'sparad tid per enhet, administration', 'min', 1, 4, 1],
  ['minuter_telefon', 'sparad tid per enhet, telefon', 'min', 0.1, 0.6, 2],
  ['andel_brev', 'andel som får brev', '%', 0.05, 0.3, 2],
] as const

function serviceAssumptions(n: string, random: ReturnType<typeof generator>): ModelInput['assumptions'] {
  return ownAmounts.map(([symbol, name, unit, least, most, decimals]) =>
    assumption(`${symbol}_${n}`, `E-tjänst ${Number(n)}: ${name}`, unit, random(least, most, decimals)),
  )
}

function costLines(n: string, driver: string, step: number): CostLine[] {
  const line = (
    id: string,
    name: string,
    phase: CostLine['phase'],
    by: 'owner' | 'operator',
    behaviour: CostLine['behaviour'],
    amount: string,
  ): CostLine => ({ id, name, phase, incurredBy: { by }, behaviour, amount, source: invented })
  /** A line that costs differently with each operator; alone, a department pays a small part of the whole. */
  const operated = (
    id: string,
    name: string,
    phase: CostLine['phase'],
    behaviour: CostLine['behaviour'],
    amount: string,
  ) => ({
    ...line(id, name, phase, 'operator', behaviour, amount),
    variants: {
      service: { behaviour, amount: `${amount} * faktor_servicecenter` },
      hemma: { behaviour, amount: `${amount} * faktor_hemma` },
      'var-och-en': { behaviour: fixed, amount: `${amount} * faktor_egen` },
    },
  })
  const fixed = { kind: 'fixed' } as const
  const each = { kind: 'perParticipant' } as const
  const unit = { kind: 'perUnit', driver } as const
  const steps = { kind: 'stepped', driver, step } as const
  return [
    line('inforande', 'Införande', 'inforande', 'owner', fixed, `= timmar_inforande_${n} * timkostnad * inforandetakt`),
    line(
      'utbildning',
      'Utbildning',
      'implementering',
      'owner',
      each,
      `= timmar_utbildning_${n} * timkostnad * inforandetakt`,
    ),
    operated('drift', 'Drift', 'drift', fixed, `= timmar_drift_${n} * timkostnad * driftandel`),
    line('stod', 'Användarstöd', 'drift', 'operator', unit, `= minuter_stod_${n} / 60 * timkostnad * driftandel`),
    operated(
      'forvaltning',
      'Systemförvaltning',
      'systemforvaltning',
      steps,
      `= timmar_forvaltning_${n} * timkostnad * driftandel`,
    ),
    operated(
      'utveckling',
      'Vidareutveckling',
      'vidareutveckling',
      fixed,
      `= timmar_utveckling_${n} * timkostnad * driftandel`,
    ),
  ]
}

function benefitLines(n: string, symbol: string, pattern: number): BenefitLine[] {
  const line = (id: string, name: string, kind: 'time' | 'cash', amount: string): BenefitLine => ({
    id,
    name,
    kind,
    receiver: { to: 'participants' },
    amount,
    adoption: `= anslutning_${pattern}`,
    ...(kind === 'time' ? { realisation: `= hemtagning_${pattern}` } : {}),
    correction: '= overskattning',
    lagMonths: pattern === 1 ? 6 : 0,
    benefitOwner: 'Förvaltningschefen (exempel)',
    evidence: 'guess',
    source: invented,
  })
  return [
    line(
      'handlaggning',
      'Frigjord tid, handläggning',
      'time',
      `= ${symbol} * minuter_handlaggning_${n} / 60 * timkostnad`,
    ),
    line(
      'administration',
      'Frigjord tid, administration',
      'time',
      `= ${symbol} * andel_administration_${n} * minuter_administration_${n} / 60 * timkostnad`,
    ),
    line('telefon', 'Frigjord tid, telefon', 'time', `= ${symbol} * minuter_telefon_${n} / 60 * timkostnad`),
    line('brev', 'Sparat porto', 'cash', `= ${symbol} * andel_brev_${n} * porto`),
  ]
}

export function citySize(serviceCount = 40): Model {
  const random = generator(2010)
  const drivers = makeDrivers(random)
  const assumptions = commonAssumptions(random)
  const shared = driverNames.length - 1
  const services = Array.from({ length: serviceCount }, (_, i): Service => {
    const n = two(i + 1)
    // The last driver belongs to the last service alone.
    const [driver, symbol] = driverNames[i === serviceCount - 1 ? shared : i % shared] ?? driverNames[0]
    assumptions.push(...serviceAssumptions(n, random))
    return {
      id: `service-${n}`,
      name: `E-tjänst ${i + 1}`,
      owner: departments[i % departments.length]?.id ?? null,
      internal: i % 8 === 7,
      status: 'granted',
      operationStart: firstYear,
      maintenanceManager: {
        name: 'Systemförvaltare (exempel)',
        fte: 1,
        payer: departments[i % departments.length]?.id ?? null,
      },
      needsAnalysis: 'Påhittad: behovsanalys gjord.',
      processMap: 'Påhittad: processen kartlagd.',
      indicators: [{ id: 'anslutna', name: 'Anslutningsgrad', unit: '%', target: `= anslutning_${(i % 4) + 1}` }],
      participants: departments.map(({ id }) => ({ id })),
      costLines: costLines(n, driver, random(100_000, 200_000)),
      benefitLines: benefitLines(n, symbol, (i % 4) + 1),
    }
  })
  return documentSchema.parse({
    formatVersion,
    settings: {
      title: 'En hel stad (påhittade tal)',
      firstYear,
      lastYear: firstYear + yearCount - 1,
      discountRate: 0.035,
      internalRate: 0.025,
      prices: 'fixed',
      baseYear: firstYear,
      zeroScenario: 'scenario-04',
      displayUnit: 'mnkr',
      note: 'ILLUSTRATIVT EXEMPEL. Alla namn och tal är påhittade av en generator, för att pröva en modell av en hel stads storlek.',
    },
    departments,
    drivers,
    assumptions,
    operatingModels: [
      { id: 'central', name: 'Central drift', operator: { by: 'department', department: 'department-15' } },
      { id: 'service', name: 'Servicecenter', operator: { by: 'department', department: 'department-16' } },
      { id: 'hemma', name: 'Ansvarig hemmaförvaltning', operator: { by: 'owner' } },
      { id: 'var-och-en', name: 'Var och en för sig', operator: { by: 'each' } },
    ],
    services,
    fundingPlans: [
      {
        id: 'pottar',
        name: 'Central pott och öronmärkta medel',
        sources: [
          {
            id: 'central-pott',
            name: 'Central pott för införande',
            payer: { by: 'central' },
            phases: ['inforande', 'implementering'],
            share: 0.8,
            internalServices: false,
            decision: 'budgetbeslut',
            cap: 70_000_000,
            capByYear: 18_000_000,
            source: invented,
          },
          {
            id: 'oronmarkt',
            name: 'Öronmärkta medel för drift',
            payer: { by: 'central' },
            phases: ['drift'],
            services: services.slice(0, 10).map(({ id }) => id),
            share: 0.5,
            validTo: firstYear + 4,
            decision: 'budgetbeslut',
            internalDecision: 'budgetbeslut',
            cap: 20_000_000,
            rationing: 'cea',
            source: invented,
          },
        ],
      },
    ],
    splitRules: citySplitRules(
      services.map(({ id }, i) => [id, driverNames[i === serviceCount - 1 ? shared : i % shared]?.[0] ?? '']),
    ),
    scenarios: cityScenarios(byYear),
    decisions: [
      {
        id: 'budgetbeslut',
        title: 'Medel för e-tjänster',
        dnr: '1/2025',
        date: '2025-11-20',
        body: 'Kommunfullmäktige',
        note: invented,
      },
    ],
  } satisfies ModelInput)
}
