// The games a rule's part is split by, made when a method asks, and solved again only when their figures have changed.
// Example: with one set of weights for all years a service has one game; year by year it has one for each year.
import type { Basis, PlayedGame } from '../allocation/method.ts'
import { type Game, noParts, type SolutionId, type Solved, solve, structuredGame } from '../game/index.ts'
import type { Memory } from './cache.ts'
import { type CostGame, costGame, type GameLines, type GameScope } from './costGame.ts'

export interface GameSource {
  readonly scope: Pick<GameScope, 'frame' | 'members'>
  readonly lines: () => GameLines
  /** Discount factor by year × draw. */
  readonly factors: Float64Array
  /** Realised benefit by lane before mergers are posted, department × year × draw. */
  readonly realised: () => Float64Array
  /** Where what is solved is remembered. */
  readonly key: string
  readonly memory: Memory
  /** Columns that are asked for; absent: all. */
  readonly columns?: readonly number[]
}

export function playedGames(source: GameSource, basis: Basis): PlayedGame[] {
  const { years, draws } = source.scope.frame.shape
  const lines = source.lines()
  const games: PlayedGame[] = []
  let before: CostGame | null = null
  let solutions = new Map<string, Solved>()
  for (let r = 0; r < draws; r++) {
    for (let y = 0; y < (basis === 'year' ? years : 1); y++) {
      if (basis === 'year' && source.columns?.includes(y) === false) {
        games.push(notAsked(y * draws + r))
        continue
      }
      const weights = weightsOf(source, basis, y, r)
      const played = costGame(source.scope, lines, weights, r)
      // Draws that differ in something else have the same game.
      if (!before || !sameFigures(before.figures, played.figures)) solutions = new Map()
      before = played
      const lanes = basis === 'year' ? [y * draws + r] : weights.map((_, at) => at * draws + r)
      games.push(playedGame(source, played, weights, lanes, r, solutions))
    }
  }
  return games
}

/** A game without players: nothing to split. */
function notAsked(lane: number): PlayedGame {
  const game = structuredGame({ common: noParts(0), model: noParts(0), alone: null, whole: null })
  const solve = () => {
    throw new Error('nothing was asked')
  }
  return { game, lanes: [lane], benefits: () => new Float64Array(), solve, post: () => {} }
}

function weightsOf({ scope, factors }: Pick<GameSource, 'scope' | 'factors'>, basis: Basis, y: number, r: number) {
  const { years, draws } = scope.frame.shape
  return Array.from({ length: years }, (_, at) =>
    basis === 'year' ? (at === y ? 1 : 0) : (factors[at * draws + r] ?? Number.NaN),
  )
}

function playedGame(
  source: GameSource,
  played: CostGame,
  weights: readonly number[],
  lanes: readonly number[],
  draw: number,
  solutions: Map<string, Solved>,
): PlayedGame {
  const { frame, members } = source.scope
  const { departments, years, draws } = frame.shape
  const { players, playerOf, game } = played
  return {
    game,
    lanes,
    benefits: () => benefitsOf(source, played, weights, draw),
    solve(solution, benefits) {
      if (!game) throw new Error('a game that is not known cannot be solved')
      const inThisPass = `${solution} ${benefits?.join() ?? ''}`
      let solved = solutions.get(inThisPass)
      if (!solved) {
        solved = remembered(source, `${lanes[0]} ${solution}`, game, played.figures, solution, benefits)
        solutions.set(inThisPass, solved)
      }
      return solved
    },
    post(shares, lane, out) {
      const y = Math.floor(lane / draws)
      for (let player = 0; player < players.length; player++) {
        const rows: number[] = []
        for (let d = 0; d < departments; d++)
          if (members[d * years + y] && playerOf[d * years + y] === player) rows.push(d)
        // Those that will merge share what falls on what they become.
        const parts = rows.length > 1 ? partsOf(source, rows, y, draw) : [1]
        rows.forEach((d, k) => {
          out[d * years * draws + lane] = (shares[player] ?? 0) * (parts[k] ?? 0)
        })
      }
    },
  }
}

/** In proportion to what each would cost alone in the year, or equally where that says nothing. */
function partsOf({ scope, lines }: GameSource, rows: readonly number[], y: number, draw: number): number[] {
  const { frame } = scope
  const weights = Array.from(frame.years, (_, at) => (at === y ? 1 : 0))
  const { players, game } = costGame(scope, lines(), weights, draw)
  const costs = rows.map((row) => {
    const player = players.indexOf(row)
    const alone = new Uint8Array(players.length)
    if (player >= 0) alone[player] = 1
    return game && player >= 0 ? game.cost(alone) : Number.NaN
  })
  const sum = costs.reduce((total, cost) => total + cost, 0)
  return sum > 0 && costs.every((cost) => cost >= 0) ? costs.map((cost) => cost / sum) : rows.map(() => 1 / rows.length)
}

/** At least 0, of every department that the player stands for. */
function benefitsOf(source: GameSource, { players }: CostGame, weights: readonly number[], draw: number): Float64Array {
  const { head, shape } = source.scope.frame
  const { years, draws } = shape
  const last = weights.findLastIndex((weight) => weight !== 0)
  const realised = source.realised()
  const out = new Float64Array(players.length)
  for (let i = 0; i < realised.length / draws; i++) {
    const row = Math.floor(i / years)
    const final = head[row * years + last] ?? -1
    const player = players.indexOf(final < 0 ? row : final)
    const weight = weights[i % years] ?? 0
    if (player >= 0 && weight !== 0) out[player] = (out[player] ?? 0) + weight * (realised[i * draws + draw] ?? 0)
  }
  return out.map((value) => Math.max(0, value))
}

function remembered(
  { key, memory, scope }: GameSource,
  name: string,
  game: Game,
  figures: Float64Array,
  solution: SolutionId,
  benefits: Float64Array | undefined,
): Solved {
  const options = benefits ? { benefits } : {}
  // Ten thousand draws are not worth remembering from one edit to the next.
  if (scope.frame.shape.draws > 1) return solve(game, solution, options)
  const costs = memory.keep(`game:${key} ${name}`, figures)
  const given = benefits ? memory.keep(`game benefits:${key} ${name}`, benefits) : null
  return memory.once(`solved:${key} ${name}`, [costs, given, solution], () => solve(game, solution, options))
}

function sameFigures(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]))
}
