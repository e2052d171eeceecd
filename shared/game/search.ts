// stub

import type { LeastCore } from './core.ts'
import type { Blocking, Game, SolveOptions } from './game.ts'
import type { Search } from './minimax.ts'
export function leastCoreBySearch(_game: Game, _options: SolveOptions): Search<LeastCore> {
  return { ok: false, trouble: 'stuck' }
}
export function worstGroups(
  _game: Game,
  _shares: Float64Array,
  _tolerance: number,
  _options: SolveOptions,
): readonly Blocking[] | null {
  return null
}
