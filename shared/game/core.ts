// The core: divisions by which no group pays more than it would on its own. And the least core: when there are none,
// those by which the group with most to complain of pays ε too much, as little as can be; when there are, −ε is what
// even that group gains.
// Example (Tennessee Valley): ε = −47,286; equal shares lie in the core. Source: Gillies 1959; Shapley & Shubik 1966.
import { type Problem, problem } from '../problem.ts'
import { complaintsOf } from './complaints.ts'
import type { Blocking, CoreVerdict, Game, SolveOptions } from './game.ts'
import { minimax, type Search } from './minimax.ts'
import { allKnown, aloneCosts, incomplete, listeners, tooMany, troubleProblem, unlisted, wholeCost } from './needs.ts'
import { searchedComplaints, worstGroups } from './search.ts'
import { membersOf, mostListed, sumsOver, tableOf } from './table.ts'

const mostTold = 1000

export type CoreAnswer = CoreVerdict | { readonly status: 'not-available'; readonly problem: Problem }

export interface CoreOptions extends SolveOptions {
  readonly most?: number
}

/** ε, a division that has it, and the tolerance within which an excess is none. */
export interface LeastCore {
  readonly epsilon: number
  readonly shares: Float64Array
  readonly tolerance: number
}

/** `shares`: a division to test, or null. At most `most` blocking groups are told (1,000), the worst first. */
export function core(game: Game, shares: Float64Array | null, options: CoreOptions = {}): CoreAnswer {
  if (game.n > mostListed && !game.structure) return notAvailable(tooMany(game.n, mostListed))
  if (game.n === 1) return alone(game, shares)
  const missing = game.n > mostListed ? unknownEnds(game) : unlisted(game)
  if (missing) return notAvailable(missing)
  const least = leastCore(game, options)
  if (!least.ok) return notAvailable(troubleProblem(least.trouble))
  const { epsilon, tolerance } = least.value
  if (!allKnown(epsilon, least.value.shares)) return notAvailable(problem('game-too-big-costs'))
  const nonempty = epsilon <= tolerance
  const verdict = { status: 'ok', nonempty, epsilon, shares: least.value.shares } as const
  if (!shares) return { ...verdict, contains: null, blocking: [], untold: 0 }
  const told = blockingGroups(game, shares, tolerance, options)
  return told ? { ...verdict, contains: told.blocking.length === 0, ...told } : notAvailable(troubleProblem('too-long'))
}

function notAvailable(problem: Problem): CoreAnswer {
  return { status: 'not-available', problem }
}

/** One player has no other group to compare with. */
function alone(game: Game, shares: Float64Array | null): CoreAnswer {
  const whole = wholeCost(game)
  if (!Number.isFinite(whole)) return notAvailable(incomplete())
  const contains = shares ? true : null
  return { status: 'ok', nonempty: true, epsilon: 0, contains, blocking: [], untold: 0, shares: Float64Array.of(whole) }
}

function unknownEnds(game: Game): Problem | null {
  return allKnown(wholeCost(game), aloneCosts(game)) ? null : incomplete()
}

export function leastCore(game: Game, options: SolveOptions): Search<LeastCore> {
  const [, cancelled] = listeners(options)
  const searched = game.n > mostListed ? searchedComplaints(game, options) : null
  const complaints = game.n > mostListed ? searched : complaintsOf(game, 'one', false)
  if (!complaints) return { ok: false, trouble: 'too-long' }
  const level = minimax([complaints.total], complaints.start, complaints.rows, cancelled)
  if (!level.ok) return level
  const trouble = searched?.trouble()
  if (trouble) return { ok: false, trouble }
  const epsilon = complaints.excess(level.value.epsilon)
  return { ok: true, value: { epsilon, shares: complaints.shares(level.value.x), tolerance: toleranceOf(game) } }
}

/** Of an excess that is none: 1e-10 of the largest cost. */
function toleranceOf(game: Game): number {
  const costs = game.n > mostListed ? [wholeCost(game), ...aloneCosts(game)] : tableOf(game)
  let largest = 0
  for (const cost of costs) largest = Math.max(largest, Math.abs(cost))
  return 1e-10 * largest
}

/** The group that pays most above its own cost; null: none does. Only of games that can be listed. */
export function worstListed(game: Game, shares: Float64Array): Blocking | null {
  return blockingGroups(game, shares, toleranceOf(game), { most: 1 })?.blocking[0] ?? null
}

/**
 * What the group that complains most pays above what it would cost apart: 0 when no group does. Quicker than `core`, which
 * also finds the least there could be. null: not available.
 */
export function largestExcess(game: Game, shares: Float64Array, options: SolveOptions = {}): number | null {
  if (game.n === 1) return 0
  if (game.n > mostListed ? !game.structure || unknownEnds(game) : unlisted(game)) return null
  const told = blockingGroups(game, shares, toleranceOf(game), { ...options, most: 1 })
  return told && (told.blocking[0]?.excess ?? 0)
}

interface Told {
  readonly blocking: readonly Blocking[]
  readonly untold: number
}

/** null when the search gave up; of more players than can be listed, only the worst group is looked for. */
function blockingGroups(
  game: Game,
  shares: Float64Array,
  tolerance: number,
  { most = mostTold, ...options }: CoreOptions,
): Told | null {
  if (game.n > mostListed) {
    const blocking = worstGroups(game, shares, tolerance, options)
    return blocking && { blocking, untold: 0 }
  }
  const costs = tableOf(game)
  const paid = sumsOver(shares)
  const found: { mask: number; excess: number }[] = []
  for (let mask = 1; mask < costs.length - 1; mask++) {
    const excess = (paid[mask] as number) - (costs[mask] as number)
    if (excess > tolerance) found.push({ mask, excess })
  }
  const told = found.sort((a, b) => b.excess - a.excess || a.mask - b.mask).slice(0, most)
  const blocking = told.map(({ mask, excess }) => ({ coalition: membersOf(mask, game.n), excess }))
  return { blocking, untold: found.length - blocking.length }
}
