// Would each department rather leave? Its net effect together, against alone (the same scenario where each operates on its
// own) and against outside (no benefit, no operating cost, no charge; what it bears as owner remains).
// Example: Älvsjö 2016 under "A, delat lika": together −78 tkr, alone −76 tkr, outside 0: it would rather stay outside.
import { type Cache, type Calculation, calculateAll, newCache } from '../calculation/calculate.ts'
import type { ServiceCalculation } from '../calculation/service.ts'
import type { Model } from '../document/schema.ts'
import { noticeable } from '../money.ts'
import { departmentSums } from './departmentSums.ts'
import { type Scope, scopeOf } from './scope.ts'
import { eachModel } from './serviceGame.ts'

export interface Participation {
  /** Row of the frame. */
  readonly row: number
  /** öre; net effect on the basis. */
  readonly together: number
  /** null: the document has no operating model where each operates on its own. */
  readonly alone: number | null
  readonly outside: number
  readonly rather: Rather
}

/** What it would rather do, when that is worth more than 1 kr to it; null: nothing. unknown: cannot be calculated. */
export type Rather = 'alone' | 'outside' | 'unknown' | null

const aloneId = (scenario: string) => `alone:${scenario}`

/** The scenario and what it is based on: all that its figures but the savings demand follow from. */
export function chainOf(document: Model, scenario: string): Model['scenarios'] {
  const chain: Model['scenarios'] = []
  for (let id: string | undefined = scenario; id !== undefined; ) {
    const link = document.scenarios.find((one) => one.id === id)
    if (!link || chain.includes(link)) break
    chain.push(link)
    id = link.basedOn
  }
  return chain
}

/** The scenario where each operates on its own, calculated with what it is based on and nothing else. null: no such model. */
export function calculateAlone(document: Model, scenario: string, cache: Cache = newCache()): Calculation | null {
  const each = eachModel(document.operatingModels)
  if (!each) return null
  const chain = chainOf(document, scenario)
  const alone = {
    id: aloneId(scenario),
    name: each.name,
    basedOn: scenario,
    operatingModel: each.id,
    operatingModelByService: Object.fromEntries(document.services.map(({ id }) => [id, each.id])),
    savingsDemand: { kind: 'none' as const },
    note: '',
  }
  return calculateAll({ ...document, scenarios: [...chain, alone] }, cache)
}

export function participation(scope: Scope, aloneCalculation: Calculation | null): Participation[] {
  const { document, frame, services, on, weights, participants, scenario } = scope
  const together = departmentSums(frame, services, weights, on).net
  const ids = services.map(({ service }) => service.id)
  const apart = aloneCalculation && scopeOf(document, aloneCalculation, aloneId(scenario.resolved.id), null, on)
  const alone =
    apart &&
    departmentSums(
      apart.frame,
      apart.services.filter(({ service }) => ids.includes(service.id)),
      weights,
      on,
    ).net
  const outside = outsideOf(scope)
  return participants.map((row) => {
    const own = { together: together[row] ?? Number.NaN, outside: outside[row] ?? 0 }
    const byItself = alone ? (alone[row] ?? Number.NaN) : null
    return { row, ...own, alone: byItself, rather: ratherOf(own.together, byItself, own.outside) }
  })
}

/** öre, as in Participation. */
export function ratherOf(together: number, alone: number | null, outside: number): Rather {
  if (alone !== null && alone > outside && alone - together > noticeable) return 'alone'
  if (outside - together > noticeable) return 'outside'
  return Number.isNaN(together + outside + (alone ?? 0)) ? 'unknown' : null
}

/**
 * What a department bears as owner, or because a line names it, goes on when it leaves as a participant: less what funds it
 * and what the others pay. öre by row.
 */
function outsideOf({ frame, services, weights, on }: Scope): Float64Array {
  const { departments, years } = frame.shape
  const out = new Float64Array(departments)
  for (const { costs } of services as readonly ServiceCalculation[])
    for (const { page, line } of costs) {
      if (!page.bearer || line.incurredBy.by === 'operator') continue
      for (let y = 0; y < years; y++) {
        const weight = weights[y] ?? 0
        if (weight === 0) continue
        const row = page.bearer[y] ?? 0
        const funded = page.funded.reduce((sum, { öre }) => sum + (öre[y] ?? 0), 0)
        const ownCharge = page.charged?.[row * years + y] ?? 0
        const outlay = on === 'period' && page.capital ? (page.capital.outlay[y] ?? 0) : (page.incurred[y] ?? 0)
        const fromOthers = (page.pool[y] ?? 0) - ownCharge
        out[row] = (out[row] ?? 0) + weight * (funded + fromOthers - outlay)
      }
    }
  return out
}
