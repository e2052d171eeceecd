// What a chart says, as a claim made from its figures, and the claim worded. A claim never says more than the figures:
// tests read each claim back against them for every combination of signs.
// Example: net −2,6 −6,8 −3,1 −0,6 0,7 1,8 2,3 mnkr → { claim: 'notYetButFrom', from: 2014 } →
// "Satsningen är inte betald till 2016, men ger mer än den kostar varje år från 2014".
import { wordMoney } from '../language/amount.ts'
import { type Language, text } from '../language/index.ts'
import { noticeable } from '../money.ts'
import type { MoneyUnit } from '../numbers.ts'

export type NetClaim =
  | { readonly claim: 'unknown' }
  /** Nothing of note happens in any year. */
  | { readonly claim: 'nothing' }
  /** The accumulated net is never below zero. */
  | { readonly claim: 'neverBehind'; readonly total: number }
  /** Behind at first, never again from `year` on. */
  | { readonly claim: 'paidBack'; readonly year: number; readonly total: number }
  /** Behind at the end, but every year from `from` gives more than it costs. */
  | { readonly claim: 'notYetButFrom'; readonly last: number; readonly from: number; readonly total: number }
  | { readonly claim: 'behind'; readonly last: number; readonly total: number }
  /** Behind at the end only because of development; operation alone gives more than it costs from `from`. */
  | { readonly claim: 'developmentNotYet'; readonly last: number; readonly from: number; readonly total: number }

/** `operation`: the net of each year without development; null where the two cannot be told apart. */
export function netClaim(
  years: readonly number[],
  net: readonly (number | null)[],
  operation: readonly number[] | null = null,
): NetClaim {
  const last = years.at(-1)
  if (last === undefined || net.some((value) => value === null)) return { claim: 'unknown' }
  const yearly = net.map((value) => value ?? 0)
  if (yearly.every((value) => Math.abs(value) < noticeable)) return { claim: 'nothing' }
  let accumulated = 0
  let behindAfter: number | null = null
  yearly.forEach((value, y) => {
    accumulated += value
    if (accumulated <= -noticeable) behindAfter = y
  })
  const total = accumulated
  if (behindAfter === null) return { claim: 'neverBehind', total }
  const next = years[behindAfter + 1]
  if (next !== undefined) return { claim: 'paidBack', year: next, total }
  const from = gainsFrom(years, yearly)
  const operationFrom = operation && gainsFrom(years, operation)
  const development = operation ? operation.reduce((sum, value) => sum + value, -total) : 0
  if (operationFrom !== null && development >= noticeable)
    return { claim: 'developmentNotYet', last, from: operationFrom, total }
  return from === null ? { claim: 'behind', last, total } : { claim: 'notYetButFrom', last, from, total }
}

/** First year from which every year gives something. */
function gainsFrom(years: readonly number[], net: readonly number[]): number | null {
  let from: number | null = null
  for (let y = years.length - 1; y >= 0 && (net[y] ?? 0) >= noticeable; y--) from = years[y] ?? null
  return from
}

export function wordNet(claim: NetClaim, unit: MoneyUnit, language: Language): string {
  switch (claim.claim) {
    case 'unknown':
    case 'nothing':
      return text(language, `chart.net.${claim.claim}`)
    case 'neverBehind':
    case 'behind':
      return text(language, `chart.net.${claim.claim}`, {
        total: wordMoney(Math.abs(claim.total), unit, language),
        ...('last' in claim ? { last: String(claim.last) } : {}),
      })
    case 'paidBack':
      return text(language, 'chart.net.paidBack', {
        year: String(claim.year),
        total: wordMoney(claim.total, unit, language),
      })
    case 'notYetButFrom':
    case 'developmentNotYet':
      return text(language, `chart.net.${claim.claim}`, {
        last: String(claim.last),
        from: String(claim.from),
        only: claim.from === claim.last ? 'yes' : 'no',
      })
  }
}

export type WinnersClaim =
  | { readonly claim: 'unknown' }
  | { readonly claim: 'nobody' }
  | { readonly claim: 'allGain'; readonly all: number; readonly best: string; readonly öre: number }
  | { readonly claim: 'allLose'; readonly all: number; readonly worst: string; readonly öre: number }
  | {
      readonly claim: 'someLose'
      readonly losers: number
      readonly all: number
      readonly worst: string
      readonly öre: number
    }

/** `all` counts those that gain or lose anything. */
export function winnersClaim(nets: readonly { readonly name: string; readonly öre: number | null }[]): WinnersClaim {
  if (nets.some(({ öre }) => öre === null)) return { claim: 'unknown' }
  const touched = nets
    .map(({ name, öre }) => ({ name, öre: öre ?? 0 }))
    .filter(({ öre }) => Math.abs(öre) >= noticeable)
    .sort((a, b) => a.öre - b.öre)
  const worst = touched[0]
  const best = touched.at(-1)
  if (!worst || !best) return { claim: 'nobody' }
  const all = touched.length
  const losers = touched.filter(({ öre }) => öre < 0).length
  if (losers === 0) return { claim: 'allGain', all, best: best.name, öre: best.öre }
  if (losers === all) return { claim: 'allLose', all, worst: worst.name, öre: -worst.öre }
  return { claim: 'someLose', losers, all, worst: worst.name, öre: -worst.öre }
}

export function wordWinners(claim: WinnersClaim, unit: MoneyUnit, language: Language): string {
  if (claim.claim === 'unknown' || claim.claim === 'nobody') return text(language, `chart.winners.${claim.claim}`)
  const { claim: kind, öre, ...values } = claim
  return text(language, `chart.winners.${kind}`, { ...values, amount: wordMoney(öre, unit, language) })
}

export type DemandClaim =
  | { readonly claim: 'unknown' }
  | { readonly claim: 'met' }
  /** Met in the city as a whole, but not in every department. */
  | { readonly claim: 'metTogether'; readonly bridging: number }
  /** Short in every year of [from, to]. `all`: those are all the years with a demand. */
  | {
      readonly claim: 'short'
      readonly from: number
      readonly to: number
      readonly last: number
      readonly all: boolean
      readonly bridging: number
    }
  | { readonly claim: 'shortSometimes'; readonly count: number; readonly years: number; readonly bridging: number }

/** `bridging`: Σ over departments and years of what the demand exceeds the benefit by. */
export function demandClaim(
  years: readonly number[],
  demand: readonly (number | null)[],
  realised: readonly (number | null)[],
  bridging: number | null,
): DemandClaim {
  if (bridging === null || [...demand, ...realised].some((value) => value === null)) return { claim: 'unknown' }
  const short = years.filter((_, y) => (demand[y] ?? 0) - (realised[y] ?? 0) >= noticeable)
  const [from] = short
  const to = short.at(-1)
  if (from === undefined || to === undefined)
    return bridging < noticeable ? { claim: 'met' } : { claim: 'metTogether', bridging }
  const demanded = years.filter((_, y) => (demand[y] ?? 0) >= noticeable)
  const last = years.at(-1) ?? to
  const unbroken = years.filter((year) => year >= from && year <= to).length === short.length
  if (!unbroken) return { claim: 'shortSometimes', count: short.length, years: years.length, bridging }
  return { claim: 'short', from, to, last, all: demanded.every((year) => short.includes(year)), bridging }
}

export function wordDemand(claim: DemandClaim, unit: MoneyUnit, language: Language): string {
  switch (claim.claim) {
    case 'unknown':
    case 'met':
      return text(language, `chart.demand.${claim.claim}`)
    case 'metTogether':
      return text(language, 'chart.demand.metTogether', { bridging: wordMoney(claim.bridging, unit, language) })
    case 'short':
      return text(language, 'chart.demand.short', {
        when: claim.from === claim.to ? 'one' : claim.to === claim.last ? (claim.all ? 'all' : 'from') : 'between',
        from: String(claim.from),
        to: String(claim.to),
        bridging: wordMoney(claim.bridging, unit, language),
      })
    case 'shortSometimes':
      return text(language, 'chart.demand.shortSometimes', {
        count: claim.count,
        years: claim.years,
        bridging: wordMoney(claim.bridging, unit, language),
      })
  }
}
