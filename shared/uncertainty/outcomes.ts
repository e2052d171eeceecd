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
  /** öre, of the nominal draw. */
  readonly nominal: number
  readonly npv: Spread
  /** Probability that the net present value is below 0. */
  readonly loses: number
  readonly net: Fan
  readonly accumulated: Fan
  readonly realised: Fan
  /** By year: probability that the accumulated net is at least 0 from then on. */
  readonly paidBack: readonly number[]
}

export interface SimulatedDepartment {
  readonly id: string
  readonly name: string
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

/** kr: a department that loses less than this is not said to lose. */
const leastLoss = 1
/** kr: half an öre, below which nothing is told apart. */
const unseen = 0.005

/** `nominal`: the scenario's own result; its savings demand is what each draw is held against. */
export function summary(outcomes: Outcomes, nominal: ScenarioResult): Summary & { readonly missing: number } {
  const { frame, draws, npv } = outcomes
  const rowOf = (id: string) => frame.rowOf.get(id) ?? frame.central
  const npvOf = (id: string) => npv.subarray(rowOf(id) * draws, (rowOf(id) + 1) * draws)
  const departments = nominal.departments.map(({ id, name, figures }): SimulatedDepartment => {
    const values = npvOf(id)
    const spread = spreadOf(values)
    const years = frame.years.map((_, y) => realisedIn(outcomes, rowOf(id), y))
    const demand = frame.years.map((year) => yearlyFigure(figures, 'savingsDemand', frame.years, year))
    return {
      id,
      name,
      nominal: figures.npv,
      npv: spread,
      loses: spread && partOf(values, (kronor) => kronor < -leastLoss),
      realised: fanOf(years),
      gap: gapOf(years, demand),
    }
  })
  const judged = departments.filter(({ id }) => id !== central)
  const known = judged.every((department) => department.npv !== null && department.realised !== null)
  const losing = judged.map(({ id }) => npvOf(id))
  return {
    years: frame.years,
    city: cityOf(outcomes, nominal),
    departments,
    nobodyLoses: known
      ? partOfDraws(draws, (r) => losing.every((values) => (values[r] as number) >= -leastLoss))
      : null,
    reachable: known ? confidences.map((confidence) => reachableWith(outcomes, judged, confidence)) : [],
    missing: partOfDraws(draws, (r) => isMissing(outcomes, r)) * draws,
  }
}

function isMissing({ frame, draws, npv, net }: Outcomes, r: number): boolean {
  const { departments, years } = frame.shape
  for (let d = 0; d < departments; d++) if (Number.isNaN(npv[d * draws + r])) return true
  for (let y = 0; y < years; y++) if (Number.isNaN(net[y * draws + r])) return true
  return false
}

function cityOf(outcomes: Outcomes, { city }: ScenarioResult): SimulatedCity | null {
  const { frame, draws, net } = outcomes
  const { departments, years } = frame.shape
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
  const [spread, netFan, fan, realisedFan] = [spreadOf(total), fanOf(yearly), fanOf(accumulated), fanOf(realised)]
  if (!spread || !netFan || !fan || !realisedFan) return null
  return {
    nominal: city.npv,
    npv: spread,
    loses: partOf(total, (kronor) => kronor < -unseen),
    net: netFan,
    accumulated: fan,
    realised: realisedFan,
    paidBack: frame.years.map((_, y) =>
      partOfDraws(draws, (r) => {
        for (let later = y; later < years; later++) if ((accumulated[later]?.[r] as number) < -unseen) return false
        return true
      }),
    ),
  }
}

/** kr, by draw. */
export function cityNpv({ frame, draws, npv }: Outcomes): Float64Array {
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
    return asked === null || values.some(Number.isNaN)
      ? null
      : partOf(values, (kronor) => asked / 100 > kronor + unseen)
  })
  return gap.every((part) => part !== null) ? gap : null
}

function reachableWith(outcomes: Outcomes, departments: readonly SimulatedDepartment[], confidence: number): Reachable {
  const { frame, draws } = outcomes
  const safe = departments.map(({ id }) => {
    const row = frame.rowOf.get(id) ?? frame.central
    const years = frame.years.map((_, y) => realisedIn(outcomes, row, y))
    const least = years.map((values) => {
      const sorted = sortedDraws(values)
      // Down to a whole öre: what is safe is never rounded up.
      return sorted ? Math.max(0, Math.floor(percentile(sorted, 1 - confidence) * 100 + 1e-6)) : Number.NaN
    })
    return { id, years, least }
  })
  return {
    confidence,
    byDepartment: Object.fromEntries(safe.map(({ id, least }) => [id, least])),
    joint: partOfDraws(draws, (r) =>
      safe.every(({ years, least }) =>
        years.every((values, y) => least[y] === 0 || (values[r] as number) + unseen >= (least[y] as number) / 100),
      ),
    ),
  }
}

function spreadOf(values: Float64Array): Spread | null {
  const sorted = sortedDraws(values)
  if (!sorted) return null
  const at = (part: number) => toÖre(percentile(sorted, part))
  const mean = sorted.reduce((sum, kronor) => sum + kronor, 0) / sorted.length
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), mean: toÖre(mean) }
}

function fanOf(years: readonly Float64Array[]): Fan | null {
  const spreads = years.map((values) => spreadOf(values))
  if (spreads.includes(null)) return null
  const of = (part: keyof Fan) => spreads.map((spread) => spread?.[part] ?? Number.NaN)
  return { p10: of('p10'), p50: of('p50'), p90: of('p90') }
}

function partOf(values: Float64Array, holds: (kronor: number) => boolean): number {
  return partOfDraws(values.length, (r) => holds(values[r] as number))
}

function partOfDraws(draws: number, holds: (draw: number) => boolean): number {
  let count = 0
  for (let r = 0; r < draws; r++) if (holds(r)) count++
  return draws === 0 ? 0 : count / draws
}
