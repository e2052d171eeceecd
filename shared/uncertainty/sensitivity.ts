// Which assumptions the city's net present value hangs on: one at a time at its P10 and P90, its part of the variance,
// and the value at which the city breaks even. Many cases at once: each is a draw of the calculation.
// Example: minutes saved 3 → −9,6 mnkr, 5 → −5,1; 61 % of the variance; the city breaks even at 7,4 minutes.
import { drawScenario } from '../calculation/draws.ts'
import type { DrawnValue } from '../calculation/evaluator.ts'
import { resolveScenario } from '../calculation/resolve.ts'
import { isDistribution, isSound, nominalOf } from '../document/distribution.ts'
import type { AssumptionValue, Model } from '../document/schema.ts'
import { toÖre } from '../money.ts'
import { cityNpv } from './outcomes.ts'
import { quantileOf } from './quantile.ts'
import { drawsAtOnce } from './sampling.ts'
import { within } from './steps.ts'
import type { Uncertain } from './uncertain.ts'

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

/** By width, widest first. `contributions` by assumption, in the same order. Yields how far it has come, 0–1. */
export function* influencesOf(
  document: Model,
  scenario: string,
  uncertain: readonly Uncertain[],
  contributions: readonly (number | null)[],
): Generator<number, Influence[], void> {
  const trials = uncertain.map(({ id, distribution }): Trial => {
    const ends = [quantileOf(distribution, 0.1), quantileOf(distribution, 0.9)]
    return { id, of: 'value', usual: nominalOf(distribution), tried: ends }
  })
  const found = yield* cityNpvs(document, scenario, trials)
  return uncertain
    .map(({ id, name, unit }, i): Influence => {
      const [low = Number.NaN, high = Number.NaN] = trials[i]?.tried ?? []
      const [atLow = Number.NaN, atHigh = Number.NaN] = found[i] ?? []
      const contribution = contributions[i] ?? null
      return { id, name, unit, low, high, atLow: toÖre(atLow), atHigh: toÖre(atHigh), contribution }
    })
    .sort((a, b) => widthOf(b) - widthOf(a) || (a.id < b.id ? -1 : 1))
}

/** One assumption at several values while all else is as usual. */
interface Trial {
  readonly id: string
  readonly of: DrawnValue['of']
  readonly usual: number
  readonly tried: readonly number[]
}

/** The city's net present value in kr, by trial and value tried. Many trials are drawn at once. */
function* cityNpvs(
  document: Model,
  scenario: string,
  trials: readonly Trial[],
): Generator<number, (readonly number[])[], void> {
  const found: (readonly number[])[] = []
  const atOnce = drawsAtOnce(document)
  while (found.length < trials.length) {
    const turn: Trial[] = []
    let draws = 0
    for (const trial of trials.slice(found.length)) {
      if (turn.length > 0 && draws + trial.tried.length > atOnce) break
      turn.push(trial)
      draws += trial.tried.length
    }
    const values = new Map<string, DrawnValue>()
    let from = 0
    for (const { id, of, usual, tried } of turn) {
      const lanes = new Float64Array(draws).fill(usual)
      lanes.set(tried, from)
      from += tried.length
      values.set(id, { of, lanes })
    }
    const npv = cityNpv({ ...drawScenario(document, scenario, values, draws, false), draws })
    from = 0
    for (const { tried } of turn) {
      found.push([...npv.subarray(from, from + tried.length)])
      from += tried.length
    }
    yield found.length / trials.length
  }
  return found
}

function widthOf({ atLow, atHigh }: Influence): number {
  return Math.abs(atHigh - atLow) || 0
}

/**
 * Each column's part of the variance: squared rank correlation with the result, made to sum to 1.
 * Correlations that chance alone brings are counted as none. null: the result does not vary, or with none of them.
 */
export function contributionsOf(columns: readonly Float64Array[], result: Float64Array): (number | null)[] {
  // What only the last bits tell apart is the same.
  const ranked = ranksOf(result.map((kronor) => toÖre(kronor)))
  const chance = 4 / result.length
  const squares = columns.map((column) => {
    const square = correlation(ranksOf(column), ranked) ** 2
    return square > chance ? square : 0
  })
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

/** An assumption is tried at these times its value, as far as it may reach, and then nearer and nearer. */
const firstTried = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3]
const furthest = Math.max(...firstTried)
const rounds = 7
const parts = 8

/**
 * Nearest first. Yields how far it has come, 0–1. Only values that are entered as numbers or distributions: what a formula
 * gives follows from others. A share is not tried above 100 %.
 */
export function* breakEvens(document: Model, scenario: string): Generator<number, BreakEven[], void> {
  const { overrides } = resolveScenario(document, scenario, () => {})
  const found = document.assumptions.flatMap(({ id, name, unit, value }) => {
    const held = overrides[id] ?? value
    const numbers = numbersIn(held)
    if (numbers.every((number) => number === 0)) return []
    const largest = Math.max(...numbers)
    const reach = unit === '%' && largest > 0 ? Math.min(furthest, Math.max(1, 1 / largest)) : furthest
    const now = typeof held === 'object' && !isDistribution(held) ? null : (numbers[0] ?? null)
    return [{ id, name, unit, now, reach, matters: false, factor: null as number | null }]
  })
  let left = found.map((one) => ({
    one,
    tried: [...firstTried.filter((factor) => factor < one.reach), one.reach],
  }))
  const first = new Map<string, number>()
  for (let round = 0; round < rounds && left.length > 0; round++) {
    const trials = left.map(({ one, tried }): Trial => ({ id: one.id, of: 'factor', usual: 1, tried }))
    const npvs = yield* within(round / rounds, (round + 1) / rounds, cityNpvs(document, scenario, trials))
    left = left.flatMap(({ one, tried }, i) => {
      const npv = npvs[i] ?? []
      const told = npv.filter(Number.isFinite)
      if (round === 0) one.matters = told.length > 0 && Math.max(...told) - Math.min(...told) > 0.005
      const at = crossing(npv, tried)
      if (at < 0) return []
      const [a = 0, b = 0, from = 0, to = 0] = [npv[at], npv[at + 1], tried[at], tried[at + 1]]
      const height = Math.max(Math.abs(a), Math.abs(b))
      if (round === 0) first.set(one.id, height)
      // A jump, or a pole, is no value at which the city breaks even: it never comes near 0.
      const near = height < 1 || height < (first.get(one.id) ?? 0) / 50
      one.factor = round === rounds - 1 && !near ? null : rootOf(a, b, from, to)
      return [{ one, tried: Array.from({ length: parts + 1 }, (_, k) => from + ((to - from) * k) / parts) }]
    })
  }
  return found.sort((a, b) => awayOf(a) - awayOf(b) || (a.id < b.id ? -1 : 1))
}

function awayOf({ factor, matters }: BreakEven): number {
  return factor === null ? (matters ? 1e6 : 2e6) : Math.abs(factor - 1)
}

/** Interval in which the sign changes, nearest to the value as it is; −1: none. */
function crossing(npv: readonly number[], factors: readonly number[]): number {
  let [best, away] = [-1, Number.POSITIVE_INFINITY]
  for (let i = 0; i + 1 < npv.length; i++) {
    const [a = 0, b = 0, from = 0, to = 0] = [npv[i], npv[i + 1], factors[i], factors[i + 1]]
    if (!((a <= 0 && b >= 0) || (a >= 0 && b <= 0)) || a === b) continue
    const distance = Math.abs(rootOf(a, b, from, to) - 1)
    if (distance < away) [best, away] = [i, distance]
  }
  return best
}

/** Where a line from (from, a) to (to, b) crosses 0. */
function rootOf(a: number, b: number, from: number, to: number): number {
  return a === b ? from : from + ((to - from) * a) / (a - b)
}

/** The numbers that hold; none where there is a formula, or something that is no number. */
function numbersIn(value: AssumptionValue): number[] {
  if (isDistribution(value)) return isSound(value) ? [nominalOf(value)] : []
  const cells: unknown[] = typeof value === 'object' ? Object.values(value) : [value]
  return cells.every((cell) => Number.isFinite(cell)) ? (cells as number[]) : []
}
