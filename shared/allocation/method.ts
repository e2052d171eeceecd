// The contract every way to split a cost obeys: settings in, fractions of the pool out.
// Example: equal among three members gives 1/3 each; usage against capacity may leave a part with the bearer.
// Adding a method is one file that calls `method` and one line in index.ts; schema, picker and tests follow.
import type { z } from 'zod'
import type { Cell, Series } from '../cell.ts'
import type { Shape } from '../formula/block.ts'
import type { Problem } from '../problem.ts'

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
  /** The department that takes part in place of a department that merged, that year. */
  memberRow(department: number, year: number): number
  report(code: string, name: string, values?: Problem['values'], severity?: Problem['severity']): void
}

export interface Method<Id extends string, Schema extends z.ZodType> {
  readonly id: Id
  readonly settings: Schema
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

/** Divides each year and draw by its sum; where the sum is not positive reports it and leaves zeros. */
export function normalise(input: SplitInput, weights: Float64Array, name: string): Float64Array {
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
      else bad = true
    }
    if (bad && hasMembers) unsplit.push(input.years[y] ?? 0)
  }
  if (unsplit.length > 0) input.report('weights-not-positive', name, { years: spans(unsplit) })
  return out
}
