// Whether it ever costs more to work together than apart: c(S ∪ T) > c(S) + c(T) for groups S and T without common members.
// Then some solutions say little, so it is warned about and never refused.
// Example: c(A) = c(B) = 10, c(A+B) = 25: the two have it 5 cheaper apart.
// Every pair of groups among few players; among many, all players against one, and against each alone.
import type { Game } from '../game/game.ts'

export interface Breach {
  /** Players of two groups, or of each alone when there are more than two. */
  readonly groups: readonly (readonly number[])[]
  /** In the costs' unit: what is lost by working together. */
  readonly excess: number
}

/** 3ⁿ pairs of groups are listed. */
const few = 8
const tolerance = 1e-9

/** The largest that was found; null: none. */
export function dearestTogether(game: Game): Breach | null {
  const { n } = game
  const everybody = Array.from({ length: n }, (_, i) => i)
  const cost = (group: readonly number[]): number => {
    const members = new Uint8Array(n)
    for (const i of group) members[i] = 1
    return group.length === 0 ? 0 : game.cost(members)
  }
  let worst: Breach | null = null
  let size = 0
  const consider = (groups: readonly (readonly number[])[]) => {
    const together = cost(groups.flat().sort((a, b) => a - b))
    const apart = groups.reduce((sum, group) => sum + cost(group), 0)
    size = Math.max(size, Math.abs(together), Math.abs(apart))
    // Of those alike the first: each alone says most.
    if (together - apart > (worst?.excess ?? 0) + tolerance * size) worst = { groups, excess: together - apart }
  }
  if (n > 1) consider(everybody.map((i) => [i]))
  if (n <= few) {
    for (let one = 1; one < 2 ** n; one++)
      for (let other = one + 1; other < 2 ** n; other++)
        if ((one & other) === 0) consider([one, other].map((mask) => everybody.filter((i) => mask & (1 << i))))
  } else for (const i of everybody) consider([[i], everybody.filter((j) => j !== i)])
  return worst && (worst as Breach).excess > tolerance * size ? worst : null
}
