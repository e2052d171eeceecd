// Step 4. What each benefit line gives, in kr, unrounded: gross at the adoption of the year, realised after what is
// taken home, the correction for optimism and the lag.
// Example: 100 000 kr of freed time, 75 % adoption: gross 75 000; 80 % taken home and 25 % taken off: realised 45 000.

import type { BenefitLine, Service } from '../document/schema.ts'
import { type Block, scalar, strides, zeros } from '../formula/block.ts'
import { doubles } from '../formula/doubles.ts'
import { isMoney, largestAmount } from '../money.ts'
import { type Place, problem } from '../problem.ts'
import type { Report } from './cache.ts'
import { correctionBlock, correctionOf } from './correction.ts'
import type { Evaluator } from './evaluator.ts'
import type { Frame } from './frame.ts'
import { reportMissing } from './incurred.ts'
import { lanesOf, type Members, type OwnValues, onLanes, posted, standIn } from './participants.ts'

type Step = ReturnType<typeof strides>
type Steps = [amount: Step, adoption: Step, taken: Step, correction: Step]

const everything = scalar(1)

export interface Benefit {
  /** Department × year × draw; zeros for a public benefit. */
  readonly gross: Float64Array
  readonly realised: Float64Array
  /** Realised benefit of citizens and businesses, year × draw. */
  readonly public: Float64Array
  /** Realised by lane before mergers are posted, department × year × draw: what present values are made from. */
  readonly byLane: Float64Array
  /** What a lag moves beyond the last year, department × draw. */
  readonly lost: Float64Array
}

/** What a line's series give. */
export interface BenefitTerms {
  readonly place: Place
  readonly amount: Block
  readonly adoption: Block
  /** null: cash is taken home by itself. */
  readonly taken: Block | null
  readonly correction: Block
  readonly lagMonths: Block
}

/** null: a quality benefit, which is scored and never in kronor. `slip`: years the service starts later. */
export function benefitTerms(
  service: Service,
  line: BenefitLine,
  evaluator: Evaluator,
  slip: number,
  report: Report,
): BenefitTerms | null {
  if (line.kind === 'quality') return null
  const place = `services/${service.id}/benefitLines/${line.id}`
  return {
    place,
    amount: evaluator.series(line.amount, `${place}/amount`),
    adoption: evaluator.series(line.adoption, `${place}/adoption`, slip),
    taken: line.kind === 'time' ? evaluator.series(line.realisation, `${place}/realisation`, slip) : null,
    correction: correctionBlock(line, place, evaluator, report),
    lagMonths: evaluator.series(line.lagMonths, `${place}/lagMonths`),
  }
}

export function benefit(
  frame: Frame,
  service: Service,
  line: BenefitLine,
  terms: BenefitTerms,
  members: Members,
  evaluator: Evaluator,
  slip: number,
  report: Report,
): Benefit {
  const { departments, years, draws } = frame.shape
  const lanes = years * draws
  const { place, amount, adoption, taken, correction } = terms
  const lag = lagOf(frame, terms.lagMonths, `${place}/lagMonths`, line, report)

  const counted = receiving(frame, service, line, amount, members, evaluator, place, report)
  const { gross, realised, isMoney: allMoney } = given(frame, counted, amount, adoption, taken, correction, slip)
  if (!allMoney) {
    // Rare, so only now is it asked which of them is no number.
    const blame = (factor: Block, name: string) => {
      const factors = onLanes(frame, factor, counted, counted)
      reportMissing(frame, factors, `${place}/${name}`, line.name, factor, report)
    }
    blame(amount, 'amount')
    blame(adoption, 'adoption')
    if (taken) blame(taken, 'realisation')
    blame(correction, 'correction')
    let large = false
    for (const values of [gross, realised])
      values.forEach((value, i) => {
        if (isMoney(value)) return
        if (!Number.isNaN(value)) large = true
        values[i] = Number.NaN
      })
    if (large) report(problem('amount-too-large', `${place}/amount`, { line: line.name, limit: largestAmount }))
  }

  const { out, lost } = lagged(realised, lag, lanes, draws)
  if (line.receiver.to === 'public') {
    const none = zeros(departments * lanes)
    // Evaluated once, on the row of central, and shown beside: nobody's budget gains it.
    const row = frame.central * lanes
    return {
      gross: none,
      realised: none,
      public: out.slice(row, row + lanes),
      byLane: none,
      lost: zeros(departments * draws),
    }
  }
  return {
    gross: posted(frame, gross),
    realised: posted(frame, out),
    public: zeros(lanes),
    byLane: out,
    lost: atTheEnd(frame, lost),
  }
}

/** What is lost falls to whoever a department has become by the last year. */
function atTheEnd(frame: Frame, lost: Float64Array): Float64Array {
  if (!frame.hasMergers) return lost
  const { departments, years, draws } = frame.shape
  const out = doubles(lost.length)
  for (let d = 0; d < departments; d++) {
    const head = frame.head[d * years + years - 1] ?? -1
    const to = head < 0 ? d : head
    for (let r = 0; r < draws; r++) out[to * draws + r] = (out[to * draws + r] ?? 0) + (lost[d * draws + r] ?? 0)
  }
  return out
}

/** Amount and rates are read from the same departments: one that has its own value of any of them stands for its parts. */
export function receivingMembers(
  frame: Frame,
  service: Service,
  line: BenefitLine,
  place: Place,
  amount: Block,
  members: Members,
  evaluator: Evaluator,
): Uint8Array {
  if (!amount.d || !frame.hasMergers) return members
  return lanesOf(frame, service, members, ownValuesOf(line, place, evaluator))
}

function ownValuesOf(line: BenefitLine, place: Place, evaluator: Evaluator): OwnValues {
  const taken = line.kind === 'time' ? line.realisation : 1
  return evaluator.ownValues(line.amount, line.adoption, taken, correctionOf(line, place, evaluator).series)
}

/** Lanes that receive: the members, one department, or (public) the one row it is evaluated on. */
function receiving(
  frame: Frame,
  service: Service,
  line: BenefitLine,
  amount: Block,
  members: Members,
  evaluator: Evaluator,
  place: string,
  report: Report,
): Uint8Array {
  const { years } = frame.shape
  const { receiver } = line
  if (receiver.to === 'participants') return receivingMembers(frame, service, line, place, amount, members, evaluator)
  const lanes = new Uint8Array(members.length)
  const row = receiver.to === 'public' ? frame.central : frame.rowOf.get(receiver.department)
  if (row === undefined) {
    report(
      problem('unknown-department', `${place}/receiver`, {
        id: receiver.to === 'department' ? receiver.department : '',
      }),
    )
    return lanes
  }
  const own = ownValuesOf(line, place, evaluator)
  for (let y = 0; y < years; y++)
    if ((frame.head[row * years + y] ?? -1) >= 0) lanes[standIn(frame, own, row, y) * years + y] = 1
  return lanes
}

/** Gross and realised on the lanes that count, in one pass, and whether all of it can be told to the öre. */
function given(
  { shape }: Frame,
  counted: Uint8Array,
  amount: Block,
  adoption: Block,
  taken: Block | null,
  correction: Block,
  slip: number,
): { readonly gross: Float64Array; readonly realised: Float64Array; readonly isMoney: boolean } {
  const { departments, years, draws } = shape
  const gross = doubles(departments * years * draws)
  const realised = doubles(departments * years * draws)
  const whole = taken ?? everything
  const [a, b, c, e] = [amount, adoption, whole, correction].map((block) => strides(block, shape)) as Steps
  let most = 0
  for (let d = 0, i = 0; d < departments; d++)
    for (let y = 0; y < years; y++, i++) {
      // A service that starts later gives nothing in the years before.
      if (!counted[i] || y < slip) continue
      for (let r = 0, at = i * draws; r < draws; r++, at++) {
        const value =
          (amount.values[d * a.d + y * a.y + r * a.r] as number) *
          (adoption.values[d * b.d + y * b.y + r * b.r] as number)
        const left =
          value *
          (whole.values[d * c.d + y * c.y + r * c.r] as number) *
          (1 - (correction.values[d * e.d + y * e.y + r * e.r] as number))
        gross[at] = value
        realised[at] = left
        // NaN stays, once it is there.
        most = Math.max(most, Math.abs(value), Math.abs(left))
      }
    }
  return { gross, realised, isMoney: isMoney(most) }
}

/** Months by draw. */
function lagOf(frame: Frame, lag: Block, where: string, line: BenefitLine, report: Report): Float64Array {
  const months = new Float64Array(frame.shape.draws)
  let invalid = lag.d || lag.y
  for (let r = 0; r < months.length; r++) {
    const value = lag.values[lag.r ? r : 0] ?? Number.NaN
    months[r] = lag.d || lag.y || value < 0 ? Number.NaN : value
    if (value < 0) invalid = true
  }
  if (invalid) report(problem('lag-invalid', where, { line: line.name }))
  return months
}

/**
 * A lag of L = 12k + m months: out(y) = (1 − m/12)·r(y−k) + (m/12)·r(y−k−1); what falls after the last year is lost.
 * Example: 6 months move half of each year's benefit to the next.
 */
function lagged(realised: Float64Array, months: Float64Array, lanes: number, draws: number) {
  // A model without years has no lanes.
  const count = lanes === 0 ? 0 : (realised.length / lanes) * draws
  if (months.every((m) => m === 0)) return { out: realised, lost: zeros(count) }
  const lost = doubles(count)
  const out = doubles(realised.length)
  const years = lanes / draws
  const move = (d: number, year: number, r: number, amount: number) => {
    const into = year < years ? out : lost
    const at = year < years ? d * lanes + year * draws + r : d * draws + r
    into[at] = (into[at] as number) + amount
  }
  for (let i = 0; i < realised.length; i++) {
    const value = realised[i] as number
    if (value === 0) continue
    const lane = i % lanes
    const r = lane % draws
    const lag = months[r] as number
    if (Number.isNaN(lag)) {
      // An unknown lag leaves the whole line unknown from here on.
      out.fill(Number.NaN, i - lane, i - lane + lanes)
      continue
    }
    const whole = Math.floor(lag / 12)
    const late = (lag - 12 * whole) / 12
    const d = (i - lane) / lanes
    const year = (lane - r) / draws + whole
    move(d, year, r, value * (1 - late))
    if (late > 0) move(d, year + 1, r, value * late)
  }
  return { out, lost }
}

/** Discount factor by year × draw, the first year undiscounted. */
export function discountFactors(frame: Frame, rate: Block): Float64Array {
  const { years, draws } = frame.shape
  const out = doubles(years * draws)
  const step = strides(rate, frame.shape)
  for (let r = 0; r < draws; r++) {
    let factor = 1
    for (let y = 0; y < years; y++) {
      if (y > 0) factor /= 1 + (rate.values[y * step.y + r * step.r] ?? Number.NaN)
      out[y * draws + r] = factor
    }
  }
  return out
}
