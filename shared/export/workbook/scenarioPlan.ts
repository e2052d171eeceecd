// Which measures a scenario has anything in, and how much room their tables take.
// Example: without a funding plan and a savings demand: cost, charges, recovered, kept, benefits, net, accumulated.
import type { Measure } from '../../calculation/results.ts'
import type { SavingsDemand } from '../../document/schema.ts'
import { blockHeight } from './blocks.ts'
import type { Setting } from './settings.ts'

export function heightOf(blocks: readonly Measure[], rows: number, tied = true): number {
  return blocks.reduce((sum, measure) => sum + blockHeight(rows, measure, tied), 0)
}

export interface Plan {
  readonly departments: readonly Measure[]
  readonly services: readonly Measure[]
  readonly hasPublic: boolean
}

/** The measures a scenario has anything in. */
export function planOf({ scenario }: Setting, demand: SavingsDemand): Plan {
  const { fundingPlan, splitRule } = scenario.resolved
  const has = {
    funding: fundingPlan !== null && fundingPlan.sources.length > 0,
    shares: splitRule !== null && splitRule.parts.length > 0,
    demand: demand.kind !== 'none',
  }
  const [funded, shared, asked] = [
    has.funding ? (['paidFunding', 'funded'] as const) : [],
    has.shares ? (['charged', 'recovered'] as const) : [],
    has.demand ? (['savingsDemand', 'gap'] as const) : [],
  ]
  return {
    departments: [
      'incurred',
      ...funded,
      ...shared,
      'kept',
      'grossBenefit',
      'realisedBenefit',
      ...asked,
      'net',
      ...(has.demand ? (['budgetEffect'] as const) : []),
      'accumulated',
    ],
    services: [
      'incurred',
      ...funded,
      ...(has.shares ? (['charged'] as const) : []),
      'kept',
      'grossBenefit',
      'realisedBenefit',
      'net',
    ],
    hasPublic: scenario.services.some(({ benefits }) => benefits.some(({ line }) => line.receiver.to === 'public')),
  }
}
