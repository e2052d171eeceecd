// Step 9. The ledger: every flow of money in whole öre, and nothing else is ever shown.
// Flows stand in pages, one for each line, as columns over department × year; flows.ts makes them into objects.
// Incurred and benefits are rounded half away from zero; funding, charges and what is kept are apportioned per line,
// bearer and year, so that they sum to what was incurred. Example: 1,00 kr among three: 34, 33 and 33 öre.

import type { BenefitLine, CostLine, Service } from '../document/schema.ts'
import { zeros } from '../formula/block.ts'
import { doubles } from '../formula/doubles.ts'
import { apportion, toÖre } from '../money.ts'
import type { Benefit } from './benefit.ts'
import type { Memory } from './cache.ts'
import type { Frame } from './frame.ts'
import type { FundableLine, LineFunding } from './funding.ts'
import type { Incurred } from './incurred.ts'

/** öre by year where one department bears the line, else by department × year. */
type Column = Float64Array

export interface CostPage {
  readonly service: Service
  readonly line: CostLine
  /** Row by year; null: each participant bears its own. */
  readonly bearer: Int16Array | null
  readonly incurred: Column
  readonly funded: readonly { readonly payer: Payer; readonly source: string; readonly öre: Column }[]
  /** Left with the bearer: ordinary budget, phases no rule shares, capacity nobody uses. */
  readonly kept: Column
  /** Department × year; null: nothing is shared. */
  readonly charged: Float64Array | null
  /** What is charged in all, by year: the pool, which its bearer recovers. Zeros where nothing is shared. */
  readonly pool: Float64Array
  /** Capitalised lines: outlay as paid, and what is left of it after the last year (department). */
  readonly capital: { readonly outlay: Column; readonly remaining: Float64Array } | null
}

export type Payer = { readonly by: 'external' } | { readonly by: 'department'; readonly row: Int16Array }

export interface BenefitPage {
  readonly service: Service
  readonly line: BenefitLine
  /** Department × year. */
  readonly gross: Float64Array
  readonly realised: Float64Array
  /** By year. */
  readonly public: Float64Array
  /** By department. */
  readonly lost: Float64Array
}

export function benefitPage(frame: Frame, service: Service, line: BenefitLine, benefit: Benefit): BenefitPage {
  const nominal = (values: Float64Array) => nominalÖre(values, frame.shape.draws)
  return {
    service,
    line,
    gross: nominal(benefit.gross),
    realised: nominal(benefit.realised),
    public: nominal(benefit.public),
    lost: nominal(benefit.lost),
  }
}

function nominalÖre(values: Float64Array, draws: number): Float64Array {
  if (values === zeros(values.length)) return zeros(values.length / draws)
  const out = doubles(values.length / draws)
  for (let i = 0; i < out.length; i++) {
    const value = values[i * draws] as number
    if (value !== 0) out[i] = toÖre(value)
  }
  return out
}

/** öre by source of a line, by the line's cells, where a cap decides to the öre; NaN or null where it does not. */
export type PotÖre = readonly (Float64Array | null)[]

/** Divides a cell's öre between its sources and the rest, in `parts`: what a pot gives is fixed, the rest follows. */
function fundingParts(
  öre: number,
  { funded, rest }: LineFunding,
  potÖre: PotÖre,
  i: number,
  draws: number,
  parts: Float64Array,
): void {
  // A refund mirrors a cost: the parts carry its sign, and weights must not.
  const sign = öre < 0 ? -1 : 1
  let left = öre
  funded.forEach(({ amounts }, k) => {
    const fixed = potÖre[k]?.[i] ?? Number.NaN
    parts[k] = Number.isNaN(fixed) ? sign * (amounts[i * draws] ?? 0) : 0
    if (!Number.isNaN(fixed)) left -= within(fixed, left)
  })
  parts[funded.length] = Math.max(0, sign * (rest[i * draws] ?? 0))
  const wanted = parts.some((part) => part !== 0)
  if (left === 0 || !wanted) {
    parts.fill(0)
    parts[funded.length] = left
  } else apportion(left, parts, parts)
  let taken = öre
  funded.forEach((_, k) => {
    const fixed = potÖre[k]?.[i] ?? Number.NaN
    if (Number.isNaN(fixed)) return
    parts[k] = within(fixed, taken)
    taken -= parts[k] ?? 0
  })
}

/** What is given of what is left: never more, and of the same sign. */
function within(given: number, left: number): number {
  return left < 0 ? Math.max(left, Math.min(0, given)) : Math.min(left, Math.max(0, given))
}

/** Caps in öre: for the whole period and by year; Infinity where there is none. */
export interface CapsÖre {
  readonly total: number
  readonly byYear: ArrayLike<number>
}

/** What one cell of a line asks of a capped source. */
interface Asked {
  readonly i: number
  readonly weight: number
  /** The source pays all that earlier sources left. */
  readonly whole: boolean
  /** Its share by largest remainder, were there no cap. */
  readonly öre: number
}

/** … of the line's source number k. */
interface Drawn extends Asked {
  readonly line: number
  readonly k: number
}

/**
 * Whole öre that a capped source gives each line, so that rounding never draws it above its decision.
 * Years in order; what earlier years have drawn in öre is taken off a cap for the whole period.
 * Result by line, then by the line's sources.
 */
export function potShares(
  frame: Frame,
  lines: readonly FundableLine[],
  fundings: readonly LineFunding[],
  capsOf: (source: LineFunding['funded'][number]['source']) => CapsÖre,
  memory: Memory,
): PotÖre[] {
  const { years, draws } = frame.shape
  const shares = fundings.map(({ funded }) => funded.map((): Float64Array | null => null))
  const fix = ({ line, k, i }: Pick<Drawn, 'line' | 'k' | 'i'>, öre: number) => {
    let column = shares[line]?.[k]
    if (!column) {
      column = doubles((lines[line]?.incurred.amounts.length ?? 0) / draws).fill(Number.NaN)
      const row = shares[line]
      if (row) row[k] = column
    }
    column[i] = öre
  }
  const sources = [...new Set(fundings.flatMap(({ funded }) => funded.map(({ source }) => source)))]
  for (const source of sources) {
    if (source.cap === null && source.capByYear === null) continue
    const caps = capsOf(source)
    const available = availableOf(fundings, source)
    let left = caps.total
    const drawing = fundings.flatMap((funding, line) => {
      const k = funding.funded.findIndex((given) => given.source === source)
      return k < 0 ? [] : [{ line, k, cells: cellsOf(frame, lines, funding, shares, line, k, memory) }]
    })
    for (let y = 0; y < years; y++) {
      const pot = Math.min(left, caps.byYear[y] ?? 0)
      const binds = Number.isFinite(available?.[y * draws])
      let drawn = 0
      for (const { cells } of drawing) for (const { öre } of cells[y] ?? []) drawn += öre
      if (binds || drawn > pot) {
        const ofYear = drawing.flatMap(({ line, k, cells }) => (cells[y] ?? []).map((cell) => ({ line, k, ...cell })))
        const whole = ofYear.filter((cell) => cell.whole)
        const first = sumOf(whole) <= pot ? whole : []
        const others = first === whole ? ofYear.filter((cell) => !cell.whole) : ofYear
        const weights = Float64Array.from(others, ({ weight }) => weight)
        const given = apportion(pot - sumOf(first), weights)
        for (const cell of first) fix(cell, cell.öre)
        drawn = sumOf(first)
        others.forEach((cell, at) => {
          const öre = within(given[at] || 0, toÖre(lines[cell.line]?.incurred.amounts[cell.i * draws] ?? 0))
          fix(cell, öre)
          drawn += öre
        })
      } else for (const { line, k, cells } of drawing) for (const { i, öre } of cells[y] ?? []) fix({ line, k, i }, öre)
      left -= drawn
    }
    for (const { line, k } of drawing) {
      const [row, column] = [shares[line], shares[line]?.[k]]
      if (row && column) row[k] = memory.keep(potKey(lines[line], k), column)
    }
  }
  return shares
}

function potKey(line: FundableLine | undefined, k: number): string {
  return `pot:${line?.service.id ?? ''}/${line?.line.id ?? ''}/${k}`
}

function availableOf(
  fundings: readonly LineFunding[],
  source: LineFunding['funded'][number]['source'],
): Float64Array | null {
  for (const { funded } of fundings) {
    const found = funded.find((given) => given.source === source)
    if (found) return found.available
  }
  return null
}

function sumOf(cells: readonly Drawn[]): number {
  return cells.reduce((sum, { öre }) => sum + öre, 0)
}

/** What a source is asked for by a line, by year. What could not be calculated asks nothing. */
function cellsOf(
  frame: Frame,
  lines: readonly FundableLine[],
  funding: LineFunding,
  shares: readonly PotÖre[],
  line: number,
  k: number,
  memory: Memory,
): readonly (readonly Asked[])[] {
  const { years, draws } = frame.shape
  const { service, line: { id = '' } = {}, incurred: { amounts: cost } = {} } = lines[line] ?? {}
  const potÖre = shares[line] ?? []
  const amounts = funding.funded[k]?.amounts
  if (!cost || !amounts) return []
  const from: unknown[] = [frame, cost, funding.rest, ...potÖre]
  for (const { source, amounts: given } of funding.funded) from.push(source, given)
  return memory.once(`asked:${service?.id ?? ''}/${id}/${k}`, from, () => {
    const byYear = Array.from({ length: years }, (): Asked[] => [])
    const parts = new Float64Array(funding.funded.length + 1)
    for (let i = 0; i < amounts.length / draws; i++) {
      const weight = amounts[i * draws] ?? 0
      if (weight === 0 || Number.isNaN(weight)) continue
      let rest = cost[i * draws] ?? 0
      for (const { amounts: taken } of funding.funded.slice(0, k)) rest -= taken[i * draws] ?? 0
      fundingParts(toÖre(cost[i * draws] ?? 0), funding, potÖre, i, draws, parts)
      const whole = Math.abs(rest - weight) <= 1e-9 * Math.abs(rest)
      byYear[i % years]?.push({ i, weight, whole, öre: parts[k] ?? 0 })
    }
    return byYear
  })
}

/** Lent to one page at a time: thousands of pages need such rows, for a moment each. */
let rows = { shares: new Float64Array(0), charges: new Float64Array(0) }

function rowsFor(count: number): typeof rows {
  if (rows.shares.length !== count) rows = { shares: new Float64Array(count), charges: new Float64Array(count) }
  return rows
}

/**
 * One line's flows. `fractions` as `Method.fractions`, or null where nothing is shared; `payers` by source id.
 * Amounts are of the first draw, which is the nominal one.
 */
export function costPage(
  frame: Frame,
  service: Service,
  line: CostLine,
  cost: Incurred,
  funding: LineFunding,
  fractions: Float64Array | null,
  payerOf: (source: LineFunding['funded'][number]['source']) => Payer | null,
  potÖre: PotÖre,
): CostPage {
  const { departments, years, draws } = frame.shape
  const size = cost.amounts.length / draws
  const incurred = doubles(size)
  const kept = doubles(size)
  const funded = funding.funded.map(({ source }) => ({
    payer: payerOf(source),
    source: source.id,
    öre: doubles(size),
  }))
  const charged = fractions && cost.bearer ? doubles(departments * years) : null
  const pool = doubles(years)
  const parts = new Float64Array(funded.length + 1)
  const { shares, charges } = rowsFor(departments + 1)
  for (let i = 0; i < size; i++) {
    const öre = toÖre(cost.amounts[i * draws] ?? Number.NaN)
    incurred[i] = öre
    let rest = öre
    if (funded.length > 0) {
      fundingParts(öre, funding, potÖre, i, draws, parts)
      funded.forEach(({ öre: column }, k) => {
        column[i] = parts[k] ?? 0
      })
      rest = parts[funded.length] ?? 0
    }
    if (!charged || !fractions || (rest === 0 && !Number.isNaN(rest))) {
      kept[i] = rest
      continue
    }
    let shared = 0
    for (let d = 0; d < departments; d++) {
      const share = fractions[(d * years + i) * draws] ?? 0
      shares[d] = share
      shared += share
    }
    // No fractions: the year could not be split. Less than 1: the rest of the capacity stays with the bearer.
    if (shared === 0) {
      kept[i] = rest
      continue
    }
    const unused = 1 - shared
    shares[departments] = unused > 1e-9 ? unused : 0
    if (Number.isNaN(rest + shared)) {
      // What cannot be calculated concerns those who would have paid, and nobody else.
      for (let d = 0; d < departments; d++) charged[d * years + i] = shares[d] === 0 ? 0 : Number.NaN
      kept[i] = Number.isNaN(shared) || shares[departments] !== 0 ? Number.NaN : 0
      pool[i] = Number.NaN
      continue
    }
    apportion(rest, shares, charges)
    for (let d = 0; d < departments; d++) charged[d * years + i] = charges[d] ?? 0
    kept[i] = charges[departments] ?? 0
    pool[i] = rest - (kept[i] ?? 0)
  }
  const ordinary = funded.filter(({ payer }) => payer === null)
  for (const { öre } of ordinary) for (let i = 0; i < size; i++) kept[i] = (kept[i] ?? 0) + (öre[i] ?? 0)
  return {
    service,
    line,
    bearer: cost.bearer,
    incurred,
    funded: funded.flatMap(({ payer, source, öre }) => (payer ? [{ payer, source, öre }] : [])),
    kept,
    charged,
    pool,
    capital: cost.capital && capitalOf(frame, cost),
  }
}

function capitalOf(frame: Frame, cost: Incurred): NonNullable<CostPage['capital']> {
  const { departments, years, draws } = frame.shape
  const outlay = new Float64Array(cost.amounts.length / draws)
  const remaining = new Float64Array(departments)
  for (let i = 0; i < outlay.length; i++) {
    outlay[i] = toÖre(cost.capital?.outlay[i * draws] ?? Number.NaN)
    // What is left stands with whoever the bearer has become by the last year.
    const own = Math.floor(i / years)
    const head = frame.head[own * years + years - 1] ?? -1
    const row = cost.bearer ? (cost.bearer[years - 1] ?? frame.central) : head < 0 ? own : head
    remaining[row] = (remaining[row] ?? 0) + toÖre(cost.capital?.remaining[i * draws] ?? Number.NaN)
  }
  return { outlay, remaining }
}
