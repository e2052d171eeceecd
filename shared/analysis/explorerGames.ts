// Splits by cost games in the explorer, on demand since they may take minutes: which there are, and about how long they
// take. Example: the care diary, 14 districts, four models: nine splits and every group's test, about two seconds.
import { methods, type SplitMethod } from '../allocation/index.ts'
import type { Model, Phase, SplitRule } from '../document/schema.ts'
import { type ExplorerChoice, operationPhases } from './explorer.ts'

/** A rule of its own for each solution of the cost game, over the period, for the phases of operation. */
export function gameRules(
  nameOf: (method: SplitMethod['method']) => string,
  phases: readonly Phase[] = operationPhases,
): SplitRule[] {
  return methods.flatMap((method) => {
    if (!('solution' in method)) return []
    const settings = method.initial('') as SplitMethod
    const parts = [{ id: 'alla', phases: [...phases], services: [], method: settings }]
    return [{ id: `utforska-${method.id}`, name: nameOf(method.id), parts, note: '' }]
  })
}

/** Seconds of an ordinary computer, measured once: a game of 14 that is listed group by group, and one too big for that. */
const listed = { solved: 0.25, tested: 0.005, players: 14 }
const searched = { solved: 0.25, tested: 0.1 }
const mostListed = 20

/** About how many seconds the games of a choice take: solved for each model, tested for each model and rule. */
export function secondsOfGames(
  { services }: Model,
  { models, rules }: Pick<ExplorerChoice, 'models' | 'rules'>,
): number {
  const together = models.filter(({ operator }) => operator.by !== 'each').length
  const played = services.filter(({ participants }) => participants.length > 1)
  const ofOne = (players: number) => {
    const large = players > mostListed
    const { solved, tested } = large ? searched : listed
    return (solved + rules.length * tested) * (large ? 1 : 2 ** (players - listed.players))
  }
  return together * played.reduce((sum, { participants }) => sum + ofOne(participants.length), 0)
}
