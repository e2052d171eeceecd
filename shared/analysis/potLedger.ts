// The ledger of a pot: what stands on it at the beginning of each year, what is claimed and drawn, what is left, and on
// which decision it rests. Example: 200 mnkr in 2010, drawn 3.8: 196.2 left when its validity ends; nothing after it.
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import { isEligible } from '../calculation/funding.ts'
import type { FundingSource, Model, Service } from '../document/schema.ts'
import { potClaims, sumOf } from './potClaims.ts'

export interface PotYear {
  readonly year: number
  readonly valid: boolean
  /** öre; null: the pot has no cap for the whole period. */
  readonly opening: number | null
  /** What may be drawn this year: the least of what is left and the year's cap; 0 when it is not valid. */
  readonly available: number | null
  readonly claimed: number
  readonly drawn: number
  /** Claimed beyond what the pot held. */
  readonly refused: number
  readonly closing: number | null
}

export interface PotLedger {
  readonly source: FundingSource
  readonly decision: Model['decisions'][number] | null
  /** New decision that lets internal services draw on it; null: none, or none needed. */
  readonly internalDecision: Model['decisions'][number] | null
  readonly years: readonly PotYear[]
  /** Who drew, largest first, öre over the period. */
  readonly drawnBy: readonly { readonly service: Service; readonly claimed: number; readonly drawn: number }[]
  /** Services that the pot's terms keep out though they have costs of its kind: internal, or not of its purpose. */
  readonly keptOut: readonly Service[]
}

/** Every capped source of the scenario's plan, in the plan's order. */
export function potLedgers(calculation: Calculation, scenario: ScenarioCalculation): PotLedger[] {
  const { document, frame } = calculation
  const decisionOf = (id: string | null | undefined) => document.decisions.find((one) => one.id === id) ?? null
  return potClaims(calculation, scenario).map(({ source, cap, capByYear, claims, drawn }): PotLedger => {
    let left = cap
    const years = frame.years.map((year, y): PotYear => {
      const over = (of: ReadonlyMap<string, Float64Array>) =>
        [...of.values()].reduce((sum, one) => sum + (one[y] ?? 0), 0)
      const valid = year >= (source.validFrom ?? year) && year <= (source.validTo ?? year)
      const [claimed, taken] = [over(claims), over(drawn)]
      const opening = left
      left -= taken
      return {
        year,
        valid,
        opening: finite(opening),
        available: valid ? finite(Math.min(opening, capByYear[y] ?? 0)) : 0,
        claimed,
        drawn: taken,
        refused: Math.max(0, claimed - taken),
        closing: finite(left),
      }
    })
    const services = scenario.services.map(({ service }) => service)
    return {
      source,
      decision: decisionOf(source.decision),
      internalDecision: decisionOf(source.internalDecision),
      years,
      drawnBy: services
        .map((service) => ({ service, claimed: sumOf(claims.get(service.id)), drawn: sumOf(drawn.get(service.id)) }))
        .filter(({ claimed }) => claimed !== 0)
        .sort((a, b) => b.drawn - a.drawn || b.claimed - a.claimed),
      keptOut: scenario.services
        .filter(({ service, costs }) => {
          const ofItsKind = costs.filter(({ line }) => source.phases.length === 0 || source.phases.includes(line.phase))
          return ofItsKind.length > 0 && !ofItsKind.some(({ line }) => isEligible(source, { service, line }))
        })
        .map(({ service }) => service),
    }
  })
}

function finite(öre: number): number | null {
  return Number.isFinite(öre) ? öre : null
}
