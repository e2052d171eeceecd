// The contract every way to split a cost obeys: settings in, fractions of the pool out, and what may be said of it.
// Example: equal among three members gives 1/3 each; usage against capacity may leave a part with the bearer.
// Adding a method is one file and one line in index.ts; schema, picker, help and tests follow. Its words are
// term.method.<id>, method.explained.<id> and trace.share.<id>.
import type { z } from 'zod'
import type { Cell, Series } from '../cell.ts'
import type { Shape } from '../formula/block.ts'
import type { Game, SolutionId, Solved } from '../game/game.ts'
import type { Problem } from '../problem.ts'
import type { Example } from './example.ts'

/** One set of weights for all years from the period's present value, or each year by itself. */
export type Basis = 'period' | 'year'

/** The cost game of what is split, over some of the lanes (year × draw): all years of a draw, or one. */
export interface PlayedGame {
  /** null: some cost could not be calculated, so nobody's share is known. */
  readonly game: Game | null
  readonly lanes: readonly number[]
  /** Realised benefit of the service by player over the game's years, in the game's kronor, at least 0. */
  benefits(): Float64Array
  /** Remembered as long as the game's costs (and benefits, when given) are the same. */
  solve(solution: SolutionId, benefits?: Float64Array): Solved
  /** Puts players' shares on the rows that stand for them in a lane's year, department × year × draw. */
  post(shares: Float64Array, lane: number, out: Float64Array): void
}

/** What a split may look at. Arrays run over department × year × draw, as in formula/block.ts, all ranks present. */
export interface SplitInput {
  readonly shape: Shape
  /** 1 where the department takes part that year, department × year. */
  readonly members: Uint8Array
  /** Row of the city's common budget. */
  readonly central: number
  /** Department ids in row order, for settings kept by department. */
  readonly departmentIds: readonly string[]
  /** Years in column order, for messages. */
  readonly years: readonly number[]
  /** A setting's value by year × draw; `name` is its place below the method. */
  setting(cell: Cell | Series, name: string): Float64Array
  /** A driver summed onto members; 0 for others. null when the driver does not exist (already reported). */
  driver(id: string): Float64Array | null
  /** Present value of realised benefit of the service, at least 0, standing on members each year. */
  benefit(): Float64Array
  /** The games that decide the lanes, once each. */
  games(basis: Basis): readonly PlayedGame[]
  /** The department that takes part in place of a department that merged, that year. */
  memberRow(department: number, year: number): number
  report(code: string, name: string, values?: Problem['values'], severity?: Problem['severity']): void
}

/** What a method looks at, beside who takes part: said where one is chosen, since each must have been entered. */
export type Need = 'driver' | 'benefit' | 'costs'

/** `conditional`: when working together never costs a group more than it would cost apart. */
export type Holds = 'yes' | 'conditional' | 'no'

export interface Properties {
  /** What is charged is the whole cost. */
  readonly budgetBalance: Holds
  /** Nobody pays more than it would cost alone. */
  readonly individualRationality: Holds
  /** When the whole becomes dearer and nothing else changes, nobody pays less. */
  readonly monotonicity: Holds
  /** Splitting two costs by themselves gives the same as splitting their sum. */
  readonly additivity: Holds
}

export interface Method<Id extends string, Schema extends z.ZodType> {
  readonly id: Id
  readonly settings: Schema
  /** Share of i, as in the literature: c cost of a group, N all, w weight, b benefit, n number of participants. */
  readonly formula: string
  readonly needs: readonly Need[]
  readonly properties: Properties
  /** The solution of the cost game that decides the weights; absent: none does. */
  readonly solution?: SolutionId
  /** Checkable by hand; shown as help, and run by the contract test. */
  readonly examples: readonly Example[]
  /** What a new rule starts with. `driver` is any driver of the document. */
  initial(driver: string): z.infer<Schema>
  /**
   * Fractions of the pool, department × year × draw. A year's fractions sum to 1, or to less when a part stays with
   * the bearer; all 0 means that the year could not be split (the reason has been reported) and the pool is kept.
   */
  fractions(input: SplitInput, settings: z.infer<Schema>): Float64Array
}

/** What could not be calculated is unknown for those who take part; nobody else is concerned. */
export function leaveUnknown({ shape, members }: SplitInput, out: Float64Array, lane: number): void {
  const { years, draws } = shape
  for (let i = Math.floor(lane / draws), at = lane; i < members.length; i += years, at += years * draws)
    out[at] = members[i] ? Number.NaN : 0
}

/** Weights of both signs that cancel out but for this part of them leave a sum of rounding errors: no sum to divide by. */
const cancelled = 1e-9

/** Ascending years as they are written: 2010–2012, 2014. */
function spans(years: readonly number[]): string {
  const found: [first: number, last: number][] = []
  for (const year of years) {
    const span = found.at(-1)
    if (span && span[1] === year - 1) span[1] = year
    else found.push([year, year])
  }
  return found.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}

/**
 * Divides each year and draw by its sum; where the sum is not positive reports it and leaves zeros.
 * `settled`: lanes where nothing costs anything, or where it has been said already why they cannot be split.
 */
export function normalise(
  input: SplitInput,
  weights: Float64Array,
  name: string,
  settled?: ReadonlySet<number>,
): Float64Array {
  const { departments, years, draws } = input.shape
  const out = new Float64Array(weights.length)
  const lanes = years * draws
  const unsplit: number[] = []
  for (let y = 0; y < years; y++) {
    let hasMembers = false
    for (let d = 0; d < departments; d++) if (input.members[d * years + y]) hasMembers = true
    let bad = false
    for (let r = 0; r < draws; r++) {
      const lane = y * draws + r
      let sum = 0
      let gross = 0
      for (let d = 0; d < departments; d++) {
        const weight = weights[d * lanes + lane] ?? 0
        sum += weight
        gross += Math.abs(weight)
      }
      if (sum > gross * cancelled)
        for (let d = 0; d < departments; d++) out[d * lanes + lane] = (weights[d * lanes + lane] ?? 0) / sum
      else if (Number.isNaN(sum)) leaveUnknown(input, out, lane)
      else bad ||= !settled?.has(lane)
    }
    if (bad && hasMembers) unsplit.push(input.years[y] ?? 0)
  }
  if (unsplit.length > 0) input.report('weights-not-positive', name, { years: spans(unsplit) })
  return out
}

/** By draw: 1 where some year's value is so. What is wrong in one draw must not touch another. */
export function drawsWhere(lanes: Float64Array, draws: number, isSo: (value: number) => boolean): Uint8Array {
  const found = new Uint8Array(draws)
  for (let lane = 0; lane < lanes.length; lane++) if (isSo(lanes[lane] as number)) found[lane % draws] = 1
  return found
}
