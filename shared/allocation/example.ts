// A worked example of a method, small enough to check by hand: data that help shows and the contract test runs.
// Example: { players: ['A', 'B'], lines: { fixed: 100 }, settings: { method: 'equal' }, shares: [50, 50] }.
import { type CostParts, type Game, noParts, steppedCurve, structuredGame, tableGame } from '../game/game.ts'

export interface Example {
  readonly players: readonly string[]
  /** Cost of each group, 'A', 'A+B' …; or what it is made of, in `lines`. */
  readonly costs?: Readonly<Record<string, number>>
  readonly lines?: {
    readonly fixed?: number
    /** Borne for each player. */
    readonly own?: readonly number[]
    /** price for each begun size of the driver. */
    readonly stepped?: { readonly size: number; readonly price: number }
  }
  /** By player. */
  readonly driver?: readonly number[]
  /** Of a second driver, called `andra`. */
  readonly second?: readonly number[]
  readonly benefits?: readonly number[]
  /** Of the method itself; drivers in them are called `antal`. */
  readonly settings: { readonly method: string; readonly [setting: string]: unknown }
  /** kr by player; what is missing to the whole stays with the bearer, or is paid by the city's common budget. */
  readonly shares: readonly number[]
}

export function gameOfExample({ players, costs, lines, driver }: Example): Game {
  const n = players.length
  if (costs) {
    const table = new Float64Array(2 ** n)
    for (const [group, cost] of Object.entries(costs)) {
      let mask = 0
      for (const name of group.split('+')) mask += 2 ** players.indexOf(name)
      table[mask] = cost
    }
    return tableGame(table)
  }
  const stepped = lines?.stepped
  const model: CostParts = {
    fixed: lines?.fixed ?? 0,
    own: Float64Array.from(players, (_, i) => lines?.own?.[i] ?? 0),
    groups: [],
    curves: stepped ? [steppedCurve(Float64Array.from(driver ?? []), stepped.size, stepped.price)] : [],
  }
  return structuredGame({ common: noParts(n), model, alone: null, whole: null })
}

/** What the example divides, kr. */
export function poolOfExample(example: Example): number {
  return gameOfExample(example).cost(new Uint8Array(example.players.length).fill(1))
}
