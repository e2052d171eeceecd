// Step 8. From flows to figures: what each department, service and the city pays, gains and is left with.
// Net = realised − incurred − charged − paid funding + funded + recovered. Example: a district that gains 215 and is
// charged 307 has a net of −92; the operator that incurs 2 100 and recovers 2 100 has 0.

import { zeros } from '../formula/block.ts'
import type { Memory } from './cache.ts'
import type { Demand } from './demand.ts'
import type { Frame } from './frame.ts'
import type { BenefitPage, CostPage } from './ledger.ts'
import { type Figures, type Measure, measures } from './results.ts'

/** Rows summed from pages, in the order `measures` begins with; then what present value counts otherwise. */
const [incurred, paidFunding, funded, charged, recovered, kept, grossBenefit, realisedBenefit, capital] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const
const rows = 9

export interface Sums {
  /** öre, row × department × year. */
  readonly byDepartment: Float64Array
  /** öre by year. */
  readonly public: Float64Array
  /** öre by department. */
  readonly lost: Float64Array
  readonly remaining: Float64Array
}

/** öre of all benefit lines of a service. */
export interface GainTotals {
  /** Department × year. */
  readonly gross: Float64Array
  readonly realised: Float64Array
  /** By year. */
  readonly grossByYear: Float64Array
  readonly realisedByYear: Float64Array
  readonly public: Float64Array
  /** By department. */
  readonly lost: Float64Array
}

/** One service's cost pages and gains, and what they sum to. */
export interface ServiceTotals extends Omit<Sums, 'byDepartment'> {
  readonly costs: readonly CostPage[]
  readonly gains: GainTotals
  /** öre, row × year: all departments. */
  readonly byYear: Float64Array
}

function emptySums({ shape: { departments, years } }: Frame): Sums {
  return {
    byDepartment: new Float64Array(rows * departments * years),
    public: new Float64Array(years),
    lost: new Float64Array(departments),
    remaining: new Float64Array(departments),
  }
}

/** Sums the benefit pages of a service. */
export function gainTotals({ shape: { departments, years } }: Frame, pages: readonly BenefitPage[]): GainTotals {
  // Of one line, the sum is that line: most of a small model's memory.
  const sumOf = (size: number, of: (page: BenefitPage) => Float64Array) => {
    const [first, ...more] = pages.map(of)
    if (first && more.length === 0) return first
    if (!first) return zeros(size)
    const out = first.slice()
    for (const values of more) addAll(out, values)
    return out
  }
  const gross = sumOf(departments * years, (page) => page.gross)
  const realised = sumOf(departments * years, (page) => page.realised)
  const publicBenefit = sumOf(years, (page) => page.public)
  const lost = sumOf(departments, (page) => page.lost)
  const grossByYear = overDepartments(gross, 1, departments, years)
  const realisedByYear = overDepartments(realised, 1, departments, years)
  return { gross, realised, grossByYear, realisedByYear, public: publicBenefit, lost }
}

/** Adds what a service costs and gives to sums by department; `sign` −1 takes it away again. */
function addService(
  { shape: { departments, years } }: Frame,
  into: Float64Array,
  { costs, gains }: ServiceTotals,
  sign: 1 | -1,
): void {
  const size = departments * years
  const add = (row: number, at: number, öre: number) => {
    into[row * size + at] = (into[row * size + at] as number) + sign * öre
  }
  for (const page of costs) {
    for (let i = 0; i < page.incurred.length; i++) {
      const at = page.bearer ? (page.bearer[i] as number) * years + i : i
      const öre = page.incurred[i] as number
      add(incurred, at, öre)
      add(kept, at, page.kept[i] as number)
      if (page.capital) add(capital, at, öre - (page.capital.outlay[i] as number))
      for (const { payer, öre: given } of page.funded) {
        const paid = given[i] as number
        add(funded, at, paid)
        if (payer.by === 'department') add(paidFunding, (payer.row[i % years] as number) * years + (i % years), paid)
      }
    }
    if (!page.charged || !page.bearer) continue
    addAll(into.subarray(charged * size, (charged + 1) * size), page.charged, sign)
    for (let y = 0; y < years; y++) add(recovered, (page.bearer[y] as number) * years + y, page.pool[y] as number)
  }
  addAll(into.subarray(grossBenefit * size, (grossBenefit + 1) * size), gains.gross, sign)
  addAll(into.subarray(realisedBenefit * size, (realisedBenefit + 1) * size), gains.realised, sign)
}

/** Sums what one service costs and gives. */
export function serviceTotals(frame: Frame, costs: readonly CostPage[], gains: GainTotals): ServiceTotals {
  const { departments, years } = frame.shape
  const byYear = new Float64Array(rows * years)
  const add = (row: number, y: number, öre: number) => {
    byYear[row * years + y] = (byYear[row * years + y] as number) + öre
  }
  const remaining = costs.some(({ capital }) => capital) ? new Float64Array(departments) : zeros(departments)
  for (const page of costs) {
    for (let i = 0; i < page.incurred.length; i++) {
      const y = i % years
      add(incurred, y, page.incurred[i] as number)
      add(kept, y, page.kept[i] as number)
      if (page.capital) add(capital, y, (page.incurred[i] as number) - (page.capital.outlay[i] as number))
      for (const { payer, öre } of page.funded) {
        add(funded, y, öre[i] as number)
        if (payer.by === 'department') add(paidFunding, y, öre[i] as number)
      }
    }
    for (let y = 0; y < years; y++) {
      add(charged, y, page.pool[y] as number)
      add(recovered, y, page.pool[y] as number)
    }
    if (page.capital) addAll(remaining, page.capital.remaining)
  }
  byYear.set(gains.grossByYear, grossBenefit * years)
  byYear.set(gains.realisedByYear, realisedBenefit * years)
  return { costs, gains, byYear, public: gains.public, lost: gains.lost, remaining }
}

export interface Totals {
  readonly city: Figures
  /** By row of the frame. */
  readonly departments: readonly Figures[]
  /** In the order of `services`. */
  readonly services: readonly Figures[]
}

/** Sums over services, with what they were made of. */
export interface ScenarioSums extends Sums {
  readonly frame: Frame
  readonly services: readonly ServiceTotals[]
}

/**
 * Sums services. `before`, the sums of the calculation before, saves adding up what has not changed: whole öre add and
 * subtract exactly. What could not be calculated cannot be taken away again, so then all are added up.
 */
export function sumServices(
  frame: Frame,
  services: readonly ServiceTotals[],
  before: ScenarioSums | undefined,
): ScenarioSums {
  const changed = services.map((service, s) => (service === before?.services[s] ? -1 : s)).filter((s) => s >= 0)
  const old = before?.frame === frame ? before.services : []
  const exact = (service: ServiceTotals | undefined) => service !== undefined && !service.byYear.some(Number.isNaN)
  const few = old.length === services.length && changed.length < services.length / 4
  if (before && few && changed.every((s) => exact(old[s]) && exact(services[s]))) {
    const sums = {
      byDepartment: before.byDepartment.slice(),
      public: before.public.slice(),
      lost: before.lost.slice(),
      remaining: before.remaining.slice(),
    }
    for (const s of changed) {
      addSums(frame, sums, old[s], -1)
      addSums(frame, sums, services[s], 1)
    }
    return { ...sums, frame, services }
  }
  const sums = emptySums(frame)
  for (const service of services) addSums(frame, sums, service, 1)
  return { ...sums, frame, services }
}

function addSums(frame: Frame, into: Sums, of: ServiceTotals | undefined, sign: 1 | -1): void {
  if (!of) return
  addService(frame, into.byDepartment, of, sign)
  addAll(into.public, of.public, sign)
  addAll(into.lost, of.lost, sign)
  addAll(into.remaining, of.remaining, sign)
}

/** All figures of a scenario. `factors`: discount factor by year. */
export function totals(
  frame: Frame,
  sums: ScenarioSums,
  demand: Demand,
  factors: Float64Array,
  memory: Memory,
): Totals {
  const { departments, years } = frame.shape
  const none = memory.once('none', [frame], () => new Float64Array(years))
  const demanded = overDepartments(demand.byDepartment, 1, departments, years)
  // One array for all: hundreds of small ones cost more than what is in them.
  const yearly = new Float64Array(departments * measures.length * years)
  const size = departments * years
  const perDepartment = frame.ids.map((_, d) => {
    const asked = demand.byDepartment.subarray(d * years, (d + 1) * years)
    // The city's common budget gains what departments are asked to save.
    const gained = d === frame.central ? demanded : none
    const own = yearly.subarray(d * measures.length * years, (d + 1) * measures.length * years)
    const [lost, remaining] = [sums.lost[d] ?? 0, sums.remaining[d] ?? 0]
    return figures(frame, sums.byDepartment, d * years, size, none, asked, gained, factors, lost, remaining, own)
  })
  const all = overDepartments(sums.byDepartment, rows, departments, years)
  const [lost, remaining] = [sum(sums.lost), sum(sums.remaining)]
  return {
    city: figures(frame, all, 0, years, sums.public, demanded, demanded, factors, lost, remaining),
    departments: perDepartment,
    services: figuresByService(frame, sums.services, demand, factors, none, memory),
  }
}

/** What services were told the time before, and from what. */
interface Told {
  readonly factors: Float64Array
  readonly services: readonly ServiceTotals[]
  readonly demands: readonly (Float64Array | null)[]
  readonly figures: readonly Figures[]
}

function figuresByService(
  frame: Frame,
  services: readonly ServiceTotals[],
  { byService }: Demand,
  factors: Float64Array,
  none: Float64Array,
  memory: Memory,
): readonly Figures[] {
  const demands = services.map((_, s) => byService?.[s] ?? null)
  const { figures } = memory.again<Told>('told', [frame, factors, ...services, ...demands], (before) => ({
    factors,
    services,
    demands,
    figures: services.map((service, s) => {
      const was = before?.figures[s]
      const holds = before?.factors === factors && before.services[s] === service && before.demands[s] === demands[s]
      return was && holds ? was : serviceFigures(frame, service, demands[s] ?? null, none, factors)
    }),
  }))
  return figures
}

/** A demand that was not made by service is not known for one, and moves money between departments only. */
function serviceFigures(
  frame: Frame,
  service: ServiceTotals,
  asked: Float64Array | null,
  none: Float64Array,
  factors: Float64Array,
): Figures {
  const demand = asked ?? none
  const [lost, remaining] = [sum(service.lost), sum(service.remaining)]
  const years = frame.years.length
  const made = figures(frame, service.byYear, 0, years, service.public, demand, demand, factors, lost, remaining)
  if (!asked) for (const row of [demandRow, gapRow]) made.yearly.fill(Number.NaN, row * years, (row + 1) * years)
  return made
}

function at(measure: Measure): number {
  return measures.indexOf(measure)
}

const [publicRow, demandRow, gapRow, netRow, budgetRow, accumulatedRow] = [
  at('publicBenefit'),
  at('savingsDemand'),
  at('gap'),
  at('net'),
  at('budgetEffect'),
  at('accumulated'),
]

/** `of`: öre; a row's years stand together from `start`, and rows `stride` apart. */
function figures(
  frame: Frame,
  of: Float64Array,
  start: number,
  stride: number,
  publicBenefit: Float64Array,
  demand: Float64Array,
  demandGained: Float64Array,
  factors: Float64Array,
  lostBenefit: number,
  remainingBookValue: number,
  yearly = new Float64Array(measures.length * frame.years.length),
): Figures {
  const years = frame.years.length
  for (let row = 0; row < capital; row++)
    for (let y = 0; y < years; y++) yearly[row * years + y] = of[start + row * stride + y] as number
  let accumulated = 0
  let wasNegative = false
  let paybackYear: number | null = null
  let npv = 0
  let benefit = 0
  for (let y = 0; y < years; y++) {
    const at = start + y
    const realised = of[at + realisedBenefit * stride] as number
    const asked = demand[y] as number
    const net =
      realised -
      (of[at + incurred * stride] as number) -
      (of[at + charged * stride] as number) -
      (of[at + paidFunding * stride] as number) +
      (of[at + funded * stride] as number) +
      (of[at + recovered * stride] as number)
    yearly[publicRow * years + y] = publicBenefit[y] as number
    yearly[demandRow * years + y] = asked
    accumulated += net
    yearly[gapRow * years + y] = asked - realised
    yearly[netRow * years + y] = net
    yearly[budgetRow * years + y] = net - asked + (demandGained[y] as number)
    yearly[accumulatedRow * years + y] = accumulated
    const factor = factors[y] ?? Number.NaN
    npv += (net + (of[at + capital * stride] as number)) * factor
    benefit += realised * factor
    if (accumulated < 0) {
      wasNegative = true
      paybackYear = null
    } else if (wasNegative && paybackYear === null) paybackYear = frame.years[y] ?? null
  }
  const spent = benefit - npv
  // Numbers are put in place of NaN, so that the engine takes every field for a number with decimals from the start:
  // with zeros here and there it kept throwing away what it had compiled.
  const made = { yearly, npv: Number.NaN, lostBenefit: Number.NaN, remainingBookValue: Number.NaN }
  made.npv = npv
  made.lostBenefit = lostBenefit
  made.remainingBookValue = remainingBookValue
  return {
    ...made,
    benefitCostRatio: spent > 0 ? benefit / spent : null,
    paybackYear: Number.isNaN(accumulated) ? null : paybackYear,
  }
}

/** Sums department × year over departments, for each of `count` rows. */
function overDepartments(values: Float64Array, count: number, departments: number, years: number): Float64Array {
  const out = new Float64Array(count * years)
  for (let row = 0, i = 0; row < count; row++)
    for (let d = 0; d < departments; d++)
      for (let at = row * years; at < (row + 1) * years; at++, i++)
        out[at] = (out[at] as number) + (values[i] as number)
  return out
}

function addAll(into: Float64Array, values: Float64Array, sign: 1 | -1 = 1): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + sign * (values[i] as number)
}

function sum(values: Float64Array): number {
  let total = 0
  for (const value of values) total += value
  return total
}
