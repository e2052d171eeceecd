// Worked examples of the rules on what is empty and read as 0, and on what is entered and counts nothing.
// The sound model: Norr (1 000) and Syd (3 000) take part, 2024–2027, operation from 2025 shared by "antal".
import type { ModelInput } from '../../shared/document/schema.ts'
import { only } from './soundDocument.ts'

type Change = (input: ModelInput) => void
type Service = ModelInput['services'][number]
type Benefit = Service['benefitLines'][number]

export interface HoleExample {
  readonly at: string
  readonly fires: Change
  readonly not: Change
}

const driver =
  (values: ModelInput['drivers'][number]['values']): Change =>
  (input) => {
    only(input.drivers).values = values
  }
const service =
  (change: (service: Service) => void): Change =>
  (input) =>
    change(only(input.services))
const benefit = (change: Partial<Benefit>): Change => service((one) => Object.assign(only(one.benefitLines), change))
const rate =
  (symbol: string, value: Record<string, number>): Change =>
  (input) => {
    for (const one of input.assumptions) if (one.symbol === symbol) one.value = value
  }
const all =
  (...changes: readonly Change[]): Change =>
  (input) => {
    for (const change of changes) change(input)
  }
const agreed =
  (shares: Record<string, number>): Change =>
  (input) => {
    only(only(input.splitRules).parts).method = { method: 'fixedShares', shares }
  }
const demand =
  (savingsDemand: ModelInput['scenarios'][number]['savingsDemand']): Change =>
  (input) => {
    only(input.scenarios).savingsDemand = savingsDemand
  }
/** Twelve districts take part, and these have a value. */
const districts =
  (values: Record<string, number>): Change =>
  (input) => {
    const ids = Array.from({ length: 12 }, (_, i) => `d${i + 1}`)
    for (const id of ids) {
      input.departments.push({ id, name: id, kind: 'district' })
      only(input.services).participants.push({ id })
    }
    only(input.drivers).values = { norr: 1000, syd: 3000, ...values }
  }
const zeros = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`d${i + 1}`, 0]))

export const holeExamples: Readonly<Record<string, HoleExample>> = {
  'review-driver-missing': {
    at: 'drivers/antal/values/syd/2026',
    fires: driver({ norr: 1000, syd: { 2024: 3000, 2025: 3000, 2027: 3000 } }),
    // No value in 2024, when nothing is shared and nobody gains, and an entered 0.
    not: driver({ norr: 1000, syd: { 2025: 3000, 2026: 0, 2027: 3000 } }),
  },
  'review-driver-missing-many': {
    at: 'drivers/antal/values/d1',
    fires: districts({}),
    not: districts({ ...zeros, d1: 5 }),
  },
  'review-driver-not-of-city': {
    at: 'services/tjanst/benefitLines/tid/amount',
    fires: benefit({ receiver: { to: 'public' } }),
    not: benefit({ receiver: { to: 'public' }, amount: '= sum(antal) * minuter / 60 * timkostnad' }),
  },
  'review-share-missing': {
    at: 'splitRules/regel/parts/drift/method/shares/syd',
    fires: agreed({ norr: 1 }),
    not: agreed({ norr: 1, syd: 0 }),
  },
  'review-demand-missing': {
    at: 'scenarios/grund/savingsDemand/amounts/syd',
    fires: demand({ kind: 'entered', amounts: { norr: 1000 } }),
    not: demand({ kind: 'entered', amounts: { norr: 1000, syd: 0 } }),
  },
  'review-series-gap': {
    at: 'assumptions/anslutning/value/2026',
    fires: rate('anslutning', { 2025: 0.3, 2027: 0.9 }),
    not: rate('anslutning', { 2025: 0.3, 2026: 0, 2027: 0.9 }),
  },
  'review-series-ends': {
    at: 'services/tjanst/benefitLines/tid/adoption/2027',
    fires: benefit({ adoption: { 2025: 0.3, 2026: 0.6 } }),
    not: benefit({ adoption: { 2025: 0.3, 2026: 0.6, 2027: 0 } }),
  },
  'review-operation-free': {
    at: 'services/tjanst/costLines',
    fires: service((one) => {
      Object.assign(one.costLines.find(({ id }) => id === 'drift') ?? {}, { amount: { 2025: 40_000, 2026: 40_000 } })
    }),
    // The gain ends with it.
    not: all(
      service((one) => {
        Object.assign(one.costLines.find(({ id }) => id === 'drift') ?? {}, { amount: { 2025: 40_000, 2026: 40_000 } })
      }),
      rate('anslutning', { 2025: 0.3, 2026: 0.6, 2027: 0 }),
    ),
  },
  'review-amounts-outside-period': {
    at: 'services/tjanst/costLines/inforande/amount',
    fires: service((one) => {
      only(one.costLines).amount = { 2023: 10_000, 2024: 90_000 }
    }),
    not: service((one) => {
      only(one.costLines).amount = { 2023: 0, 2024: 90_000 }
    }),
  },
  'review-values-outside-period': {
    at: 'assumptions/anslutning/value',
    fires: rate('anslutning', { 2025: 0.3, 2026: 0.6, 2027: 0.9, 2028: 0.9 }),
    // A scenario that starts a year earlier reads 2028 in 2027.
    not: all(rate('anslutning', { 2025: 0.3, 2026: 0.6, 2027: 0.9, 2028: 0.9 }), (input) => {
      only(input.scenarios).startSlip = { tjanst: -1 }
    }),
  },
  'review-service-left-out': {
    at: 'services/tjanst',
    fires: (input) => {
      only(input.scenarios).services = []
    },
    not: (input) => {
      only(input.scenarios).services = []
      input.scenarios.push({ id: 'annat', name: 'Annat', basedOn: 'grund', services: ['tjanst'] })
    },
  },
  'review-line-counts-nothing': {
    at: 'services/tjanst/benefitLines/tid/adoption',
    fires: benefit({ adoption: { 2025: 0, 2026: 0 } }),
    not: benefit({ adoption: { 2025: 0, 2026: 0, 2027: 0.01 } }),
  },
  'review-source-pays-nothing': {
    at: 'fundingPlans/plan/sources/pott/phases',
    fires: (input) => {
      Object.assign(only(only(input.fundingPlans).sources), { phases: ['avveckling'] })
    },
    // Others leave nothing for it, which is as it should be.
    not: (input) => {
      only(input.fundingPlans).sources.unshift({ id: 'forst', name: 'Först', payer: { by: 'external' }, share: 1 })
    },
  },
  'review-demand-counts-nothing': {
    at: 'scenarios/grund/savingsDemand/fromYear',
    fires: demand({ kind: 'ownRealised', share: 0.5, fromYear: 2028 }),
    not: demand({ kind: 'ownRealised', share: 0.5, fromYear: 2027 }),
  },
}
