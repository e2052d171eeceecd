// The group that would gain most by leaving: its members pay more together than the service would cost them apart.
// Example: shared equally, one small district pays 150 tkr against 148 tkr alone: excess 2 tkr, and it is named.
// The least-core ε says how much the most dissatisfied group must at least be left with, however the cost is split.
import { dearestTogether } from '../allocation/subadditivity.ts'
import { core, type SolveOptions } from '../game/index.ts'
import type { Problem } from '../problem.ts'
import type { ServiceGame } from './serviceGame.ts'

export interface GroupTest {
  /** Some split leaves no group a reason to leave. */
  readonly possible: boolean
  /** kr: the least that the most dissatisfied group can be asked to pay above what it would pay apart; negative: it saves. */
  readonly epsilon: number
  /** The split of the scenario leaves no group a reason to leave. */
  readonly stable: boolean
  /** kr by row: what each pays above what it would pay apart; negative: it saves. */
  readonly ones: readonly { readonly row: number; readonly excess: number }[]
  /** Groups, by row, for whom it costs more (kr) to work together than apart; null: none was found. */
  readonly dearer: { readonly rows: readonly (readonly number[])[]; readonly excess: number } | null
  /** Groups that pay more together than apart, by row, the largest excess (kr) first. */
  readonly blocking: readonly { readonly rows: readonly number[]; readonly excess: number }[]
}

export type GroupAnswer =
  | { readonly ok: true; readonly test: GroupTest }
  | { readonly ok: false; readonly problem: Problem }

/** null: some cost could not be calculated (said where it is). */
export function groupTest({ played, asked }: ServiceGame, options: SolveOptions = {}): GroupAnswer | null {
  const { game, players } = played
  if (!game || asked.some(Number.isNaN)) return null
  const rowsOf = (group: readonly number[]) => group.map((player) => players[player] ?? 0)
  const verdict = core(game, asked, options)
  if (verdict.status === 'not-available') return { ok: false, problem: verdict.problem }
  const breach = dearestTogether(game)
  return {
    ok: true,
    test: {
      possible: verdict.nonempty,
      epsilon: verdict.epsilon,
      ones: players.map((row, i) => ({
        row,
        excess: (asked[i] ?? 0) - game.cost(new Uint8Array(players.length).fill(1, i, i + 1)),
      })),
      stable: verdict.blocking.length === 0,
      dearer: breach && { rows: breach.groups.map(rowsOf), excess: breach.excess },
      blocking: verdict.blocking.map(({ coalition, excess }) => ({ rows: rowsOf(coalition), excess })),
    },
  }
}
