// Which assumptions the city's net present value hangs on: one at a time at its P10 and P90, its part of the variance,
// and the value at which the city breaks even. Many cases at once: each is a draw of the calculation.
// Example: minutes saved 3 → −9,6 mnkr, 5 → −5,1; 61 % of the variance; the city breaks even at 7,4 minutes.
import { type Drawn, drawScenario } from '../calculation/draws.ts'
import type { DrawnValue } from '../calculation/evaluator.ts'
import { resolveScenario } from '../calculation/resolve.ts'
import { isDistribution, isSound, nominalOf } from '../document/distribution.ts'
import type { AssumptionValue, Model } from '../document/schema.ts'
import { toÖre } from '../money.ts'
import { quantileOf } from './quantile.ts'
import type { Uncertain } from './sampling.ts'

export interface Influence {
  readonly id: string
  readonly name: string
  readonly unit: string
  /** The assumption's own P10 and P90. */
  readonly low: number
  readonly high: number
  /** öre: the city's net present value with it there and all else nominal; NaN: could not be calculated. */
  readonly atLow: number
  readonly atHigh: number
  /** 0–1: its part of the variance that rank correlations explain; null where nothing varies. */
  readonly contribution: number | null
}

/** By width, widest first. `contributions` by assumption, in the same order. */
export function influencesOf(
  document: Model,
  scenario: string,
  uncertain: readonly Uncertain[],
  contributions: readonly (number | null)[],
): Influence[] {
  const ends = uncertain.map(
    ({ distribution }) => [quantileOf(distribution, 0.1), quantileOf(distribution, 0.9)] as const,
  )
  const count = 2 * uncertain.length
  if (count === 0) return []
  const values = new Map(
    uncertain.map(({ id, distribution }, i): [string, DrawnValue] => {
      const lanes = new Float64Array(count).fill(nominalOf(distribution))
      lanes.set(ends[i] ?? [], 2 * i)
      return [id, { of: 'value', lanes }]
    }),
  )
  const npv = cityOf(drawScenario(document, scenario, values, count), count)
  return uncertain
    .map(({ id, name, unit }, i): Influence => {
      const [low, high] = ends[i] ?? [Number.NaN, Number.NaN]
      const [atLow, atHigh] = [toÖre(npv[2 * i] as number), toÖre(npv[2 * i + 1] as number)]
      return { id, name, unit, low, high, atLow, atHigh, contribution: contributions[i] ?? null }
    })
    .sort((a, b) => widthOf(b) - widthOf(a) || (a.id < b.id ? -1 : 1))
}

function widthOf({ atLow, atHigh }: Influence): number {
  return Math.abs(atHigh - atLow) || 0
}

/** The city's net present value in kr, by draw. */
function cityOf({ npv, frame }: Drawn, draws: number): Float64Array {
  const out = new Float64Array(draws)
  for (let row = 0; row < frame.shape.departments; row++)
    for (let r = 0; r < draws; r++) out[r] = (out[r] as number) + (npv[row * draws + r] as number)
  return out
}

/**
 * Each column's part of the variance: squared rank correlation with the result, made to sum to 1.
 * `columns`: values without ties by draw. null: the result, or nothing of it, varies.
 */
export function contributionsOf(columns: readonly Float64Array[], result: Float64Array): (number | null)[] {
  const ranked = ranksOf(result)
  const squares = columns.map((column) => correlation(ranksOf(column), ranked) ** 2)
  const sum = squares.reduce((a, b) => a + b, 0)
  return squares.map((square) => (sum > 0 ? square / sum : null))
}

/** From 0; equal values share the mean of their ranks. */
function ranksOf(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number))
  const ranks = new Float64Array(values.length)
  for (let i = 0; i < order.length; ) {
    let end = i + 1
    while (end < order.length && values[order[end] as number] === values[order[i] as number]) end++
    for (let k = i; k < end; k++) ranks[order[k] as number] = (i + end - 1) / 2
    i = end
  }
  return ranks
}

function correlation(a: Float64Array, b: Float64Array): number {
  const middle = (a.length - 1) / 2
  let [both, ofA, ofB] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [(a[i] as number) - middle, (b[i] as number) - middle]
    both += x * y
    ofA += x * x
    ofB += y * y
  }
  return ofA > 0 && ofB > 0 ? both / Math.sqrt(ofA * ofB) : 0
}

export interface BreakEven {
  readonly id: string
  readonly name: string
  readonly unit: string
  /** The value that holds, nominal; null: it differs from year to year, and the factor says it. */
  readonly now: number | null
  /** The city's net present value is 0 when the assumption is this many times what it is; null: not within the reach. */
  readonly factor: number | null
  /** How many times its value an assumption was tried at, at most. */
  readonly reach: number
  /** Whether the city's net present value follows it at all. */
  readonly matters: boolean
}

/** From nothing to three times what was assumed. */
const furthest = 3
const points = 25
const rounds = 4

/**
 * Nearest first. Yields how far it has come, 0–1. Only values that are entered as numbers or distributions: what a formula
 * gives follows from others. A share is not tried above 100 %.
 */
export function* breakEvens(document: Model, scenario: string): Generator<number, BreakEven[], void> {
  const { overrides } = resolveScenario(document, scenario, () => {})
  const tried = document.assumptions.flatMap((one) => {
    const held = overrides[one.id] ?? one.value
    const numbers = numbersIn(held)
    const largest = Math.max(...numbers)
    if (numbers.every((number) => number === 0)) return []
    const reach = one.unit === '%' && largest > 0 ? Math.min(furthest, Math.max(1, 1 / largest)) : furthest
    const now = typeof held === 'object' && !isDistribution(held) ? null : (numbers[0] ?? null)
    return [{ id: one.id, name: one.name, unit: one.unit, now, reach, from: 0, to: reach }]
  })
  const found = tried.map(() => ({ matters: false, factor: null as number | null }))
  let left = tried.map((one, i) => ({ ...one, i }))
  for (let round = 0; round < rounds && left.length > 0; round++) {
    const next: typeof left = []
    for (const [n, one] of left.entries()) {
      const factors = Float64Array.from(
        { length: points },
        (_, k) => one.from + ((one.to - one.from) * k) / (points - 1),
      )
      // The value as it is stands among those tried, so that a crossing on either side of it is seen.
      if (round === 0) factors[nearestTo(factors, 1)] = 1
      const values = new Map([[one.id, { of: 'factor' as const, lanes: factors }]])
      const npv = cityOf(drawScenario(document, scenario, values, points), points)
      const place = found[one.i]
      if (!place) continue
      if (round === 0) place.matters = npv.some((kronor) => Math.abs(kronor - (npv[0] as number)) > 0.005)
      const at = place.matters ? crossing(npv, factors) : -1
      if (at < 0) continue
      const [a, b] = [npv[at] as number, npv[at + 1] as number]
      const [from, to] = [factors[at] as number, factors[at + 1] as number]
      place.factor = a === b ? from : from + ((to - from) * a) / (a - b)
      next.push({ ...one, from, to })
      yield (round + (n + 1) / left.length) / rounds
    }
    left = next
  }
  return tried
    .map(({ id, name, unit, now, reach }, i) => ({
      id,
      name,
      unit,
      now,
      reach,
      factor: null,
      matters: false,
      ...found[i],
    }))
    .sort((a, b) => awayOf(a) - awayOf(b) || (a.id < b.id ? -1 : 1))
}

function awayOf({ factor, matters }: BreakEven): number {
  return factor === null ? (matters ? 1e6 : 2e6) : Math.abs(factor - 1)
}

function nearestTo(values: Float64Array, wanted: number): number {
  let best = 0
  for (let i = 1; i < values.length; i++)
    if (Math.abs((values[i] as number) - wanted) < Math.abs((values[best] as number) - wanted)) best = i
  return best
}

/** Interval in which the sign changes, nearest to the value as it is; −1: none. */
function crossing(npv: Float64Array, factors: Float64Array): number {
  let [best, away] = [-1, Number.POSITIVE_INFINITY]
  for (let i = 0; i + 1 < npv.length; i++) {
    const [a, b] = [npv[i] as number, npv[i + 1] as number]
    if (!(a <= 0 && b > 0) && !(a >= 0 && b < 0) && !(a < 0 && b >= 0) && !(a > 0 && b <= 0)) continue
    const distance = Math.min(Math.abs((factors[i] as number) - 1), Math.abs((factors[i + 1] as number) - 1))
    if (distance < away) [best, away] = [i, distance]
  }
  return best
}

/** The numbers that hold; none where there is a formula, or something that is no number. */
function numbersIn(value: AssumptionValue): number[] {
  if (isDistribution(value)) return isSound(value) ? [nominalOf(value)] : []
  const cells: unknown[] = typeof value === 'object' ? Object.values(value) : [value]
  return cells.every((cell) => Number.isFinite(cell)) ? (cells as number[]) : []
}
