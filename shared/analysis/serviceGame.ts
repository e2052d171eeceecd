// The cost game of a service on a basis, with the lines a rule shares, and what each player is asked to pay.
// Both are before funding: money from outside moves no cost between those who share. kr, as games are.
// Example: Omsorgsdagboken 2016, shared equally: 14 players, c(all) 2 100 000 kr, 150 000 kr each.
import { memoryOf, newCache } from '../calculation/cache.ts'
import type { ScenarioCalculation } from '../calculation/calculate.ts'
import { type CostGame, costGame, type GameLines, type GameScope, gameLinesOf } from '../calculation/costGame.ts'
import type { Frame } from '../calculation/frame.ts'
import type { Members } from '../calculation/participants.ts'
import { byIdOrder } from '../calculation/resolve.ts'
import type { BorneLine, ServiceCalculation } from '../calculation/service.ts'
import { splitPartOf } from '../calculation/split.ts'
import type { CostLine, Model, OperatingModel, Service, SplitRule } from '../document/schema.ts'
import type { Scope } from './scope.ts'

export interface ServiceGame {
  readonly scope: GameScope
  readonly lines: GameLines
  readonly played: CostGame
  /** By player: what the rule charges before funding. */
  readonly asked: Float64Array
}

/** What games of a scenario are played over. */
export interface Playing {
  readonly document: Model
  readonly frame: Frame
  readonly scenario: ScenarioCalculation
  /** By year. */
  readonly weights: Float64Array
}

/** A service as a rule shares it: of a calculated scenario, or of a combination that is calculated no further. */
export interface SharedService {
  readonly service: Service
  readonly members: Members
  readonly model: OperatingModel | null
  readonly splitRule: SplitRule | null
  readonly costs: readonly Pick<BorneLine, 'incurred' | 'fractions'>[]
}

/** The document's model where each operates on its own; null: there is none. */
export function eachModel(models: readonly OperatingModel[]): OperatingModel | null {
  return models.find(({ operator }) => operator.by === 'each') ?? null
}

/** Lines some part of the rule shares, in the order of their ids. */
export function sharedLines(splitRule: SplitRule | null, service: Service): CostLine[] {
  return service.costLines.filter((line) => splitPartOf(splitRule, service, line) !== null).sort(byIdOrder)
}

/** null: the rule shares nothing of the service. */
export function serviceGame(scope: Scope, calculated: ServiceCalculation): ServiceGame | null {
  const shared = { ...calculated, splitRule: scope.scenario.resolved.splitRule }
  if (!calculated.costs.some(({ fractions }) => fractions)) return null
  const made = gameOf(scope, shared)
  return { ...made, asked: askedOf(scope, shared, made.played) }
}

export function gameOf(
  { document, frame, scenario, weights }: Playing,
  { service, members, model, splitRule }: SharedService,
): Omit<ServiceGame, 'asked'> {
  const scope: GameScope = {
    frame,
    service,
    members,
    slip: scenario.resolved.startSlip(service),
    model,
    each: eachModel(document.operatingModels),
    lines: sharedLines(splitRule, service),
  }
  const memory = memoryOf(newCache(), 0)
  const lines = gameLinesOf(scope, scenario.evaluator, memory)
  return { scope, lines, played: costGame(scope, lines, weights, 0) }
}

/** By player, kr before funding. `others`: fractions to ask by instead of the rule's, department × year × draw. */
export function askedOf(
  { frame, weights }: Pick<Playing, 'frame' | 'weights'>,
  { costs }: Pick<SharedService, 'costs'>,
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
