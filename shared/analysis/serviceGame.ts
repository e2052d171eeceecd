// The cost game of a service on a basis, with the lines the scenario's rule shares, and what each player is asked to pay.
// Both are before funding: money from outside moves no cost between those who share. kr, as games are.
// Example: Omsorgsdagboken 2016, shared equally: 14 players, c(all) 2 100 000 kr, 150 000 kr each.
import { memoryOf, newCache } from '../calculation/cache.ts'
import { type CostGame, costGame, type GameLines, type GameScope, gameLinesOf } from '../calculation/costGame.ts'
import { byIdOrder } from '../calculation/resolve.ts'
import type { ServiceCalculation } from '../calculation/service.ts'
import { splitPartOf } from '../calculation/split.ts'
import type { CostLine, OperatingModel } from '../document/schema.ts'
import type { Scope } from './scope.ts'

export interface ServiceGame {
  readonly scope: GameScope
  readonly lines: GameLines
  readonly played: CostGame
  /** By player: what the rule charges before funding. */
  readonly asked: Float64Array
}

/** The document's model where each operates on its own; null: there is none. */
export function eachModel(models: readonly OperatingModel[]): OperatingModel | null {
  return models.find(({ operator }) => operator.by === 'each') ?? null
}

/** Lines some part of the scenario's rule shares, in the order of their ids. */
export function sharedLines({ scenario }: Scope, { service }: ServiceCalculation): CostLine[] {
  return service.costLines
    .filter((line) => splitPartOf(scenario.resolved.splitRule, service, line) !== null)
    .sort(byIdOrder)
}

/** null: the rule shares nothing of the service. */
export function serviceGame(scope: Scope, calculated: ServiceCalculation): ServiceGame | null {
  const { document, frame, scenario, weights } = scope
  const lines = sharedLines(scope, calculated)
  if (!calculated.costs.some(({ fractions }) => fractions)) return null
  const game: GameScope = {
    frame,
    service: calculated.service,
    members: calculated.members,
    slip: scenario.resolved.startSlip(calculated.service),
    model: calculated.model,
    each: eachModel(document.operatingModels),
    lines,
  }
  const memory = memoryOf(newCache(), 0)
  const made = gameLinesOf(game, scenario.evaluator, memory)
  const played = costGame(game, made, weights, 0)
  return { scope: game, lines: made, played, asked: askedOf(scope, calculated, played) }
}

/** By player, kr before funding. `others`: fractions to ask by instead of the rule's, department × year × draw. */
export function askedOf(
  { frame, weights }: Scope,
  { costs }: ServiceCalculation,
  { players, playerOf }: CostGame,
  others?: Float64Array,
): Float64Array {
  const { years, draws } = frame.shape
  const asked = new Float64Array(players.length)
  for (const { incurred, fractions: own } of costs) {
    if (!own || !incurred.bearer) continue
    const fractions = others ?? own
    for (let i = 0; i < playerOf.length; i++) {
      const player = playerOf[i] ?? -1
      const y = i % years
      const weight = weights[y] ?? 0
      if (player < 0 || weight === 0) continue
      const pool = incurred.amounts[y * draws] ?? 0
      asked[player] = (asked[player] ?? 0) + weight * pool * (fractions[i * draws] ?? 0)
    }
  }
  return asked
}
