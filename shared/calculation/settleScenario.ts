// Steps 5, 8 and 9 together: given what each service bears and how it would be split, what funding takes, the ledger's
// pages, and the sums over them. One scenario calls it, and so does whatever tries many plans on the same services.
// Example: the care diary under model A, no plan: 14 districts are charged 2 100 000 kr in 2016, SLK IT recovers it.
import type { FundingPlan, FundingSource } from '../document/schema.ts'
import type { Memory } from './cache.ts'
import type { Demand } from './demand.ts'
import type { Evaluator } from './evaluator.ts'
import type { Frame } from './frame.ts'
import { capsOf, fund, type LineFunding } from './funding.ts'
import { type CapsÖre, type Payer, potShares } from './ledger.ts'
import { type Borne, type ServiceCalculation, settle, settleUnfunded } from './service.ts'
import { type ScenarioSums, sumServices, type Totals, totals } from './totals.ts'

export interface Settled {
  readonly services: readonly ServiceCalculation[]
  readonly totals: Totals
}

export function settleScenario(
  frame: Frame,
  borne: readonly Borne[],
  fundingPlan: FundingPlan | null,
  demand: Demand,
  evaluator: Evaluator,
  factors: Float64Array,
  memory: Memory,
): Settled {
  const payers = memory.once('payers', [frame], () => payersOf(frame))
  const services = fundingPlan
    ? fundedServices(frame, fundingPlan, borne, payers, evaluator, memory)
    : borne.map((service) => settleUnfunded(frame, service, payers, memory))
  const ofServices = services.map((service) => service.totals)
  const sums = memory.again<ScenarioSums>('sums', [frame, ...ofServices], (before) =>
    sumServices(frame, ofServices, before),
  )
  return { services, totals: totals(frame, sums, demand, factors, memory) }
}

/** Steps 5 and 9: pots are common to all services, so they are drawn on together. */
function fundedServices(
  frame: Frame,
  plan: FundingPlan,
  borne: readonly Borne[],
  payers: ReturnType<typeof payersOf>,
  evaluator: Evaluator,
  memory: Memory,
): ServiceCalculation[] {
  const lines = borne.flatMap((service) => service.lines)
  const fundings = fund(frame, plan, lines, evaluator, memory)
  const capsOfSource = (source: FundingSource) =>
    capsInÖre(capsOf(frame, source, `fundingPlans/${plan.id}/sources/${source.id}`, evaluator), frame.shape.draws)
  const pots = potShares(frame, lines, fundings, capsOfSource, memory)
  let next = 0
  return borne.map((service) => {
    const from = next
    next += service.lines.length
    return settle(frame, service, fundings.slice(from, next), pots.slice(from, next), payers, memory)
  })
}

/** Caps of the nominal draw in whole öre, never above the decision. */
function capsInÖre({ total, byYear }: ReturnType<typeof capsOf>, draws: number): CapsÖre {
  const öre = (kronor: number) => Math.floor(kronor * 100 + 1e-6)
  return {
    total: öre(total[0] ?? 0),
    byYear: byYear.filter((_, lane) => lane % draws === 0).map(öre),
  }
}

/** Who pays a source, by year across mergers; null: the ordinary budget, which leaves the cost with its bearer. */
export function payersOf(frame: Frame) {
  const { years } = frame.shape
  return ({ payer }: LineFunding['funded'][number]['source']): Payer | null => {
    if (payer.by === 'ordinary') return null
    if (payer.by === 'external') return { by: 'external' }
    const row = (payer.by === 'central' ? undefined : frame.rowOf.get(payer.department)) ?? frame.central
    const heads = Int16Array.from({ length: years }, (_, y) => {
      const head = frame.head[row * years + y] ?? -1
      return head < 0 ? row : head
    })
    return { by: 'department', row: heads }
  }
}
