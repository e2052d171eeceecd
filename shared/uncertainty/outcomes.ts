// What many draws came to, kept draw by draw, and told as percentiles and probabilities. Money comes out in whole öre.
// Example: net present values −9, −7 and −6 mnkr: P50 −7, and the probability of a loss 1.
import type { Drawn } from '../calculation/draws.ts'
import type { Frame } from '../calculation/frame.ts'
import { type ScenarioResult, yearlyFigure } from '../calculation/results.ts'
import { central } from '../document/schema.ts'
import { toÖre } from '../money.ts'
import { percentile, sortedDraws } from './percentile.ts'

/** öre. */
export interface Spread {
  readonly p10: number
  readonly p50: number
  readonly p90: number
  readonly mean: number
}

/** öre by year. */
export interface Fan {
  readonly p10: readonly number[]
  readonly p50: readonly number[]
  readonly p90: readonly number[]
}

/** What a department gains with a probability: the demand that is safe to make. */
export interface Reachable {
  /** Probability wanted for each department and year, 0–1. */
  readonly confidence: number
  /** öre by department id and year: the (1 − confidence) percentile of realised benefit. */
  readonly byDepartment: Readonly<Record<string, readonly number[]>>
  /** Probability that every department gains at least that, every year. */
  readonly joint: number
}

export interface SimulatedCity {
  readonly npv: Spread
  /** Probability that the net present value is below 0. */
  readonly loses: number
  readonly net: Fan
  readonly accumulated: Fan
  readonly realised: Fan
  /** By year: probability that the accumulated net, having been negative, is at least 0 from then on. */
  readonly paidBack: readonly number[]
  /** Probability that the accumulated net is never negative. */
  readonly neverBehind: number
}

export interface SimulatedDepartment {
  readonly id: string
  readonly name: string
  /** öre, with nominal values; NaN: could not be calculated. */
  readonly nominal: number
  /** null: could not be calculated in every draw. */
  readonly npv: Spread | null
  /** Probability that the net present value is below −1 kr. */
  readonly loses: number | null
  readonly realised: Fan | null
  /** By year: probability that more is demanded than is realised. */
  readonly gap: readonly number[] | null
}

export interface Summary {
  readonly years: readonly number[]
  /** öre: the city's net present value with nominal values; NaN: could not be calculated. */
  readonly nominal: number
  /** Draws of which some department's or the city's figure could not be calculated. */
  readonly missing: number
  /** null: could not be calculated in every draw. */
  readonly city: SimulatedCity | null
  /** As in the scenario's result: in document order, `central` last. */
  readonly departments: readonly SimulatedDepartment[]
  /** Probability that no department loses, `central` apart; null: some could not be calculated. */
  readonly nobodyLoses: number | null
  /** One for each of `confidences`; empty where some department could not be calculated. */
  readonly reachable: readonly Reachable[]
}

export const confidences = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const

/** kr, draw by draw. */
export interface Outcomes {
  readonly frame: Frame
  readonly draws: number
  /** Department × draw. */
  readonly npv: Float64Array
  /** Department × year × draw. */
  readonly realised: Float64Array
  /** The city's, year × draw. */
  readonly net: Float64Array
}

export function emptyOutcomes(frame: Frame, draws: number): Outcomes {
  const { departments, years } = frame.shape
  return {
    frame,
    draws,
    npv: new Float64Array(departments * draws),
    realised: new Float64Array(departments * years * draws),
    net: new Float64Array(years * draws),
  }
}

/** Puts `count` draws in their places, from the draw number `from`. */
export function take({ frame, draws, npv, realised, net }: Outcomes, drawn: Drawn, from: number, count: number): void {
  const { departments, years } = frame.shape
  const copy = (into: Float64Array, rows: number, values: Float64Array) => {
    for (let row = 0; row < rows; row++) into.set(values.subarray(row * count, (row + 1) * count), row * draws + from)
  }
  copy(npv, departments, drawn.npv)
  copy(realised, departments * years, drawn.realised)
  for (let d = 0; d < departments; d++)
    for (let y = 0; y < years; y++)
      for (let r = 0; r < count; r++) {
        const to = y * draws + from + r
        net[to] = (net[to] as number) + (drawn.net[(d * years + y) * count + r] as number)
      }
}

/** kr: nobody is said to lose, or to be asked too much, for less than this. */
const least = 1
/** kr: half an öre, below which nothing is told apart. */
const unseen = 0.005

/** `nominal`: the scenario's own result; its savings demand is what each draw is held against. Yields 0–1. */
export function* summary(outcomes: Outcomes, nominal: ScenarioResult): Generator<number, Summary, void> {
  const { frame, draws, npv } = outcomes
  const departments: SimulatedDepartment[] = []
  const safe = confidences.map((confidence) => ({
    confidence,
    byDepartment: {} as Record<string, readonly number[]>,
    /** By draw: 1 while every department so far gains what is safe. */
    reached: new Uint8Array(draws).fill(1),
  }))
  let nobody: Uint8Array | null = new Uint8Array(draws).fill(1)
  let known = true
  for (const { id, name, figures } of nominal.departments) {
    const row = frame.rowOf.get(id) ?? frame.central
    const values = npv.subarray(row * draws, (row + 1) * draws)
    const years = frame.years.map((_, y) => realisedIn(outcomes, row, y))
    const sorted = years.map((kronor) => sortedDraws(kronor))
    const demand = frame.years.map((year) => yearlyFigure(figures, 'savingsDemand', frame.years, year))
    const spread = spreadOf(values)
    const loses = (kronor: number) => kronor < -least
    departments.push({
      id,
      name,
      nominal: figures.npv,
      npv: spread,
      loses: spread && partOf(values, loses),
      realised: fanOf(sorted),
      gap: gapOf(years, demand),
    })
    yield departments.length / nominal.departments.length
    if (id === central) continue
    if (!spread) nobody = null
    else if (nobody) for (let r = 0; r < draws; r++) if (loses(values[r] as number)) nobody[r] = 0
    if (sorted.includes(null)) known = false
    if (known) for (const one of safe) takeSafe(one, id, years, sorted)
  }
  return {
    years: frame.years,
    nominal: nominal.city.npv,
    missing: missingIn(outcomes),
    city: cityOf(outcomes),
    departments,
    nobodyLoses: nobody && partOfFlags(nobody),
    reachable: known
      ? safe.map(({ confidence, byDepartment, reached }) => ({ confidence, byDepartment, joint: partOfFlags(reached) }))
      : [],
  }
}

/** What a department reaches with the confidence wanted, and in which draws it does. */
function takeSafe(
  {
    confidence,
    byDepartment,
    reached,
  }: { confidence: number; byDepartment: Record<string, readonly number[]>; reached: Uint8Array },
  id: string,
  years: readonly Float64Array[],
  sorted: readonly (Float64Array | null)[],
): void {
  byDepartment[id] = years.map((values, y) => {
    // Down to a whole öre: what is safe is never rounded up.
    const öre = Math.max(0, Math.floor(percentile(sorted[y] ?? none, 1 - confidence) * 100 + 1e-6))
    if (öre > 0) for (let r = 0; r < reached.length; r++) if ((values[r] as number) + unseen < öre / 100) reached[r] = 0
    return öre
  })
}

const none = new Float64Array(0)

function missingIn({ draws, npv, net }: Outcomes): number {
  const missing = new Uint8Array(draws)
  for (const values of [npv, net])
    for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i])) missing[i % draws] = 1
  return missing.reduce((sum, one) => sum + one, 0)
}

function cityOf(outcomes: Outcomes): SimulatedCity | null {
  const { frame, draws, net } = outcomes
  const { departments } = frame.shape
  const total = cityNpv(outcomes)
  const yearly = frame.years.map((_, y) => net.subarray(y * draws, (y + 1) * draws))
  let sum: Float64Array = new Float64Array(draws)
  const accumulated = yearly.map((values) => {
    sum = values.map((kronor, r) => kronor + (sum[r] as number))
    return sum
  })
  const realised = frame.years.map((_, y) => {
    const out = new Float64Array(draws)
    for (let d = 0; d < departments; d++) {
      const values = realisedIn(outcomes, d, y)
      for (let r = 0; r < draws; r++) out[r] = (out[r] as number) + (values[r] as number)
    }
    return out
  })
  const [spread, ...fans] = [
    spreadOf(total),
    ...[yearly, accumulated, realised].map((values) => fanOf(values.map((kronor) => sortedDraws(kronor)))),
  ]
  const [netFan, fan, realisedFan] = fans
  if (!spread || !netFan || !fan || !realisedFan) return null
  return {
    npv: spread,
    loses: partOf(total, (kronor) => kronor < -unseen),
    net: netFan,
    accumulated: fan,
    realised: realisedFan,
    ...paidBackBy(accumulated, draws),
  }
}

/** As the payback year of a result: the last year below 0 is followed by it, and without one there is none. */
function paidBackBy(accumulated: readonly Float64Array[], draws: number) {
  let never = 0
  const counts = new Float64Array(accumulated.length)
  for (let r = 0; r < draws; r++) {
    const last = accumulated.findLastIndex((values) => (values[r] as number) < -unseen)
    if (last < 0) never++
    else for (let y = last + 1; y < counts.length; y++) counts[y] = (counts[y] as number) + 1
  }
  return { paidBack: [...counts].map((count) => count / draws), neverBehind: never / draws }
}

/** The city's net present value in kr, by draw. */
export function cityNpv({ frame, draws, npv }: Pick<Outcomes, 'frame' | 'draws' | 'npv'>): Float64Array {
  const out = new Float64Array(draws)
  for (let row = 0; row < frame.shape.departments; row++)
    for (let r = 0; r < draws; r++) out[r] = (out[r] as number) + (npv[row * draws + r] as number)
  return out
}

function realisedIn({ frame, draws, realised }: Outcomes, row: number, y: number): Float64Array {
  const from = (row * frame.shape.years + y) * draws
  return realised.subarray(from, from + draws)
}

/** `demand` in öre. */
function gapOf(years: readonly Float64Array[], demand: readonly (number | null)[]): number[] | null {
  const gap = years.map((values, y) => {
    const asked = demand[y] ?? null
    return asked === null || values.some(Number.isNaN) ? null : partOf(values, (kronor) => asked / 100 > kronor + least)
  })
  return gap.every((part) => part !== null) ? gap : null
}

function spreadOf(values: Float64Array): Spread | null {
  const sorted = sortedDraws(values)
  return sorted && spreadOfSorted(sorted)
}

function spreadOfSorted(sorted: Float64Array): Spread {
  const at = (part: number) => toÖre(percentile(sorted, part))
  const mean = sorted.reduce((sum, kronor) => sum + kronor, 0) / sorted.length
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), mean: toÖre(mean) }
}

/** null: some year could not be calculated in every draw. */
function fanOf(years: readonly (Float64Array | null)[]): Fan | null {
  const spreads = years.flatMap((sorted) => (sorted ? [spreadOfSorted(sorted)] : []))
  if (spreads.length < years.length) return null
  const of = (part: keyof Fan) => spreads.map((spread) => spread[part])
  return { p10: of('p10'), p50: of('p50'), p90: of('p90') }
}

function partOf(values: Float64Array, holds: (kronor: number) => boolean): number {
  let count = 0
  for (const value of values) if (holds(value)) count++
  return count / values.length
}

function partOfFlags(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0) / flags.length
}
