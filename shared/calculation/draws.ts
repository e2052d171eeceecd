// The same steps over many draws at once: what assumptions are in each draw goes in, and unrounded figures come out.
// The ledger rounds the nominal draw alone, so these are sums of what it would have been made of.
// Example: minutes saved 3, 4 and 5 in three draws → the city's net of 2016 three times, in kr.
import type { Model } from '../document/schema.ts'
import type { Problem } from '../problem.ts'
import { collect, memoryOf, newCache } from './cache.ts'
import { borneByServices } from './calculate.ts'
import type { DrawnValue } from './evaluator.ts'
import { buildFrame, type Frame } from './frame.ts'
import { fund, type LineFunding } from './funding.ts'
import type { Payer } from './ledger.ts'
import { read } from './reading.ts'
import { resolveScenario } from './resolve.ts'
import type { BorneLine } from './service.ts'
import { payersOf } from './settleScenario.ts'

/** Unrounded, in kr; NaN: could not be calculated in that draw. */
export interface Drawn {
  readonly frame: Frame
  /** Department × year × draw. */
  readonly realised: Float64Array
  readonly net: Float64Array
  /** Department × draw. */
  readonly npv: Float64Array
  readonly problems: readonly Problem[]
}

/**
 * `values`: by assumption id, `draws` lanes each. `shared`: whether costs are split; what the city gets does not follow
 * from it, and some ways to split take long. A scenario that does not exist is a bug and throws.
 */
export function drawScenario(
  document: Model,
  scenario: string,
  values: ReadonlyMap<string, DrawnValue>,
  draws: number,
  shared = true,
): Drawn {
  const cache = newCache()
  const memory = memoryOf(cache, 0)
  const frame = buildFrame(document.settings, document.departments, draws)
  const { value, problems } = collect(cache, () => {
    const entered = resolveScenario(document, scenario, memory.report)
    const resolved = shared ? entered : { ...entered, splitRule: null }
    const reading = read(document, frame, resolved, cache, memory, scenario, values)
    for (const one of reading.problems) memory.report(one)
    const borne = borneByServices(document, resolved, reading)
    const lines = borne.flatMap((service) => service.lines)
    const fundings = resolved.fundingPlan ? fund(frame, resolved.fundingPlan, lines, reading.evaluator, memory) : null
    const { departments, years } = frame.shape
    const realised = new Float64Array(departments * years * draws)
    for (const { gains } of borne) for (const { benefit } of gains.lines) addAll(realised, benefit.realised)
    const sums: Sums = { net: realised.slice(), outlay: realised.slice() }
    const payers = payersOf(frame)
    lines.forEach((line, i) => {
      post(frame, sums, line, fundings?.[i] ?? line.unfunded, payers)
    })
    return { realised, net: sums.net, npv: presentValues(frame, sums.outlay, reading.discountFactors) }
  })
  return { frame, ...value, problems }
}

/** Department × year × draw. */
interface Sums {
  /** The yearly net, with the capital cost of what is capitalised. */
  readonly net: Float64Array
  /** The same with the outlay instead, which present values are made from. */
  readonly outlay: Float64Array
}

function addAll(into: Float64Array, values: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + (values[i] as number)
}

/** Puts a line's flows on whoever bears, funds and is charged for it: step 9 without its rounding. */
function post(
  { shape }: Frame,
  { net, outlay }: Sums,
  { incurred, fractions }: BorneLine,
  { funded, rest }: LineFunding,
  payers: ReturnType<typeof payersOf>,
): void {
  const { departments, years, draws } = shape
  const lanes = years * draws
  const add = (row: number, lane: number, kronor: number) => {
    if (kronor === 0) return
    const at = row * lanes + lane
    net[at] = (net[at] as number) + kronor
    outlay[at] = (outlay[at] as number) + kronor
  }
  const paid = incurred.capital?.outlay ?? incurred.amounts
  const sources = funded.flatMap(({ source, amounts }): { payer: Payer; amounts: Float64Array }[] => {
    const payer = payers(source)
    return payer ? [{ payer, amounts }] : []
  })
  for (let i = 0; i < incurred.amounts.length; i++) {
    const lane = i % lanes
    const y = Math.floor(lane / draws)
    const row = incurred.bearer ? (incurred.bearer[y] as number) : Math.floor(i / lanes)
    const at = row * lanes + lane
    net[at] = (net[at] as number) - (incurred.amounts[i] as number)
    outlay[at] = (outlay[at] as number) - (paid[i] as number)
    for (const { payer, amounts } of sources) {
      const kronor = amounts[i] as number
      add(row, lane, kronor)
      if (payer.by === 'department') add(payer.row[y] as number, lane, -kronor)
    }
    if (!incurred.bearer || !fractions) continue
    const left = rest[i] as number
    if (left === 0) continue
    for (let d = 0; d < departments; d++) {
      const fraction = fractions[d * lanes + lane] as number
      if (fraction === 0) continue
      add(d, lane, -left * fraction)
      add(row, lane, left * fraction)
    }
  }
}

/** By department × draw. */
function presentValues({ shape }: Frame, outlay: Float64Array, factors: Float64Array): Float64Array {
  const { departments, years, draws } = shape
  const out = new Float64Array(departments * draws)
  for (let d = 0; d < departments; d++)
    for (let y = 0; y < years; y++)
      for (let r = 0; r < draws; r++) {
        const to = d * draws + r
        out[to] =
          (out[to] as number) + (outlay[(d * years + y) * draws + r] as number) * (factors[y * draws + r] as number)
      }
  return out
}
