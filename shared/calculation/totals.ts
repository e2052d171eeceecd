// Step 8. From flows to figures: what each department, service and the city pays, gains and is left with.
// Net = realised − incurred − charged − paid funding + funded + recovered. Example: a district that gains 215 and is
// charged 307 has a net of −92; the operator that incurs 2 100 and recovers 2 100 has 0.
import type { Demand } from './demand.ts'
import type { Frame } from './frame.ts'
import type { BenefitPage, CostPage } from './ledger.ts'
import { type Figures, type Measure, measures } from './results.ts'

/** Rows of what is summed from pages, department × year each; the last is what present value counts otherwise. */
const rows = [
  'incurred',
  'paidFunding',
  'funded',
  'charged',
  'recovered',
  'kept',
  'grossBenefit',
  'realisedBenefit',
] as const
const capitalRow = rows.length

export interface ServiceTotals {
  /** öre, row × department × year. */
  readonly byDepartment: Float64Array
  /** öre by year. */
  readonly public: Float64Array
  /** öre by department. */
  readonly lost: Float64Array
  readonly remaining: Float64Array
}

/** Sums one service's pages. */
export function serviceTotals(
  frame: Frame,
  costs: readonly CostPage[],
  benefits: readonly BenefitPage[],
): ServiceTotals {
  const { departments, years } = frame.shape
  const size = departments * years
  const sums = new Float64Array((rows.length + 1) * size)
  const publicBenefit = new Float64Array(years)
  const lost = new Float64Array(departments)
  const remaining = new Float64Array(departments)
  const add = (row: number, at: number, öre: number) => {
    sums[row * size + at] = (sums[row * size + at] ?? 0) + öre
  }
  for (const page of costs) {
    for (let i = 0; i < page.incurred.length; i++) {
      const at = page.bearer ? (page.bearer[i] ?? 0) * years + i : i
      const öre = page.incurred[i] ?? 0
      add(0, at, öre)
      add(5, at, page.kept[i] ?? 0)
      if (page.capital) add(capitalRow, at, öre - (page.capital.outlay[i] ?? 0))
      for (const { payer, öre: given } of page.funded) {
        const paid = given[i] ?? 0
        add(2, at, paid)
        if (payer.by === 'department') add(1, (payer.row[i % years] ?? 0) * years + (i % years), paid)
      }
    }
    if (page.charged && page.bearer)
      for (let i = 0; i < size; i++) {
        const öre = page.charged[i] ?? 0
        if (öre === 0) continue
        add(3, i, öre)
        add(4, (page.bearer[i % years] ?? 0) * years + (i % years), öre)
      }
    page.capital?.remaining.forEach((öre, d) => {
      remaining[d] = (remaining[d] ?? 0) + öre
    })
  }
  for (const page of benefits) {
    for (let i = 0; i < size; i++) {
      add(6, i, page.gross[i] ?? 0)
      add(7, i, page.realised[i] ?? 0)
    }
    for (let y = 0; y < years; y++) publicBenefit[y] = (publicBenefit[y] ?? 0) + (page.public[y] ?? 0)
    page.lost.forEach((öre, d) => {
      lost[d] = (lost[d] ?? 0) + öre
    })
  }
  return { byDepartment: sums, public: publicBenefit, lost, remaining }
}

export interface Totals {
  readonly city: Figures
  /** By row of the frame. */
  readonly departments: readonly Figures[]
  /** In the order of `services`. */
  readonly services: readonly Figures[]
}

/** All figures of a scenario. `factors`: discount factor by year. */
export function totals(
  frame: Frame,
  services: readonly ServiceTotals[],
  demand: Demand,
  factors: Float64Array,
): Totals {
  const { departments, years } = frame.shape
  const size = departments * years
  const sums = new Float64Array((rows.length + 1) * size)
  const publicBenefit = new Float64Array(years)
  const lost = new Float64Array(departments)
  const remaining = new Float64Array(departments)
  for (const service of services) {
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (service.byDepartment[i] ?? 0)
    for (let y = 0; y < years; y++) publicBenefit[y] = (publicBenefit[y] ?? 0) + (service.public[y] ?? 0)
    for (let d = 0; d < departments; d++) {
      lost[d] = (lost[d] ?? 0) + (service.lost[d] ?? 0)
      remaining[d] = (remaining[d] ?? 0) + (service.remaining[d] ?? 0)
    }
  }
  const none = new Float64Array(years)
  const demanded = sumRows(demand.byDepartment, departments, years)
  const perDepartment = frame.ids.map((_, d) =>
    figures(
      (row) => sums.subarray(row * size + d * years, row * size + (d + 1) * years),
      none,
      demand.byDepartment.subarray(d * years, (d + 1) * years),
      // The city's common budget gains what departments are asked to save.
      d === frame.central ? demanded : none,
      frame.years,
      factors,
      lost[d] ?? 0,
      remaining[d] ?? 0,
    ),
  )
  const overall = (from: Float64Array) => (row: number) =>
    sumRows(from.subarray(row * size, (row + 1) * size), departments, years)
  return {
    city: figures(overall(sums), publicBenefit, demanded, demanded, frame.years, factors, sum(lost), sum(remaining)),
    departments: perDepartment,
    services: services.map((service, s) => {
      const asked = demand.byService?.[s] ?? new Float64Array(years).fill(Number.NaN)
      const ofService = figures(
        overall(service.byDepartment),
        service.public,
        asked,
        asked,
        frame.years,
        factors,
        sum(service.lost),
        sum(service.remaining),
      )
      return demand.byService ? ofService : { ...ofService, yearly: withNet(ofService.yearly, years) }
    }),
  }
}

/** A demand that is not entered by service moves money between departments only: a service's budget effect is its net. */
function withNet(yearly: Float64Array, years: number): Float64Array {
  const row = (measure: Measure) => measures.indexOf(measure) * years
  yearly.copyWithin(row('budgetEffect'), row('net'), row('net') + years)
  return yearly
}

function figures(
  rowOf: (row: number) => Float64Array,
  publicBenefit: Float64Array,
  demand: Float64Array,
  demandGained: Float64Array,
  calendar: readonly number[],
  factors: Float64Array,
  lostBenefit: number,
  remainingBookValue: number,
): Figures {
  const years = factors.length
  const yearly = new Float64Array(measures.length * years)
  const set = (measure: Measure, y: number, öre: number) => {
    yearly[measures.indexOf(measure) * years + y] = öre
  }
  const [incurred, paid, funded, charged, recovered, kept, gross, realised] = rows.map((_, row) => rowOf(row))
  const capital = rowOf(capitalRow)
  let accumulated = 0
  let wasNegative = false
  let paybackYear: number | null = null
  let npv = 0
  let benefit = 0
  for (let y = 0; y < years; y++) {
    const of = (row: Float64Array | undefined) => row?.[y] ?? 0
    const net = of(realised) - of(incurred) - of(charged) - of(paid) + of(funded) + of(recovered)
    accumulated += net
    rows.forEach((measure, row) => {
      set(measure, y, [incurred, paid, funded, charged, recovered, kept, gross, realised][row]?.[y] ?? 0)
    })
    set('publicBenefit', y, of(publicBenefit))
    set('savingsDemand', y, of(demand))
    set('gap', y, of(demand) - of(realised))
    set('net', y, net)
    set('budgetEffect', y, net - of(demand) + of(demandGained))
    set('accumulated', y, accumulated)
    const factor = factors[y] ?? Number.NaN
    npv += (net + of(capital)) * factor
    benefit += of(realised) * factor
    if (accumulated < 0) {
      wasNegative = true
      paybackYear = null
    } else if (wasNegative && paybackYear === null && !Number.isNaN(accumulated)) paybackYear = calendar[y] ?? null
  }
  const spent = benefit - npv
  return {
    yearly,
    npv,
    benefitCostRatio: spent > 0 ? benefit / spent : null,
    paybackYear: Number.isNaN(accumulated) ? null : paybackYear,
    lostBenefit,
    remainingBookValue,
  }
}

function sumRows(values: Float64Array, rowsOfValues: number, years: number): Float64Array {
  const out = new Float64Array(years)
  for (let d = 0; d < rowsOfValues; d++)
    for (let y = 0; y < years; y++) out[y] = (out[y] ?? 0) + (values[d * years + y] ?? 0)
  return out
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
