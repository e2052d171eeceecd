// A small model that the review has nothing to say about: one e-service, two districts, a pot, and a follow-up.
// Each example of a rule changes one thing in it.
import { documentSchema, type Model, type ModelInput } from '../../shared/document/schema.ts'

const source = 'Beslut 2024'

export function soundInput(): ModelInput {
  return {
    formatVersion: 1,
    settings: {
      title: 'Prov',
      firstYear: 2024,
      lastYear: 2027,
      discountRate: 0.04,
      internalRate: 0.04,
      prices: 'fixed',
      baseYear: 2024,
      displayUnit: 'tkr',
    },
    departments: [
      { id: 'norr', name: 'Norr', kind: 'district' },
      { id: 'syd', name: 'Syd', kind: 'district' },
      { id: 'it', name: 'IT', kind: 'agency' },
    ],
    drivers: [
      {
        id: 'antal',
        symbol: 'antal',
        name: 'Antal',
        unit: 'st',
        values: { norr: 1000, syd: 3000 },
        source,
        evidence: 'measured',
      },
    ],
    assumptions: [
      { id: 'minuter', symbol: 'minuter', name: 'Minuter', unit: 'min', value: 30, source, evidence: 'measured' },
      {
        id: 'timkostnad',
        symbol: 'timkostnad',
        name: 'Timkostnad',
        unit: 'kr/h',
        value: 300,
        source,
        evidence: 'measured',
      },
      {
        id: 'anslutning',
        symbol: 'anslutning',
        name: 'Anslutning',
        unit: '%',
        value: { 2025: 0.3, 2026: 0.6, 2027: 0.9 },
        source,
        evidence: 'expert',
      },
      {
        id: 'hemtagning',
        symbol: 'hemtagning',
        name: 'Hemtagning',
        unit: '%',
        value: { 2025: 0, 2026: 0.4, 2027: 0.8 },
        source,
        evidence: 'expert',
      },
    ],
    operatingModels: [
      { id: 'central', name: 'Central drift', operator: { by: 'department', department: 'it' } },
      { id: 'var', name: 'Var och en för sig', operator: { by: 'each' } },
    ],
    services: [
      {
        id: 'tjanst',
        name: 'Tjänsten',
        owner: 'it',
        status: 'running',
        operationStart: 2025,
        maintenanceManager: { name: 'Förvaltaren', fte: 0.5, payer: 'it' },
        needsAnalysis: 'Gjord',
        processMap: 'Gjord',
        indicators: [{ id: 'anslutna', name: 'Anslutna', unit: '%', target: '= anslutning' }],
        followUp: { doneIn: 2026 },
        participants: [{ id: 'norr' }, { id: 'syd' }],
        costLines: [
          cost('inforande', 'inforande', 'owner', { 2024: 90_000 }),
          cost('utbildning', 'implementering', 'owner', { 2025: 10_000 }),
          {
            ...cost('drift', 'drift', 'operator', { 2025: 40_000, 2026: 40_000, 2027: 40_000 }),
            variants: { var: { behaviour: { kind: 'fixed' }, amount: { 2025: 35_000, 2026: 35_000, 2027: 35_000 } } },
          },
        ],
        benefitLines: [
          {
            id: 'tid',
            name: 'Frigjord tid',
            kind: 'time',
            receiver: { to: 'participants' },
            amount: '= antal * minuter / 60 * timkostnad',
            adoption: '= anslutning',
            realisation: '= hemtagning',
            correction: 0.2,
            benefitOwner: 'Chefen',
            evidence: 'measured',
            source,
          },
        ],
      },
    ],
    fundingPlans: [
      {
        id: 'plan',
        name: 'Plan',
        sources: [
          {
            id: 'pott',
            name: 'Potten',
            payer: { by: 'central' },
            phases: ['inforande'],
            share: 1,
            validTo: 2024,
            cap: 100_000,
            decision: 'beslut',
            internalServices: false,
            source,
          },
        ],
      },
    ],
    splitRules: [
      {
        id: 'regel',
        name: 'Efter antal',
        parts: [{ id: 'drift', phases: ['drift'], method: { method: 'driver', drivers: [{ driver: 'antal' }] } }],
      },
    ],
    scenarios: [
      {
        id: 'grund',
        name: 'Grund',
        operatingModel: 'central',
        fundingPlan: 'plan',
        splitRule: 'regel',
        savingsDemand: { kind: 'ownRealised', share: 0.5 },
      },
    ],
    decisions: [{ id: 'beslut', title: 'Potten', dnr: '1/2023', date: '2023-10-01', body: 'Kommunfullmäktige' }],
  }
}

function cost(
  id: string,
  phase: ModelInput['services'][number]['costLines'][number]['phase'],
  by: 'owner' | 'operator',
  amount: Record<string, number>,
): ModelInput['services'][number]['costLines'][number] {
  return { id, name: id, phase, incurredBy: { by }, behaviour: { kind: 'fixed' }, amount, source }
}

export function soundDocument(change: (input: ModelInput) => void = () => {}): Model {
  const input = soundInput()
  change(input)
  return documentSchema.parse(input)
}

/** The first of a list that has one. */
export function only<T>(list: readonly T[] | undefined): T {
  const [first] = list ?? []
  if (first === undefined) throw new Error('an empty list')
  return first
}
