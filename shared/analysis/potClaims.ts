// What each service would draw from each pot if the pots held out: its claim, by year. What it does draw is in the ledger.
// Example: a pot of 100 and claims of 80 and 120: the ledger says 40 and 60, the claims stay 80 and 120.

import { memoryOf, newCache } from '../calculation/cache.ts'
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import { capsOf } from '../calculation/funding.ts'
import { settleScenario } from '../calculation/settleScenario.ts'
import type { FundingSource } from '../document/schema.ts'

export interface PotClaims {
  readonly source: FundingSource
  /** öre for the whole period; Infinity: no such cap. */
  readonly cap: number
  /** öre by year; Infinity: no such cap. */
  readonly capByYear: Float64Array
  /** öre by year, by service id. */
  readonly claims: ReadonlyMap<string, Float64Array>
  /** öre by year, by service id: what the ledger says each got. */
  readonly drawn: ReadonlyMap<string, Float64Array>
}

/** Pots of the scenario's plan: every source with a cap. None without a plan. */
export function potClaims({ frame }: Calculation, scenario: ScenarioCalculation): PotClaims[] {
  const { fundingPlan, splitRule, services } = scenario.resolved
  const capped = fundingPlan?.sources.filter(({ cap, capByYear }) => cap !== null || capByYear !== null) ?? []
  if (!fundingPlan || capped.length === 0) return []
  const open = { ...fundingPlan, sources: fundingPlan.sources.map((one) => ({ ...one, cap: null, capByYear: null })) }
  const borne = services.map((service) => scenario.borne(service, scenario.resolved.operatingModel(service), splitRule))
  const { demand, evaluator, discountFactors } = scenario
  const settled = settleScenario(frame, borne, open, demand, evaluator, discountFactors, memoryOf(newCache(), 0))
  return capped.map((source) => {
    const { total, byYear } = capsOf(frame, source, `fundingPlans/${fundingPlan.id}/sources/${source.id}`, evaluator)
    return {
      source,
      cap: Math.floor((total[0] ?? 0) * 100 + 1e-6),
      capByYear: Float64Array.from(frame.years, (_, y) =>
        Math.floor((byYear[y * frame.shape.draws] ?? 0) * 100 + 1e-6),
      ),
      claims: drawnBy(settled.services, source.id, frame.years.length),
      drawn: drawnBy(scenario.services, source.id, frame.years.length),
    }
  })
}

function drawnBy(
  services: ScenarioCalculation['services'],
  source: string,
  years: number,
): ReadonlyMap<string, Float64Array> {
  return new Map(
    services.map(({ service, costs }) => {
      const sum = new Float64Array(years)
      for (const { page } of costs)
        for (const given of page.funded)
          if (given.source === source)
            for (let i = 0; i < given.öre.length; i++) sum[i % years] = (sum[i % years] ?? 0) + (given.öre[i] ?? 0)
      return [service.id, sum]
    }),
  )
}

export function sumOf(values: Float64Array | undefined): number {
  return values?.reduce((sum, value) => sum + value, 0) ?? 0
}
